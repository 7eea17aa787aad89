// Dates that count from a day which the page does not print: "2 hours ago", "yesterday", "Monday", "28 January".
#pragma once

#include <chrono>
#include <span>
#include <string_view>

#include "segments/page_draft.h"

namespace artparse {

struct RelativeRow {
  std::string_view id;
  // The end of a date of this form at piece `i`, or `i`. Sets of year, month and day what the form is exact about.
  std::size_t (*read)(Pieces pieces, std::size_t i, const PageDraft& draft, std::chrono::sys_days reference,
                      FoundDate& date);
  bool weak;  // a date only alone in its line or after a word such as "Published"
  std::string_view example;   // a line under the headline; the reference is Wednesday, 28 January 2026
  std::string_view expected;  // the date that it is
  std::string_view but_not;   // a line that is no date of the story
};
std::span<const RelativeRow> relative_rows();

// "5 hours ago", "yesterday": the end of a relative date that starts at piece `i`, or `i`.
std::size_t end_of_relative_date(Pieces pieces, std::size_t i);

// Sets page.date and page.updated where they are missing and a relative date stands in the page's head, counted from
// options.reference_date; without it the page gets a warning instead.
void choose_relative_date(const PageDraft& draft, Page& page);

}  // namespace artparse
