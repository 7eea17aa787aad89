// From units to the source as printed: the extent of its noun phrase and the heads in it.
#pragma once

#include "mentions/find_frames.h"
#include "mentions/quote_mention.h"

namespace artparse {

// The phrase with its appositions and brackets. `antecedent` is that of a relative pronoun, or empty.
SourceMention build_source(const Tokens& tokens, const Paragraph& p, UnitRange phrase, UnitRange antecedent = {});

}  // namespace artparse
