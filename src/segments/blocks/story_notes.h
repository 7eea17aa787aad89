// What stands under or beside the story and is no part of it, though it may read like prose.
#pragma once

#include "segments/page.h"
#include "segments/page_draft.h"

namespace artparse {

// Is the block of the story, not in it: who wrote and owns it, where else it is printed, a call to subscribe, what the
// site says to its readers, that it is over? `page` has its authors.
bool is_note(const PageDraft& draft, const Page& page, std::size_t block);

// Is the story over before the block or with it: "-ENDS-", "###", "-30-"?
bool is_over(const PageDraft& draft, std::size_t block);

// "-- BERNAMA", "– AFP": a dash and the agency and no more, above what the agency says of itself.
bool tells_of_agency(const PageDraft& draft, std::size_t block);

}  // namespace artparse
