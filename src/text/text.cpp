// The way back is kept small: only UTF-8 needs a list, the other encodings have a fixed width a code unit.
#include "text/text.h"

#include <algorithm>

namespace artparse {
namespace {

struct Counts {
  std::uint64_t code_points = 0;
  std::uint64_t utf16_units = 0;
};

Counts count_units(std::string_view bytes) {
  Counts counts;
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    if ((byte & 0xC0) == 0x80) continue;
    ++counts.code_points;
    counts.utf16_units += byte >= 0xF0 ? 2 : 1;
  }
  return counts;
}

}  // namespace

void Text::clear() {
  bytes.clear();
  replacements.clear();
  encoding = Encoding::kUtf8;
  bom_size = 0;
  replaced_bytes = 0;
  not_text = {};
}

std::uint64_t input_offset(const Text& text, std::size_t text_offset) {
  const std::string_view before = std::string_view(text.bytes).substr(0, text_offset);
  switch (text.encoding) {
    case Encoding::kWindows1252:
      return count_units(before).code_points;
    case Encoding::kUtf16Le:
    case Encoding::kUtf16Be:
      return text.bom_size + 2 * count_units(before).utf16_units;
    case Encoding::kUtf8:
    case Encoding::kDetect:
      break;
  }
  const auto next = std::upper_bound(
      text.replacements.begin(), text.replacements.end(), text_offset,
      [](std::size_t offset, const Text::Replacement& row) { return offset < row.text_end; });
  const std::int64_t shift = next == text.replacements.begin() ? 0 : std::prev(next)->input_shift;
  return text.bom_size + text_offset + shift;
}

}  // namespace artparse
