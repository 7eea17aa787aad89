// Values of options that are more than a word.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "artparse/options.h"

namespace artparse {

std::optional<std::uint64_t> parse_number(std::string_view text);
std::optional<std::uint64_t> parse_size(std::string_view text);  // "10M", "10MB": binary multiples
std::optional<double> parse_seconds(std::string_view text);      // "0.5", at most a year
std::optional<CalendarDay> parse_day(std::string_view text);     // "2026-01-28"

}  // namespace artparse
