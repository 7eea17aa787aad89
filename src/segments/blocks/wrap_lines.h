// The lines of a page with what tells whether they were one line once.
#pragma once

#include <span>
#include <vector>

#include "segments/page_draft.h"

namespace artparse {

// A line with its tokens and what the joins look at.
struct WrapLine {
  TokenRange tokens;       // without its bullet
  ByteSpan span;
  std::uint32_t indent = 0, text_indent = 0;
  std::uint32_t columns = 0;  // up to the end of the text
  std::uint32_t width = 0;
  std::uint32_t words = 0;
  std::uint32_t first_word_columns = 0;
  bool blank = true, rule = false, bullet = false, starts_paragraph = false;
};

// Lines and tokens tile the page alike; indents are counted from its left margin.
std::vector<WrapLine> read_wrap_lines(std::span<const Line> lines, const PageDraft& draft);

// "Thursday, 12 June 2025", "di 10 mrt 2026" at the start.
bool holds_month_and_year(const Tokens& tokens, TokenRange range);

bool starts_lower(const Tokens& tokens, const WrapLine& line);

// Does the line break off: at a comma or a word that wants another?
bool breaks_off(const Tokens& tokens, const WrapLine& line);

}  // namespace artparse
