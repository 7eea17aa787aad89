// Joins the lines of hard-wrapped text into blocks: paragraphs, headings, list items, single lines.
#pragma once

#include <vector>

#include "segments/page_draft.h"

namespace artparse {

// Appends the blocks of `lines`, but for those of the mail's head, to `draft.blocks`, with tokens, span, lines, indent, bullet and blank lines around.
// Lines without a letter or digit are rules: they end a block and count as blank. Linear in the lines.
void unwrap_blocks(const std::vector<Line>& lines, PageDraft& draft);

}  // namespace artparse
