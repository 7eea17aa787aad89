// Pairs the quotation marks of the story. Its one way in is `pair_marks`.
//
// The style is chosen once for the document, from counts of consistent readings; the state is reset at each block, so
// that an odd mark costs one paragraph and never shifts the pairs after it. Apostrophes never open or close.
#pragma once

#include <string_view>
#include <vector>

#include "segments/page.h"
#include "tokens/token.h"

namespace artparse {

struct QuotedSegment {
  TokenRange tokens;    // from the opening mark to the closing one, or to the end of the block
  ByteSpan span;        // of those tokens
  ByteSpan inside;      // without marks and outer white space
  std::uint32_t block;  // index into Page::blocks
  bool closed;
  bool continues;  // the segment before is open and this one goes on behind it or opens the next paragraph: one quote
};

// In the order of the text; never nested. Linear in the tokens.
std::vector<QuotedSegment> pair_marks(std::string_view text, const Tokens& tokens, const Page& page);

}  // namespace artparse
