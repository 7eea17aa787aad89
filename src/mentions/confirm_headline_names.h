// In a headline in title case every word is capitalised, so capitals prove nothing: names there need the story's word.
#pragma once

#include <vector>

#include "mentions/name_mention.h"
#include "segments/page.h"
#include "tokens/token.h"

namespace artparse {

// Removes the mentions of title-case headlines that neither the story nor the lexicon confirms: no other mention ends in
// the same word, and the whole is no listed name. Linear in the mentions.
void confirm_headline_names(const Tokens& tokens, const Page& page, const Lexicon& lexicon,
                            std::vector<NameMention>& mentions);

}  // namespace artparse
