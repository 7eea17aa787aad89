#pragma once

#include <span>

#include "segments/fields/page_row.h"

namespace artparse {

// What speaks for a block as the headline, and against.
std::span<const PageRow> headline_rows();

// The second of the heads in capitals of an old paper, each with its stop.
bool is_lower_bank(const PageDraft& draft, std::size_t block);

// "Podcast: Mayor opens old bridge", of the story by its words: a word of furniture that is a label on top of the page.
bool is_labelled_headline(const PageDraft& draft, std::size_t block);

// Does the block end with a credit, as a caption does?
bool looks_like_credit(const PageDraft& draft, std::size_t block);

}  // namespace artparse
