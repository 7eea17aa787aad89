// The clock grammar: hours and minutes with their half of the day and their zone.
#pragma once

#include <string>

#include "segments/page_draft.h"

namespace artparse {

// "14:05", "5.32 pm", "3 p.m. EDT", "10:00 +0300": the end of a clock that starts at `i`, or `i`; sets `clock`, where
// it is asked for, to "T14:05-04:00".
std::size_t end_of_clock(Pieces pieces, std::size_t i, const PageDraft& draft, std::string* clock);

void append_two_digits(int value, std::string& out);
// "T14:05"
void append_clock(int hour, int minute, std::string& out);
// "Z" or "+03:00" for the payload of a time zone; nothing where the zone is not certain.
void append_zone(int payload, std::string& clock);

}  // namespace artparse
