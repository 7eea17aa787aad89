// What stands in a block: counts over its tokens, cues over its pieces.
#pragma once

#include "segments/grammars/read_pieces.h"
#include "segments/page_draft.h"

namespace artparse {

inline void insert_if(bool condition, BlockCue cue, PageBlock& block) {
  if (condition) block.cues.insert(cue);
}

// Counts words, and tells what the block begins and ends with.
void count_tokens(const PageDraft& draft, PageBlock& block);

// Long enough, with as many small words as sentences have.
bool reads_like_prose(const PageBlock& block);

// As many words as a sentence has, half of them at least in small letters.
bool has_words_of_sentence(const PageBlock& block);

// "MOSCOW (AP) -", "PARIS, May 5 -": capitals at the start and a dash among the first tokens.
bool starts_with_dateline(const PageDraft& draft, const PageBlock& block);

// Inserts what words and marks anywhere in the block say of it.
void read_cues(const PageDraft& draft, Pieces pieces, PageBlock& block);

}  // namespace artparse
