// What the rows weighed by hand look at, for bodies and where they are, what they are about and who belongs to them;
// see hand_rules.cpp.
#pragma once

#include "mentions/names/hand_organizations.h"

namespace artparse {

// "University of Oslo at Bergen": a body of a division, and at which of its towns.
inline bool is_body_at_town(const NameArticle& article, TokenRange span) {
  constexpr TokenIndex kShortestBody = 4;  // "University of Texas at"
  const GazetteerMatch* town = article.place_match_at(span.end - 1);
  if (!town || town->tokens.end != span.end || town->tokens.begin < span.begin + kShortestBody ||
      joins_more(article, span)) {
    return false;
  }
  const TokenIndex at = town->tokens.begin - 1;
  const TokenIndex of = head_of(article, {span.begin, at}) + 1;
  if (article[at].cue != NameCue::kAt || of + 1 >= at || !article[at - 1].place || !article[of + 1].place) return false;
  return article[of].cue == NameCue::kOf && may_end_name(article[of - 1].head) &&
         article[span.begin].shape == TokenShape::kCapitalized;
}

// "Harrow LLP" of "Ropes & Harrow LLP".
inline bool is_cut_behind_ampersand(const NameArticle& article, TokenRange span) {
  return article.has_left(span.begin) && article[span.begin - 1].mark == '&' && article.follows_capital(span.begin - 1);
}

// "Harrow Museum in Oslo", "Harrow Theatre in The Gull": a building and where or in what it is.
inline bool holds_building_and_place(const NameArticle& article, TokenRange span) {
  const TokenIndex in = in_inside(article, span);
  return in != span.end && is_building(article[in - 1].head) && !article.organization_of(span);
}

// "Senate Committee on Finance": a body, "on", and what it is about; not "the Council on Tuesday" and "the Senate on
// Syria".
inline bool holds_subject_behind_on(const NameArticle& article, TokenRange span) {
  if (span.size() < 3 || joins_more(article, span) || !article[span.end - 1].capitalized) return false;
  for (TokenIndex i = span.begin + 1; i + 1 < span.end; ++i) {
    const NameToken &body = article[i - 1], &subject = article[i + 1];
    if (!is_on(article, i)) continue;
    const bool about = subject.shape == TokenShape::kCapitalized && subject.common &&
                       subject.list == ListClass::kNone && !subject.place;
    return about && body.head == HeadClass::kOrganization && body.shape == TokenShape::kCapitalized &&
           article[span.begin].capitalized;
  }
  return false;
}

// "Harrow Sheriff Court", "Kent Police": a listed place that is no country, and a body of it in everyday words.
inline bool is_body_of_town(const NameArticle& article, TokenRange span) {
  const GazetteerMatch* place = article.place_match_at(span.begin);
  if (!place || place->tokens.begin != span.begin || place->tokens.end >= span.end || is_country(place->place)) {
    return false;
  }
  const NameToken& last = article[span.end - 1];
  const bool building = article.source->word(span.end - 1).classes.has(ClauseClass::kBuilding);
  const bool court =
      last.head == HeadClass::kOrganizationOrFacility && !building && article[span.end - 2].role != RoleClass::kNone;
  if (!is_only_body(last) || !(court || last.head == HeadClass::kOrganization) || last.sport ||
      article[span.begin].glued) {
    return false;
  }
  if (joins_more(article, span) || goes_on_with_of(article, span) || is_on(article, span.end)) return false;
  for (TokenIndex i = place->tokens.end; i < span.end; ++i) {
    if (article[i].shape != TokenShape::kCapitalized || !article[i].common || article[i].place) return false;
  }
  return true;
}

// "Rail, Maritime and Transport Union": a body of those who are listed before it.
inline bool holds_list_of_members(const NameArticle& article, TokenRange span) {
  constexpr TokenIndex kShortest = 6;
  const NameToken& last = article[span.end - 1];
  if (span.size() < kShortest || !may_end_name(last.head) || !last.capitalized || joins_more(article, span)) {
    return false;
  }
  TokenIndex i = span.begin;
  while (i < span.end && article[i].capitalized) ++i;
  return i > span.begin && article[i].mark == ',';
}

// "France's Senate" is France and its Senate, "Harrow Bank and Leeds's Brook LLC" two.
inline bool holds_owning_place(const NameArticle& article, TokenRange span) {
  for (TokenIndex i = span.begin + 1; i + 1 < span.end; ++i) {
    const GazetteerMatch* place = owns(article[i]) ? article.place_match_at(i - 1) : nullptr;
    if (!place || place->place > PlaceClass::kCity || place->tokens.begin < span.begin) continue;
    const bool opens = place->tokens.begin == span.begin || article[place->tokens.begin - 1].cue == NameCue::kAnd;
    if (opens && (is_country(place->place) || !is_ambiguous(place->place))) return true;
  }
  return false;
}

// "Harrow Mining (Pty) Ltd": a company, and in brackets how it is owned or where it is.
inline bool is_company_with_bracket(const NameArticle& article, TokenRange span) {
  if (span.size() < 5 || article[span.end - 1].head != HeadClass::kCompany || article[span.end - 2].mark != ')') {
    return false;
  }
  if (article[span.end - 4].mark != '(' || !article[span.end - 3].capitalized) return false;
  return article[span.begin].capitalized && article[span.begin].cue != NameCue::kThe && !joins_more(article, span);
}

// "Oxfam America", "Amnesty International UK": a listed body or company, and in which country it is.
inline bool is_branch_in_country(const NameArticle& article, TokenRange span) {
  constexpr BitSet<OrganizationList> kBranches = {OrganizationList::kCompany, OrganizationList::kBody,
                                                  OrganizationList::kOutlet};
  const NameToken& first = article[span.begin];
  const GazetteerMatch* body = first.organization ? &article.matches[first.organization - 1] : nullptr;
  const GazetteerMatch* place = article.place_match_at(span.end - 1);
  if (!body || !place || body->tokens.begin != span.begin || body->tokens.end != place->tokens.begin ||
      place->tokens.end != span.end) {
    return false;
  }
  if (!kBranches.has(static_cast<OrganizationList>(body->kind)) || place->place > PlaceClass::kRegionAmbiguous ||
      place->place == PlaceClass::kNone) {
    return false;
  }
  const NameToken& next = article.behind(span);
  const bool whose = is_all_capitals(article[span.end - 1].shape) && next.shape == TokenShape::kLower &&
                     !next.function_word;  // "told BBC News US policy"
  return first.line == LineType::kText && !first.function_word && !whose && !joins_more(article, span) &&
         next.shape != TokenShape::kPossessive;
}

// "HIT-Madras": the capitals of a body, and where it is.
inline bool is_body_with_place(const NameArticle& article, TokenRange span) {
  constexpr TokenIndex kTokens = 3;
  const NameToken &first = article[span.begin], &hyphen = article[span.begin + 1], &next = article.behind(span);
  if (span.size() != kTokens || first.shape != TokenShape::kShortCaps || first.place || first.initialism ||
      !is_hyphen(hyphen) || !hyphen.glued) {
    return false;
  }
  const GazetteerMatch* place = article.place_match_at(span.end - 1);
  if (article[span.end - 1].shape != TokenShape::kCapitalized || first.line != LineType::kText) return false;
  return place && place->tokens.begin == span.end - 1 && place->tokens.end == span.end && !is_country(place->place) &&
         !(next.glued && is_hyphen(next));
}

}  // namespace artparse
