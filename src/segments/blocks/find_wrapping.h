// Is a page hard-wrapped, and at which width?
#pragma once

#include <vector>

#include "segments/blocks/wrap_lines.h"

namespace artparse {

constexpr std::uint32_t kLongestWrapped = 135;  // columns

struct Wrapping {
  bool wrapped = false;
  std::uint32_t width = 0;
  bool indents_start_paragraphs = false;
  bool blanks_part_paragraphs = false;  // nothing else does, but for a deeper indent
};

// A text is wrapped if few characters stand in long lines and the wordy lines that have a follower end near one width.
Wrapping find_wrapping(const std::vector<WrapLine>& lines, const Tokens& tokens);

}  // namespace artparse
