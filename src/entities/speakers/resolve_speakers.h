// Finds the entity behind the source of each quote: pronouns, surnames, role nouns.
#pragma once

#include <string_view>
#include <vector>

#include "base/checkpoint.h"
#include "entities/entity.h"
#include "mentions/quotes/quote_mention.h"
#include "segments/page.h"
#include "sentences/sentence.h"

namespace artparse {

// One speaker for each quote. Never a pronoun: an honest null, with the reason, beats a guess.
std::vector<Speaker> resolve_speakers(std::string_view text, const Tokens& tokens, const Page& page,
                                      const std::vector<Sentence>& sentences, const std::vector<NameMention>& names,
                                      const std::vector<QuoteMention>& quotes, const Entities& entities,
                                      const Lexicon& lexicon, const Checkpoint& check = {});

}  // namespace artparse
