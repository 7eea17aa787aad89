#include "segments/grammars/calendar.h"

#include <chrono>

#include "segments/grammars/read_clock.h"

namespace artparse {

bool is_calendar_day(int year, int month, int day) {
  if (year < kFirstYear || year > kLastYear || month < 0 || month > 12) return false;
  if (month == 0 || day == 0) return day == 0;
  return std::chrono::year_month_day(std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                     std::chrono::day(static_cast<unsigned>(day)))
      .ok();
}

int weekday_of(const FoundDate& date) {
  if (date.month == 0 || date.day == 0) return 0;
  const std::chrono::year_month_day day(std::chrono::year(date.year),
                                        std::chrono::month(static_cast<unsigned>(date.month)),
                                        std::chrono::day(static_cast<unsigned>(date.day)));
  return static_cast<int>(std::chrono::weekday(std::chrono::sys_days(day)).iso_encoding());
}

std::string format_date(const FoundDate& date) {
  std::string out = std::to_string(date.year);
  if (date.month == 0) return out;
  out += '-';
  append_two_digits(date.month, out);
  if (date.day == 0) return out;
  out += '-';
  append_two_digits(date.day, out);
  return out + date.clock;
}

}  // namespace artparse
