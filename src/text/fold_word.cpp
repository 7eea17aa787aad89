// Latin, Greek and Cyrillic letters go through a generated table; ASCII has a path of its own.
#include "text/fold_word.h"

#include <utf8.h>

#include <algorithm>
#include <cstdint>
#include <iterator>

#include "base/ascii.h"

namespace artparse {
namespace {

struct FoldRow {
  std::uint32_t code_point;
  std::string_view folded;
};

constexpr FoldRow kFoldTable[] = {
#include "text/fold_table.inc"
};

constexpr bool is_dropped(std::uint32_t c) {
  return c == 0x2019 || c == 0x2018 || c == 0x02BC || c == 0x02BB || c == 0x00B4 || c == 0x00AD ||
         (c >= 0x0300 && c <= 0x036F) || c == 0x200B || c == 0x200E || c == 0x200F || c == 0xFEFF;
}

void append_folded_code_point(std::uint32_t c, std::string_view raw, std::string& out) {
  if (is_dropped(c)) return;
  if (c >= 0xFF01 && c <= 0xFF5E) {  // full-width forms
    out += ascii_lower(static_cast<char>(c - 0xFEE0));
    return;
  }
  const auto row = std::lower_bound(std::begin(kFoldTable), std::end(kFoldTable), c,
                                    [](const FoldRow& r, std::uint32_t code) { return r.code_point < code; });
  out += row != std::end(kFoldTable) && row->code_point == c ? row->folded : raw;
}

}  // namespace

void append_folded(std::string_view word, std::string& out) {
  for (std::size_t i = 0; i < word.size();) {
    if (is_ascii(word[i])) {
      if (word[i] != '.' && word[i] != '\'') out += ascii_lower(word[i]);
      ++i;
      continue;
    }
    const char* at = word.data() + i;
    const std::uint32_t c = utf8::unchecked::next(at);
    const std::size_t next = at - word.data();
    append_folded_code_point(c, word.substr(i, next - i), out);
    i = next;
  }
}

}  // namespace artparse
