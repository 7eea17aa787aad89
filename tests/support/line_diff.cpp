#include "support/line_diff.h"

#include <sstream>

namespace artparse {

std::string line_diff(const std::string& expected, const std::string& actual) {
  std::istringstream left(expected), right(actual);
  std::string out, a, b;
  for (int line = 1; out.size() < 4000; ++line) {
    const bool has_left = static_cast<bool>(std::getline(left, a));
    const bool has_right = static_cast<bool>(std::getline(right, b));
    if (!has_left && !has_right) break;
    if (has_left && has_right && a == b) continue;
    out += std::to_string(line) + (has_left ? " - " + a : "") + "\n";
    out += std::to_string(line) + (has_right ? " + " + b : "") + "\n";
  }
  return out;
}

}  // namespace artparse
