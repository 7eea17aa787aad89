// What the rows weighed by hand look at, for organizations; see hand_rules.cpp.
#pragma once

#include <algorithm>

#include "mentions/names/hand_companies.h"

namespace artparse {

inline bool is_listed_whole(const NameArticle& article, TokenRange span) {
  const GazetteerMatch* listed = article.whole_at(span.begin);
  return listed && listed->tokens == span;
}

// "BBC Radio 4", "Channel 4": a listed name, what bodies are called and a number at its end; not "France 24 percent".
inline bool is_listed_with_number(const NameArticle& article, TokenRange span) {
  return span.size() > 1 && is_number(article[span.end - 1].shape) &&
         may_end_name(article[span.end - 2].head) && !is_hyphen(article.behind(span)) &&
         article.organization_of(span);
}

// "Pentagon" of "Pentagon said": listed bodies of states whose names are words, which speak.
inline bool is_speaking_body(const NameArticle& article, TokenRange span) {
  const NameToken &word = article[span.begin], &next = article.behind(span);
  if (span.size() != 1 || word.shape != TokenShape::kCapitalized || word.line != LineType::kText) return false;
  if (next.cue != NameCue::kSay || next.glued || article.follows_capital(span.begin)) return false;
  const PlaceClass place = article.place_at(span.begin);
  if (place != PlaceClass::kNone && place < PlaceClass::kCounty) return false;
  const Sense* sense = Lexicon::find_sense(article.source->word(span.begin).entry, SenseKind::kAmbiguousOrganization);
  return sense && static_cast<OrganizationKind>(sense->payload()) == OrganizationKind::kGovernment;
}

// "TMF" of "The TMF said": capitals that are short for no office.
inline bool is_speaking_acronym(const NameArticle& article, TokenRange span) {
  const NameToken &word = article[span.begin], &next = article.behind(span);
  if (span.size() != 1 || !is_all_capitals(word.shape) || word.shape == TokenShape::kInitial ||
      word.line != LineType::kText) {
    return false;
  }
  if (!article.has_left(span.begin) || article[span.begin - 1].cue != NameCue::kThe || next.cue != NameCue::kSay ||
      next.glued) {
    return false;
  }
  if (article.table.short_for(article.source->tokens[span.begin].word) == NameType::kOther) return false;
  return !word.suffix && word.role == RoleClass::kNone && article.place_at(span.begin) == PlaceClass::kNone;
}

// "Shares of Toyota": what is owned has a capital because it stands first.
inline bool opens_with_possession(const NameArticle& article, TokenRange span) {
  const NameToken& first = article[span.begin];
  const bool opens = first.position == TokenPosition::kSentence || first.position == TokenPosition::kLine;
  return span.size() > 2 && opens && first.line == LineType::kText && article[span.begin + 1].cue == NameCue::kOf &&
         first.word_class == word_class_named("possession") && first.head == HeadClass::kNone && !first.organization;
}

// "the Government": no name, though it has a capital.
inline bool is_bare_government(const NameArticle& article, TokenRange span) {
  return span.size() == 1 && article[span.begin].shape == TokenShape::kCapitalized &&
         article.source->word(span.begin).classes.has(ClauseClass::kGovernmentNoun);
}

// "His Majesty": a pronoun and one word is how people are spoken of.
inline bool is_honour_of_person(const NameArticle& article, TokenRange span) {
  constexpr SenseKinds kPronouns = {SenseKind::kPronounMale, SenseKind::kPronounFemale};
  return span.size() == 2 && article.source->word(span.begin).kinds.has_any(kPronouns) &&
         !article[span.begin].organization;
}

// "Harrow Museum" of "Harrow Museum of Arts", "Office" of "Office for the Arts".
inline bool goes_on_with_of(const NameArticle& article, TokenRange span) {
  return is_of_or_for(article, span.end) && (article[span.end + 1].capitalized || article[span.end + 2].capitalized);
}

// Does the name go on before or behind the span, as "Sound Archive" of "Film and Sound Archive"?
inline bool joins_more(const NameArticle& article, TokenRange span) {
  const NameToken& next = article.behind(span);
  if (next.capitalized || next.mark == '&' || (next.glued && is_hyphen(next))) return true;
  if (next.cue == NameCue::kAnd && article[span.end + 1].capitalized) return true;
  if (!article.has_left(span.begin)) return false;
  const NameToken& before = article[span.begin - 1];
  const bool joins = before.cue == NameCue::kAnd || before.cue == NameCue::kOf;
  const bool joined = joins && article.follows_capital(span.begin - 1);
  return article.follows_capital(span.begin) || joined || before.mark == '\'' || before.mark == '&';
}

// "Supreme Court of Ghana", "Central Bank of Ghana": a body and its country.
inline bool is_body_of_country(const NameArticle& article, TokenRange span) {
  constexpr TokenIndex kShortest = 4;
  const GazetteerMatch* country = article.place_match_at(span.end - 1);
  if (span.size() < kShortest || !country || joins_more(article, span)) return false;
  if (!is_division(country->place) || country->place == PlaceClass::kAbbreviation) return false;
  if (country->tokens.end != span.end || country->tokens.begin < span.begin + 3) return false;
  TokenIndex of = country->tokens.begin - 1;
  if (article[of].cue == NameCue::kThe) --of;
  if (article[of].cue != NameCue::kOf || of < span.begin + 2) return false;
  for (TokenIndex i = span.begin; i < of; ++i) {
    if (article[i].shape != TokenShape::kCapitalized || article[i].function_word || article[i].sport) return false;
  }
  const NameToken& head = article[of - 1];
  const bool bank = head.head == HeadClass::kOrganizationOrPlace && head.word_class == word_class_named("object") &&
                    is_country(country->place);
  return bank || head.head == HeadClass::kOrganization || head.head == HeadClass::kOrganizationOrFacility;
}

// "Raymond Harrow" of "an analyst at Raymond Harrow": people work at a body or a place.
inline bool is_body_of_role(const NameArticle& article, TokenRange span) {
  if (span.size() < 2 || !article.has_left(span.begin) || joins_more(article, span) ||
      may_end_name(article.behind(span).head)) {
    return false;
  }
  const TokenIndex at = span.begin - 1;
  if (article[at].cue != NameCue::kAt || !article.has_left(at)) return false;
  if (article[at - 1].shape != TokenShape::kLower && article[at - 1].position == TokenPosition::kMiddle) return false;
  if (article[at - 1].role == RoleClass::kNone || article.behind(span).shape == TokenShape::kPossessive) return false;
  for (TokenIndex i = span.begin; i < span.end; ++i) {
    if (!article[i].capitalized || article[i].opener != NameOpener::kNone || article[i].head != HeadClass::kNone) {
      return false;
    }
  }
  return article.place_of(span) == PlaceClass::kNone;
}

// "Cowboy Tide" of "the album “Cowboy Tide”" and of "“Cowboy Tide” by Tom Harrow".
inline bool is_work_in_marks(const NameArticle& article, TokenRange span) {
  if (span.begin < 2 || !article.has_left(span.begin)) return false;
  const auto quotes = [&](TokenIndex i) { return article[i].mark == '"' || article[i].mark == '\''; };
  TokenIndex close = span.end;
  if (article[close].mark == ',' || article[close].mark == '.') ++close;
  if (!quotes(span.begin - 1) || !quotes(close) || !article[close].glued ||
      article[close].mark != article[span.begin - 1].mark) {
    return false;
  }
  if (article[close + 1].capitalized && article.has_left(close + 1)) return false;  // "alias “Bob” Harrow"
  const bool made = article[close + 1].cue == NameCue::kBy && article[close + 2].capitalized;
  return made || article.source->word(span.begin - 2).classes.has(ClauseClass::kWork);
}

// "Dero" of "the Department of Roads (Dero)", "EEZ" of "the exclusive economic zone (EEZ)", there and wherever it
// stands.
template <NameType kType>
inline bool is_short_for(const NameArticle& article, TokenRange span) {
  if (span.size() != 1 || article.table.short_names.empty() || joins_more(article, span)) return false;
  return article.table.short_for(article.source->tokens[span.begin].word) == kType;
}

// The word that says what the span is: that before "of" or "for", or the last one.
inline TokenIndex head_of(const NameArticle& article, TokenRange span) {
  for (TokenIndex i = span.begin + 1; i < span.end; ++i) {
    if (article[i].connector && is_of_or_for(article, i)) return i - 1;
  }
  return span.end - 1;
}

// The "in" of "Rusty Anchor in Oslo"; the end where there is none.
inline TokenIndex in_inside(const NameArticle& article, TokenRange span) {
  for (TokenIndex i = span.begin + 1; i + 1 < span.end; ++i) {
    if (article[i].cue == NameCue::kIn && article[i].shape == TokenShape::kLower) return i;
  }
  return span.end;
}

// "Fiscal Responsibility Law", "Law for the Protection of Rivers".
inline bool is_law(const NameArticle& article, TokenRange span) {
  if (span.size() < 2) return false;
  const TokenIndex head = head_of(article, span);
  return article[head].capitalized && article.source->word(head).classes.has(ClauseClass::kLaw) &&
         !article.organization_of(span);
}

// "National Council" of the "National Council (Amendment) Act".
inline bool is_begin_of_law(const NameArticle& article, TokenRange span) {
  constexpr TokenIndex kLongestBracket = 6;
  if (article.behind(span).mark != '(' || is_all_capitals(article[span.end + 1].shape)) {
    return false;  // "African Union (AU) Charter"
  }
  TokenIndex close = span.end + 1;
  while (close < span.end + kLongestBracket && article.has_left(close) && article[close].mark != ')') ++close;
  if (article[close].mark != ')' || !article.has_left(close + 1) || !article[close + 1].capitalized) return false;
  return article.source->word(close + 1).classes.has(ClauseClass::kLaw);
}

// "CEO", "MP": capitals that are an office, and no body as "SVP" may be.
inline bool is_short_office(const NameArticle& article, TokenIndex i) {
  const Word& word = article.source->word(i);
  if (!is_all_capitals(article[i].shape) || word.kinds.has_any({SenseKind::kAcronym, SenseKind::kAmbiguousAcronym})) {
    return false;
  }
  return word.classes.has(ClauseClass::kMemberNoun) || has_role_of(word.entry, kBusinessOffices);
}

// "Harrow Group CEO", "Harrow East MP", "Harrow Chief Executive": the last word, or the last two, are an office.
inline bool ends_with_office(const NameArticle& article, TokenRange span) {
  constexpr BitSet<RoleKind> kLongOffices = {RoleKind::kPolitical, RoleKind::kBusiness};
  const TokenIndex last = span.end - 1;
  if (article[last].role == RoleClass::kAbbreviation) return is_short_office(article, last);
  return article[last].capitalized && end_of_office(article, last - 1, kLongOffices) == span.end;
}

// "Crown Prince", "Accountant General of the Republic"; "Queen of the South" and "Directorate-General of Roads" may be
// bodies.
inline bool is_office(const NameArticle& article, TokenRange span) {
  constexpr BitSet<RoleKind> kOfficesOf = {RoleKind::kPolitical, RoleKind::kMilitary, RoleKind::kReligious,
                                           RoleKind::kPolice, RoleKind::kBusiness};
  if (span.size() < 2 || article.organization_of(span)) return false;
  const TokenIndex head = head_of(article, span);
  const NameToken& word = article[head];
  if (head + 1 == span.end && ends_with_office(article, span)) return true;
  if (word.role == RoleClass::kNone || word.shape != TokenShape::kCapitalized || word.head != HeadClass::kNone) {
    return false;
  }
  if (word.glued && head > span.begin + 1 && may_end_name(article[head - 2].head)) return false;
  return has_role_of(article.source->word(head).entry, head + 1 == span.end ? kOffices : kOfficesOf);
}

// "Inc.", "Assembly": not "Oil" and "Health", which what a body sees to may end with too.
inline bool is_only_body(const NameToken& token) {
  if (token.head == HeadClass::kCompany) return !token.common;
  const bool group = token.word_class == word_class_named("group") || token.word_class == word_class_named("artifact");
  return group && (token.head == HeadClass::kOrganization || token.head == HeadClass::kOrganizationOrFacility);
}

// "Boeing and Harrow", "Google and Apple": a company that is nothing else, or two that are words too, and no word that
// firms end with ("Boeing and Harrow Company").
inline bool joins_company_and_more(const NameArticle& article, TokenRange span) {
  const std::uint32_t match = article[span.begin].organization;
  const bool listed = match && article.matches[match - 1].kind == static_cast<std::uint8_t>(OrganizationList::kCompany);
  const TokenIndex end = listed ? article.matches[match - 1].tokens.end : span.begin + 1;
  const NameToken& last = article[span.end - 1];
  if (end >= span.end || article[end].cue != NameCue::kAnd ||
      (last.head != HeadClass::kNone && !is_all_capitals(last.shape))) {
    return false;
  }
  return listed || (is_company_at(article, span.begin) && is_company_at(article, end + 1));
}

// "Harrow Holdings Inc. and Brook Corp.", "National Assembly and National Council of Oslo" are two.
inline bool joins_bodies(const NameArticle& article, TokenRange span) {
  if (joins_company_and_more(article, span)) return true;
  for (TokenIndex i = span.begin + 2; i + 2 < span.end; ++i) {
    if (article[i].cue == NameCue::kOf) return false;
    if (article[i].cue != NameCue::kAnd || !is_only_body(article[i - 1])) continue;
    const TokenIndex head = head_of(article, {i + 1, span.end});
    return head > i + 1 && is_only_body(article[head]);
  }
  return false;
}

// Capitals that are no day, no people and no place of size, and cut from no longer run of capitals and no longer listed
// name.
inline bool may_be_called(const NameArticle& article, TokenRange span) {
  const NameToken& first = article[span.begin];
  const PlaceClass place = article.place_of(span);
  if (first.line != LineType::kText || !article.has_left(span.begin) || first.glued || joins_more(article, span)) {
    return false;
  }
  if (first.list != ListClass::kNone || first.role != RoleClass::kNone || first.function_word) return false;
  for (TokenIndex i = span.begin; i < span.end; ++i) {
    const ListClass list = article[i].list;
    if (!(article[i].capitalized || joins_names(article[i])) || list == ListClass::kDemonym ||
        list == ListClass::kWeekday) {
      return false;
    }
  }
  if (!article[span.end - 1].capitalized || (joins_names(article.behind(span)) && article[span.end + 1].capitalized)) {
    return false;
  }
  return (place == PlaceClass::kNone || is_town(place)) && (first.organization == 0 || article.organization_of(span));
}

// "Harrow League in Congress", "University of Harrow in Norway": a whole body, and where it is; not the "United Nations
// Force in Norway".
inline bool is_body_in_place(const NameArticle& article, TokenRange span) {
  const TokenIndex in = in_inside(article, span);
  if (in == span.end || article.organization_of(span) || article.behind(span).mark == '(') {
    return false;  // "Harrow Chamber in Oslo (HCO)"
  }
  const std::uint32_t match = article[span.begin].organization;
  if (match && article.matches[match - 1].tokens.end < in) return false;
  return is_only_body(article[in - 1]) || (article.place_at(in - 1) != PlaceClass::kNone &&
                                           may_end_name(article[head_of(article, {span.begin, in})].head));
}

// "Brightloom" of "the magazine Brightloom".
inline bool follows_body_noun(const NameArticle& article, TokenRange span) {
  constexpr std::uint8_t kFrequent = 3;
  if (!article.has_left(span.begin) || article[span.begin - 1].capitalized) return false;
  const ClauseClasses noun = article.source->word(span.begin - 1).classes;
  if (!noun.has(ClauseClass::kBodyNoun) || !may_be_called(article, span)) return false;
  const bool company = noun.has(ClauseClass::kCompanyNoun) &&
                       !has_role_of(article.source->word(span.begin - 1).entry,
                                    {RoleKind::kBusiness});  // "firm Tom Harrow", not "insurer Tom Harrow"
  if (article[span.begin].given >= kFrequent && !company) return false;
  const NameToken& next = article.behind(span);
  return !(next.connector && article[span.end + 1].capitalized) &&
         !is_number(next.shape);  // "the group Friends of Oslo"
}

// "Brightloom" of "the Brightloom newspaper".
inline bool precedes_body_noun(const NameArticle& article, TokenRange span) {
  const NameToken& next = article.behind(span);
  if (next.shape != TokenShape::kLower || next.glued || !article.has_left(span.end)) return false;
  if (!article.has_left(span.begin) || article[span.begin - 1].cue != NameCue::kThe) return false;
  return article.source->word(span.end).classes.has(ClauseClass::kBodyNoun) && may_be_called(article, span);
}

// "Prosecutor's Office", "Harrow Magistrate's Court": the body of an office or of people.
inline bool is_body_of_office(const NameArticle& article, TokenRange span) {
  const NameToken& last = article[span.end - 1];
  if (span.size() < 3 || !last.capitalized || !is_only_body(last) || joins_more(article, span)) return false;
  if (goes_on_with_of(article, span)) return false;
  bool office = false;
  for (TokenIndex i = span.begin; i < span.end; ++i) {
    const bool possessive = owns(article[i]);
    if (possessive ? office || i == span.begin : !article[i].capitalized) return false;
    if (!possessive) continue;
    const NameToken& owner = article[i - 1];
    office = (owner.role != RoleClass::kNone || owner.word_class == word_class_named("person")) &&
             owner.head == HeadClass::kNone && !owner.place;
    if (!office) return false;
  }
  return office;
}

// "University of Harrow Professor" of "University of Harrow Professor Anna Tarn", "Harrow Party Leader" though papers
// are called so.
inline bool ends_with_title_of_name(const NameArticle& article, TokenRange span) {
  const NameToken &title = article[span.end - 1], &next = article.behind(span);
  const bool role = title.role == RoleClass::kRole && title.capitalized &&
                    has_role_of(article.source->word(span.end - 1).entry, kOffices);
  if (span.size() < 3 || title.glued || !(is_title(title) || role) || article.organization_of(span)) return false;
  return next.given > 1 && next.shape == TokenShape::kCapitalized && !next.glued;
}

// "Fundación Harrow", "Parque de Harrow": languages that put what a body or a place is before its name.
template <NameOpener kKind>
inline bool opens_with_kind(const NameArticle& article, TokenRange span) {
  const NameToken &first = article[span.begin], &next = article.behind(span);
  if (span.size() < 2 || first.opener != kKind || !first.capitalized || article.follows_capital(span.begin)) {
    return false;
  }
  const bool joined = joins_names(next) || (next.glued && is_hyphen(next)) || next.mark == '&';
  if (next.capitalized || (joined && article[span.end + 1].capitalized)) return false;
  for (TokenIndex i = span.begin; i < span.end; ++i) {
    if (!article[i].capitalized && !joins_names(article[i])) return false;
  }
  const NameToken& last = article[span.end - 1];
  if (kKind == NameOpener::kGround && last.head != HeadClass::kNone &&
      last.head <= HeadClass::kOrganizationOrFacility) {
    return false;  // "Souk Harrow Services Centre"
  }
  return last.capitalized && last.list != ListClass::kWeekday && article.place_of(span) == PlaceClass::kNone;
}

// "The Economist" inside a sentence: the article has its capital because it is of the listed name; not "The Sun's Best
// Beaches".
inline bool is_listed_with_article(const NameArticle& article, TokenRange span) {
  const NameToken &first = article[span.begin], &next = article.behind(span);
  if (span.size() < 2 || first.cue != NameCue::kThe || first.shape != TokenShape::kCapitalized ||
      first.line != LineType::kText) {
    return false;
  }
  if (first.position != TokenPosition::kMiddle || article[span.begin - 1].capitalized || next.capitalized) return false;
  const NameToken& owned = article[span.end + 1];
  const bool owns_title = next.shape == TokenShape::kPossessive && (owned.capitalized || is_number(owned.shape));
  return article.organization_of(span) && !owns_title;
}

// "101st Airborne Division" of "the 101st Airborne Division".
inline bool is_numbered_body(const NameArticle& article, TokenRange span) {
  if (span.size() < 2 || !article.opens_numbered_body(span.begin)) return false;
  return article[span.end - 1].capitalized && !article.behind(span).capitalized;
}

// "Apple" of "Apple CEO Harrow".
inline bool is_company_of_office(const NameArticle& article, TokenRange span) {
  return may_be_company(article, span) && end_of_office(article, span.end, kBusinessOffices) > span.end;
}

// "NATO" of "NATO Secretary General Harrow": listed, or capitals that are short for no thing.
inline bool is_organization_of_office(const NameArticle& article, TokenRange span) {
  const NameToken& first = article[span.begin];
  if (article.is_last_of_longer(span.begin) || !stands_before_office(article, span)) return false;
  if (is_company_of_office(article, span)) return true;
  const bool acronym = span.size() == 1 && is_all_capitals(first.shape) && !first.initialism && !first.suffix;
  const bool listed =
      article.organization_of(span) && article[span.end - 1].list != ListClass::kDemonym;  // "South African", a paper
  return (listed || acronym) && article.place_at(span.begin) == PlaceClass::kNone;
}

// "Ministry of Education, Culture and Sport": commas stand in a chunk only in such lists and in listed names.
inline bool holds_list_of_subjects(const NameArticle& article, TokenRange span) {
  constexpr TokenIndex kShortest = 7;
  const NameToken& next = article.behind(span);
  const bool goes_on = next.capitalized || (next.cue == NameCue::kAnd && article[span.end + 1].capitalized);
  if (span.size() < kShortest || !article[span.begin].capitalized || goes_on ||
      is_number(article[span.end - 1].shape)) {
    return false;
  }
  TokenIndex head = span.begin;
  while (head < span.end && article[head].capitalized && !may_end_name(article[head].head)) ++head;
  bool comma = false;
  for (TokenIndex i = head; i < span.end; ++i) comma |= article[i].mark == ',';
  return comma && article[head + 1].connector;
}

// "Harrow Eagle", there and wherever else: words that are the name of the paper.
inline bool is_outlet(const NameArticle& article, TokenRange span) {
  const TokenRange outlet = article.outlet;
  if (span.size() < 2 || span.size() != outlet.size() ||
      article[span.begin].folded != article.source->word(outlet.begin).folded) {
    return false;
  }
  for (TokenIndex i = 1; i < span.size(); ++i) {
    if (article[span.begin + i].folded != article.source->word(outlet.begin + i).folded) return false;
  }
  const bool head =
      article[span.end - 1].capitalized && article.source->word(span.end - 1).kinds.has(SenseKind::kOutletHead);
  return head && !article.behind(span).capitalized && !article.follows_capital(span.begin);
}

inline bool is_dateline_agency(const NameArticle& article, TokenRange span) { return span == article.dateline_agency; }

// "Harrow", not cut from a longer run of capitals, where the article has "Harrow Corp." elsewhere.
inline bool is_company_stem(const NameArticle& article, TokenRange span) {
  const NameTable& table = article.table;
  if (table.company_stems.empty()) return false;
  const NameToken& next = article.behind(span);
  if (next.capitalized || (next.mark == '-' && next.glued)) return false;
  if (article.follows_capital(span.begin) || article.parts_legal_form(span.end)) return false;
  const std::uint64_t key = article.key_of(span);
  if (!std::ranges::binary_search(table.company_stems, key)) return false;
  // "Tom Harrow", "Mr. Harrow": the company has the name of a person of the article.
  constexpr std::uint8_t kRareGivenName = 1;
  if (span.size() > 1) return article[span.begin].given <= kRareGivenName;
  const NameToken& word = article[span.begin];
  const bool acts = next.cue == NameCue::kSay || next.cue == NameCue::kBe || next.shape == TokenShape::kPossessive;
  if (word.common && (table.words[word.folded].lower > 0 || joins_more(article, span) ||
                      (word.position != TokenPosition::kMiddle && !acts))) {
    return false;
  }
  const NameEntry* entry = table.find(key);
  return !article.is_last_of_longer(span.begin) && !(entry && entry->has(Cue::kTitle));
}

}  // namespace artparse
