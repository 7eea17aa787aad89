// Offices with capitals behind the name of a country, a town or a body: "Ghana President Harrow".
#pragma once

#include "base/bit_set.h"
#include "mentions/names/name_article.h"
#include "tokens/match_phrase.h"

namespace artparse {

// Offices that a country, a town or a company has; or those of companies only.
constexpr BitSet<RoleKind> kOffices = {RoleKind::kPolitical, RoleKind::kMilitary, RoleKind::kReligious,
                                       RoleKind::kRoyal,     RoleKind::kPolice,   RoleKind::kBusiness};
constexpr BitSet<RoleKind> kBusinessOffices = {RoleKind::kBusiness};

// Can the key be a title or role of one of these kinds?
inline bool has_role_of(Lexicon::Entry entry, BitSet<RoleKind> kinds) {
  for (const Sense& sense : Lexicon::senses(entry)) {
    const bool role = sense.kind() == SenseKind::kTitle || sense.kind() == SenseKind::kRole;
    if (role && kinds.has(RoleSense::unpack(sense.payload()).kind)) return true;
  }
  return false;
}

inline bool may_be_person(const NameToken& token) {
  if (!token.capitalized || token.head != HeadClass::kNone || token.role != RoleClass::kNone) return false;
  constexpr std::uint8_t kFrequent = 3;
  return !token.common || token.given >= kFrequent || token.surname >= kFrequent;
}

// The end of the office that begins at i ("Secretary of State"); i if none does.
inline TokenIndex end_of_office(const NameArticle& article, TokenIndex i, BitSet<RoleKind> offices = kOffices) {
  constexpr TokenIndex kLongestOffice = 4;
  TokenIndex limit = i + 1;
  while (limit < i + kLongestOffice && article.has_left(limit)) ++limit;
  const PhraseMatch office =
      match_phrase(*article.source, i, limit, {SenseKind::kTitle, SenseKind::kRole}, *article.lexicon);
  return office && has_role_of(office.entry, offices) ? office.end : i;
}

// Does an office with capitals begin at i, and a name or nothing more of it follow?
inline bool opens_office(const NameArticle& article, TokenIndex i) {
  const NameToken& first = article[i];
  if (!article.has_left(i) || !first.capitalized || first.glued || first.particle || first.head != HeadClass::kNone) {
    return false;
  }
  const TokenIndex end = end_of_office(article, i);
  if (end == i) return false;
  if (!article.has_left(end)) return first.surname == 0;
  const NameToken& next = article[end];
  return next.capitalized ? may_be_person(next) : first.surname == 0 && !next.glued && next.cue != NameCue::kOf;
}

// "of", or "for" as in "Minister for Defence".
inline bool is_of_or_for(const NameArticle& article, TokenIndex i) {
  return article[i].cue == NameCue::kOf ||
         (article[i].connector && article.source->word(i).classes.has(ClauseClass::kFor));
}

// "on" and "against" inside a name, as in "Committee on Finance".
inline bool is_on(const NameArticle& article, TokenIndex i) {
  const NameToken& word = article[i];
  return word.connector && !word.glued && word.shape == TokenShape::kLower &&
         article.source->word(i).classes.has(ClauseClass::kAboutOrFor) && !is_of_or_for(article, i);
}

// "Harlow" of "Mayor of Harlow", "Defence" of "Minister for Defence", "Leeds" of "MP from Leeds".
inline bool stands_behind_office(const NameArticle& article, TokenIndex i) {
  if (!article.has_left(i) || !article.has_left(i - 1)) return false;
  const bool from_seat =
      article[i - 1].cue == NameCue::kFrom && article.source->word(i - 2).classes.has(ClauseClass::kMemberNoun);
  return (is_of_or_for(article, i - 1) || from_seat) && article[i - 2].capitalized &&
         has_role_of(article.source->word(i - 2).entry, kOffices);
}

inline bool stands_before_office(const NameArticle& article, TokenRange span) {
  if (article[span.begin].role != RoleClass::kNone || !opens_office(article, span.end)) return false;
  if (end_of_office(article, span.begin) > span.end) return false;  // "Vice President"
  if (!article.has_left(span.begin)) return true;
  const NameToken& before = article[span.begin - 1];
  return !before.capitalized && before.cue != NameCue::kOf;
}

}  // namespace artparse
