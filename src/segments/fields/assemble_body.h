// Gives every block its label and puts the paragraphs of the story together.
#pragma once

#include "segments/page_draft.h"

namespace artparse {

// The labels of all blocks but captions and credits, which are found later.
std::vector<Label> label_blocks(const PageDraft& draft, const Page& page);

// Fills page.blocks, page.body, page.deck and page.dateline. `credit_begins`: by block, the token at which a caption's
// credit begins, or 0.
void assemble_body(const PageDraft& draft, const std::vector<Label>& labels,
                   const std::vector<TokenIndex>& credit_begins, Page& page);

}  // namespace artparse
