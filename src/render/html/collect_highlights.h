// What an HTML page marks in the text of an article, in the order of the text.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "artparse/record.h"

namespace artparse {

enum class HighlightKind : std::uint8_t {
  kHeader,  // date, outlet, byline, author, photographer, agency, dateline
  kQuote,
  kSpeaker,
  kCue,
  kOrganization,
  kPlace,
  kPerson,
};

// Labels of headers that are not the name of their key.
constexpr std::string_view kAuthorLabel = "author", kUpdateLabel = "date of the update";

struct Highlight {
  Span span;
  HighlightKind kind = HighlightKind::kHeader;
  std::uint32_t item = 0;  // which person, place, organization, quote or author of the record
  std::uint32_t part = 0;  // which of its mentions or parts
  std::string_view label;  // of a header
};

// Outer before inner where two start at the same place. They may overlap in any way. Spans without length are
// left out.
std::vector<Highlight> collect_highlights(const Record& record);

}  // namespace artparse
