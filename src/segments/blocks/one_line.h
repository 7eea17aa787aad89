// A page whose lines were joined to one with bars between them: "The Harbour Courier | 5 May 2025 | Talks fail | PARIS:
// ..."
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "lines/line.h"

namespace artparse {

// The parts of the only line as lines of their own; empty where there are several lines or no bars at its head.
std::vector<Line> split_one_line(std::string_view text, std::span<const Line> lines);

}  // namespace artparse
