// What days of the calendar are, on which weekday, and how they are written.
#pragma once

#include <string>

#include "segments/page_draft.h"

namespace artparse {

// Years that a page may print as its own.
inline constexpr int kFirstYear = 1600, kLastYear = 2099;

// Month and day may be 0, where they are not known.
bool is_calendar_day(int year, int month, int day);
// 1 is Monday; 0 for what is no full date.
int weekday_of(const FoundDate& date);
// "2026", "2026-01", "2026-01-28", with the clock where there is one.
std::string format_date(const FoundDate& date);

}  // namespace artparse
