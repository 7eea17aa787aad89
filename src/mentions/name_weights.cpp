#include "mentions/name_weights.h"

#include <cstddef>

#include "mentions/name_weights_format.h"

extern "C" const std::byte artparse_name_weights_begin[];

namespace artparse {
namespace {

const NameWeightsHeader& header() {
  return *reinterpret_cast<const NameWeightsHeader*>(artparse_name_weights_begin);
}
const std::uint32_t* words_of_blob() { return reinterpret_cast<const std::uint32_t*>(&header() + 1); }

}  // namespace

NameWeights name_weights() {
  const PackedWeights* first = words_of_blob();
  return {first, first + header().first_slots, first + header().first_slots + header().skip_slots};
}

std::string_view context_word(std::uint32_t rank) {
  const NameWeightsHeader& h = header();
  if (rank >= h.context_words) return {};
  const std::uint32_t* offsets = words_of_blob() + h.first_slots + h.skip_slots + h.second_slots;
  const char* strings = reinterpret_cast<const char*>(offsets + h.context_words);
  return strings + offsets[rank];
}

}  // namespace artparse
