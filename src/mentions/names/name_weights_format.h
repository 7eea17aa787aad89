// The layout of the compiled weights: header | weights | slots of three tables | offsets of strings | strings: context
// words, names of clusters, names of groups.
#pragma once

#include <cstdint>

namespace artparse {

struct NameWeightsHeader {
  std::uint32_t weights, first_slots, skip_slots, second_slots, context_words, clusters, cluster_groups;
  std::uint32_t unused = 0;  // so that weights are aligned
};

}  // namespace artparse
