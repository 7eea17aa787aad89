#include "rules/evidence.h"

#include <algorithm>

namespace artparse {

// A gate has slots for its value 0 too, whose weights stay 0: so a row may be added up without asking whether it fires.
// Members of a set are numbered from 1.
EvidenceLayout::EvidenceLayout(std::span<const Axis> axes, std::span<const EvidenceRow> rows)
    : axes_(axes), rows_(rows) {
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const auto& [gate, second, third] = rows[i].axes;
    RowLayout layout{};
    layout.row = static_cast<std::uint16_t>(i);
    layout.second = second;
    layout.third = third;
    layout.third_stride = third ? 1 : 0;
    layout.second_stride = second ? axis_factor(third) : 0;
    layout.gate_stride = axis_factor(second) * axis_factor(third);
    layout.base = slot_count_;
    slot_count_ += layout.gate_stride * (axes[gate].is_set ? axes[gate].size + 1 : axes[gate].size);
    layouts_.push_back(layout);

    const AxisScope scope = std::max({axes[gate].scope, axes[second].scope, axes[third].scope});
    const bool mixes_sides = scope == AxisScope::kRight && (axes[gate].scope == AxisScope::kLeft ||
                             (second && axes[second].scope == AxisScope::kLeft) ||
                             (third && axes[third].scope == AxisScope::kLeft));
    auto& group = gates_[static_cast<std::size_t>(mixes_sides ? AxisScope::kSpan : scope)];
    auto found = std::find_if(group.begin(), group.end(), [gate = gate](const GateRows& g) { return g.gate == gate; });
    if (found == group.end()) found = group.insert(found, {gate, axes[gate].is_set, {}});
    found->rows.push_back(layout);
  }
}

std::uint32_t EvidenceLayout::axis_factor(AxisId axis) const { return axis ? axes_[axis].size : 1; }

EvidenceLayout::Slot EvidenceLayout::describe(std::uint32_t slot) const {
  std::size_t row = layouts_.size() - 1;
  while (layouts_[row].base > slot) --row;
  const RowLayout& layout = layouts_[row];
  std::uint32_t rest = slot - layout.base;
  Slot found{row, {}};
  found.values[0] = rest / layout.gate_stride;
  rest %= layout.gate_stride;
  found.values[1] = layout.second_stride ? rest / layout.second_stride : 0;
  found.values[2] = layout.third_stride ? rest % axes_[layout.third].size : 0;
  return found;
}

std::string EvidenceLayout::value_name(AxisId axis, std::uint32_t value) const {
  return axes_[axis].value_name ? std::string(axes_[axis].value_name(value)) : std::to_string(value);
}

std::string EvidenceLayout::value_names(const Slot& slot) const {
  std::string names;
  for (std::size_t i = 0; i < 3; ++i) {
    const AxisId axis = rows_[slot.row].axes[i];
    if (i && !axis) continue;
    if (i) names += '|';
    names += value_name(axis, slot.values[i]);
  }
  return names;
}

std::uint32_t EvidenceLayout::find_value(AxisId axis, std::string_view name) const {
  const std::uint32_t last = axes_[axis].is_set ? axes_[axis].size : axes_[axis].size - 1;
  for (std::uint32_t value = 0; value <= last; ++value) {
    if (value_name(axis, value) == name) return value;
  }
  return last + 1;
}

std::uint32_t EvidenceLayout::find_slot(std::string_view row_id, std::string_view names) const {
  for (const RowLayout& layout : layouts_) {
    const EvidenceRow& row = rows_[layout.row];
    if (row.id != row_id) continue;
    const std::array<std::uint32_t, 3> strides = {layout.gate_stride, layout.second_stride, layout.third_stride};
    std::uint32_t slot = layout.base;
    for (std::size_t i = 0; i < 3; ++i) {
      const AxisId axis = row.axes[i];
      if (i && !axis) continue;
      const std::size_t end = std::min(names.find('|'), names.size());
      const std::uint32_t value = find_value(axis, names.substr(0, end));
      if (value > axes_[axis].size - !axes_[axis].is_set || (i == 0 && value == 0)) return slot_count_;
      slot += value * strides[i];
      names.remove_prefix(std::min(end + 1, names.size()));
    }
    return names.empty() ? slot : slot_count_;
  }
  return slot_count_;
}

}  // namespace artparse
