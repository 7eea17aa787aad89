// What the rows weighed by hand look at, for places whose name no list has; see hand_rules.cpp.
#pragma once

#include "mentions/hand_places.h"

namespace artparse {

// Is it a town, a district or a mountain that the words from i tell of: "remote fly-in village" of "a remote fly-in village in the north"?
inline bool tells_of_place(const NameArticle& article, TokenIndex i) {
  constexpr TokenIndex kLongest = 6;
  const auto goes_on = [&](const NameToken& token) { return (is_word(token.shape) && (!token.function_word || token.glued)) || is_number(token.shape) || is_hyphen(token); };
  TokenIndex end = i;
  while (end < i + kLongest && article.has_left(end) && goes_on(article[end])) ++end;
  const NameToken& last = article[end - 1];
  if (end == i || last.shape != TokenShape::kLower || (last.head == HeadClass::kOrganizationOrPlace && last.cue != NameCue::kMunicipality)) return false;
  const Sense* kind = Lexicon::find_sense(article.source->word(end - 1).entry, SenseKind::kPlaceCategory);
  return kind && static_cast<PlaceCategory>(kind->payload()) != PlaceCategory::kFacility;
}

// "Mary Harrow" of "Mary Harrow, a small town in the north".
inline bool is_place_by_apposition(const NameArticle& article, TokenRange span) {
  constexpr TokenIndex kLongest = 3;
  const NameToken &first = article[span.begin], &next = article.behind(span);
  if (next.mark != ',' || article[span.end + 1].cue != NameCue::kA || span.size() > kLongest) return false;
  if (first.glued || article.follows_capital(span.begin) || !is_run_of_capitals(article, span) || !tells_of_place(article, span.end + 2)) return false;
  for (TokenIndex i = span.begin; i < span.end; ++i) {
    if (article[i].organization || article[i].head != HeadClass::kNone || article[i].list != ListClass::kNone) return false;
  }
  return true;
}

}  // namespace artparse
