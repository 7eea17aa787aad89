// Rows of evidence: what a rule looks at, and where its weights stand.
//
// A row reads the values of up to three axes. An axis is a small class of the thing that is judged (its length, the
// kind of word before it); its value 0 means "nothing". The first axis of a row is its gate: the row fires when the
// gate's value is not 0, and for each member where the gate is a set. Every combination of values has a slot of its
// own, which holds the number of its weights, so that firing costs a few multiplications and no search.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace artparse {

// When the value of an axis is known: at the left border of a span, at its right border, or for the span itself.
enum class AxisScope : std::uint8_t { kLeft, kRight, kSpan };

struct Axis {
  std::string_view name;
  std::uint32_t size;  // number of values, 0 among them; of a set: number of members
  AxisScope scope;
  bool is_set = false;
  std::string_view (*value_name)(std::uint32_t value) = nullptr;  // null: values are shown as numbers
};

// Names of values from an array whose place 0 is the name of nothing (of a set: of the first member at place 1).
template <const auto& kNames>
std::string_view name_from(std::uint32_t value) {
  return value < std::size(kNames) ? kNames[value] : std::string_view();
}

using AxisId = std::uint8_t;
using AxisValues = std::uint32_t;  // a value, or a mask of members

struct EvidenceRow {
  std::string_view id;
  char family;
  std::string_view says;
  std::array<AxisId, 3> axes;  // the gate first; unused: 0, an axis of one value
  std::string_view example;    // a text with the span in brackets, for which the row fires
  std::string_view value;      // with this value of the gate
  std::string_view but_not;    // and one for which it does not
};

// A row as the engine reads it.
struct RowLayout {
  std::uint32_t base;
  std::uint16_t row;  // index into the table of rows
  AxisId second, third;
  std::uint32_t gate_stride, second_stride, third_stride;
};

// The rows of one gate.
struct GateRows {
  AxisId gate;
  bool is_set;
  std::vector<RowLayout> rows;
};

// Which slot belongs to what, and the rows sorted by scope and gate.
class EvidenceLayout {
 public:
  EvidenceLayout(std::span<const Axis> axes, std::span<const EvidenceRow> rows);

  std::span<const GateRows> gates(AxisScope scope) const { return gates_[static_cast<std::size_t>(scope)]; }
  std::uint32_t slot_count() const { return slot_count_; }
  std::span<const EvidenceRow> rows() const { return rows_; }
  std::span<const Axis> axes() const { return axes_; }

  struct Slot {
    std::size_t row;
    std::array<std::uint32_t, 3> values;
  };
  Slot describe(std::uint32_t slot) const;
  // "value|value|value" of a slot, without those of unused axes.
  std::string value_names(const Slot& slot) const;
  // The slot of a row and value names; `slot_count()` where there is none.
  std::uint32_t find_slot(std::string_view row_id, std::string_view names) const;

 private:
  std::uint32_t axis_factor(AxisId axis) const;
  std::string value_name(AxisId axis, std::uint32_t value) const;
  std::uint32_t find_value(AxisId axis, std::string_view name) const;

  std::span<const Axis> axes_;
  std::span<const EvidenceRow> rows_;
  std::vector<RowLayout> layouts_;  // by row
  std::array<std::vector<GateRows>, 3> gates_;
  std::uint32_t slot_count_ = 0;
};

// Calls visit(slot) for each row of `gates` that fires on `values`.
template <class Visit>
void visit_rows(std::span<const GateRows> gates, const AxisValues* values, Visit&& visit) {
  for (const GateRows& gate : gates) {
    AxisValues value = values[gate.gate];
    if (value == 0) continue;
    if (!gate.is_set) {
      for (const RowLayout& row : gate.rows) {
        visit(row.base + value * row.gate_stride + values[row.second] * row.second_stride +
              values[row.third] * row.third_stride);
      }
      continue;
    }
    for (; value; value &= value - 1) {
      const auto member = static_cast<std::uint32_t>(__builtin_ctz(value)) + 1;
      for (const RowLayout& row : gate.rows) {
        visit(row.base + member * row.gate_stride + values[row.second] * row.second_stride +
              values[row.third] * row.third_stride);
      }
    }
  }
}

}  // namespace artparse
