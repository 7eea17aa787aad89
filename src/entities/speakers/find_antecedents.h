// Who "he", "she", "it" and "they" are: the candidates of the last sentences, weighed by how they stand in them.
#pragma once

#include <unordered_map>
#include <vector>

#include "entities/entity.h"
#include "mentions/quotes/quote_mention.h"
#include "segments/page.h"
#include "sentences/sentence.h"

namespace artparse {

// What a pronoun stands for: an entity, or a description as printed, or neither and the reason.
struct Antecedent {
  std::uint32_t entity = kNoEntity;
  TokenRange description;
  std::string_view why;
};

struct AntecedentQuestion {
  std::string_view text;
  const Tokens& tokens;
  const Page& page;
  const std::vector<Sentence>& sentences;
  const std::vector<NameMention>& names;
  const Entities& entities;

  // The block of the page that the token stands in or behind.
  std::uint32_t block_index_of(TokenIndex token) const;
};

// By the token index of each pronoun that is the head of one of the quotes' sources.
using Antecedents = std::unordered_map<TokenIndex, Antecedent>;
Antecedents find_antecedents(const AntecedentQuestion& question, const Lexicon& lexicon,
                             const std::vector<QuoteMention>& quotes);

}  // namespace artparse
