#include "mentions/find_names.h"

namespace artparse {

struct NameScratch {
  std::vector<NameMention> mentions;
};

NameFinder::NameFinder(const Lexicon&) : scratch_(std::make_unique<NameScratch>()) {}
NameFinder::~NameFinder() = default;

const std::vector<NameMention>& NameFinder::find_names(std::string_view, const Tokens&, const Page&,
                                                       const std::vector<Sentence>&) {
  return scratch_->mentions;
}

Reasons NameFinder::explain(const NameMention&, std::size_t) const { return {}; }

}  // namespace artparse
