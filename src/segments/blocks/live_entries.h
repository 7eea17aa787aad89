// Live blogs: entries under the clock at which they were written.
#pragma once

#include <vector>

#include "segments/page.h"
#include "segments/page_draft.h"

namespace artparse {

// "10.47 GMT" and no more.
bool is_clock_line(const PageDraft& draft, const PageBlock& block);

// The first such line of [begin, end) that is no length of a film, "1:05"; `end` if there is none.
std::size_t find_entry_clock(const PageDraft& draft, std::size_t begin, std::size_t end);

// On a page with more than one such line, one of them above the story, the sentences under them and the heads of their
// entries are body.
void keep_entries(const PageDraft& draft, const Page& page, std::vector<Label>& labels);

}  // namespace artparse
