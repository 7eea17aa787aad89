// Where the cluster of a word stands: a table of cells without keys.
//
// A word has three cells, one in each third of the table. Combined by exclusive or they give its check byte and its
// cluster; of the words in no cluster, one in 256 passes the check and is given some cluster.
#pragma once

#include <array>
#include <cstdint>
#include <span>

#include "base/hash.h"

namespace artparse {

using ClusterCell = std::uint16_t;  // check byte, cluster

struct ClusterCells {
  std::array<std::uint32_t, 3> at;
  std::uint8_t check;
};

constexpr ClusterCell cluster_cell(std::uint8_t check, std::uint8_t cluster) {
  return static_cast<ClusterCell>(check << 8 | cluster);
}

// `third`: cells in a third of the table.
inline ClusterCells cluster_cells_of(std::uint64_t word_hash, std::uint32_t seed, std::uint32_t third) {
  const std::uint64_t one = mix_hash(word_hash, seed), two = one * 0x9E3779B97F4A7C15u;
  const auto scaled = [third](std::uint64_t bits) { return static_cast<std::uint32_t>((bits >> 32) * third >> 32); };
  return {{scaled(one << 32), third + scaled(one), 2 * third + scaled(two)}, static_cast<std::uint8_t>(two >> 8)};
}

// The cluster of a word, from 1; 0: none.
inline std::uint8_t find_cluster(std::span<const ClusterCell> table, std::uint32_t seed, std::uint64_t word_hash) {
  if (table.empty()) return 0;
  const ClusterCells cells = cluster_cells_of(word_hash, seed, static_cast<std::uint32_t>(table.size() / 3));
  const unsigned found = table[cells.at[0]] ^ table[cells.at[1]] ^ table[cells.at[2]];
  return found >> 8 == cells.check ? static_cast<std::uint8_t>(found) : std::uint8_t{0};
}

}  // namespace artparse
