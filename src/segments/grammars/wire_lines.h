// The lines that news agencies send around a story for computers: slugs, service lines, marks for type-setters.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "lines/line.h"

namespace artparse {

// A line that is for computers alone. The forms are those of ANPA 1312 and IPTC 7901 as agencies print them.
struct WireRow {
  std::string_view id;
  bool (*fires)(std::string_view line);  // without white space around and without marks
  bool proves;                           // alone a sign that the text came from a wire
  std::string_view example, but_not;
};
std::span<const WireRow> wire_rows();

// The lines of a story from a wire without those, and without the marks "^", "<" and "=" at the ends of the others;
// empty where no line near the top proves that it came from one.
std::vector<Line> strip_wire_lines(std::string_view text, std::span<const Line> lines);

}  // namespace artparse
