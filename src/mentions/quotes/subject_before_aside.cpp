// The subject of a verb that stands behind an aside.
#include "mentions/quotes/noun_phrases.h"

#include <algorithm>
#include <array>
#include <span>

namespace artparse {

using enum ClauseClass;

constexpr std::size_t kMostParts = 6;

namespace {

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

// The whole of a part, after its conjunction, if it is one noun phrase.
std::optional<UnitRange> whole_phrase(const Paragraph& p, UnitRange part) {
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
std::optional<UnitRange> nearest_phrase(const Paragraph& p, std::span<const UnitRange> parts, UnitIndex lo) {
  std::optional<UnitRange> candidate;
  for (std::size_t n = 0; n < parts.size(); ++n) {
    const UnitRange part = parts[parts.size() - 1 - n];
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

bool is_rest_of_place(const Paragraph& p, UnitRange part, UnitIndex lo) {
  if (part.begin - 2 < lo || !p[part.begin - 1].is(',')) return false;
  const bool place = p[part.begin].name == NameType::kPlace && p[part.end - 1].name == NameType::kPlace;
  return place && p[part.begin - 2].name == NameType::kPlace;
}

bool is_title_in_aside(const Paragraph& p, UnitIndex i, UnitIndex comma) {
  constexpr std::uint32_t kLongest = 40;
  if (p[i].quote_size >= kLongest || !p[i].quote_is_capital || i == 0 || i + 1 >= comma) return false;
  return p[i - 1].has(kPreposition) || (p[i - 1].is(',') && p[i + 1].has(kSubjectRelative));
}

std::optional<UnitRange> subject_before_aside(const Paragraph& p, UnitIndex comma, UnitIndex lo) {
  lo = std::max(lo, comma - kPhraseReach);
  for (UnitIndex i = comma - 1; i >= lo; --i) {
    if (p[i].is_quote() && !p[i].is_short_quote() && !is_title_in_aside(p, i, comma)) lo = i + 1;
  }
  while (lo < comma && !p[lo].word && !p[lo].is_quote()) ++lo;
  std::array<UnitRange, kPhraseReach + 2> all;
  std::size_t count = 0;
  UnitIndex begin = lo;
  for (UnitIndex i = lo; i <= comma; ++i) {
    if (i != comma && !is_divider(p[i])) continue;
    if (i > begin) all[count++] = {begin, i};
    begin = i + 1;
  }
  const std::size_t first = count > kMostParts ? count - kMostParts : 0;
  const std::span<const UnitRange> parts(all.data() + first, count - first);
  std::optional<UnitRange> chosen;
  for (const UnitRange part : parts) {
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

}  // namespace artparse
