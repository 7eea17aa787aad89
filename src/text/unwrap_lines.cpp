#include "text/unwrap_lines.h"

#include "base/find_byte.h"
#include "text/code_points.h"

namespace artparse {
namespace {

// The first byte from `at` on that may start something to be left out or changed, or the end: a line end, or the lead
// of U+0080-00BF, of general punctuation and of what comes later. The usual quotes and dashes, U+2010 to U+2027, are
// passed over.
std::size_t end_of_plain_run(std::string_view text, std::size_t at) {
  for (;; at += 3) {
    at = find_byte(text, at, [](unsigned char c) -> unsigned char {
      return static_cast<unsigned char>(is_line_end_byte(c) | (c == 0xC2) | (c >= 0xE2));
    });
    const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0; };
    if (byte(at) != 0xE2 || byte(at + 1) != 0x80 || byte(at + 2) < 0x90 || byte(at + 2) > 0xA7) return at;
  }
}

}  // namespace

void append_unwrapped(std::string_view text, std::string& out) {
  for (std::size_t i = 0; i < text.size();) {
    if (const std::size_t end = end_of_plain_run(text, i); end > i) {
      out.append(text.substr(i, end - i));
      i = end;
      continue;
    }
    const DecodedCharacter c = character_at(text, i);
    const CharacterKind kind = character_kind(c.code_point);
    if (kind == CharacterKind::kNewline) {
      while (!out.empty() && (out.back() == ' ' || out.back() == '\t')) out.pop_back();
      if (!out.empty()) out += ' ';
      while (i < text.size()) {
        const DecodedCharacter next = character_at(text, i);
        const CharacterKind next_kind = character_kind(next.code_point);
        if (next_kind != CharacterKind::kNewline && next_kind != CharacterKind::kSpace) break;
        i += next.size;
      }
      continue;
    }
    if (kind != CharacterKind::kIgnorable || combines(c.code_point)) out.append(text.substr(i, c.size));
    i += c.size;
  }
}

}  // namespace artparse
