// The date grammar: dates written with month names or digits, clocks and zones beside them.
#pragma once

#include <vector>

#include "segments/page_draft.h"

namespace artparse {

// The dates of `pieces` in order, not overlapping. Only real calendar days; day and month may be missing.
// `day_first` settles 03/04/2026 where nothing in the date itself does; order_certain is then false.
void read_dates(Pieces pieces, const PageDraft& draft, bool day_first, std::vector<FoundDate>& dates);

// "28 January", "Jan. 28" without a year: the end of the date, or `i`; sets month and day.
std::size_t read_day_and_month(Pieces pieces, std::size_t i, const PageDraft& draft, FoundDate& date);

// Takes the clock beside `date` into it, after it or between the piece `previous_end` and it.
void attach_clock(Pieces pieces, const PageDraft& draft, std::size_t previous_end, FoundDate& date);

}  // namespace artparse
