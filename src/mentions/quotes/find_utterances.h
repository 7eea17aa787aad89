// Speech without quotation marks: the labelled paragraphs of a transcript.
#pragma once

#include <string_view>
#include <vector>

#include "mentions/names/name_mention.h"
#include "mentions/quotes/quote_mention.h"
#include "segments/page.h"
#include "tokens/token.h"

namespace artparse {

// "JANE DOE: …". Empty unless the labels make a transcript: three paragraphs at least, two speakers, one of them twice.
// "Q: …" and "A: …": who asks is not named, who answers is the person most named before the first question.
std::vector<QuoteMention> find_utterances(std::string_view text, const Tokens& tokens, const Page& page,
                                          const std::vector<NameMention>& names);

}  // namespace artparse
