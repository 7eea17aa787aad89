#include "mentions/name_weights.h"

#include <cstddef>

#include "mentions/name_weights_format.h"

extern "C" const std::byte artparse_name_weights_begin[];

namespace artparse {
namespace {

const NameWeightsHeader& header() {
  return *reinterpret_cast<const NameWeightsHeader*>(artparse_name_weights_begin);
}

}  // namespace

NameWeights name_weights() {
  const auto* weights = reinterpret_cast<const PackedScores*>(&header() + 1);
  const auto* first = reinterpret_cast<const WeightNumber*>(weights + header().weights);
  const WeightNumber* skip = first + header().first_slots;
  return {first, skip, skip + header().skip_slots, weights};
}

std::string_view context_word(std::uint32_t rank) {
  const NameWeightsHeader& h = header();
  if (rank >= h.context_words) return {};
  const auto* offsets = reinterpret_cast<const WeightNumber*>(name_weights().second + h.second_slots);
  const char* strings = reinterpret_cast<const char*>(offsets + h.context_words);
  return strings + offsets[rank];
}

}  // namespace artparse
