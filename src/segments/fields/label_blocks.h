// Gives every block its label, from the odds of the block and the order of the page.
#pragma once

#include "segments/page_draft.h"

namespace artparse {

// The labels of all blocks but captions and credits, which are found later.
std::vector<Label> label_blocks(const PageDraft& draft, const Page& page);

// May a block of the body be the heading of a part of the story, by its form?
bool is_subhead(const PageDraft& draft, std::size_t block);

}  // namespace artparse
