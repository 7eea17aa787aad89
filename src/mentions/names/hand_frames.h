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

// "Zaldrim" of "Zaldrim's parents": a word of no list.
inline bool is_owner_of_kin(const NameArticle& article, TokenRange span) {
  if (span.size() != 1 || article.behind(span).shape != TokenShape::kPossessive || !article.has_left(span.end + 1)) {
    return false;
  }
  const ClauseClasses& kin = article.source->word(span.end + 1).classes;  // the children of a town are its people
  return kin.has(ClauseClass::kKin) && !kin.has(ClauseClass::kPluralNoun) && is_unlisted(article, span.begin) &&
         !article.follows_capital(span.begin);
}

// Two words that open their sentence and no longer name.
inline bool are_two_at_start(const NameArticle& article, TokenRange span) {
  const NameToken &last = article[span.end - 1], &next = article.behind(span);
  const TokenPosition position = article[span.begin].position;
  if (span.size() != 2 || (position != TokenPosition::kLine && position != TokenPosition::kSentence)) return false;
  const bool goes_on = next.capitalized || next.cue == NameCue::kOf || next.mark == '&' || next.mark == '-';
  return last.capitalized && !last.glued && !goes_on;
}

constexpr std::uint8_t kFrequentSurname = 3;

// "Zaldrim Holdings" first in its sentence: a word of no list and what bodies are called, and nothing more of the name;
// not "Zaldrim Post", which may be somebody.
inline bool opens_with_unlisted(const NameArticle& article, TokenRange span) {
  const NameToken& last = article[span.end - 1];
  return (last.head == HeadClass::kCompany || last.head == HeadClass::kOrganization) &&
         last.surname < kFrequentSurname && are_two_at_start(article, span) && is_unlisted(article, span.begin);
}

// "Zaldrim Valley" and "Mount Zaldrim" first in their sentence.
inline bool opens_with_unlisted_place(const NameArticle& article, TokenRange span) {
  const NameToken &first = article[span.begin], &last = article[span.end - 1];
  const bool kind = (last.head == HeadClass::kPlace || last.head == HeadClass::kFacility) &&
                    last.surname < kFrequentSurname && last.given < kFrequentSurname;
  const bool opener = first.opener == NameOpener::kPlace && article.sport == 0;  // not clubs: "South Zaldrim"
  return (kind || opener) && are_two_at_start(article, span) &&
         is_unlisted(article, kind ? span.begin : span.begin + 1);
}

// May what the article tells of the name hold for it here: is it no part of a longer name but that of its holder
// ("Zaldrim CEO Tom Hill"), and behind no capital but that of "Carmaker Zaldrim" and "Shares of Zaldrim"?
bool may_be_told(const NameArticle& article, TokenRange name);

// "Zaldrim" where "Zaldrim shares" or "the outskirts of Zaldrim" stand anywhere in the article: see
// find_told_types.cpp. The span opens with such a name.
template <NameType kType>
inline bool is_told(const NameArticle& article, TokenRange span) {
  if (span.size() > kLongestTold) return false;
  std::uint8_t told = article.table.words[article[span.begin].folded].told;
  if (span.size() > 1) {
    const NameEntry* entry = article.table.find(article.key_of(span));
    told = entry ? entry->told : 0;
  }
  return told == type_bit(kType) && may_be_told(article, span);
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
