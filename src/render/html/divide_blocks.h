// The blocks of an article for a page: headline, paragraphs, captions, and the rest of the text between them.
#pragma once

#include <cstdint>
#include <vector>

#include "artparse/record.h"

namespace artparse {

enum class BlockKind : std::uint8_t { kRest, kHeadline, kDeck, kByline, kPhoto, kParagraph };

struct TextBlock {
  Span span;  // code points
  BlockKind kind = BlockKind::kRest;
};

// In order and without overlap; a value that stands inside another one gets no block. What is between them,
// and before and after, has none.
std::vector<TextBlock> divide_blocks(const Record& record);

}  // namespace artparse
