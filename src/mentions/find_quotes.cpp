#include "mentions/find_quotes.h"

namespace artparse {

std::vector<QuoteMention> find_quotes(std::string_view, const Tokens&, const Page&, const std::vector<Sentence>&,
                                      const std::vector<NameMention>&, const Lexicon&, IndirectSpeech) {
  return {};
}

}  // namespace artparse
