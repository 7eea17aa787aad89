#include "render/cell_writer.h"

#include <array>
#include <cmath>

#include "render/print_number.h"
#include "render/printable.h"

namespace artparse {
namespace {

constexpr std::string_view kFormulaStarts = "=+-@\t\r\n";
constexpr std::string_view kBetween = "; ";

void append_csv(std::string_view cell, std::string& out) {
  if (cell.find_first_of(",\"\r\n") == std::string_view::npos) {
    out += cell;
    return;
  }
  out += '"';
  for (std::size_t mark; (mark = cell.find('"')) != std::string_view::npos; cell.remove_prefix(mark + 1)) {
    out.append(cell.substr(0, mark)).append("\"\"");
  }
  out.append(cell).append("\"");
}

char tsv_letter(char c) {
  switch (c) {
    case '\t':
      return 't';
    case '\n':
      return 'n';
    case '\r':
      return 'r';
    default:
      return '\\';
  }
}

void append_tsv(std::string_view cell, std::string& out) {
  for (std::size_t mark; (mark = cell.find_first_of("\t\n\r\\")) != std::string_view::npos;
       cell.remove_prefix(mark + 1)) {
    out.append(cell.substr(0, mark)) += '\\';
    out += tsv_letter(cell[mark]);
  }
  out += cell;
}

}  // namespace

void CellWriter::separate() {
  if (!first_) out_ += options_.separator;
  first_ = false;
}

void CellWriter::plain(std::string_view cell) {
  separate();
  out_ += cell;
}

void CellWriter::text(std::string_view cell) {
  separate();
  const bool formula = options_.safe && !cell.empty() && kFormulaStarts.find(cell[0]) != std::string_view::npos;
  std::string changed;
  if (formula || options_.for_terminal) {
    changed = (formula ? "'" : "") + (options_.for_terminal ? printable(cell) : std::string(cell));
    cell = changed;
  }
  if (options_.separator == ',')
    append_csv(cell, out_);
  else
    append_tsv(cell, out_);
}

void CellWriter::number(double cell) {
  std::array<char, 32> room;
  plain(std::isfinite(cell) ? print_number(cell, room) : std::string_view());
}

void CellWriter::list(const std::vector<std::string>& cells) {
  std::string joined;
  for (const std::string& cell : cells) joined.append(joined.empty() ? "" : kBetween).append(cell);
  text(joined);
}

void CellWriter::end_row() {
  out_ += options_.separator == ',' ? "\r\n" : "\n";
  first_ = true;
}

}  // namespace artparse
