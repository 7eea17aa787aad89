// Splits decoded text into lines: the second of the two stages that can be fed in chunks.
#pragma once

#include <string_view>
#include <vector>

#include "lines/line.h"

namespace artparse {

// Lines end at LF, CR, CRLF, FF, VT, U+0085, U+2028 and U+2029. Chunks are of the whole text so far: the lexer
// remembers where it stopped, so any chunking of the same text gives the same lines.
class LineLexer {
 public:
  // `text` is all text decoded so far; lines that may still grow are kept back.
  void feed(std::string_view text);
  // The lines of the whole text. The lexer is ready for another text after `reset`.
  const std::vector<Line>& finish(std::string_view text);
  void reset();

 private:
  void lex(std::string_view text, bool at_end);

  std::size_t at_ = 0;       // begin of the line that is not finished
  std::size_t scanned_ = 0;  // end of what was looked at of it
  bool page_break_ = false;
  std::vector<Line> lines_;
};

}  // namespace artparse
