// Searches for the first byte of some set, whole blocks at a time.
#pragma once

#include <cstddef>
#include <string_view>

namespace artparse {

// The first offset from `at` on whose byte `is_wanted` says 1 of (0 of others), or the size of `text`. `is_wanted` is
// given an unsigned char and must have no branches: then the compiler looks at a whole block with a few wide
// instructions.
template <class Predicate>
std::size_t find_byte(std::string_view text, std::size_t at, Predicate is_wanted) {
  constexpr std::size_t kBlock = 32;
  for (; at + kBlock <= text.size(); at += kBlock) {
    const char* bytes = text.data() + at;
    unsigned char found = 0;
    for (std::size_t i = 0; i < kBlock; ++i) {
      found = static_cast<unsigned char>(found | is_wanted(static_cast<unsigned char>(bytes[i])));
    }
    if (found) break;
  }
  while (at < text.size() && !is_wanted(static_cast<unsigned char>(text[at]))) ++at;
  return at;
}

// For is_wanted: is `c` one of the ASCII line ends LF, VT, FF, CR?
constexpr unsigned char is_line_end_byte(unsigned char c) {
  return static_cast<unsigned char>(c - '\n') <= '\r' - '\n';
}

}  // namespace artparse
