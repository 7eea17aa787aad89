#include "mentions/quotes/noun_phrases.h"

#include "mentions/quotes/noun_phrase_words.h"

namespace artparse {

using enum ClauseClass;

bool is_participle(const Unit& unit) {
  return unit.word && !unit.capital && (unit.ends_ed || unit.has(kIrregularParticiple));
}

namespace {

// "saying" of "saying anybody who", "from" of "coming from a man who", "out" of "gave out bottles that"
bool leads_to_antecedent(const Unit& unit) {
  return !unit.capital &&
         ((unit.ends_ing && (unit.is_verb || unit.cue.tier > 0)) || unit.has_any({kPreposition, kParticle}));
}

}  // namespace

UnitRange narrow_antecedent(const Paragraph& p, UnitRange phrase, UnitIndex pronoun) {
  while (phrase.size() > 1 && leads_to_antecedent(p[phrase.begin])) ++phrase.begin;
  const bool asks_for_person = p[pronoun].has(kPronoun);  // "who"
  const Unit& last = p[phrase.end - 1];
  const bool fits = asks_for_person ? last.name == NameType::kPerson || last.is_role || last.has(kPersonNoun)
                                    : last.name == NameType::kOrganization;
  for (UnitIndex i = phrase.end - 1; i > phrase.begin; --i) {
    if (!p[i].has(kPreposition) || p[i].capital) continue;
    const bool verb = p[i].has(kTo) && is_past(p[i - 1]) && !asks_for_person;  // "a letter linked to the report, which"
    if (fits || verb) return {i + 1, phrase.end};
  }
  return phrase;
}

bool has_plural_head(const Paragraph& p, UnitRange phrase) {
  if (p[phrase.end - 1].plural || p[phrase.end - 1].has(kPluralNoun)) return true;
  for (UnitIndex i = phrase.begin; i < phrase.end; ++i) {
    if (p[i].has_any({kAnd, kFraction})) return true;
    if (p[i].has(kPreposition) && !p[i].has(kOf)) return false;
    const bool named =
        p[i].capital && (i > phrase.begin || p[i].name != NameType::kNone);  // "Friends of the actor" opens a sentence
    const bool noun = !named && p[i].cue.tier == 0 && !p[i].is_verb;
    if (noun && (p[i].plural || p[i].has(kPluralNoun))) return true;
  }
  return false;
}

bool looks_plural(const Paragraph& p, UnitRange phrase) {
  const Unit& last = p[phrase.end - 1];
  if (last.has(kPluralNoun) || last.plural) return true;
  for (UnitIndex i = phrase.begin; i < phrase.end; ++i) {
    if (p[i].has(kAnd) || (p[i].plural && !p[i].capital)) return true;
  }
  return false;
}

}  // namespace artparse
