// The words that the outputs use for the record's enumerations.
#pragma once

#include <string_view>

#include "artparse/record.h"

namespace artparse {

constexpr std::string_view kAuthorKinds[] = {"person", "agency", "desk", "outlet"};
constexpr std::string_view kAuthorRoles[] = {"author",      "reporting",    "writing",   "editing",
                                             "contributor", "photographer", "translator"};
constexpr std::string_view kPlaceKinds[] = {"country",  "region",   "city", "water",
                                            "landform", "facility", "other"};
constexpr std::string_view kQuoteKinds[] = {"direct", "mixed", "indirect"};
constexpr std::string_view kSpeakerKinds[] = {"person", "organization", "group", "description"};

constexpr std::string_view name_of(AuthorKind kind) {
  return kAuthorKinds[static_cast<int>(kind)];
}
constexpr std::string_view name_of(AuthorRole role) {
  return kAuthorRoles[static_cast<int>(role)];
}
constexpr std::string_view name_of(PlaceCategory kind) {
  return kPlaceKinds[static_cast<int>(kind)];
}
constexpr std::string_view name_of(QuoteKind kind) {
  return kQuoteKinds[static_cast<int>(kind)];
}
constexpr std::string_view name_of(SpeakerKind kind) {
  return kSpeakerKinds[static_cast<int>(kind)];
}

// The last name belongs to the last enumerator, so none is missing.
static_assert(name_of(AuthorKind::kOutlet) == "outlet" && name_of(AuthorRole::kTranslator) == "translator" &&
              name_of(PlaceCategory::kOther) == "other" && name_of(QuoteKind::kIndirect) == "indirect" &&
              name_of(SpeakerKind::kDescription) == "description");

}  // namespace artparse
