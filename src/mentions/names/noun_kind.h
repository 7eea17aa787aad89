// What a common noun beside a name says that the name is: "the party X", "X, a village in", "head of X".
#pragma once

#include <cstdint>

#include "mentions/names/name_article.h"

namespace artparse {

enum class NounKind : std::uint8_t { kNone, kRole, kOrganization, kPlace, kFacility, kOther };
constexpr std::string_view kNounKindNames[] = {"none", "role", "organization", "place", "facility", "event"};

NounKind noun_kind(const NameToken& token);
// Of the noun phrase that begins at i, whose article has been read: the kind of its last noun that has one.
NounKind noun_phrase_kind(const NameArticle& article, TokenIndex i);

}  // namespace artparse
