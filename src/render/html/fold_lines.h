// Which lines around a story a page may fold away: long menus in which nothing is marked.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "render/html/collect_highlights.h"

namespace artparse {

struct LineRun {
  std::uint64_t end = 0;  // code point of the whole text
  std::uint32_t lines = 0;
  bool fold = false;
};

// Divides `text`, whose first code point is number `start`, into runs of whole lines that follow each other.
// `ahead` are the highlights from `start` on, by their starts; what began before goes on until
// `marked_until`.
std::vector<LineRun> fold_lines(std::string_view text, std::uint64_t start, std::span<const Highlight> ahead,
                                std::uint64_t marked_until);

}  // namespace artparse
