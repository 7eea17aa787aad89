// The subject of the last clause before a word.
#include "mentions/quotes/noun_phrases.h"

#include <algorithm>

namespace artparse {

using enum ClauseClass;

namespace {

// A verb of any kind in a finite form, as far as the word shows.
bool is_finite_verb(const Paragraph& p, UnitIndex i, UnitIndex lo) {
  const Unit& unit = p[i];
  if (!unit.word || unit.capital || unit.ends_ing) return false;
  if (i > lo && p[i - 1].has_any({kTo, kDeterminer, kPossessivePronoun, kAuxiliary})) return false;
  return unit.has(kAuxiliary) || unit.is_verb || unit.cue.tier > 0 || unit.ends_ed;
}

// A clause of its own: after "as", "when", ", and", "in which", a dash.
bool opens_own_clause(const Paragraph& p, UnitIndex i, UnitIndex lo) {
  if (i - 2 <= lo || p[i - 2].has_any({kAnd, kBut, kThat}) || (p[i - 2].has(kAdverb) && !p[i - 1].has(kBut))) {
    return false;
  }
  const Unit& before = p[i - 1];
  const bool after_comma = p[i - 2].is(',') || p[i - 2].quote_is_clause;
  if (before.is('-') || before.has_any({kFrontAdverbial, kContrast})) return !before.has(kAnd) || after_comma;
  return before.has(kRelative) && !before.has(kWhWord) &&
         p[i - 2].has(kPreposition);  // not "asked about who Smith likes"
}

bool is_clear_subject(const Paragraph& p, UnitRange phrase, UnitIndex lo) {
  const Unit& last = p[phrase.end - 1];
  if (!opens_own_clause(p, phrase.begin, lo) || last.possessive) return false;
  return last.has_any({kSubjectPronoun, kPluralNoun}) || last.capital ||
         p[phrase.begin].has_any({kDeterminer, kPossessivePronoun});
}

}  // namespace

std::optional<UnitRange> clause_subject(const Paragraph& p, UnitIndex at, UnitIndex lo) {
  lo = std::max(lo, at - kPhraseReach);
  for (UnitIndex i = at - 1; i > lo; --i) {
    if (p[i].is(';')) return std::nullopt;
    if (!is_finite_verb(p, i, lo)) continue;
    UnitIndex last = i - 1;
    while (last > lo && (p[last].has(kAdverb) || p[last].ends_ly)) --last;
    const auto phrase = noun_phrase_before(p, last, lo);
    if (phrase && is_clear_subject(p, *phrase, lo)) return phrase;
  }
  return std::nullopt;
}

}  // namespace artparse
