// Finds the dateline: at the start of the first paragraph ("MARIBOR, Slovenia (AP) —"), or a line of its own ("LISBON
// 2026-03-14").
#pragma once

#include "segments/page_draft.h"

namespace artparse {

// The token after the dateline that starts at `range.begin`, or range.begin; fills `dateline` if there is one.
TokenIndex read_dateline(const PageDraft& draft, TokenRange range, std::optional<PageDateline>& dateline);

// The dateline that is all of `range`, without a dash: "WASHINGTON, March 3". None where it names no place.
std::optional<PageDateline> read_dateline_field(const PageDraft& draft, TokenRange range);

// "KAMPALA, Uganda": the range is a city in capitals, or that and what it lies in, and nothing else.
bool is_place_line(const PageDraft& draft, TokenRange range);

// "LISBON 2026-03-14": the range is a city, or a place and what it lies in, and a date, and nothing else.
bool is_dateline_line(const PageDraft& draft, TokenRange range);

}  // namespace artparse
