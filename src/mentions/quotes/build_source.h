// From units to the source as printed: the extent of its noun phrase and the heads in it.
#pragma once

#include "mentions/quotes/find_frames.h"
#include "mentions/quotes/quote_mention.h"

namespace artparse {

struct SourcePhrase {
  UnitRange phrase;
  UnitRange antecedent;  // of a relative pronoun, or empty
  UnitIndex cue = -1;    // the verb; -1: none
};

// The phrase with its appositions and brackets: "Mary Jones (D), 52, the mayor".
SourceMention build_source(std::string_view text, const Tokens& tokens, const Paragraph& p, const SourcePhrase& source);

}  // namespace artparse
