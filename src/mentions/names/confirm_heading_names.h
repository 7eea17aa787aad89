// In a heading in title case every word is capitalised, so capitals prove nothing: names there need the story's word.
#pragma once

#include <vector>

#include "mentions/names/name_mention.h"
#include "segments/page.h"
#include "tokens/token.h"

namespace artparse {

// Removes the mentions of title-case headlines and subheads (or of headlines of other stories between paragraphs) that
// neither the story nor the lexicon confirms: no other mention ends in the same word, and the whole is no listed name.
// In subheads only what holds a common word. Linear in the mentions.
void confirm_heading_names(const Tokens& tokens, const Page& page, const Lexicon& lexicon,
                           std::vector<NameMention>& mentions);

}  // namespace artparse
