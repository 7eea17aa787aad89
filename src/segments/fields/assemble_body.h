// Puts together what is printed of the labelled blocks.
#pragma once

#include "segments/page_draft.h"

namespace artparse {

// Fills page.blocks, page.body, page.deck and page.dateline. `credit_begins`: by block, the token at which a caption's
// credit begins, or 0.
void assemble_body(const PageDraft& draft, const std::vector<Label>& labels,
                   const std::vector<TokenIndex>& credit_begins, Page& page);

}  // namespace artparse
