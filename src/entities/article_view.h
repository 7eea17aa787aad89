// What every step of linking reads: the stages before it, together. Views only; nothing is owned.
#pragma once

#include <string_view>
#include <vector>

#include "lexicon/lexicon.h"
#include "mentions/names/name_mention.h"
#include "segments/page.h"
#include "sentences/sentence.h"
#include "tokens/token.h"

namespace artparse {

struct ArticleView {
  std::string_view text;
  const Tokens& tokens;
  const Page& page;
  const std::vector<Sentence>& sentences;
  const std::vector<NameMention>& names;
  const Lexicon& lexicon;

  // The first and last token that may be looked at from a mention: its block's.
  TokenRange block_of(const NameMention& name) const { return page.blocks[name.block].tokens; }
};

}  // namespace artparse
