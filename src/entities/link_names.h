// Joins the name mentions of one article into entities, resolves places and finds roles.
#pragma once

#include <string_view>
#include <vector>

#include "entities/entity.h"
#include "segments/page.h"
#include "sentences/sentence.h"
#include "tokens/token.h"

namespace artparse {

Entities link_names(std::string_view text, const Tokens& tokens, const Page& page,
                    const std::vector<Sentence>& sentences, const std::vector<NameMention>& names,
                    const Lexicon& lexicon, bool explain);

}  // namespace artparse
