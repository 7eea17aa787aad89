// Records as rows of a table: CSV as in RFC 4180, or TSV with \t, \n, \r and \\ for what a cell cannot hold.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "artparse/record.h"

namespace artparse {

// What a row is: an article, or one of the things in it.
enum class Table : std::uint8_t { kArticles, kQuotes, kPeople, kPlaces, kOrganizations, kMentions };

struct TableOptions {
  Table table = Table::kArticles;
  char separator = ',';               // or a tab
  bool safe = false;                  // no cell begins like a formula of a spreadsheet
  bool for_terminal = false;          // control and bidirectional characters become escapes
  std::vector<std::size_t> columns;   // numbers of column_names(), in the order to write them
  std::vector<std::string> kept;      // names of the fields kept from the input, written before the columns
};

std::vector<std::string_view> column_names(Table table);

void append_table_head(const TableOptions& options, std::string& out);

// `kept` holds one cell for each name in `options.kept`.
void append_table_rows(const Record& record, const TableOptions& options,
                       const std::vector<std::string>& kept, std::string& out);

}  // namespace artparse
