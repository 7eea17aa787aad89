// The noun phrase that starts at a unit.
#include "mentions/quotes/noun_phrase_words.h"
#include "mentions/quotes/noun_phrases.h"

#include <algorithm>

namespace artparse {
namespace {

using enum ClauseClass;

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

// What a unit does to the phrase that is read on.
enum class Step { kTake, kPass, kEnd, kEndBefore };

// "the plan" and "the poor" of "the plan targets the poor"
bool opens_next_phrase(const Paragraph& p, UnitIndex i, UnitIndex first) {
  return i > first + 1 && p[i].has(kArticle) && is_plain_word(p[i - 1]);
}

bool is_verb_behind_phrase(const Paragraph& p, UnitIndex i, UnitIndex first, UnitIndex hi) {
  return is_verb_of_phrase(p, i, first) || is_third_person(p, i, hi) || is_base_after_plural(p, i);
}

bool is_past_behind_phrase(const Paragraph& p, UnitIndex i, UnitIndex hi, bool owned) {
  const Unit& unit = p[i];
  if (owned) return i + 1 < hi && has_object(p, i);
  return is_past(unit) && !(unit.has(kIrregularPast) && p[i - 1].is_adjective && !p[i - 1].capital);
}

class PhraseReader {
 public:
  PhraseReader(const Paragraph& p, UnitIndex first, UnitIndex hi) : p_(p), first_(first), hi_(hi) {}

  // The end of the phrase, before what cannot be its last word.
  UnitIndex find_end() {
    UnitIndex i = first_;
    for (; i < hi_; ++i) {
      const Step step = step_on(i);
      if (step == Step::kEndBefore) --i;
      if (step == Step::kEnd || step == Step::kEndBefore) break;
      if (step == Step::kTake && names(i)) capital_seen_ = true;
    }
    while (i > first_ && (p_[i - 1].has_any({kPreposition, kAnd}) || !p_[i - 1].word ||
                          is_adverb_of_verb(p_, i - 1, first_))) {
      --i;
    }
    return i;
  }

 private:
  Step step_on(UnitIndex i) const {
    const Unit& unit = p_[i];
    const bool owned = is_owned(p_, i, first_);
    if (unit.is_quote()) return goes_on_behind_quote(i, owned) ? Step::kPass : Step::kEnd;
    if (unit.is('&') || unit.is('/') || unit.is('\'')) return Step::kPass;
    if (!unit.word || unit.has_any({kAuxiliary, kSubordinator, kSubjectPronoun})) return Step::kEnd;
    if (!owned && ((unit.has(kTime) && !unit.has(kMonth)) || (unit.has(kAdverb) && !unit.capital))) return Step::kEnd;
    if (unit.has(kPreposition)) {
      return crosses_preposition_forward(p_, i, hi_, capital_seen_) ? Step::kPass : Step::kEnd;
    }
    if (unit.has(kAnd)) return joins_names(i) ? Step::kPass : Step::kEnd;
    if (i == first_) return Step::kTake;
    if (opens_next_phrase(p_, i, first_)) return Step::kEndBefore;
    return ends_before(i, owned) ? Step::kEnd : Step::kTake;
  }

  bool ends_before(UnitIndex i, bool owned) const {
    if (is_verb_behind_phrase(p_, i, first_, hi_)) return true;
    if (p_[i].has(kReflexive) && !(i + 1 < hi_ && p_[i + 1].capital)) return true;
    if (capital_seen_ && ends_name(p_, i, first_, hi_)) return true;
    return is_past_behind_phrase(p_, i, hi_, owned);
  }
  bool goes_on_behind_quote(UnitIndex i, bool owned) const {
    return i > first_ && p_[i].is_short_quote() && i + 1 < hi_ &&
           (p_[i + 1].capital || (owned && is_plain_word(p_[i + 1])));
  }
  bool joins_names(UnitIndex i) const {
    return i > first_ && i + 1 < hi_ && p_[i + 1].capital && (p_[i - 1].capital || p_[i - 1].is_role);
  }
  // Not the adjective that opens a sentence: "Good information".
  bool names(UnitIndex i) const {
    const Unit& unit = p_[i];
    const bool opens_sentence = i == p_.sentence_of(i).begin && unit.is_adjective && unit.name == NameType::kNone;
    return unit.capital && !unit.has(kDeterminer) && !opens_sentence;
  }

  const Paragraph& p_;
  UnitIndex first_, hi_;
  bool capital_seen_ = false;
};

}  // namespace

std::optional<UnitRange> noun_phrase_after(const Paragraph& p, UnitIndex first, UnitIndex hi) {
  if (first >= hi || starts_no_noun_phrase(p[first])) return std::nullopt;
  if (stands_alone(p, first, hi)) return UnitRange{first, first + 1};
  const UnitIndex end = PhraseReader(p, first, std::min(hi, first + kPhraseReach)).find_end();
  if (end == first || (end == first + 1 && p[first].has(kArticle))) return std::nullopt;
  return UnitRange{first, end};
}

}  // namespace artparse
