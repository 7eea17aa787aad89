// Writes the rows of a layout as code, so that adding them up asks nothing that is known before the program runs.
#pragma once

#include <iosfwd>
#include <string_view>

#include "rules/evidence.h"

namespace artparse {

// One function a scope that has rows: `PackedScores NAME_left(const AxisValues* v, const WeightNumber* slot,
// const PackedScores* weights)`, and NAME_right and NAME_span; `v` by axis.
void write_row_code(const EvidenceLayout& layout, std::string_view name, std::ostream& out);

}  // namespace artparse
