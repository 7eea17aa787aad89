// The weights of the rows that judge names, and the list of context words: one block of bytes inside the program.
//
// name_weights.tsv (row, values, one small integer a type) and context_words.tsv are compiled into it at build time, by
// the same tables of rows, so that they cannot differ. Four signed bytes a slot, in units of a tenth.
#pragma once

#include <cstdint>
#include <string_view>

#include "mentions/name_mention.h"

namespace artparse {

constexpr std::size_t kWeightTypes = kNameTypeCount - 1;  // none has no row of its own

// The weights of one slot: person, place, organization, other, each plus 128.
using PackedWeights = std::uint32_t;
constexpr PackedWeights kZeroWeights = 0x80808080;
constexpr int unpack_weight(PackedWeights weights, std::size_t type) {
  return static_cast<int>(weights >> (8 * type) & 0xFF) - 128;
}

struct NameWeights {
  const PackedWeights* first;   // rows of names, first pass
  const PackedWeights* skip;    // rows of tokens in no name; only the first weight counts
  const PackedWeights* second;  // rows of the second pass
};
NameWeights name_weights();

// The context word of a rank; empty beyond the list.
std::string_view context_word(std::uint32_t rank);

}  // namespace artparse
