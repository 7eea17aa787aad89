// Finds quotations and, by cue frames, the noun phrase of their source.
#pragma once

#include <string_view>
#include <vector>

#include "artparse/options.h"
#include "mentions/names/name_mention.h"
#include "mentions/quotes/quote_mention.h"
#include "segments/page.h"
#include "sentences/sentence.h"
#include "tokens/token.h"

namespace artparse {

// In the order of the text. Titles of works, nicknames, scare quotes and terms that quote nobody are left out.
// `names` are those of find_names. Linear in the tokens.
std::vector<QuoteMention> find_quotes(std::string_view text, const Tokens& tokens, const Page& page,
                                      const std::vector<Sentence>& sentences, const std::vector<NameMention>& names,
                                      const Lexicon& lexicon, IndirectSpeech indirect);

}  // namespace artparse
