// What the rows weighed by hand look at, for places; see hand_rules.cpp.
#pragma once

#include <algorithm>

#include "mentions/names/hand_people.h"

namespace artparse {

// "Port Harrow", "Storm Harrow": two or three words of which the first opens names of a kind.
template <NameOpener kKind>
inline bool opens_as(const NameArticle& article, TokenRange span) {
  const NameToken& first = article[span.begin];
  return span.size() >= 2 && span.size() <= 3 && first.opener == kKind && first.capitalized;
}

// "Harrow Archipelago": two or three words of which the last is what places are called and no surname.
inline bool ends_as_place(const NameArticle& article, TokenRange span) {
  const NameToken& last = article[span.end - 1];
  return span.size() >= 2 && span.size() <= 3 && last.head == HeadClass::kPlace && last.capitalized &&
         last.surname == 0;
}

// "Ghana" of "Ghana President Harrow"; hardly "Clinton" of "Clinton Chief of Staff Harrow", nor "NATO".
inline bool is_place_of_office(const NameArticle& article, TokenRange span) {
  const NameToken& first = article[span.begin];
  const PlaceClass place = article.place_of(span);
  if (place == PlaceClass::kNone || first.common || first.organization) return false;
  if (is_all_capitals(first.shape) && !is_country(place) && place != PlaceClass::kAbbreviation) return false;
  if (article.is_last_of_longer(span.begin) || !stands_before_office(article, span)) return false;
  return !is_company_of_office(article, span);
}

// "D.C." of "Washington, D.C.", "Ore." of "Portland, Ore." and "D-Ore."; hardly "M.S." of "Laura Hobbs, M.S.".
inline bool is_division_of_place(const NameArticle& article, TokenRange span) {
  const TokenIndex i = span.begin;
  const PlaceClass division = article.place_of(span);
  if (division == PlaceClass::kNone) return false;
  if (article.behind(span).capitalized && article.behind(span).position != TokenPosition::kSentence &&
      !article.follows_state_of_town(span.end)) {
    return false;
  }
  if (i >= 1 && article.ends_party_code(i - 1)) return true;
  if (division != PlaceClass::kAbbreviation) return false;
  if (i < 2 || !article.has_left(i) || !article.has_left(i - 1) || article[i - 1].mark != ',' ||
      !article[i - 2].place) {
    return false;
  }
  return !article.follows_capital(article.place_match_at(i - 2)->tokens.begin);
}

// "Fargo" of "Ann Lee of Fargo, N.D., left": a listed place behind a preposition, before a comma and the short form of
// a state.
inline bool is_town_of_state(const NameArticle& article, TokenRange span) {
  if (!article.has_left(span.begin) || !article.source->word(span.begin - 1).kinds.has(SenseKind::kPreposition)) {
    return false;
  }
  if (article.behind(span).mark != ',' || article.place_of(span) == PlaceClass::kNone ||
      !article.has_left(span.end + 1)) {
    return false;
  }
  const GazetteerMatch* state = article.place_match_at(span.end + 1);
  return state && article.place_at(span.end + 1) == PlaceClass::kAbbreviation &&
         !article.behind(state->tokens).capitalized;
}

// "B.C." of "in B.C.", "across B.C." and "the B.C. government": the short form of a state, where nobody has such
// initials.
inline bool is_division_alone(const NameArticle& article, TokenRange span) {
  const NameToken &word = article[span.begin], &next = article.behind(span);
  if (word.shape != TokenShape::kDotted || span.size() != 1 || !word.place || word.suffix || word.initialism ||
      !article.has_left(span.begin)) {
    return false;
  }
  if (next.capitalized && next.position != TokenPosition::kSentence) return false;
  const NameCue cue = article[span.begin - 1].cue;
  return (cue == NameCue::kIn || cue == NameCue::kFrom || cue == NameCue::kThe) &&
         article.place_of(span) == PlaceClass::kAbbreviation;
}

// Capitalised words and nothing else.
inline bool is_run_of_capitals(const NameArticle& article, TokenRange span) {
  for (TokenIndex i = span.begin; i < span.end; ++i) {
    if (article[i].shape != TokenShape::kCapitalized || article[i].function_word) return false;
  }
  return true;
}

// "Chipping Harrow" of "the MP for Chipping Harrow", and from there.
inline bool is_seat_of_member(const NameArticle& article, TokenRange span) {
  if (span.size() > 3 || span.begin < 2 || !article.has_left(span.begin) || !article.has_left(span.begin - 1)) {
    return false;
  }
  if (article.behind(span).capitalized || article[span.begin].organization || may_be_company(article, span)) {
    return false;
  }
  if (!is_run_of_capitals(article, span)) return false;
  const bool links = article[span.begin - 1].cue == NameCue::kFrom ||
                     article.source->word(span.begin - 1).classes.has(ClauseClass::kFor);
  return links && article.source->word(span.begin - 2).classes.has(ClauseClass::kMemberNoun);
}

// Does a full name begin at i, or the title of one?
inline bool opens_person(const NameArticle& article, TokenIndex i) {
  TokenIndex end = i;
  while (article.has_left(end) &&
         (article[end].capitalized || article[end].particle || (article[end].glued && is_hyphen(article[end])))) {
    ++end;
  }
  return (end > i && article[i].role == RoleClass::kTitle) || is_full_name(article, {i, end});
}

// "Kyiv" of "Mayor of Kyiv Tom Brown", "York" of "Duke of York Prince Tom".
inline bool is_place_behind_office(const NameArticle& article, TokenRange span) {
  if (article[span.begin].role != RoleClass::kNone || article.place_of(span) == PlaceClass::kNone) return false;
  return stands_behind_office(article, span.begin) && opens_person(article, span.end);
}

// "Sidi Harrow" of "at Sidi Harrow, 20 km (12 miles) south of Oslo".
inline bool is_place_by_direction(const NameArticle& article, TokenRange span) {
  constexpr TokenIndex kLongest = 3, kFarthest = 10;
  const TokenIndex comma = span.end;
  if (article[comma].mark != ',' || span.size() > kLongest || article[comma + 1].capitalized ||
      !is_run_of_capitals(article, span)) {
    return false;
  }
  const NameToken& first = article[span.begin];
  if (first.glued || article.follows_capital(span.begin) || first.organization || first.list != ListClass::kNone) {
    return false;
  }
  for (TokenIndex i = comma + 1; i < comma + kFarthest && article.has_left(i); ++i) {
    const NameToken& token = article[i];
    if (token.direction && token.shape == TokenShape::kLower) {
      return article[i + 1].cue == NameCue::kOf && article[i + 2].capitalized;
    }
    const bool distance = is_number(token.shape) || token.mark == '(' || token.mark == ')' ||
                          token.word_class == word_class_named("quantity");
    if (!distance && !(token.function_word && token.shape == TokenShape::kLower)) return false;
  }
  return false;
}

// "Bavaria" of "Bavaria's governor": a country or a state, and whoever rules it.
inline bool is_place_of_ruler(const NameArticle& article, TokenRange span) {
  const PlaceClass place = article.place_of(span);
  const TokenIndex noun = span.end + 1;
  if (!is_division(place) || place == PlaceClass::kAbbreviation || article.follows_capital(span.begin)) return false;
  if (article.behind(span).shape != TokenShape::kPossessive || article[noun].shape != TokenShape::kLower ||
      article.is_last_of_longer(span.begin)) {
    return false;
  }
  return has_role_of(article.source->word(noun).entry, {RoleKind::kPolitical, RoleKind::kRoyal});
}

// "Rusty Anchor in Oslo" is two.
inline bool holds_in(const NameArticle& article, TokenRange span) {
  return in_inside(article, span) != span.end && article.place_of(span) == PlaceClass::kNone;
}

// "Kenya" of "Nairobi, Kenya, April 28": a country behind a listed place and a comma; "Hertford" of "at Harrow School,
// Hertford,": any listed place between the comma of a building and a mark.
inline bool is_country_of_town(const NameArticle& article, TokenRange span) {
  if (span.begin < 2 || !article.has_left(span.begin) || !article.has_left(span.begin - 1) ||
      article[span.begin - 1].mark != ',') {
    return false;
  }
  const PlaceClass place = article.place_of(span);
  const NameToken &before = article[span.begin - 2], &next = article.behind(span);
  if (place == PlaceClass::kNone) return false;
  if (is_building(before.head) && before.capitalized && next.mark) {
    return !is_number(article[span.end + 1].shape);  // not ", Apt. 1C"
  }
  const PlaceClass town = article.place_at(span.begin - 2);
  return is_country(place) && town != PlaceClass::kNone && !is_country(town) && article.sport == 0 && !next.capitalized;
}

// "Mary Harrow" of "the village of Mary Harrow" and "residents of Mary Harrow".
inline bool is_place_of_kind(const NameArticle& article, TokenRange span) {
  if (span.size() > 3 || span.begin < 2 || !article.has_left(span.begin) || !article.has_left(span.begin - 1)) {
    return false;
  }
  const NameToken &kind = article[span.begin - 2], &next = article.behind(span);
  if (article[span.begin - 1].cue != NameCue::kOf || next.capitalized || next.shape == TokenShape::kPossessive) {
    return false;
  }
  const bool settled = kind.word_class == word_class_named("group") || kind.word_class == word_class_named("place");
  const bool place = kind.shape == TokenShape::kLower && settled &&
                     (kind.head == HeadClass::kPlace || kind.head == HeadClass::kOrganizationOrPlace);
  if (joins_names(next) || (next.glued && is_hyphen(next))) return false;
  if (!place && !has_role_of(article.source->word(span.begin - 2).entry, {RoleKind::kResident})) return false;
  for (TokenIndex i = span.begin; i < span.end; ++i) {
    const NameToken& token = article[i];
    if (token.shape != TokenShape::kCapitalized || token.function_word || token.organization) return false;
    if (token.head != HeadClass::kNone || token.list != ListClass::kNone) return false;
  }
  return true;
}

// "Al Zalvora" of "in Al Zalvora": people have the small word too, but somebody is hardly in them.
inline bool is_place_with_article(const NameArticle& article, TokenRange span) {
  constexpr TokenIndex kTokens = 2;
  const NameToken &first = article[span.begin], &next = article.behind(span);
  if (span.size() != kTokens || !first.particle || first.cue == NameCue::kThe || !article.has_left(span.begin) ||
      !is_run_of_capitals(article, {span.begin + 1, span.end})) {
    return false;
  }
  const NameToken& before = article[span.begin - 1];
  if (before.cue != NameCue::kIn || before.shape != TokenShape::kLower || first.shape != TokenShape::kCapitalized) {
    return false;
  }
  constexpr std::uint32_t kLastOfMore = 1u << static_cast<unsigned>(WithinLonger::kLastOfMore);
  const NameToken& word = article[span.begin + 1];
  if (next.capitalized || owns(next) || word.surname > 0 || word.organization) return false;
  return (article.table.words[word.folded].longer & kLastOfMore) == 0;
}

// "Mary Harrow" of "Mary Harrow residents": words that say nothing else.
inline bool is_place_of_residents(const NameArticle& article, TokenRange span) {
  constexpr TokenIndex kLongest = 3;
  const NameToken& next = article.behind(span);
  if (span.size() > kLongest || next.shape != TokenShape::kLower || next.glued) return false;
  if (!has_role_of(article.source->word(span.end).entry, {RoleKind::kResident})) return false;
  if (!is_run_of_capitals(article, span) || article.follows_capital(span.begin) || article[span.begin].glued) {
    return false;
  }
  bool named = false;
  for (TokenIndex i = span.begin; i < span.end; ++i) {
    const NameToken& token = article[i];
    if (token.organization || token.list != ListClass::kNone ||
        (token.head != HeadClass::kNone && token.head <= HeadClass::kOrganization)) {
      return false;
    }
    named |= !token.common;
  }
  return named;
}

// "Mary Harrow" of "the ferry Mary Harrow" and "aboard the Mary Harrow", "Mary" of "tropical storm Mary": what stands
// right behind a word for ships or storms is the name of one; not the airline of "national carrier Harrow Airlines",
// nor the town of "to storm Oslo".
inline bool is_name_of_ship(const NameArticle& article, TokenRange span) {
  if (!article.has_left(span.begin) || article[span.begin].glued || article.behind(span).capitalized) return false;
  const NameToken& before = article[span.begin - 1];
  if (before.shape != TokenShape::kLower || article[span.begin].organization) return false;
  const bool aboard = before.cue == NameCue::kThe && article.has_left(span.begin - 1) &&
                      article.source->word(span.begin - 2).classes.has(ClauseClass::kAboard);
  if (!aboard && !article.source->word(span.begin - 1).classes.has(ClauseClass::kVessel)) return false;
  const PlaceClass place = article.place_of(span);
  if ((span.size() > 1 && article[span.end - 1].head == HeadClass::kCompany) ||
      (place != PlaceClass::kNone && !is_town(place))) {
    return false;
  }
  for (TokenIndex i = span.begin; i < span.end; ++i) {
    if (!article[i].capitalized) return false;
  }
  return true;
}

// "Amazon" of "Brazilian Amazon"; "French Guiana" is listed as a whole.
inline bool is_place_behind_demonym(const NameArticle& article, TokenRange span) {
  const NameToken& first = article[span.begin];
  if (article.place_of(span) == PlaceClass::kNone || article.behind(span).capitalized) return false;
  if (!article.has_left(span.begin) || first.glued || first.surname > 0 || first.given > 0) return false;
  const NameToken& before = article[span.begin - 1];
  return before.list == ListClass::kDemonym && before.capitalized && before.place == 0;
}

// "Syrian", "South American": adjectives of countries, whatever longer names they open; hardly in the brackets of a
// table.
inline bool ends_with_demonym(const NameArticle& article, TokenRange span) {
  constexpr std::uint8_t kFrequent = 3;  // "Norman"
  const NameToken& last = article[span.end - 1];
  if (last.list != ListClass::kDemonym || last.place || last.given >= kFrequent) return false;
  return !(article.has_left(span.begin) && article[span.begin - 1].mark == '(');
}

// "Harrowism", "Harrowista": what somebody taught, and who follows it; places that end so are listed.
inline bool is_doctrine(const NameArticle& article, TokenRange span) {
  constexpr std::string_view kEndings[] = {"ism", "ismo", "isme", "ist", "ista", "iste", "ists", "istas"};
  constexpr std::uint32_t kShortest = 7;
  const Token& word = article.source->tokens[span.begin];
  if (span.size() != 1 || article[span.begin].place || article[span.begin].shape != TokenShape::kCapitalized ||
      word.span.size() < kShortest) {
    return false;
  }
  const std::string_view text = slice(article.text, word.span);
  return std::ranges::any_of(kEndings, [&](std::string_view ending) { return text.ends_with(ending); });
}

// "US" of "US $5 million".
inline bool is_currency(const NameArticle& article, TokenRange span) {
  const NameToken &code = article[span.begin], &sign = article.behind(span);
  return sign.mark == '$' && span.size() == 1 && code.shape != TokenShape::kCapitalized &&
         is_number(article[span.end + 1].shape);
}

// "Japan has a new mayor.": where every word has a capital, and it may be an everyday word too ("japan").
inline bool opens_with_known_place(const NameArticle& article, TokenRange span) {
  if (span.size() != 1) return false;
  const NameToken& word = article[span.begin];
  const bool opens = word.position == TokenPosition::kSentence || word.position == TokenPosition::kLine;
  if (!opens || word.shape != TokenShape::kCapitalized || article.behind(span).capitalized) return false;
  switch (article.place_at(span.begin)) {
    case PlaceClass::kCountry:
    case PlaceClass::kRegion:
    case PlaceClass::kMetropolis:
      return true;
    case PlaceClass::kCountryAmbiguous:
    case PlaceClass::kMetropolisAmbiguous:
      return word.given == 0;
    default:
      return false;
  }
}

inline bool is_dateline_place(const NameArticle& article, TokenRange span) {
  return std::ranges::find(article.dateline_places, span) != article.dateline_places.end();
}

// "Harrow East" of "Laura Hobbs (SNP, Harrow East)": in the brackets of a name, behind a listed party of one word.
inline bool is_seat_in_brackets(const NameArticle& article, TokenRange span) {
  if (article.behind(span).mark != ')' || span.begin < 5 || article[span.begin - 1].mark != ',' ||
      article[span.begin].organization) {
    return false;
  }
  const TokenIndex party = span.begin - 2;
  const bool listed = Lexicon::may_be_listed_as(article.source->word(party).entry, OrganizationKind::kParty);
  if (!listed || !article[party].capitalized || article[party - 1].mark != '(') return false;
  return article[party - 2].shape == TokenShape::kCapitalized && article[party - 2].surname > 0 &&
         article.has_left(party - 1) && article.follows_capital(party - 2);
}

}  // namespace artparse
