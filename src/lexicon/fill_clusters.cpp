// Peeling: a word that is alone in one of its cells can be settled last, whatever the others are; without it, others
// are alone. With a quarter more cells than words nearly every seed settles all.
#include "lexicon/fill_clusters.h"

namespace artparse {
namespace {

// The words that meet in a cell: how many, and the exclusive or of their hashes.
struct Meeting {
  std::uint32_t words = 0;
  std::uint64_t hashes = 0;
};

struct Settled {
  std::uint64_t hash;
  std::uint32_t cell;  // the one that is its own
};

// In the order in which the words are alone; fewer than all if the seed does not do.
std::vector<Settled> settle(const std::map<std::uint64_t, std::uint8_t>& clusters, std::uint32_t seed,
                            std::uint32_t third) {
  std::vector<Meeting> meetings(3 * third);
  for (const auto& [hash, cluster] : clusters) {
    for (const std::uint32_t cell : cluster_cells_of(hash, seed, third).at) {
      ++meetings[cell].words;
      meetings[cell].hashes ^= hash;
    }
  }
  std::vector<std::uint32_t> alone;
  for (std::uint32_t cell = 0; cell < meetings.size(); ++cell) {
    if (meetings[cell].words == 1) alone.push_back(cell);
  }
  std::vector<Settled> order;
  while (!alone.empty()) {
    const std::uint32_t cell = alone.back();
    alone.pop_back();
    if (meetings[cell].words != 1) continue;
    const std::uint64_t hash = meetings[cell].hashes;
    order.push_back({hash, cell});
    for (const std::uint32_t other : cluster_cells_of(hash, seed, third).at) {
      meetings[other].hashes ^= hash;
      if (--meetings[other].words == 1) alone.push_back(other);
    }
  }
  return order;
}

}  // namespace

FilledClusters fill_clusters(const std::map<std::uint64_t, std::uint8_t>& clusters) {
  FilledClusters out;
  if (clusters.empty()) return out;
  const auto third = static_cast<std::uint32_t>(clusters.size() * 5 / 12 + 8);
  std::vector<Settled> order;
  while ((order = settle(clusters, out.seed, third)).size() < clusters.size()) ++out.seed;
  out.cells.assign(3 * third, 0);
  for (auto word = order.rbegin(); word != order.rend(); ++word) {
    const ClusterCells cells = cluster_cells_of(word->hash, out.seed, third);
    ClusterCell rest = cluster_cell(cells.check, clusters.at(word->hash));
    for (const std::uint32_t cell : cells.at) rest ^= out.cells[cell];
    out.cells[word->cell] = rest;
  }
  return out;
}

}  // namespace artparse
