// Cuts the story's blocks into sentences.
#pragma once

#include <string_view>
#include <vector>

#include "segments/page.h"
#include "sentences/sentence.h"

namespace artparse {

// Overwrites `sentences`, in the order of the text. Every token of a story block is in exactly one sentence; a sentence
// never crosses a block. Full stops of abbreviations, initials and numbers do not end a sentence unless what follows
// shows it; closing quotation marks and brackets stay with the sentence they close.
void split_sentences(std::string_view text, const Tokens& tokens, const Page& page, std::vector<Sentence>& sentences);

}  // namespace artparse
