// Subjects of verbs and clauses: across asides, of the main clause, of the last clause.
#include "mentions/quotes/noun_phrases.h"

#include <algorithm>
#include <array>
#include <span>

namespace artparse {

using enum ClauseClass;

constexpr UnitIndex kReach = 60;
constexpr std::size_t kMostParts = 6;

namespace {

struct Part {
  UnitIndex begin, end;
};

bool is_divider(const Unit& unit) { return unit.is(',') || unit.is('-'); }

bool starts_aside(const Paragraph& p, UnitIndex i, UnitIndex end) {
  const Unit& unit = p[i];
  if (unit.has_any({kPreposition, kSubordinator, kAdverb, kTime}) || unit.ends_ly || unit.digit) return true;
  if (unit.ends_ing && !(i + 1 < end && p[i + 1].capital)) return true;
  return unit.ends_ed && i + 1 < end && p[i + 1].has(kPreposition);
}

bool holds_name(const Paragraph& p, UnitRange phrase) {
  for (UnitIndex i = phrase.begin; i < phrase.end; ++i) {
    if (p[i].capital && !p[i].has(kDeterminer)) return true;
  }
  return false;
}

// "OH" of "in Berea, OH, …": a place behind a place.
bool is_rest_of_place(const Paragraph& p, Part part, UnitIndex lo) {
  if (part.begin - 2 < lo || !p[part.begin - 1].is(',')) return false;
  const bool place = p[part.begin].name == NameType::kPlace && p[part.end - 1].name == NameType::kPlace;
  return place && p[part.begin - 2].name == NameType::kPlace;
}

// The whole of a part, after its conjunction, if it is one noun phrase.
std::optional<UnitRange> whole_phrase(const Paragraph& p, Part part) {
  UnitIndex begin = part.begin;
  while (begin < part.end && p[begin].has(kConjunctionOpener)) ++begin;
  if (begin + 1 < part.end && p[begin].has(kAs) && p[begin + 1].capital) ++begin;
  if (begin >= part.end || p[begin].is_quote() || starts_aside(p, begin, part.end)) return std::nullopt;
  const Unit& last = p[part.end - 1];
  if (last.is_cue() && !last.capital && !last.has(kCueNoun)) return std::nullopt;
  const auto phrase = noun_phrase_before(p, part.end - 1, begin);
  if (!phrase || phrase->begin != begin) return std::nullopt;
  return phrase;
}

// Where no part is one whole phrase: the nearest part that ends in a noun phrase the aside can hang on.
std::optional<UnitRange> nearest_phrase(const Paragraph& p, std::span<const Part> parts, UnitIndex lo) {
  std::optional<UnitRange> candidate;
  for (std::size_t n = 0; n < parts.size(); ++n) {
    const Part part = parts[parts.size() - 1 - n];
    const bool last = n + 1 == parts.size();
    if (part.begin >= part.end || is_rest_of_place(p, part, lo)) continue;
    const Unit& first = p[part.begin];
    if (first.is_quote() || p[part.end - 1].is_quote()) return candidate;
    if (first.digit && part.end - part.begin == 1) continue;
    if (first.has(kRelative) || (first.ends_ing && !first.capital)) continue;
    if (first.ends_ed && !first.capital && part.begin + 1 < part.end && p[part.begin + 1].has(kPreposition)) {
      continue;  // "asked about it"
    }
    if (first.has(kPreposition) && !last && n == 0) continue;
    if (first.has_any({kPreposition, kSubordinator})) {
      if (n == 0 && last) return std::nullopt;
      if (candidate) return candidate;
      const auto tail = noun_phrase_before(p, part.end - 1, part.begin);
      if (n > 0 && tail && tail->begin > part.begin + 1) return tail;
      continue;
    }
    const auto phrase = noun_phrase_before(p, part.end - 1, part.begin);
    if (!phrase) {
      if (candidate) return candidate;
      continue;
    }
    if (p[phrase->begin].has(kSubjectPronoun)) return phrase;
    if (holds_name(p, *phrase) && p[phrase->end - 1].capital && !(first.has(kArticle) && n == 0 && !last)) {
      return phrase;
    }
    if (!candidate) candidate = phrase;
    if (last) return candidate;
  }
  return candidate;
}

}  // namespace

bool is_title_in_aside(const Paragraph& p, UnitIndex i, UnitIndex comma) {
  constexpr std::uint32_t kLongest = 40;
  if (p[i].quote_size >= kLongest || !p[i].quote_is_capital || i == 0 || i + 1 >= comma) return false;
  return p[i - 1].has(kPreposition) || (p[i - 1].is(',') && p[i + 1].has(kSubjectRelative));
}

std::optional<UnitRange> subject_before_aside(const Paragraph& p, UnitIndex comma, UnitIndex lo) {
  lo = std::max(lo, comma - kReach);
  for (UnitIndex i = comma - 1; i >= lo; --i) {
    if (p[i].is_quote() && !p[i].is_short_quote() && !is_title_in_aside(p, i, comma)) lo = i + 1;
  }
  while (lo < comma && !p[lo].word && !p[lo].is_quote()) ++lo;
  std::array<Part, kReach + 2> all;
  std::size_t count = 0;
  UnitIndex begin = lo;
  for (UnitIndex i = lo; i <= comma; ++i) {
    if (i != comma && !is_divider(p[i])) continue;
    if (i > begin) all[count++] = {begin, i};
    begin = i + 1;
  }
  const std::size_t first = count > kMostParts ? count - kMostParts : 0;
  const std::span<const Part> parts(all.data() + first, count - first);
  std::optional<UnitRange> chosen;
  for (const Part part : parts) {
    if (parts.size() < 2) break;
    if (is_rest_of_place(p, part, lo)) continue;
    const auto phrase = whole_phrase(p, part);
    if (!phrase) continue;
    if (!chosen) {
      chosen = phrase;
      if (holds_name(p, *phrase) || p[phrase->begin].has(kSubjectPronoun)) return chosen;
    } else {
      // "a spokeswoman, Anna White, said": the name is the better one.
      if (p[phrase->begin].capital) chosen = phrase;
      return chosen;
    }
  }
  if (chosen) return chosen;
  return nearest_phrase(p, parts, lo);
}

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
  if (is_rest_of_place(p, {phrase.begin, phrase.end}, lo) && phrase.end < hi && p[phrase.end].is(',')) return true;
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

}  // namespace

std::optional<UnitRange> sentence_subject(const Paragraph& p, UnitIndex lo, UnitIndex hi) {
  hi = std::min(hi, lo + kReach);
  UnitIndex i = after_leading_dash(p, lo, hi);
  for (int steps = 0; i < hi && steps < 6; ++steps) {
    if (!p[i].word) {
      --steps;
      ++i;
      continue;
    }
    if (opens_clause(p, i, hi) || (p[i].has(kTime) && !p[i].has(kMonth))) {
      ++i;
      continue;
    }
    if (opens_adverbial(p, i, hi)) {
      if (const UnitIndex named = name_behind_time(p, i, hi); named > i) {
        i = named;
        continue;
      }
      const UnitIndex comma = next_comma(p, i, hi);
      if (comma < hi) {
        i = comma + 1;
        continue;
      }
      UnitIndex after = i + 1;
      while (after < hi && (p[after].has(kTime) || p[after].digit)) ++after;
      if (after > i + 1 && after < hi) {
        i = after;
        continue;
      }
      for (UnitIndex k = i + 1; k < std::min(hi, i + 12); ++k) {
        if (p[k].has_any({kHeOrShe}) || (p[k].has(kPluralPronoun) && !p[k].has(kPronounFirst))) {
          return UnitRange{k, k + 1};
        }
      }
      return std::nullopt;
    }
    const auto phrase = noun_phrase_after(p, i, hi);
    const bool is_year =
        phrase && phrase->size() == 1 && p[phrase->begin].digit && phrase->end < hi && p[phrase->end].is(',');
    if (phrase && (is_year || ends_place(p, *phrase, lo, hi) ||
                   ends_adverbial(p, *phrase, lo, hi))) {  // "On July 6, 2015, Smith said"
      i = phrase->end + 1;
      continue;
    }
    UnitIndex comma = phrase ? end_of_apposed_place(p, *phrase, lo, hi) : -1;
    if (comma < 0 && phrase && phrase->begin > lo + 1 && p[phrase->begin - 1].is(',')) {
      comma = end_of_listed_things(p, *phrase, hi);
    }
    if (comma >= 0) {
      i = comma + 1;
      continue;
    }
    if (phrase && is_time_phrase(p, *phrase, hi)) {
      comma = next_comma(p, phrase->begin, hi);
      if (comma < hi && comma - phrase->begin < 12) {
        i = comma + 1;
        continue;
      }
    }
    const bool adverb =
        phrase && phrase->size() == 1 && !p[phrase->begin].plural && phrase->end < hi && p[phrase->end].has(kHeOrShe);
    if (adverb) return UnitRange{phrase->end, phrase->end + 1};  // "Online he has said"
    return phrase;
  }
  return std::nullopt;
}

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
  lo = std::max(lo, at - kReach);
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
