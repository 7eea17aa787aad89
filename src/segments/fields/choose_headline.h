// Chooses the headline from all blocks.
#pragma once

#include "segments/page_draft.h"

namespace artparse {

// Fills draft.headline. `reasons` gets the heaviest rows, if given.
void choose_headline(PageDraft& draft, Reasons* reasons);

// The sum of the rows for one block.
int score_headline(const PageDraft& draft, std::size_t block);

}  // namespace artparse
