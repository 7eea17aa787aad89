// A row of evidence about one block of the page.
#pragma once

#include <string_view>

#include "segments/page_draft.h"

namespace artparse {

// The examples are pages of a few lines; the line that the row is asked about starts with '@'.
struct PageRow {
  std::string_view id;
  int weight;  // in hundredths
  bool (*fires)(const PageDraft& draft, std::size_t block);
  std::string_view example;  // it must fire on this
  std::string_view but_not;  // and not on this
};

}  // namespace artparse
