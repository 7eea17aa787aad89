// The fields of archive exports by name, as the archives' help pages and programs that import them describe them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "artparse/options.h"

namespace artparse {

enum class ExportField : std::uint8_t { kNone, kHeadline, kByline, kDate, kOutlet, kDateline, kHead, kBody, kTail };

struct ExportLabel {
  ExportField field = ExportField::kNone;
  std::size_t size = 0;  // bytes at the start of the line
};
// The label that opens `line`: "BYLINE:", "LP  ", "Body".
ExportLabel read_export_label(std::string_view line, ArticleLayout layout);

// "3 of 7 DOCUMENTS", "Document 3 of 7"
bool is_export_count(std::string_view line);
// "Document HARBC00020260128em1s0001x", the last line of an article
bool is_export_id(std::string_view line);
// "End of Document"
bool is_export_end(std::string_view line);
// "____________________"
bool is_export_rule(std::string_view line);
// "432 words"
bool is_word_count(std::string_view line);

}  // namespace artparse
