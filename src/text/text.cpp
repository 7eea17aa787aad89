// The way back is kept small: only UTF-8 needs a list, the other encodings have a fixed width a code unit.
#include "text/text.h"

#include <algorithm>
#include <iterator>

namespace artparse {
namespace {

bool is_utf16(const Text& text) { return text.encoding == Encoding::kUtf16Le || text.encoding == Encoding::kUtf16Be; }

}  // namespace

void Text::clear() {
  bytes.clear();
  replacements.clear();
  encoding = Encoding::kUtf8;
  bom_size = 0;
  replaced_bytes = 0;
  input_size = 0;
  not_text = {};
  decoded = nullptr;
  mends.clear();
  damages = {};
}

// What was left out before a span that begins here is no part of it, and what was left out behind it neither.
std::size_t decoded_begin(const Text& text, std::size_t offset) {
  const auto next = std::ranges::upper_bound(text.mends, offset, {}, &Text::Mend::end);
  return next == text.mends.begin() ? offset : offset + std::prev(next)->shift;
}

std::size_t decoded_end(const Text& text, std::size_t offset) {
  auto next = std::ranges::upper_bound(text.mends, offset, {}, &Text::Mend::end);
  while (next != text.mends.begin() && std::prev(next)->begin == offset) --next;
  return next == text.mends.begin() ? offset : offset + std::prev(next)->shift;
}

InputOffsets::InputOffsets(const Text& text) : text_(text) {
  if (is_utf16(text)) units_.build(text.bytes, count_utf16_units);
  if (text.encoding == Encoding::kWindows1252) units_.build(text.bytes, count_code_points);
}

std::uint64_t InputOffsets::of(std::size_t text_offset) const {
  if (text_.encoding == Encoding::kWindows1252) return units_.unit_offset(text_.bytes, text_offset);
  if (is_utf16(text_)) {
    // Half a code unit at the end of the input is one character of the text.
    return std::min(text_.input_size, text_.bom_size + 2 * std::uint64_t{units_.unit_offset(text_.bytes, text_offset)});
  }
  const auto next = std::upper_bound(
      text_.replacements.begin(), text_.replacements.end(), text_offset,
      [](std::size_t offset, const Text::Replacement& row) { return offset < row.text_end; });
  const std::int64_t shift = next == text_.replacements.begin() ? 0 : std::prev(next)->input_shift;
  return text_.bom_size + text_offset + shift;
}

}  // namespace artparse
