#include "lexicon/read_word_list.h"

namespace artparse {
namespace {

std::vector<std::string_view> split_cells(std::string_view line) {
  std::vector<std::string_view> cells;
  while (true) {
    const std::size_t tab = line.find('\t');
    cells.push_back(line.substr(0, tab));
    if (tab == std::string_view::npos) return cells;
    line.remove_prefix(tab + 1);
  }
}

}  // namespace

WordList read_word_list(std::string_view text, std::size_t header_line) {
  WordList list;
  for (std::size_t number = header_line; !text.empty() && list.error.empty(); ++number) {
    const std::size_t end = text.find('\n');
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    if (number == header_line) {
      if (!line.starts_with('#')) {
        list.error = "line 1: expected '#' and the column names";
        break;
      }
      for (const std::string_view name : split_cells(line.substr(1))) list.columns.emplace_back(name);
    } else if (!line.empty() && !line.starts_with("#")) {
      WordListRow row{split_cells(line), number};
      if (row.cells.size() != list.columns.size()) {
        list.error = "line " + std::to_string(number) + ": expected " + std::to_string(list.columns.size()) +
                     " columns, got " + std::to_string(row.cells.size());
      }
      list.rows.push_back(std::move(row));
    }
  }
  return list;
}

}  // namespace artparse
