// The layout of the compiled weights: header | slots of three tables | offsets of context words | their strings.
#pragma once

#include <cstdint>

namespace artparse {

struct NameWeightsHeader {
  std::uint32_t first_slots, skip_slots, second_slots, context_words;
};

}  // namespace artparse
