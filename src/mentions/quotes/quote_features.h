// What is seen of a quoted segment when it is asked whether it quotes anybody; each with a fitted weight.
#pragma once

#include <cstdint>

#include "base/bit_set.h"

namespace artparse {

enum class QuoteFeature : std::uint8_t {
#define QUOTE_WEIGHT(name, id, weight) k##name,
#include "mentions/quotes/quote_weights.def"
#undef QUOTE_WEIGHT
};
using QuoteFeatures = BitSet<QuoteFeature>;

}  // namespace artparse
