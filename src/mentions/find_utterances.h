// Speech without quotation marks: the labelled paragraphs of a transcript.
#pragma once

#include <string_view>
#include <vector>

#include "mentions/quote_mention.h"
#include "segments/page.h"
#include "tokens/token.h"

namespace artparse {

// "JANE DOE: …". Empty unless the labels make a transcript: three paragraphs at least, two speakers, one of them twice.
// The letters of questions and answers name nobody and are passed over.
std::vector<QuoteMention> find_utterances(std::string_view text, const Tokens& tokens, const Page& page);

}  // namespace artparse
