#include "segments/blocks/one_line.h"

#include <algorithm>

namespace artparse {
namespace {

constexpr std::string_view kBar = " | ";
constexpr std::size_t kLongestPart = 160;  // bytes of a headline
constexpr std::size_t kLeastParts = 2, kMostParts = 12;

}  // namespace

std::vector<Line> split_one_line(std::string_view text, std::span<const Line> lines) {
  const auto is_shown = [](const Line& line) { return !line.span.empty(); };
  const auto only = std::find_if(lines.begin(), lines.end(), is_shown);
  if (only == lines.end() || std::any_of(only + 1, lines.end(), is_shown)) return {};
  std::vector<Line> parts;
  Line rest = *only;
  while (parts.size() < kMostParts) {
    const std::size_t bar = slice(text, rest.span).substr(0, kLongestPart + kBar.size()).find(kBar);
    if (bar == std::string_view::npos || bar == 0) break;
    Line part = rest;
    part.span.end = part.span.begin + static_cast<std::uint32_t>(bar);
    part.width = static_cast<std::uint32_t>(bar);
    parts.push_back(part);
    rest.span.begin += static_cast<std::uint32_t>(bar + kBar.size());
    rest.width -= std::min(rest.width, static_cast<std::uint32_t>(bar + kBar.size()));
  }
  if (parts.size() < kLeastParts) return {};
  parts.push_back(rest);
  return parts;
}

}  // namespace artparse
