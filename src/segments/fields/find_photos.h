// Finds the photos: captions with their credits.
#pragma once

#include "segments/page_draft.h"

namespace artparse {

// Fills page.photos, cuts caption blocks from their credits, and says which blocks (by index before the cut) are
// captions or credits. `labels` gets the label of each such block.
void find_photos(const PageDraft& draft, Page& page, std::vector<Label>& labels,
                 std::vector<TokenIndex>& credit_begins);

}  // namespace artparse
