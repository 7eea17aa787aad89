// Reading a word list: tab-separated, first line `#` and the column names, one fact a row.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace artparse {

struct WordListRow {
  std::vector<std::string_view> cells;  // views into the text given
  std::size_t line;                     // from 1
};

struct WordList {
  std::vector<std::string> columns;
  std::vector<WordListRow> rows;
  std::string error;  // empty: none; else what is wrong and in which line
};

// `text` must outlive the result; its first line has the number `header_line`. Lines that start with `#` after the
// first are comments.
WordList read_word_list(std::string_view text, std::size_t header_line = 1);

}  // namespace artparse
