// What the rows weighed by hand look at, for places and people whose name no list has; see hand_rules.cpp.
#pragma once

#include "mentions/names/hand_places.h"

namespace artparse {

// Does the phrase end at i: at a mark but that of a list of such nouns, at a preposition or a relative?
inline bool ends_noun_phrase(const NameArticle& article, TokenIndex i) {
  const NameToken& next = article[i];
  if (!article.has_left(i)) return true;
  if (next.mark) {
    return !article.has_left(i + 1) ||
           !Lexicon::find_sense(article.source->word(i + 1).entry, SenseKind::kPlaceCategory);
  }
  return article.source->word(i).kinds.has_any(
      {SenseKind::kPreposition, SenseKind::kPlacePreposition, SenseKind::kRelative});
}

// Is it a town, a district or a mountain that the words from i tell of: "small hill village" of "a small hill village
// in the north"?
inline bool tells_of_place(const NameArticle& article, TokenIndex i) {
  constexpr TokenIndex kLongest = 6;
  const auto goes_on = [&](const NameToken& token) {
    return (is_word(token.shape) && (!token.function_word || token.glued)) || is_number(token.shape) ||
           is_hyphen(token);
  };
  TokenIndex end = i;
  while (end < i + kLongest && article.has_left(end) && goes_on(article[end])) ++end;
  const NameToken& last = article[end - 1];
  if (end == i || !ends_noun_phrase(article, end) || last.shape != TokenShape::kLower ||
      (last.head == HeadClass::kOrganizationOrPlace && last.cue != NameCue::kMunicipality)) {
    return false;
  }
  const Sense* kind = Lexicon::find_sense(article.source->word(end - 1).entry, SenseKind::kPlaceCategory);
  return kind && static_cast<PlaceCategory>(kind->payload()) != PlaceCategory::kFacility;
}

// "Mary Harrow" of "Mary Harrow, a small town in the north".
inline bool is_place_by_apposition(const NameArticle& article, TokenRange span) {
  constexpr TokenIndex kLongest = 3;
  const NameToken &first = article[span.begin], &next = article.behind(span);
  if (next.mark != ',' || article[span.end + 1].cue != NameCue::kA || span.size() > kLongest) return false;
  if (first.glued || article.follows_capital(span.begin) || !is_run_of_capitals(article, span) ||
      !tells_of_place(article, span.end + 2)) {
    return false;
  }
  for (TokenIndex i = span.begin; i < span.end; ++i) {
    if (article[i].organization || article[i].head != HeadClass::kNone || article[i].list != ListClass::kNone) {
      return false;
    }
  }
  return true;
}

// Is it what places are called, or who lives or works there for all: "village", "residents", "police", "hospital"?
inline bool is_of_some_place(const NameArticle& article, TokenIndex i) {
  const NameToken& noun = article[i];
  if (noun.shape != TokenShape::kLower && noun.position == TokenPosition::kMiddle) return false;
  return noun.cue == NameCue::kLocalBody || noun.cue == NameCue::kMunicipality || noun.head == HeadClass::kFacility ||
         has_role_of(article.source->word(i).entry, {RoleKind::kResident});
}

// Is it who rules a place: "mayor", "bishop", "king"? The chief may be that of a company.
inline bool is_ruler(const Word& noun) {
  return noun.classes.has(ClauseClass::kRuler) &&
         has_role_of(noun.entry, {RoleKind::kPolitical, RoleKind::kReligious, RoleKind::kRoyal});
}

// "Zaldrim" of "Zaldrim's mayor" and "Zaldrim's residents": a word of no list; not of "Zaldrim's bishop", which is of
// chess too.
inline bool is_owner_of_residents(const NameArticle& article, TokenRange span) {
  const TokenIndex noun = span.end + 1;
  if (span.size() != 1 || article.behind(span).shape != TokenShape::kPossessive || !article.has_left(noun) ||
      article[noun].shape != TokenShape::kLower) {
    return false;
  }
  const Word& word = article.source->word(noun);
  const bool mayor = word.classes.has(ClauseClass::kRuler) && has_role_of(word.entry, {RoleKind::kPolitical});
  return (mayor || has_role_of(word.entry, {RoleKind::kResident})) && is_unlisted(article, span.begin) &&
         !article.follows_capital(span.begin);
}

// "Zaldrim" of "police in Zaldrim", "a hospital near Zaldrim", "the mayor of Zaldrim" and "Mayor of Zaldrim Tom Hill":
// a word of no list; not of "the court in Zaldrim's case".
inline bool is_place_of_body(const NameArticle& article, TokenRange span) {
  if (span.size() != 1 || span.begin < 2 || !article.has_left(span.begin) || !article.has_left(span.begin - 1)) {
    return false;
  }
  const NameCue cue = article[span.begin - 1].cue;
  const Word& noun = article.source->word(span.begin - 2);
  const bool ruled = cue == NameCue::kOf && is_ruler(noun);
  const bool inside = cue == NameCue::kIn && is_of_some_place(article, span.begin - 2) && !owns(article.behind(span));
  if (!(ruled || inside) || !is_unlisted(article, span.begin)) return false;
  return !article.behind(span).capitalized || (ruled && opens_person(article, span.end));
}

// "Zaldrim" of "Zaldrim's parents": a word of no list.
inline bool is_owner_of_kin(const NameArticle& article, TokenRange span) {
  if (span.size() != 1 || article.behind(span).shape != TokenShape::kPossessive || !article.has_left(span.end + 1)) {
    return false;
  }
  const ClauseClasses& kin = article.source->word(span.end + 1).classes;  // the children of a town are its people
  return kin.has(ClauseClass::kKin) && !kin.has(ClauseClass::kPluralNoun) && is_unlisted(article, span.begin) &&
         !article.follows_capital(span.begin);
}

// "Zaldrim-Voskel" where the article tells of an "Ann Zaldrim-Voskel".
inline bool is_double_surname(const NameArticle& article, TokenRange span) {
  constexpr TokenIndex kTokens = 3;
  if (span.size() != kTokens || !is_hyphen(article[span.begin + 1]) || article.behind(span).capitalized ||
      article.follows_capital(span.begin)) {
    return false;
  }
  constexpr std::uint32_t kMiddle = 1u << static_cast<unsigned>(WithinLonger::kMiddleOfPerson);
  constexpr std::uint32_t kLast = 1u << static_cast<unsigned>(WithinLonger::kLastOfPerson);
  const NameToken &first = article[span.begin], &last = article[span.end - 1];
  if ((article.table.words[first.folded].longer & kMiddle) == 0 ||
      (article.table.words[last.folded].longer & kLast) == 0) {
    return false;
  }
  const bool names = !first.common && !first.particle && (!last.common || last.surname > 0) &&
                     first.head == HeadClass::kNone && !first.place && !first.organization && !last.organization;
  return names && first.shape == TokenShape::kCapitalized && last.shape == TokenShape::kCapitalized && !first.glued &&
         last.glued;
}

}  // namespace artparse
