#include "entities/resolve_speakers.h"

namespace artparse {

std::vector<Speaker> resolve_speakers(std::string_view, const Tokens&, const Page&, const std::vector<Sentence>&,
                                      const std::vector<NameMention>&, const std::vector<QuoteMention>& quotes,
                                      const Entities&, const Lexicon&) {
  return std::vector<Speaker>(quotes.size());
}

}  // namespace artparse
