#pragma once

#include <span>

#include "segments/fields/page_row.h"

namespace artparse {

// A date that may be the article's.
struct DateEvidence {
  const PageDraft& draft;
  std::size_t block;
  std::size_t index;  // among the dates of the block
};

struct DateRow {
  std::string_view id;
  int weight;  // in hundredths
  bool (*fires)(const DateEvidence& evidence);
  std::string_view example;  // pages as of PageRow; the first date of the marked line is asked about
  std::string_view but_not;
};

std::span<const DateRow> date_rows();

// Do the words before the date say that the page was updated then?
bool is_update(const DateEvidence& evidence);

}  // namespace artparse
