// A number as JSON and tables print it.
#pragma once

#include <array>
#include <string_view>

namespace artparse {

// Hundredths, which coordinates have, with as few digits as they need; other finite numbers with 17, which give the
// same number back. The view lies in `room`. (std::to_chars for doubles holds tables of 130 KB.)
std::string_view print_number(double number, std::array<char, 32>& room);

}  // namespace artparse
