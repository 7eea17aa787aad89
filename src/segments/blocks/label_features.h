// The features of a block that its label is scored by: small numbers, one for each thing that holds.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "segments/page_draft.h"

namespace artparse {

using FeatureId = std::uint16_t;

// Replaces `out` by the features of block `i`: its own, and the shapes of three neighbours on each side.
void label_features(const PageDraft& draft, std::size_t i, std::vector<FeatureId>& out);

std::size_t label_feature_count();
// For the table of weights, for --explain and for tests.
std::string label_feature_name(FeatureId feature);

}  // namespace artparse
