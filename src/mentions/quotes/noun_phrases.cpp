#include "mentions/quotes/noun_phrases.h"

#include <algorithm>

namespace artparse {
namespace {

using enum ClauseClass;

constexpr ClauseClasses kOwned = {kDeterminer, kPossessivePronoun};
constexpr ClauseClasses kSmall = {kPreposition, kAuxiliary, kSubordinator};

// "its report", "its recent report"
bool is_determined(const Paragraph& p, UnitIndex i, UnitIndex lo) {
  --i;
  while (i > lo && p[i].is_adjective && !p[i].capital) --i;
  return i >= lo && (p[i].has_any(kOwned) || p[i].possessive);
}

// "steep" of "it was steep for Smith": what stands behind the preposition is no part of it.
bool is_predicate(const Paragraph& p, UnitIndex i, UnitIndex lo) {
  if (p[i].capital || !(p[i].is_adjective || p[i].ends_ly) || i - 1 < lo) return false;
  return p[i - 1].has_any(kSmall) || p[i - 1].has(kAdverb) || p[i - 1].ends_ly;
}

// "press" of "press secretary": a base form before a role in the singular.
bool is_noun_of_role(const Paragraph& p, UnitIndex i) {
  if (i + 1 >= p.size() || p[i].capital || !p[i].cue.has(VerbForm::kBase)) return false;
  return p[i + 1].is_role && !p[i + 1].plural;
}

// A form of a cue verb that is read as a verb here, not as a noun or participle of the phrase.
bool is_verb_of_phrase(const Paragraph& p, UnitIndex i, UnitIndex lo) {
  const Unit& unit = p[i];
  if (unit.has(kNounToo) && i > lo && p[i - 1].has(kOf)) return false;  // "secretary of state"
  if (unit.is_role && i + 1 < p.size() && p[i + 1].capital) return false;  // "lead author Smith"
  return unit.is_cue() && !unit.capital && !unit.has(kCueNoun) && !unit.ends_ing && !is_determined(p, i, lo) &&
         !is_noun_of_role(p, i);
}

bool is_past(const Unit& unit) { return !unit.capital && (unit.ends_ed || unit.has(kIrregularPast)); }

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

// "left" of "left the hall", "showed" of "another showed five photos"
bool has_object(const Paragraph& p, UnitIndex i) {
  return is_past(p[i]) && p[i + 1].has_any({kDeterminer, kPossessivePronoun, kIt});
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
    return noun_phrase_before(p, last - 1, lo);        // "the farmers polled said"
  }
  lo = std::max(lo, last - kPhraseReach);
  UnitIndex begin = last + 1;
  for (UnitIndex i = last; i >= lo; --i) {
    const Unit& unit = p[i];
    if (unit.is_quote()) {
      if (i < last && unit.is_short_quote()) continue;
      break;
    }
    if (unit.is('\'') || unit.is('&') || unit.is('/')) continue;
    if (!unit.word || unit.has_any({kSubordinator, kAuxiliary})) break;
    if (unit.has(kSubjectPronoun) && !unit.has(kIt)) break;
    if (i < last && unit.has(kObjectPronoun) && !unit.has(kPossessivePronoun) && !unit.capital) break;
    if (unit.has(kTime) && !unit.has(kMonth) && !(i < last && is_determined(p, i, lo))) break;  // not "the last days"
    if (i < last && unit.has(kAdverb) && !unit.capital && !is_determined(p, i, lo)) break;
    if (unit.has(kPreposition)) {
      if (crosses_preposition(p, i, lo, last)) continue;
      break;
    }
    if (unit.has(kAnd)) {
      if (!joins_nouns(p, i, lo, last)) break;
      if (!p[i - 1].has(kHeOrShe)) continue;
      begin = i - 1;
      break;
    }
    if (i < last && (is_verb_of_phrase(p, i, lo) || is_gerund(p, i, lo))) break;
    if (i < last && (is_past_after_noun(p, i, lo) || has_object(p, i) || is_bare_past(unit))) break;
    begin = i;
    if (unit.has(kDeterminer) && !unit.capital && i - 1 >= lo && p[i - 1].word &&
        !p[i - 1].has_any({kPreposition, kDeterminer, kAnd})) {
      break;
    }
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

namespace {

bool starts_no_noun_phrase(const Unit& unit) {
  const bool says = unit.cue.tier == 1 && unit.cue.has(VerbForm::kThird) && !unit.has_any({kCueNoun, kNounToo});
  if (says && !unit.capital) return true;  // "says the mayor"
  return !unit.word || (unit.has(kIrregularPast) && !unit.capital) || unit.has(kThere) || unit.has_any(kSmall) ||
         (unit.has(kTime) && !unit.has(kMonth));
}

// "one of them" goes on, "one said" does not.
bool stands_alone(const Paragraph& p, UnitIndex i, UnitIndex hi) {
  if (p[i].has(kSubjectPronoun)) return true;
  if (!p[i].has(kPronoun)) return false;
  if (!p[i].has(kIndefinite) || i + 1 >= hi) return true;
  const Unit& next = p[i + 1];
  return !next.word || next.has_any(kSmall) || next.is_cue();
}

bool is_plain_word(const Unit& unit) {
  return unit.word && !unit.capital && !unit.ends_ed && !unit.ends_ly && unit.cue.tier == 0 && !unit.possessive &&
         !unit.has_any(
             {kAnd, kPreposition, kSubordinator, kAuxiliary, kTime, kDeterminer, kPossessivePronoun, kAdverb});
}

// "summary" of "its Amazon summary": the last word of a phrase that a determiner opens.
bool is_noun_of_determined(const Paragraph& p, UnitIndex i, UnitIndex first, UnitIndex hi) {
  if (!p[first].has_any(kOwned) || !is_plain_word(p[i])) return false;
  const bool before_verb = i > first + 1 && i + 1 < hi && !p[i + 1].capital && p[i + 1].is_verb &&
                           (p[i + 1].plural || p[i + 1].ends_ed);  // "the Jones ad hits"
  return i + 1 >= hi || !p[i + 1].word || p[i + 1].has(kAuxiliary) || before_verb;
}

// After the first capital, a lower-case word ends the phrase unless a few of them lead to another capital.
bool ends_name(const Paragraph& p, UnitIndex i, UnitIndex first, UnitIndex hi) {
  const Unit& unit = p[i];
  if (is_noun_of_determined(p, i, first, hi)) return false;
  if (unit.capital || !p[i - 1].capital || p[i - 1].possessive || unit.has(kPersonNoun) || unit.is_role) return false;
  UnitIndex next = i;
  for (; next < hi && next < i + 4 && (is_plain_word(p[next]) || is_noun_of_role(p, next)); ++next) {
    if ((p[first].has_any(kOwned) || p[first].possessive) && p[next].is_role) {
      return false;  // "the Republican vice-presidential nominee"
    }
  }
  const bool time = next == i + 1 && next < hi && unit.is_adjective && p[next].has(kTime);  // "Smith late Monday said"
  return time || next >= hi || next == i || !p[next].capital || p[next].possessive;
}

bool crosses_preposition_forward(const Paragraph& p, UnitIndex i, UnitIndex hi, bool capital_seen) {
  const Unit& unit = p[i];
  if (unit.has(kOf)) return true;
  if (capital_seen) return false;
  if (unit.has(kFor)) return true;
  return unit.has(kForwardPreposition) && i + 1 < hi && (p[i + 1].has(kThe) || p[i + 1].capital);
}

}  // namespace

// "go" of "many farmers go"
bool is_base_after_plural(const Paragraph& p, UnitIndex i) {
  const Unit& unit = p[i];
  const Unit& before = p[i - 1];
  const bool base = unit.is_verb && !unit.ends_ed && !unit.ends_ing && !unit.plural && !unit.is_role;
  return base && before.plural && !before.capital && !before.possessive;
}

// "the famously gruff senator", "a Monday editorial", "the recently released report"
bool is_owned(const Paragraph& p, UnitIndex i, UnitIndex first) {
  if (i > first && p[i - 1].ends_ly && !p[i - 1].capital) --i;
  return i > first && p[i - 1].has_any(kOwned);
}

// "quickly" of "the campaign quickly pulled it"
bool is_adverb_of_verb(const Paragraph& p, UnitIndex i, UnitIndex first) {
  return i > first && p[i].ends_ly && !p[i].capital && !p[i - 1].has_any(kOwned);
}

// "goes" of "the letter goes on", "makes" of "the note makes that clear"
bool is_third_person(const Paragraph& p, UnitIndex i, UnitIndex hi) {
  const Unit& unit = p[i];
  if (!unit.is_verb || !unit.plural || unit.capital || i + 1 >= hi || p[i - 1].plural) return false;
  return p[i + 1].has_any({kThat, kDeterminer, kTo, kParticle, kPossessivePronoun, kObjectPronoun});
}

std::optional<UnitRange> noun_phrase_after(const Paragraph& p, UnitIndex first, UnitIndex hi) {
  if (first >= hi || starts_no_noun_phrase(p[first])) return std::nullopt;
  if (stands_alone(p, first, hi)) return UnitRange{first, first + 1};
  hi = std::min(hi, first + kPhraseReach);
  bool capital_seen = false;
  UnitIndex i = first;
  for (; i < hi; ++i) {
    const Unit& unit = p[i];
    const bool owned = is_owned(p, i, first);
    if (unit.is_quote()) {
      if (i > first && unit.is_short_quote() && i + 1 < hi &&
          (p[i + 1].capital || (owned && is_plain_word(p[i + 1])))) {
        continue;
      }
      break;
    }
    if (unit.is('&') || unit.is('/') || unit.is('\'')) continue;
    if (!unit.word || unit.has_any({kAuxiliary, kSubordinator, kSubjectPronoun})) break;
    if (!owned && ((unit.has(kTime) && !unit.has(kMonth)) || (unit.has(kAdverb) && !unit.capital))) break;
    if (unit.has(kPreposition)) {
      if (crosses_preposition_forward(p, i, hi, capital_seen)) continue;
      break;
    }
    if (unit.has(kAnd)) {
      if (i > first && i + 1 < hi && p[i + 1].capital && (p[i - 1].capital || p[i - 1].is_role)) continue;
      break;
    }
    if (i > first + 1 && unit.has(kArticle) && is_plain_word(p[i - 1])) {  // "the plan targets the poor"
      --i;
      break;
    }
    if (i > first && (is_verb_of_phrase(p, i, first) || is_third_person(p, i, hi))) break;
    if (i > first && (is_base_after_plural(p, i) || (unit.has(kReflexive) && !(i + 1 < hi && p[i + 1].capital)))) break;
    if (i > first && capital_seen && ends_name(p, i, first, hi)) break;
    if (i > first && owned && i + 1 < hi && has_object(p, i)) break;
    if (i > first && !owned &&
        (is_past(unit) && !(unit.has(kIrregularPast) && p[i - 1].is_adjective && !p[i - 1].capital))) {
      break;
    }
    const bool opens_sentence =
        i == p.sentence_of(i).begin && unit.is_adjective && unit.name == NameType::kNone;  // "Good information"
    if (unit.capital && !unit.has(kDeterminer) && !opens_sentence) capital_seen = true;
  }
  while (i > first &&
         (p[i - 1].has_any({kPreposition, kAnd}) || !p[i - 1].word || is_adverb_of_verb(p, i - 1, first))) {
    --i;
  }
  if (i == first || (i == first + 1 && p[first].has(kArticle))) return std::nullopt;
  return UnitRange{first, i};
}

bool is_participle(const Unit& unit) {
  return unit.word && !unit.capital && (unit.ends_ed || unit.has(kIrregularParticiple));
}

// "saying" of "saying anybody who", "from" of "coming from a man who", "out" of "gave out bottles that"
bool leads_to_antecedent(const Unit& unit) {
  return !unit.capital &&
         ((unit.ends_ing && (unit.is_verb || unit.cue.tier > 0)) || unit.has_any({kPreposition, kParticle}));
}

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
