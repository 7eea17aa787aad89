// Indirect speech: the reported clause of each cue frame, as a person would mark it.
#pragma once

#include <string_view>
#include <vector>

#include "artparse/options.h"
#include "mentions/quotes/find_frames.h"
#include "mentions/quotes/quote_mention.h"

namespace artparse {

// Appends the reported clauses of one paragraph. `frames` are all frames of it, those of attitudes too. With
// IndirectSpeech::kSure only the kinds that are right three times in four.
void find_clauses(std::string_view text, const Tokens& tokens, const Paragraph& paragraph,
                  const std::vector<CueFrame>& frames, IndirectSpeech level, std::vector<QuoteMention>& clauses);

}  // namespace artparse
