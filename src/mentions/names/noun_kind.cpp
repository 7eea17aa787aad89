// Looks at a few words only: a noun phrase ends at a mark, a small word or the end of the line.
#include "mentions/names/noun_kind.h"

namespace artparse {
namespace {

constexpr TokenIndex kLongestPhrase = 5;

constexpr std::uint8_t kGroup = word_class_named("group"), kPlace = word_class_named("place"),
                       kPerson = word_class_named("person");

}  // namespace

NounKind noun_kind(const NameToken& token) {
  if (token.role == RoleClass::kTitle || token.role == RoleClass::kAbbreviation) return NounKind::kRole;
  switch (token.head) {
    case HeadClass::kCompany:
    case HeadClass::kOrganization: return NounKind::kOrganization;
    case HeadClass::kOrganizationOrPlace:
    case HeadClass::kPlace: return NounKind::kPlace;
    case HeadClass::kOrganizationOrFacility:
    case HeadClass::kFacility: return NounKind::kFacility;
    case HeadClass::kEvent:
    case HeadClass::kWork: return NounKind::kOther;
    case HeadClass::kNone: break;
  }
  if (token.role == RoleClass::kRole) return NounKind::kRole;
  return token.word_class == kGroup    ? NounKind::kOrganization
         : token.word_class == kPlace  ? NounKind::kPlace
         : token.word_class == kPerson ? NounKind::kRole
                                       : NounKind::kNone;
}

NounKind noun_phrase_kind(const NameArticle& article, TokenIndex i) {
  NounKind kind = NounKind::kNone;
  for (TokenIndex k = i; k < i + kLongestPhrase && article.has_left(k); ++k) {
    const NameToken& token = article[k];
    if (!is_word(token.shape) || token.function_word || token.cue != NameCue::kNone) break;
    const NounKind found = noun_kind(token);
    if (found != NounKind::kNone) kind = found;
  }
  return kind;
}

}  // namespace artparse
