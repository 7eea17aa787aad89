// Lays keys out in buckets of slots, so that each stands in one of the two that its hash names.
#pragma once

#include <cstdint>
#include <vector>

#include "lexicon/lexicon_format.h"

namespace artparse {

struct HashedSlot {
  std::uint64_t hash;
  std::uint32_t value;
};

// Full buckets of LexiconSlot::kPerBucket slots, as many as the keys need; the same for the same keys, whatever their
// order. Hashes must differ.
std::vector<LexiconSlot> fill_buckets(std::vector<HashedSlot> keys);

}  // namespace artparse
