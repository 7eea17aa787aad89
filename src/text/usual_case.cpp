#include "text/usual_case.h"

#include "base/ascii.h"
#include "text/code_points.h"

namespace artparse {

void append_usual_case(std::string_view word, std::string& out) {
  bool up = true;
  for (std::size_t i = 0; i < word.size(); ++i) {
    const char c = word[i];
    if (!is_ascii(c)) {
      const DecodedCharacter d = character_at(word, i);
      // Latin capitals of U+00C0-00DE have their small letters 32 above.
      if (!up && d.code_point >= 0xC0 && d.code_point <= 0xDE && d.code_point != 0xD7 && d.size == 2) {
        out += word[i];
        out += static_cast<char>(word[i + 1] + 32);
      } else {
        out.append(word.substr(i, d.size));
      }
      i += d.size - 1;
      up = d.code_point == 0x2019;
      continue;
    }
    out += up ? c : ascii_lower(c);
    up = c == '\'' || c == '-' || (i == 1 && word[0] == 'M' && (c == 'C' || c == 'c'));
  }
}

}  // namespace artparse
