// What the rows weighed by hand look at, for companies and clubs; see hand_rules.cpp.
#pragma once

#include <algorithm>

#include "mentions/names/offices.h"

namespace artparse {

// A listed name that is also a word, a person or a place; not the short names of departments ("State", "Agriculture").
inline bool may_be_company(const NameArticle& article, TokenRange span) {
  constexpr BitSet<OrganizationKind> kKinds = {
      OrganizationKind::kInternational, OrganizationKind::kParty,   OrganizationKind::kArmed,  OrganizationKind::kBank,
      OrganizationKind::kCompany,       OrganizationKind::kLeague,  OrganizationKind::kClub,   OrganizationKind::kNgo};
  if (span.size() != 1) return false;
  const Word& word = article.source->word(span.begin);
  const HeadClass head = article[span.begin].head;
  if (!word.kinds.has(SenseKind::kAmbiguousOrganization) || may_end_name(head) || head == HeadClass::kCompany) {
    return false;
  }
  const Sense* sense = Lexicon::find_sense(word.entry, SenseKind::kAmbiguousOrganization);
  const OrganizationKind kind = sense ? static_cast<OrganizationKind>(sense->payload()) : OrganizationKind::kOther;
  return kKinds.has(kind) && (kind != OrganizationKind::kClub || article.sport > 0);  // "Stars"
}

// "Kohl's" of "at Kohl's, he said" and "Kohl's said": listed, though it may be somebody's.
inline bool is_shop(const NameArticle& article, TokenRange span) {
  const NameToken& next = article.behind(span);
  const bool behind_at = article.has_left(span.begin) && article[span.begin - 1].cue == NameCue::kAt;
  if (next.cue != NameCue::kSay && !(behind_at && (next.mark || next.function_word))) return false;
  return match_phrase(*article.source, span.begin, span.end, {SenseKind::kAmbiguousOrganization}, *article.lexicon)
             .end == span.end;
}

// "Wendy's" of "Wendy's said", listed or with its legal form elsewhere, where the article knows no such person.
inline bool is_listed_possessive(const NameArticle& article, TokenRange span) {
  if (article[span.end - 1].shape != TokenShape::kPossessive) return false;
  const bool stem = !article.behind(span).capitalized &&
                    std::ranges::binary_search(article.table.company_stems, article.key_of(span));
  if (!article.organization_of(span) && !stem && !is_shop(article, span)) return false;
  return !article.follows_capital(span.begin) && !article.is_last_of_longer(span.end - 2);
}

// "Drugmaker" of "Drugmaker Harrow", which has a capital because it stands first.
inline bool opens_as_company_noun(const NameArticle& article, TokenIndex i) {
  const TokenPosition position = article[i].position;
  if (position != TokenPosition::kSentence && position != TokenPosition::kLine) return false;
  return article.source->word(i).classes.has(ClauseClass::kCompanyNoun);
}

inline bool opens_with_company_noun(const NameArticle& article, TokenRange span) {
  return span.size() > 1 && article[span.begin].line == LineType::kText && article[span.begin + 1].capitalized &&
         opens_as_company_noun(article, span.begin);
}

// One word with a capital that is no more likely a person, a title or a part of a longer name.
inline bool stands_alone(const NameArticle& article, TokenRange span) {
  constexpr std::uint8_t kRareGivenName = 2, kRareSurname = 2;
  const NameToken& word = article[span.begin];
  if (span.size() != 1 || word.line != LineType::kText || article.behind(span).capitalized) return false;
  if (word.given > kRareGivenName || word.surname > kRareSurname || word.role != RoleClass::kNone) return false;
  if (article.is_last_of_longer(span.begin)) return false;
  return !article.follows_capital(span.begin) || opens_as_company_noun(article, span.begin - 1);
}

// "Google" inside a sentence: no larger place either.
inline bool is_company_in_sentence(const NameArticle& article, TokenRange span) {
  const NameToken& word = article[span.begin];
  const bool capital = word.shape == TokenShape::kCapitalized || word.shape == TokenShape::kMixed;  // "BlackRock"
  if (!may_be_company(article, span) || !capital || !stands_alone(article, span)) return false;
  const PlaceClass place = article.place_at(span.begin);
  return word.position == TokenPosition::kMiddle && (place == PlaceClass::kNone || is_town(place));
}

// "the Cowboys" of "and the Cowboys won", where an article tells of sport: the short name of a listed club.
inline bool is_team_of_sport(const NameArticle& article, TokenRange span) {
  const NameToken& word = article[span.begin];
  if (article.sport == 0 || word.shape != TokenShape::kCapitalized || article.behind(span).capitalized) return false;
  return Lexicon::may_be_listed_as(article.source->word(span.begin).entry, OrganizationKind::kClub);
}

// "Google said", "Google's profit", "Google shares" at the start of a sentence, where small words have capitals too;
// "Google will", where the article has it with a capital elsewhere and never in small letters.
inline bool is_company_at_start(const NameArticle& article, TokenRange span) {
  const NameToken &word = article[span.begin], &next = article.behind(span);
  if (!may_be_company(article, span) || word.position == TokenPosition::kMiddle || !stands_alone(article, span)) {
    return false;
  }
  const PlaceClass place = article.place_at(span.begin);
  if (place != PlaceClass::kNone && place < PlaceClass::kCounty) return false;
  const bool owns = next.shape == TokenShape::kPossessive || next.word_class == word_class_named("possession");
  const WordEvidence& seen = article.table.words[word.folded];
  const bool always =
      seen.capitalized > 0 && seen.lower == 0 && !word.function_word && next.shape == TokenShape::kLower;
  return next.cue == NameCue::kSay || ((owns || always) && place == PlaceClass::kNone);
}

// Is the one word at i, which may be a party too ("Republicans"), or the listed name that covers it, a company?
inline bool is_company_at(const NameArticle& article, TokenIndex i) {
  const std::uint32_t match = article[i].organization;
  if (match && article.matches[match - 1].kind == static_cast<std::uint8_t>(OrganizationList::kCompany)) return true;
  return may_be_company(article, {i, i + 1}) &&
         Lexicon::may_be_listed_as(article.source->word(i).entry, OrganizationKind::kCompany);
}

// "Ford" of "Ford and General Motors", "Vanguard" of "BlackRock and Vanguard": a company's name that is a word too,
// beside another.
inline bool is_company_beside_company(const NameArticle& article, TokenRange span) {
  const NameToken& word = article[span.begin];
  const TokenIndex i = span.begin;
  if (span.size() != 1 || !word.capitalized || word.line != LineType::kText || article.follows_capital(i) ||
      article.behind(span).capitalized) {
    return false;
  }
  const PlaceClass place = article.place_at(i);
  if ((place != PlaceClass::kNone && place <= PlaceClass::kRegionAmbiguous) || article.is_last_of_longer(i) ||
      !is_company_at(article, i)) {
    return false;
  }
  if (article.behind(span).cue == NameCue::kAnd && article.has_left(span.end + 1) &&
      article[span.end + 1].capitalized) {
    return is_company_at(article, span.end + 1);
  }
  return i >= 2 && article.has_left(i) && article.has_left(i - 1) && article[i - 1].cue == NameCue::kAnd &&
         article[i - 2].capitalized && is_company_at(article, i - 2);
}

// "(OSE: HRW)": does the code of an exchange stand at i, and that of a share behind it?
inline bool opens_ticker(const NameArticle& article, TokenIndex i) {
  const NameToken &colon = article[i + 1], &code = article[i + 2];
  return article.has_left(i) && article[i - 1].mark == '(' && article[i].capitalized && colon.mark == ':' &&
         colon.glued && is_all_capitals(code.shape) && article[i + 3].mark == ')';
}

// "HRW" of "(OSE: HRW)".
inline bool is_share_code(const NameArticle& article, TokenRange span) {
  return span.size() == 1 && span.begin >= 3 && opens_ticker(article, span.begin - 2);
}

// "OSE" of "(OSE: HRW)": no town of that name.
inline bool is_exchange_code(const NameArticle& article, TokenRange span) {
  return span.size() == 1 && span.begin >= 1 && is_all_capitals(article[span.begin].shape) &&
         opens_ticker(article, span.begin);
}

// "Associated Press" of "Associated Press writers": whatever its words are elsewhere.
inline bool is_listed_agency(const NameArticle& article, TokenRange span) {
  const GazetteerMatch* listed = span.size() > 1 ? article.organization_of(span) : nullptr;
  if (!listed || static_cast<OrganizationList>(listed->kind) != OrganizationList::kAgency) return false;
  const NameToken& next = article.behind(span);
  return next.shape == TokenShape::kLower &&
         (next.role != RoleClass::kNone || next.word_class == word_class_named("person"));
}

// "Boeing": listed, and nothing else is called so.
inline bool is_listed_word(const NameArticle& article, TokenRange span) {
  const GazetteerMatch* listed = article.organization_of(span);
  if (!listed || article[span.begin].common || !stands_alone(article, span)) return false;
  const auto list = static_cast<OrganizationList>(listed->kind);
  const bool named =
      list == OrganizationList::kCompany || list == OrganizationList::kSport || list == OrganizationList::kBody;
  return named && article.place_at(span.begin) == PlaceClass::kNone;
}

// "Dh" of "Dh 1,000", "Dh2" of "Dh2,500": the short form of a currency, up to three letters without a vowel, with an
// amount.
inline bool is_amount(const NameArticle& article, TokenRange span) {
  constexpr std::size_t kLongest = 3;
  const NameToken &word = article[span.begin], &next = article.behind(span);
  if (span.size() != 1) return false;
  if (word.shape == TokenShape::kNumberMixed) {
    return next.mark == ',' && next.glued && article[span.end + 1].glued && is_number(article[span.end + 1].shape);
  }
  if (!is_number(next.shape)) return false;
  if (word.shape != TokenShape::kCapitalized) return word.initialism;
  const std::string_view letters = slice(article.text, article.source->tokens[span.begin].span);
  return letters.size() <= kLongest && letters.find_first_of("aeiouy") == std::string_view::npos;
}

// "Harrow Mills, Inc.", whole.
inline bool ends_with_legal_form(const NameArticle& article, TokenRange span) {
  return span.size() > 2 && article.parts_legal_form(span.end - 2) && article[span.end - 3].capitalized &&
         !article.follows_capital(span.begin) && !article.behind(span).capitalized;
}

// "Brightloom" of "Brightloom+": a service; not "LGBT+" nor "Getting Brightloom+".
inline bool is_before_plus(const NameArticle& article, TokenRange span) {
  const auto opens = [&](TokenIndex i) { return article[i].common && article[i].position != TokenPosition::kMiddle; };
  if (!article.has_left(span.end) || !article.is_plus_of_name(span.end) ||
      (span.size() > 1 && opens(span.begin) && !article[span.begin].organization)) {
    return false;
  }
  const NameToken& last = article[span.end - 1];
  return (last.shape == TokenShape::kCapitalized || last.organization) &&
         (!article.follows_capital(span.begin) || opens(span.begin - 1));
}

}  // namespace artparse
