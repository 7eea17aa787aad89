#include "text/unwrap_lines.h"

#include "base/ascii.h"
#include "text/code_points.h"

namespace artparse {

void append_unwrapped(std::string_view text, std::string& out) {
  for (std::size_t i = 0; i < text.size();) {
    const char first = text[i];
    if (is_ascii(first) && first != '\n' && first != '\r' && first != '\f' && first != '\v') {
      out += first;
      ++i;
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
    if (kind != CharacterKind::kIgnorable) out.append(text.substr(i, c.size));
    i += c.size;
  }
}

}  // namespace artparse
