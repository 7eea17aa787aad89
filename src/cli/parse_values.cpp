#include "cli/parse_values.h"

#include <algorithm>
#include <charconv>
#include <chrono>

#include "base/ascii.h"

namespace artparse {

std::optional<std::uint64_t> parse_number(std::string_view text) {
  std::uint64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

std::optional<std::uint64_t> parse_size(std::string_view text) {
  constexpr std::string_view kUnits = "kmgt";
  int shift = 0;
  if (text.size() > 2 && ascii_lower(text.back()) == 'b') {
    text.remove_suffix(1);
    if (is_ascii_digit(text.back())) return std::nullopt;
  }
  if (!text.empty()) {
    const std::size_t unit = kUnits.find(ascii_lower(text.back()));
    if (unit != std::string_view::npos) {
      shift = 10 * static_cast<int>(unit + 1);
      text.remove_suffix(1);
    }
  }
  const std::optional<std::uint64_t> number = parse_number(text);
  if (!number || *number > (UINT64_MAX >> shift)) return std::nullopt;
  return *number << shift;
}

std::optional<double> parse_seconds(std::string_view text) {
  constexpr double kYear = 366.0 * 24 * 60 * 60;
  const std::size_t point = std::min(text.find('.'), text.size());
  const std::string_view fraction = text.substr(std::min(point + 1, text.size()));
  const std::optional<std::uint64_t> whole = parse_number(text.substr(0, point));
  double seconds = whole ? static_cast<double>(*whole) : 0;
  double unit = 1;
  for (const char digit : fraction) {
    if (!is_ascii_digit(digit)) return std::nullopt;
    seconds += (digit - '0') * (unit /= 10);
  }
  const bool printed = whole || (point == 0 && !fraction.empty());
  return printed && seconds > 0 && seconds <= kYear ? std::optional(seconds) : std::nullopt;
}

std::optional<CalendarDay> parse_day(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto year = parse_number(text.substr(0, 4)), month = parse_number(text.substr(5, 2)),
             day = parse_number(text.substr(8, 2));
  if (!year || !month || !day) return std::nullopt;
  const std::chrono::year_month_day date{std::chrono::year(static_cast<int>(*year)),
                                         std::chrono::month(static_cast<unsigned>(*month)),
                                         std::chrono::day(static_cast<unsigned>(*day))};
  if (!date.ok()) return std::nullopt;
  return CalendarDay{static_cast<std::int16_t>(*year), static_cast<std::uint8_t>(*month),
                     static_cast<std::uint8_t>(*day)};
}

}  // namespace artparse
