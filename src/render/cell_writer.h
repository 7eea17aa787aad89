// Cells of a table, appended to a string: separators, quotation marks, escapes.
#pragma once

#include <concepts>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "render/append_table.h"

namespace artparse {

class CellWriter {
 public:
  CellWriter(const TableOptions& options, std::string& out) : options_(options), out_(out) {}

  void text(std::string_view cell);
  void number(double cell);
  template <std::integral Integer>
  void number(Integer cell) {
    plain(std::to_string(cell));
  }
  void plain(std::string_view cell);  // needs no marks
  void truth(bool cell) { plain(cell ? "true" : "false"); }
  void list(const std::vector<std::string>& cells);  // one cell: "a; b"
  void end_row();

  void text(const std::optional<std::string>& cell) { text(std::string_view(cell ? *cell : "")); }
  void text(const std::string& cell) { text(std::string_view(cell)); }
  void number(const std::optional<double>& cell) { maybe(cell); }
  void number(const std::optional<std::uint32_t>& cell) { maybe(cell); }

 private:
  template <class Number>
  void maybe(const std::optional<Number>& cell) {
    if (cell)
      number(*cell);
    else
      plain({});
  }
  void separate();

  const TableOptions& options_;
  std::string& out_;
  bool first_ = true;
};

}  // namespace artparse
