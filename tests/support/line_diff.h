// The lines in which two texts differ, for the eye.
#pragma once

#include <string>

namespace artparse {

// "12 - expected" and "12 + actual" by line number, for about 4,000 characters.
std::string line_diff(const std::string& expected, const std::string& actual);

}  // namespace artparse
