// "Published", "Updated", "Date:" before a date or on the line above it.
#pragma once

#include "segments/page_draft.h"

namespace artparse {

// What the words before a date say of it.
struct DateWords {
  std::size_t updated, published, label;  // how near; 0: there is none
  bool under_updated, under_published;    // alone on the line above
};

// Of the date at piece `first` of the block; words before piece `limit` belong to another date.
DateWords read_date_words(const PageDraft& draft, std::size_t block, std::size_t limit, std::size_t first);

// Is a word such as "Updated" nearer than one such as "Published", or the other way round?
bool is_update(const DateWords& words);
bool is_publication(const DateWords& words);

}  // namespace artparse
