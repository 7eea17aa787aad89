// The weights of the rows that judge names, the list of context words, and names of clusters: one block of bytes inside
// the program.
//
// name_weights.tsv (row, values, one small integer a type), context_words.tsv and cluster_names.tsv are compiled into
// it at build time, by the same tables of rows, so that they cannot differ. Each slot of a row holds the number of its
// weights in a list of all that occur: few differ, and most are 0.
#pragma once

#include <cstdint>
#include <string_view>

#include "mentions/names/name_mention.h"

namespace artparse {

constexpr std::size_t kWeightTypes = kNameTypeCount - 1;  // none has no row of its own

// Weights or sums of person, place, organization, other in one number, in units of a tenth: 16 bits each, the lowest
// for the first type; a negative one borrows from the next. Sums are exact while each of the four fits in 16 bits:
// those of 250 rows do.
using PackedScores = std::int64_t;

constexpr PackedScores pack_score(int score, std::size_t type) {
  return static_cast<PackedScores>(score) * (PackedScores{1} << (16 * type));
}
// Takes the lowest score off.
constexpr int take_score(PackedScores& packed) {
  const auto lowest = static_cast<std::int16_t>(packed & 0xFFFF);
  packed = (packed - lowest) >> 16;
  return lowest;
}

using WeightNumber = std::uint16_t;

struct NameWeights {
  const WeightNumber* first;     // by slot: rows of names, first pass
  const WeightNumber* skip;      // rows of tokens in no name; only the first weight counts
  const WeightNumber* second;    // rows of the second pass
  const PackedScores* weights;   // by number
};
NameWeights name_weights();

// The context word of a rank; empty beyond the list.
std::string_view context_word(std::uint32_t rank);
// The two most frequent words of a cluster; of a group, those of its first cluster, in brackets. Numbers from 1.
std::string_view cluster_name(std::uint32_t cluster);
std::string_view cluster_group_name(std::uint32_t group);

}  // namespace artparse
