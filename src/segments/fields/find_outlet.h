// Finds the outlet: the newspaper, station or site that published the page.
#pragma once

#include "segments/page_draft.h"

namespace artparse {

// Fills page.outlet. Reads page.authors: an author is no outlet.
void find_outlet(const PageDraft& draft, Page& page);

}  // namespace artparse
