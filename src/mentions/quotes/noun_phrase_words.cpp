#include "mentions/quotes/noun_phrase_words.h"

namespace artparse {

using enum ClauseClass;

bool is_determined(const Paragraph& p, UnitIndex i, UnitIndex lo) {
  --i;
  while (i > lo && p[i].is_adjective && !p[i].capital) --i;
  return i >= lo && (p[i].has_any(kOwned) || p[i].possessive);
}

bool is_noun_of_role(const Paragraph& p, UnitIndex i) {
  if (i + 1 >= p.size() || p[i].capital || !p[i].cue.has(VerbForm::kBase)) return false;
  return p[i + 1].is_role && !p[i + 1].plural;
}

bool is_verb_of_phrase(const Paragraph& p, UnitIndex i, UnitIndex lo) {
  const Unit& unit = p[i];
  if (unit.has(kNounToo) && i > lo && p[i - 1].has(kOf)) return false;  // "secretary of state"
  if (unit.is_role && i + 1 < p.size() && p[i + 1].capital) return false;  // "lead author Smith"
  return unit.is_cue() && !unit.capital && !unit.has(kCueNoun) && !unit.ends_ing && !is_determined(p, i, lo) &&
         !is_noun_of_role(p, i);
}

bool is_past(const Unit& unit) { return !unit.capital && (unit.ends_ed || unit.has(kIrregularPast)); }

bool has_object(const Paragraph& p, UnitIndex i) {
  return is_past(p[i]) && p[i + 1].has_any({kDeterminer, kPossessivePronoun, kIt});
}

}  // namespace artparse
