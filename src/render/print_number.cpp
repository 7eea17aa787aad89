#include "render/print_number.h"

#include <charconv>
#include <cmath>
#include <cstdio>

namespace artparse {

std::string_view print_number(double number, std::array<char, 32>& room) {
  constexpr double kMost = 1e12;
  const double hundredths = std::abs(number) < kMost ? std::nearbyint(number * 100) : 0;
  char* const begin = room.data();
  if (hundredths / 100 != number) {
    return {begin, static_cast<std::size_t>(std::snprintf(begin, room.size(), "%.17g", number))};
  }
  char* end = begin;
  const auto whole = static_cast<long long>(std::abs(hundredths));
  if (hundredths < 0) *end++ = '-';
  end = std::to_chars(end, begin + room.size(), whole / 100).ptr;
  if (whole % 100 != 0) {
    *end++ = '.';
    *end++ = static_cast<char>('0' + whole / 10 % 10);
    if (whole % 10 != 0) *end++ = static_cast<char>('0' + whole % 10);
  }
  return {begin, static_cast<std::size_t>(end - begin)};
}

}  // namespace artparse
