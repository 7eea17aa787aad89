// The rows that judge names. Their weights are data; see name_weights.h.
#pragma once

#include <span>
#include <string_view>

#include "rules/evidence.h"

namespace artparse {

std::span<const EvidenceRow> name_rules();
std::span<const EvidenceRow> skip_rules();
std::span<const EvidenceRow> second_rules();

// Where the weights of each row stand. Made once.
const EvidenceLayout& name_layout();
const EvidenceLayout& skip_layout();
const EvidenceLayout& second_layout();

}  // namespace artparse
