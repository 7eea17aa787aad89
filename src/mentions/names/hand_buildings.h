// What the rows weighed by hand look at, for buildings, grounds, streets and roads; see hand_rules.cpp.
#pragma once

#include "mentions/names/hand_places.h"

namespace artparse {

// "M25" of "on the M25" and "the M25 motorway".
inline bool is_lettered_road(const NameArticle& article, TokenRange span) {
  constexpr std::string_view kLetters = "AEMN";
  const NameToken &word = article[span.begin], &next = article.behind(span);
  if (span.size() != 1 || span.begin < 2 || word.line != LineType::kText || !article.has_left(span.begin) ||
      next.capitalized) {
    return false;
  }
  if (article[span.begin - 1].cue != NameCue::kThe) return false;
  const std::string_view name = slice(article.text, article.source->tokens[span.begin].span);
  if (name.size() < 2 || kLetters.find(name.front()) == std::string_view::npos ||
      name.find_first_not_of("0123456789", 1) != std::string_view::npos) {
    return false;
  }
  return (next.shape == TokenShape::kLower && next.head == HeadClass::kFacility) ||
         article.source->word(span.begin - 2).kinds.has_any({SenseKind::kPreposition, SenseKind::kPlacePreposition});
}

// "Highway 10", "County Road 15", "I-95": what roads are called, and a number; behind a letter a hyphen too.
inline bool is_numbered_road(const NameArticle& article, TokenRange span) {
  constexpr TokenIndex kLongest = 4;
  if (span.size() < 2 || span.size() > kLongest || article[span.end - 1].shape != TokenShape::kNumber) return false;
  TokenIndex end = span.end - 1;
  if (article[end].glued && is_hyphen(article[end - 1])) --end;
  if (end == span.begin || article[end - 1].opener != NameOpener::kRoad || article.behind(span).capitalized) {
    return false;
  }
  if ((article[end - 1].shape == TokenShape::kInitial) != (end + 1 < span.end)) return false;
  for (TokenIndex i = span.begin; i < end; ++i) {
    if (!article[i].capitalized) return false;
  }
  return !article.follows_capital(span.begin);
}

// "Harrow Stadium" of "at Harrow Stadium" and "in the Harrow Stadium"; of what may be a body too, buildings: "at Harrow
// Museum", not "at Harrow University".
inline bool is_place_of_event(const NameArticle& article, TokenRange span) {
  constexpr TokenIndex kLongest = 4;
  if (span.size() < 2 || span.size() > kLongest) return false;
  const NameToken& head = article[head_of(article, span)];  // of "Stadium of Light" the first
  const bool building =
      head.head == HeadClass::kOrganizationOrFacility && head.word_class == word_class_named("artifact");
  if (head.head != HeadClass::kFacility && !building) return false;
  if (!article.has_left(span.begin) || joins_more(article, span) || goes_on_with_of(article, span) ||
      (article[span.begin].organization && building)) {
    return false;
  }
  for (TokenIndex i = span.begin; i < span.end; ++i) {
    const bool ampersand = article[i].mark == '&' || article[i].shape == TokenShape::kInitial ||
                           is_all_capitals(article[i].shape);  // "AT&T Stadium"
    if (article[i].shape != TokenShape::kCapitalized && article[i].cue != NameCue::kOf && !ampersand) return false;
  }
  const NameToken& before = article[span.begin - 1];
  const bool article_before = before.cue == NameCue::kThe && article.has_left(span.begin - 1);
  const NameCue cue = article[span.begin - (article_before ? 2 : 1)].cue;
  return cue == NameCue::kAt || (cue == NameCue::kIn && article_before && !building);
}

// "St Oswald's church", "St. Mary's Catholic School": a saint, the possessive, and a building behind it.
inline bool is_building_of_saint(const NameArticle& article, TokenRange span) {
  const NameToken &first = article[span.begin], &last = article[span.end - 1];
  if (first.opener != NameOpener::kSaint || !first.capitalized || !is_building(last.head) ||
      article.behind(span).capitalized || article.follows_capital(span.begin)) {
    return false;
  }
  bool owned = false;
  for (TokenIndex i = span.begin + 1; i + 1 < span.end; ++i) {
    const bool possessive = owns(article[i]);
    if (possessive ? owned || i < span.begin + 2 : !article[i].capitalized) return false;
    owned |= possessive;
  }
  return owned;
}

// "St Mary's", before no other capital.
inline bool is_saint_with_possessive(const NameArticle& article, TokenRange span) {
  constexpr TokenIndex kHouse = 3;
  const NameToken& first = article[span.begin];
  return span.size() == kHouse && first.opener == NameOpener::kSaint && first.capitalized &&
         owns(article[span.end - 1]) && article[span.begin + 1].capitalized && !article.behind(span).capitalized &&
         !article.follows_capital(span.begin);
}

// "St Mary's said", "St Mary's,", "from St Mary's to"; not "St. Louis's first park".
inline bool owns_nothing(const NameArticle& article, TokenRange saint) {
  const NameToken& next = article.behind(saint);
  if (next.mark != 0 || !article.has_left(saint.end)) return true;
  return (next.function_word || next.cue == NameCue::kSay) &&
         article.place_of({saint.begin, saint.end - 1}) == PlaceClass::kNone;
}

// "St Mary's" of "a mass at St Mary's": a house whose possessive owns nothing; at matches, only where it is played.
inline bool is_house_of_saint(const NameArticle& article, TokenRange span) {
  if (!is_saint_with_possessive(article, span)) return false;
  const bool at = article.has_left(span.begin) && article[span.begin - 1].cue == NameCue::kAt;
  return (article.sport == 0 || at) && owns_nothing(article, span);
}

// "St Mary's" of "a St Mary's nurse", and of "St Mary's beat St Brigid's" at matches: a body or a team.
inline bool is_body_of_saint(const NameArticle& article, TokenRange span) {
  if (!is_saint_with_possessive(article, span)) return false;
  const NameToken& next = article.behind(span);
  const NameCue before = article.has_left(span.begin) ? article[span.begin - 1].cue : NameCue::kNone;
  if (before == NameCue::kThe || before == NameCue::kA) return next.shape == TokenShape::kLower && !next.function_word;
  constexpr std::uint32_t kLastOfMore = 1u << static_cast<unsigned>(WithinLonger::kLastOfMore);
  const NameToken& saint = article[span.end - 2];  // of "Ed St. Hill", too
  const bool of_somebody = (article.table.words[saint.folded].longer & kLastOfMore) != 0;
  if (article.sport == 0 || before == NameCue::kAt || of_somebody) return false;
  return next.cue == NameCue::kAct || is_number(next.shape) || owns_nothing(article, span);
}

// "St Mary" and "Mary" of "a mass at St Mary's" and "for St Mary's Athletic".
inline bool is_saint_of_house(const NameArticle& article, TokenRange span) {
  const bool behind = article[span.begin].opener != NameOpener::kSaint;
  if (!owns(article.behind(span)) || (behind && !article.follows_capital(span.begin))) return false;
  const TokenRange saint = {behind ? span.begin - 1 : span.begin, span.end + 1};
  if (article[saint.begin].opener != NameOpener::kSaint || article.follows_capital(saint.begin)) return false;
  return article.behind(saint).capitalized || is_house_of_saint(article, saint) || is_body_of_saint(article, saint);
}

// "Cloud" of the town "St. Cloud" where nobody is called Tom St. Cloud, "Bernard Church" of "St. Bernard Church".
inline bool is_saint_of_place(const NameArticle& article, TokenRange span) {
  constexpr std::uint32_t kLastOfMore = 1u << static_cast<unsigned>(WithinLonger::kLastOfMore);
  if (!article.follows_capital(span.begin) || article[span.begin - 1].opener != NameOpener::kSaint ||
      article.behind(span).capitalized) {
    return false;
  }
  const TokenRange whole = {span.begin - 1, span.end};
  const NameToken &last = article[span.end - 1], &next = article.behind(span);
  if (article.follows_capital(whole.begin)) return false;
  if (is_building(last.head)) return true;
  const bool speaks =
      next.cue == NameCue::kSay && !(article.has_left(whole.begin) && article[whole.begin - 1].cue == NameCue::kOf);
  return article.place_of(whole) != PlaceClass::kNone && !speaks &&
         (article.table.words[last.folded].longer & kLastOfMore) == 0;
}

// "Royal Albert Hall" of "plays the Royal Albert Hall": behind an article no person.
inline bool is_building_behind_article(const NameArticle& article, TokenRange span) {
  const NameToken &first = article[span.begin], &last = article[span.end - 1], &next = article.behind(span);
  if (span.size() < 2 || !article.follows_article(span.begin) || next.capitalized) return false;
  if (last.head != HeadClass::kFacility || last.surname == 0 || (first.given > 1 && span.size() == 2) ||
      !is_run_of_capitals(article, span)) {
    return false;
  }
  return next.function_word || next.mark != 0;
}

// "Harrow Hotel", "Harrow Museum": no bodies but where they speak or play.
inline bool ends_as_building(const NameArticle& article, TokenRange span) {
  const NameToken &last = article[span.end - 1], &next = article.behind(span);
  if (span.size() < 2 || !last.capitalized || joins_more(article, span) || goes_on_with_of(article, span) ||
      next.cue == NameCue::kSay || article.sport > 1) {
    return false;
  }
  const bool building =
      last.head == HeadClass::kFacility || article.source->word(span.end - 1).classes.has(ClauseClass::kBuilding);
  return building && !article.organization_of(span);
}

// "Marshall Ave.", "N. Harrow Blvd.": capitals before the short form of a word for streets.
inline bool is_short_street(const NameArticle& article, TokenRange span) {
  const NameToken &last = article[span.end - 1], &next = article.behind(span);
  if (last.head != HeadClass::kFacility || article.text[article.source->tokens[span.end - 1].span.end - 1] != '.') {
    return false;
  }
  if (next.capitalized && next.position != TokenPosition::kSentence) return false;
  for (TokenIndex i = span.begin; i < span.end; ++i) {
    if (!article[i].capitalized || (article[i].role != RoleClass::kNone && i + 1 < span.end)) return false;
  }
  return !article.follows_capital(span.begin);
}

}  // namespace artparse
