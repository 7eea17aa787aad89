// The subject of a sentence, behind its adverbials.
#include "mentions/quotes/noun_phrases.h"

#include <algorithm>

namespace artparse {

using enum ClauseClass;

namespace {

UnitIndex next_comma(const Paragraph& p, UnitIndex i, UnitIndex hi) {
  while (i < hi && !p[i].is(',') && !p[i].quote_is_clause) ++i;
  return i;
}

bool opens_clause(const Paragraph& p, UnitIndex i, UnitIndex hi) {
  const Unit& unit = p[i];
  return (unit.has_any({kOpener, kAdverb}) && !unit.has(kClauseSubordinator)) ||
         (unit.ends_ly && i + 1 < hi && p[i + 1].is(','));
}

bool opens_adverbial(const Paragraph& p, UnitIndex i, UnitIndex hi) {
  const Unit& unit = p[i];
  const bool next_capital = i + 1 < hi && p[i + 1].capital;
  return unit.has_any({kPreposition, kSubordinator, kVaryAsked, kAccording}) ||
         (unit.ends_ing && (!next_capital || unit.cue.tier > 0)) ||
         ((unit.ends_ed || unit.has(kLater)) && i + 1 < hi &&
          p[i + 1].has(kPreposition));  // "Early in his career, Smith"
}

bool is_time_phrase(const Paragraph& p, UnitRange phrase, UnitIndex hi) {
  if (p[phrase.end - 1].name == NameType::kPerson) return false;  // "Smith later gave"
  for (UnitIndex i = phrase.begin; i < std::min(hi, phrase.end + 1); ++i) {
    if (p[i].has_any({kTimeUnit, kTime})) return true;
  }
  return phrase.end < hi && p[phrase.end].has(kLater);
}

// "Smith" of "On Thursday evening Smith spoke"; `i`: none.
UnitIndex name_behind_time(const Paragraph& p, UnitIndex i, UnitIndex hi) {
  UnitIndex after = i + 1;
  while (after < hi && (p[after].has_any({kTime, kTimeUnit}) || p[after].digit)) ++after;
  return after > i + 1 && after < hi && (p[after].name == NameType::kPerson || p[after].has(kHeOrShe)) ? after : i;
}

// Behind "HEADLINE WORDS - " or a dateline's dash.
UnitIndex after_leading_dash(const Paragraph& p, UnitIndex lo, UnitIndex hi) {
  for (UnitIndex i = lo; i < std::min(hi, lo + 9); ++i) {
    if (p[i].is('-')) return i > lo ? i + 1 : lo;
    if (p[i].word && !p[i].capital) break;
    if (p[i].is_quote()) break;
  }
  return lo;
}

// The state of "in Salem, New Hampshire, Smith spoke".
bool ends_place(const Paragraph& p, UnitRange phrase, UnitIndex lo, UnitIndex hi) {
  if (phrase.begin - 2 < lo || !p[phrase.begin - 1].is(',') || !p[phrase.begin - 2].capital) return false;
  if (is_rest_of_place(p, phrase, lo) && phrase.end < hi && p[phrase.end].is(',')) return true;
  if (!p[phrase.begin].capital || phrase.end + 1 >= hi || !p[phrase.end].is(',')) return false;
  const Unit& next = p[phrase.end + 1];
  return next.capital || next.has(ClauseClass::kSubjectPronoun) ||
         (phrase.size() == 1 && next.has(ClauseClass::kPreposition));
}

// The comma behind "the village nearest the dam" of "In Harlow, the village nearest the dam, Smith spoke"; -1: no such
// apposition.
UnitIndex end_of_apposed_place(const Paragraph& p, UnitRange phrase, UnitIndex lo, UnitIndex hi) {
  if (phrase.begin - 2 < lo || !p[phrase.begin - 1].is(',') || !p[phrase.begin - 2].capital ||
      !p[phrase.begin].has(kArticle)) {
    return -1;
  }
  const Unit& head = p[phrase.end - 1];
  if (head.capital || head.is_role || head.has_any({kPersonNoun, kGroupNoun})) return -1;
  const UnitIndex comma = next_comma(p, phrase.end, hi);
  if (comma + 1 >= hi) return -1;
  const Unit& next = p[comma + 1];
  return next.name == NameType::kPerson || next.has(kHeOrShe) ? comma : -1;
}

// "late meeting" of "After a short, late meeting, Smith said": the rest of an adverbial, for a subject would have an
// article.
bool ends_adverbial(const Paragraph& p, UnitRange phrase, UnitIndex lo, UnitIndex hi) {
  if (phrase.size() != 2 || phrase.begin - 1 < lo || !p[phrase.begin - 1].is(',') || phrase.end >= hi ||
      !p[phrase.end].is(',')) {
    return false;
  }
  const Unit& first = p[phrase.begin];
  const Unit& last = p[phrase.end - 1];
  const bool adjective = first.is_adjective || first.adjective || (first.tokens.size() > 1 && !first.possessive);
  return adjective && !first.capital && !last.capital && !last.plural && !last.is_role &&
         !last.has_any({kPluralNoun, kPersonNoun, kGroupNoun, kMaleNoun, kFemaleNoun, kKin});
}

// The comma behind "a cup, a car and a cheque" of "After winning a medal, a cup, a car and a cheque, Smith spoke"; -1:
// no such list.
UnitIndex end_of_listed_things(const Paragraph& p, UnitRange phrase, UnitIndex hi) {
  constexpr UnitIndex kLongest = 16;
  const Unit& head = p[phrase.end - 1];
  if (!p[phrase.begin].has(kArticle) || phrase.end >= hi || head.capital || head.is_role ||
      head.has_any({kPersonNoun, kGroupNoun, kKin})) {
    return -1;
  }
  if (!p[phrase.end].is(',') && !p[phrase.end].has(kAnd)) return -1;
  for (UnitIndex i = phrase.end; i + 1 < std::min(hi, phrase.end + kLongest); ++i) {
    const bool named = p[i + 1].name == NameType::kPerson || p[i + 1].has(kHeOrShe);
    if (p[i].is(',') && named) return i;
    if (p[i].is_quote() || p[i].has_any({kAuxiliary, kSubordinator}) || is_participle(p[i])) return -1;
  }
  return -1;
}

// Walks over what may stand before the subject of a sentence.
class SentenceOpening {
 public:
  SentenceOpening(const Paragraph& p, UnitIndex lo, UnitIndex hi) : p_(p), lo_(lo), hi_(hi) {}

  std::optional<UnitRange> find_subject() {
    constexpr int kMostSteps = 6;
    at_ = after_leading_dash(p_, lo_, hi_);
    for (int steps = 0; at_ < hi_ && steps < kMostSteps; ++at_) {
      if (!p_[at_].word) continue;
      ++steps;
      if (opens_clause(p_, at_, hi_) || (p_[at_].has(kTime) && !p_[at_].has(kMonth))) continue;
      if (opens_adverbial(p_, at_, hi_)) {
        if (!pass_adverbial()) return pronoun_behind();
        continue;
      }
      const auto phrase = noun_phrase_after(p_, at_, hi_);
      if (!phrase || !pass_phrase(*phrase)) return phrase ? behind_adverb(*phrase) : phrase;
    }
    return std::nullopt;
  }

 private:
  // Both stop at the last unit of what is passed; false: nothing is.
  bool pass_adverbial() {
    if (const UnitIndex named = name_behind_time(p_, at_, hi_); named > at_) return stop_before(named);
    if (const UnitIndex comma = next_comma(p_, at_, hi_); comma < hi_) return stop_at(comma);
    UnitIndex after = at_ + 1;
    while (after < hi_ && (p_[after].has(kTime) || p_[after].digit)) ++after;
    return after > at_ + 1 && after < hi_ && stop_before(after);
  }
  bool pass_phrase(UnitRange phrase) {
    constexpr UnitIndex kLongestTime = 12;
    if (is_year(phrase) || ends_place(p_, phrase, lo_, hi_) || ends_adverbial(p_, phrase, lo_, hi_)) {
      return stop_at(phrase.end);
    }
    UnitIndex comma = end_of_apposed_place(p_, phrase, lo_, hi_);
    if (comma < 0 && phrase.begin > lo_ + 1 && p_[phrase.begin - 1].is(',')) {
      comma = end_of_listed_things(p_, phrase, hi_);
    }
    if (comma >= 0) return stop_at(comma);
    if (!is_time_phrase(p_, phrase, hi_)) return false;
    comma = next_comma(p_, phrase.begin, hi_);
    return comma < hi_ && comma - phrase.begin < kLongestTime && stop_at(comma);
  }

  // "2015" of "On July 6, 2015, Smith said"
  bool is_year(UnitRange phrase) const {
    return phrase.size() == 1 && p_[phrase.begin].digit && phrase.end < hi_ && p_[phrase.end].is(',');
  }
  // "he" of "Online he has said", or the phrase itself.
  UnitRange behind_adverb(UnitRange phrase) const {
    const bool adverb =
        phrase.size() == 1 && !p_[phrase.begin].plural && phrase.end < hi_ && p_[phrase.end].has(kHeOrShe);
    return adverb ? UnitRange{phrase.end, phrase.end + 1} : phrase;
  }
  // The first pronoun behind an adverbial that no comma ends.
  std::optional<UnitRange> pronoun_behind() const {
    constexpr UnitIndex kLongest = 12;
    for (UnitIndex k = at_ + 1; k < std::min(hi_, at_ + kLongest); ++k) {
      const bool plural = p_[k].has(kPluralPronoun) && !p_[k].has(kPronounFirst);
      if (p_[k].has(kHeOrShe) || plural) return UnitRange{k, k + 1};
    }
    return std::nullopt;
  }

  bool stop_at(UnitIndex i) {
    at_ = i;
    return true;
  }
  bool stop_before(UnitIndex i) { return stop_at(i - 1); }

  const Paragraph& p_;
  UnitIndex lo_, hi_;
  UnitIndex at_ = 0;
};

}  // namespace

std::optional<UnitRange> sentence_subject(const Paragraph& p, UnitIndex lo, UnitIndex hi) {
  return SentenceOpening(p, lo, std::min(hi, lo + kPhraseReach)).find_subject();
}

}  // namespace artparse
