#include "mentions/names/name_weights.h"

#include <cstddef>

#include "mentions/names/name_weights_format.h"

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

namespace {

std::string_view string_at(std::uint32_t index) {
  const NameWeightsHeader& h = header();
  const auto* offsets = reinterpret_cast<const std::uint16_t*>(name_weights().second + h.second_slots);
  const char* strings = reinterpret_cast<const char*>(offsets + h.context_words + h.clusters + h.cluster_groups);
  return strings + offsets[index];
}

}  // namespace

std::string_view context_word(std::uint32_t rank) {
  return rank < header().context_words ? string_at(rank) : std::string_view();
}
std::string_view cluster_name(std::uint32_t cluster) {
  return cluster - 1 < header().clusters ? string_at(header().context_words + cluster - 1) : std::string_view();
}
std::string_view cluster_group_name(std::uint32_t group) {
  const std::uint32_t first = header().context_words + header().clusters;
  return group - 1 < header().cluster_groups ? string_at(first + group - 1) : std::string_view();
}

}  // namespace artparse
