// Joins the lines of hard-wrapped text into blocks: paragraphs, headings, list items, single lines.
#pragma once

#include <vector>

#include "segments/page_draft.h"

namespace artparse {

// Appends the blocks of `lines` to `draft.blocks`, with tokens, span, lines, indent, bullet and blank lines around.
// Lines without a letter or digit are rules: they end a block and count as blank. Linear in the lines.
void unwrap_blocks(std::span<const Line> lines, PageDraft& draft);

}  // namespace artparse
