#include "mentions/names/write_row_code.h"

#include <ostream>

namespace artparse {
namespace {

constexpr std::string_view kScopeNames[] = {"left", "right", "span"};
constexpr std::size_t kWorthABranch = 3;  // rows of a gate; fewer are added up though their weights be 0

void write_row(const RowLayout& row, std::string_view gate, std::ostream& out) {
  out << "  sum += weights[slot[" << row.base << "u + " << gate << " * " << row.gate_stride << "u";
  if (row.second_stride) out << " + v[" << int{row.second} << "] * " << row.second_stride << "u";
  if (row.third_stride) out << " + v[" << int{row.third} << "] * " << row.third_stride << "u";
  out << "]];\n";
}

void write_gate(const GateRows& gate, std::ostream& out) {
  const std::string value = "v[" + std::to_string(gate.gate) + "]";
  const bool branches = gate.is_set || gate.rows.size() >= kWorthABranch;
  if (gate.is_set) {
    out << "  for (AxisValues rest = " << value << "; rest; rest &= rest - 1) {\n"
        << "  const auto member = static_cast<unsigned>(__builtin_ctz(rest)) + 1;\n";
  } else if (branches) {
    out << "  if (" << value << ") {\n";
  }
  for (const RowLayout& row : gate.rows) write_row(row, gate.is_set ? "member" : value, out);
  if (branches) out << "  }\n";
}

}  // namespace

void write_row_code(const EvidenceLayout& layout, std::string_view name, std::ostream& out) {
  for (const AxisScope scope : {AxisScope::kLeft, AxisScope::kRight, AxisScope::kSpan}) {
    if (layout.gates(scope).empty()) continue;
    out << "inline PackedScores " << name << '_' << kScopeNames[static_cast<std::size_t>(scope)]
        << "(const AxisValues* v, const WeightNumber* slot, const PackedScores* weights) {\n  PackedScores sum = 0;\n";
    for (const GateRows& gate : layout.gates(scope)) write_gate(gate, out);
    out << "  return sum;\n}\n";
  }
}

}  // namespace artparse
