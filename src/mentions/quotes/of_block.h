#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

namespace artparse {

// The part of a list, sorted by block, that belongs to one block of the page.
template <class T>
std::span<const T> of_block(const std::vector<T>& all, std::uint32_t block) {
  const auto begin =
      std::lower_bound(all.begin(), all.end(), block, [](const T& x, std::uint32_t b) { return x.block < b; });
  const auto end = std::upper_bound(begin, all.end(), block, [](std::uint32_t b, const T& x) { return b < x.block; });
  return {begin, end};
}

}  // namespace artparse
