// The noun phrase that ends at a unit.
#include "mentions/quotes/noun_phrase_words.h"
#include "mentions/quotes/noun_phrases.h"

#include <algorithm>

namespace artparse {
namespace {

using enum ClauseClass;

// "steep" of "it was steep for Smith": what stands behind the preposition is no part of it.
bool is_predicate(const Paragraph& p, UnitIndex i, UnitIndex lo) {
  if (p[i].capital || !(p[i].is_adjective || p[i].ends_ly) || i - 1 < lo) return false;
  return p[i - 1].has_any(kSmall) || p[i - 1].has(kAdverb) || p[i - 1].ends_ly;
}

// "emails sent by", "Smith wanted": an -ed word after a noun is a verb.
bool is_past_after_noun(const Paragraph& p, UnitIndex i, UnitIndex lo) {
  if (p[i].capital || i - 1 < lo) return false;
  const Unit& before = p[i - 1];
  const bool any_verb =
      p[i].is_verb && !p[i].is_cue() && !p[i].ends_ing && before.name == NameType::kPerson;  // "Smith meets"
  if (!(is_past(p[i]) || any_verb) || !before.word || before.possessive) return false;
  if (before.has_any({kDeterminer, kPossessivePronoun, kPreposition})) return false;
  return !before.ends_ly && (before.capital || before.has_any({kSubjectPronoun, kPersonNoun, kReflexive}));
}

// "closed" of "as the shops closed"
bool is_past_after_plural(const Paragraph& p, UnitIndex i, UnitIndex lo) {
  return is_past(p[i]) && i > lo && p[i - 1].plural && !p[i - 1].capital && !p[i - 1].possessive;
}

// "wore" of "many wore shirts", which is no participle
bool is_bare_past(const Unit& unit) {
  return unit.has(kIrregularPast) && !unit.has(kIrregularParticiple) && !unit.capital;
}

// "slamming" of "began by slamming rivals who …"
bool is_gerund(const Paragraph& p, UnitIndex i, UnitIndex lo) {
  const Unit& unit = p[i];
  return unit.ends_ing && unit.cue.tier > 0 && !unit.capital && !unit.has(kCueNoun) && i > lo &&
         p[i - 1].has(kPreposition);
}

bool crosses_preposition(const Paragraph& p, UnitIndex i, UnitIndex lo, UnitIndex last) {
  if (!p[i].has(kLinkingPreposition) || i >= last || i - 1 < lo) return false;
  const Unit& before = p[i - 1];
  if (!before.word || before.has_any(kSmall) || before.has(kAccording) || is_predicate(p, i - 1, lo)) return false;
  return !before.is_cue() || before.has(kCueNoun) || before.ends_ing || before.capital || is_determined(p, i - 1, lo);
}

// "Smith and former Mayor Jones", "she and her friends": two of them, where the first opens the clause.
bool joins_somebody_else(const Paragraph& p, UnitIndex i, UnitIndex lo) {
  if (p[i - 1].name != NameType::kPerson && !p[i - 1].has(kHeOrShe)) return false;
  const Unit& next = p[i + 1];
  const bool compound = next.tokens.size() > 1 && !next.possessive;  // "24-year-old"
  if (next.capital) return p[i - 1].has(kHeOrShe) && next.name == NameType::kPerson;  // "she and Jones"
  if (!(next.is_role || next.is_adjective || compound || next.has(kPossessivePronoun))) return false;
  UnitIndex first = i - 1;
  while (first > lo && p[first - 1].word && (p[first - 1].capital || p[first - 1].is_role)) --first;
  return first == lo || !p[first - 1].word || p[first - 1].has(kSubordinator) || p[first - 1].cue.tier == 1;
}

bool joins_nouns(const Paragraph& p, UnitIndex i, UnitIndex lo, UnitIndex last) {
  if (i - 1 < lo || i >= last) return false;
  const Unit& before = p[i - 1];
  const bool roles = before.is_role && p[i + 1].capital &&
                     !(i - 2 >= lo && p[i - 2].has(kIndefiniteArticle));  // "prosecutor and New York Mayor Smith"
  if (joins_somebody_else(p, i, lo)) return true;
  return before.word && !before.has_any({kPreposition, kHeOrShe}) && (roles || before.capital == p[i + 1].capital) &&
         !(before.is_cue() && !before.capital);
}

// "Smith" of "Speaking to the Gazette Smith said", "On a visit to Leeds Smith said": behind an adverbial that no
// comma closes. Behind a preposition only where a name of another kind ends: "In the speech Smith said" is no such
// case.
UnitIndex name_behind_adverbial(const Paragraph& p, UnitRange phrase, UnitIndex lo) {
  UnitIndex name = phrase.end;
  while (name > phrase.begin && p[name - 1].name == NameType::kPerson) --name;
  if (name == phrase.end || name - 1 <= phrase.begin) return phrase.begin;
  if (phrase.begin == lo) return p[lo].ends_ing && p[lo + 1].has(kPreposition) ? name : phrase.begin;
  const NameType before = p[name - 1].name;
  const bool other = (before == NameType::kOrganization || before == NameType::kPlace) && !p[name - 1].possessive;
  return other && p[phrase.begin - 1].has(kPreposition) ? name : phrase.begin;
}

// What a unit does to the phrase that is read backwards.
enum class Step { kTake, kPass, kEnd, kTakeBefore };

// May a unit before the last not be part of the phrase: an object, a time, an adverb, a verb?
bool cuts_phrase(const Paragraph& p, UnitIndex i, UnitIndex lo) {
  const Unit& unit = p[i];
  if (unit.has(kObjectPronoun) && !unit.has(kPossessivePronoun) && !unit.capital) return true;
  return unit.has(kAdverb) && !unit.capital && !is_determined(p, i, lo);
}
bool is_verb_before_phrase(const Paragraph& p, UnitIndex i, UnitIndex lo) {
  return is_verb_of_phrase(p, i, lo) || is_gerund(p, i, lo) || is_past_after_noun(p, i, lo) || has_object(p, i) ||
         is_bare_past(p[i]);
}

Step step_back(const Paragraph& p, UnitIndex i, UnitIndex lo, UnitIndex last) {
  const Unit& unit = p[i];
  if (unit.is_quote()) return i < last && unit.is_short_quote() ? Step::kPass : Step::kEnd;
  if (unit.is('\'') || unit.is('&') || unit.is('/')) return Step::kPass;
  if (!unit.word || unit.has_any({kSubordinator, kAuxiliary})) return Step::kEnd;
  if (unit.has(kSubjectPronoun) && !unit.has(kIt)) return Step::kEnd;
  if (unit.has(kTime) && !unit.has(kMonth) && !(i < last && is_determined(p, i, lo))) {
    return Step::kEnd;  // not of "the last days"
  }
  if (i < last && cuts_phrase(p, i, lo)) return Step::kEnd;
  if (unit.has(kPreposition)) return crosses_preposition(p, i, lo, last) ? Step::kPass : Step::kEnd;
  if (unit.has(kAnd)) {
    if (!joins_nouns(p, i, lo, last)) return Step::kEnd;
    return p[i - 1].has(kHeOrShe) ? Step::kTakeBefore : Step::kPass;
  }
  return i < last && is_verb_before_phrase(p, i, lo) ? Step::kEnd : Step::kTake;
}

// A determiner in front of which the phrase does not go on.
bool opens_phrase(const Paragraph& p, UnitIndex i, UnitIndex lo) {
  return p[i].has(kDeterminer) && !p[i].capital && i - 1 >= lo && p[i - 1].word &&
         !p[i - 1].has_any({kPreposition, kDeterminer, kAnd});
}

}  // namespace

std::optional<UnitRange> noun_phrase_before(const Paragraph& p, UnitIndex last, UnitIndex lo) {
  if (last > lo && p[last].has(kReflexive)) --last;  // "the farmers themselves"
  if (last < lo || !p[last].word) return std::nullopt;
  if (p[last].has_any({kSubjectPronoun, kIndefinite})) return UnitRange{last, last + 1};
  const CueVerbSense verb = p[last].cue;
  if (verb.tier == 1 && verb.has(VerbForm::kPast) && !p[last].capital && !p[last].has(kCueNoun) &&
      !is_determined(p, last, lo)) {
    return std::nullopt;
  }
  if (is_past_after_noun(p, last, lo) || is_past_after_plural(p, last, lo)) {
    if (!is_participle(p[last]) || p[last - 1].capital) return std::nullopt;  // "Smith drew cheers"
    return noun_phrase_before(p, last - 1, lo);  // "the farmers polled said"
  }
  lo = std::max(lo, last - kPhraseReach);
  UnitIndex begin = last + 1;
  for (UnitIndex i = last; i >= lo; --i) {
    const Step step = step_back(p, i, lo, last);
    if (step == Step::kPass) continue;
    if (step == Step::kTakeBefore) begin = i - 1;
    if (step != Step::kTake) break;
    begin = i;
    if (opens_phrase(p, i, lo)) break;
  }
  while (begin <= last && (!p[begin].word || p[begin].has_any({kAdverb, kPreposition, kAnd}))) ++begin;
  if (begin > last || (begin == last && !p[last].capital && p[last].has_any({kArticle, kParticle}))) {
    return std::nullopt;
  }
  return UnitRange{name_behind_adverbial(p, {begin, last + 1}, lo), last + 1};
}

std::optional<UnitRange> owning_phrase_before(const Paragraph& p, UnitIndex last, UnitIndex lo) {
  std::optional<UnitRange> owner = noun_phrase_before(p, last, lo);
  if (!owner || p[last].name != NameType::kPerson) return owner;
  for (UnitIndex i = last; i > owner->begin; --i) {
    if (p[i - 1].has(kPreposition) && !p[i - 1].capital) owner->begin = i;
  }
  return owner;
}

}  // namespace artparse
