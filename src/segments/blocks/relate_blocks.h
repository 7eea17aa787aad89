// What blocks have to do with each other: repeated lines, title lines and their headings, words shared with the prose.
#pragma once

#include "segments/page_draft.h"

namespace artparse {

void relate_blocks(PageDraft& draft);

// "Most popular", "Related stories": a heading of links.
bool is_tail_head(const PageBlock& block);
// A mark that stands between a title and its tail: "|" anywhere, or a spaced dash, bullet or colon.
bool is_title_mark(const PageDraft& draft, TokenIndex i);
// The key of the words of a token range, as PageBlock::key.
std::uint64_t key_of(const PageDraft& draft, TokenRange range);
// Have two stretches at least half of the content words of the shorter in common?
bool share_words(const PageDraft& draft, TokenRange a, TokenRange b);
// Have they any content word in common?
bool share_a_word(const PageDraft& draft, TokenRange a, TokenRange b);
// The keys of all blocks, sorted.
std::vector<std::uint64_t> sorted_keys(const PageDraft& draft);

}  // namespace artparse
