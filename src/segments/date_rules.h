#pragma once

#include <span>

#include "segments/page_row.h"

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

// Does a word such as "Updated" stand before the date at piece `first` of the block, nearer than one such as
// "Published"? Or the other way round? Either may stand alone on the line above.
bool stands_for_update(const PageDraft& draft, std::size_t block, std::size_t first);
bool stands_for_publication(const PageDraft& draft, std::size_t block, std::size_t first);
bool is_update(const DateEvidence& evidence);

}  // namespace artparse
