// Lines of the decoded text, as they are printed.
#pragma once

#include <cstdint>

#include "base/byte_span.h"

namespace artparse {

struct Line {
  ByteSpan span;        // from the first character that is no white space to the last; empty for a blank line
  std::uint16_t indent; // columns before it, a tab counting 8; at most 65535
  std::uint32_t width;  // code points of span
  bool after_page_break;  // a form feed stands between it and the line before
};

}  // namespace artparse
