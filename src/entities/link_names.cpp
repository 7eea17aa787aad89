#include "entities/link_names.h"

namespace artparse {

Entities link_names(std::string_view, const Tokens&, const Page&, const std::vector<Sentence>&,
                    const std::vector<NameMention>& names, const Lexicon&, bool) {
  Entities entities;
  entities.of_mention.assign(names.size(), kNoEntity);
  return entities;
}

}  // namespace artparse
