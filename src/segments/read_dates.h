// The date grammar: dates written with month names or digits, clocks and zones beside them.
#pragma once

#include <string>
#include <vector>

#include "segments/page_draft.h"

namespace artparse {

// The dates of `pieces` in order, not overlapping. Only real calendar days; day and month may be missing.
// `day_first` settles 03/04/2026 where nothing in the date itself does; order_certain is then false.
void read_dates(Pieces pieces, const PageDraft& draft, bool day_first, std::vector<FoundDate>& dates);

// "5 hours ago", "yesterday": the end of a relative date that starts at piece `i`, or `i`.
std::size_t end_of_relative_date(Pieces pieces, std::size_t i);

bool is_calendar_day(int year, int month, int day);
// 1 is Monday; 0 for what is no full date.
int weekday_of(const FoundDate& date);
// "2026", "2026-01", "2026-01-28", with the clock where there is one.
std::string format_date(const FoundDate& date);

}  // namespace artparse
