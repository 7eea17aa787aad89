// Fills the cells of a table of clusters, so that the three of each word give its cluster.
#pragma once

#include <cstdint>
#include <map>
#include <vector>

#include "lexicon/cluster_cells.h"

namespace artparse {

struct FilledClusters {
  std::vector<ClusterCell> cells;
  std::uint32_t seed = 0;
};

// `clusters`: by hash of the word. The same for the same words; no cells for no words.
FilledClusters fill_clusters(const std::map<std::uint64_t, std::uint8_t>& clusters);

}  // namespace artparse
