#include "mentions/names/span_signs.h"

#include "mentions/names/offices.h"

namespace artparse {
namespace {

using enum SpanSign;

void insert_if(bool seen, SpanSign sign, SpanSigns& signs) {
  if (seen) signs.insert(sign);
}

void insert_token(const NameArticle& article, TokenIndex i, SpanSigns& signs) {
  const NameToken& token = article[i];
  insert_if(token.cue == NameCue::kAnd || token.mark == '&', kHoldsAnd, signs);
  insert_if(token.cue == NameCue::kOf, kHoldsOf, signs);
  insert_if(is_on(article, i), kHoldsOn, signs);
  insert_if(token.cue == NameCue::kIn, kHoldsIn, signs);
  insert_if(token.mark == ',', kHoldsComma, signs);
  insert_if(owns(token), kHoldsPossessive, signs);
  insert_if(token.patronymic, kHoldsPatronymic, signs);
  insert_if(article.whole_at(i), kHoldsListed, signs);
  insert_if(token.role != RoleClass::kNone, kHoldsRole, signs);
  insert_if(article.source->word(i).classes.has(ClauseClass::kLaw), kHoldsLaw, signs);
  insert_if(is_building(token.head), kHoldsBuilding, signs);
}

}  // namespace

SpanSigns chunk_signs(const NameArticle& article, Chunk chunk) {
  SpanSigns signs;
  insert_if(!article.dateline_places.empty() || !article.dateline_agency.empty(), kDateline, signs);
  insert_if(article.outlet.size() > 1, kOutlet, signs);
  insert_if(!article.table.short_names.empty(), kShortNames, signs);
  insert_if(!article.table.company_stems.empty(), kCompanyStems, signs);
  for (TokenIndex i = chunk.begin; i < chunk.end; ++i) insert_token(article, i, signs);
  return signs;
}

SpanSigns left_signs(const NameArticle& article, TokenIndex begin) {
  SpanSigns signs;
  const NameToken& first = article[begin];
  insert_if(is_all_capitals(first.shape), kCapitals, signs);
  insert_if(is_number(first.shape), kNumber, signs);
  insert_if(first.given > 0, kGivenName, signs);
  insert_if(first.surname > 0, kSurname, signs);
  insert_if(first.place != 0, kPlace, signs);
  insert_if(first.organization != 0, kOrganization, signs);
  insert_if(article.source->word(begin).kinds.has(SenseKind::kAmbiguousOrganization), kCompanyWord, signs);
  insert_if(first.opener != NameOpener::kNone, kOpener, signs);
  insert_if(first.position == TokenPosition::kLine || first.position == TokenPosition::kSentence, kOpensSentence,
            signs);
  insert_if(article.table.words[first.folded].opens_told, kTold, signs);
  if (!article.has_left(begin)) return signs;
  const NameToken& before = article[begin - 1];
  const ClauseClasses& classes = article.source->word(begin - 1).classes;
  signs.insert(kBehind);
  insert_if(before.cue == NameCue::kThe, kBehindThe, signs);
  insert_if(before.mark != 0, kBehindMark, signs);
  insert_if(before.capitalized, kBehindCapital, signs);
  insert_if(
      before.connector || before.cue == NameCue::kOf || before.cue == NameCue::kFrom || before.cue == NameCue::kIn,
      kBehindSmallWord, signs);
  insert_if(before.list == ListClass::kDemonym, kBehindDemonym, signs);
  insert_if(before.role == RoleClass::kAbbreviation, kBehindAbbreviation, signs);
  insert_if(classes.has(ClauseClass::kBodyNoun), kBehindBodyNoun, signs);
  insert_if(before.cue == NameCue::kThe || classes.has(ClauseClass::kVessel), kBehindVessel, signs);
  return signs;
}

SpanSigns right_signs(const NameArticle& article, TokenIndex end) {
  SpanSigns signs;
  const NameToken &last = article[end - 1], &next = article[end];
  insert_if(last.head != HeadClass::kNone, kLastHead, signs);
  insert_if(is_building(last.head) || article.source->word(end - 1).classes.has(ClauseClass::kBuilding), kLastBuilding,
            signs);
  insert_if(last.place != 0, kLastPlace, signs);
  insert_if(is_title(last), kLastTitle, signs);
  insert_if(last.list == ListClass::kDemonym, kLastDemonym, signs);
  insert_if(last.list == ListClass::kWeekday, kLastWeekday, signs);
  insert_if(is_number(last.shape), kLastNumber, signs);
  insert_if(last.shape == TokenShape::kPossessive, kLastPossessive, signs);
  insert_if(next.capitalized, kBeforeCapital, signs);
  insert_if(next.shape == TokenShape::kLower, kBeforeLower, signs);
  insert_if(next.mark != 0, kBeforeMark, signs);
  insert_if(next.shape == TokenShape::kPossessive, kBeforePossessive, signs);
  insert_if(next.cue == NameCue::kSay, kBeforeSay, signs);
  insert_if(next.given > 0, kBeforeGivenName, signs);
  if (next.shape != TokenShape::kLower) return signs;
  const ClauseClasses& classes = article.source->word(end).classes;
  insert_if(classes.has_any({ClauseClass::kGovernmentNoun, ClauseClass::kHouseNoun}), kBeforeRuleNoun, signs);
  insert_if(classes.has(ClauseClass::kBodyNoun), kBeforeBodyNoun, signs);
  return signs;
}

SpanSigns size_signs(std::uint32_t size) {
  SpanSigns signs;
  insert_if(size == 1, kOne, signs);
  insert_if(size >= 2, kTwo, signs);
  insert_if(size >= 3, kThree, signs);
  insert_if(size >= 5, kFive, signs);
  return signs;
}

}  // namespace artparse
