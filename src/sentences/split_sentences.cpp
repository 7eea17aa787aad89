#include "sentences/split_sentences.h"

namespace artparse {

void split_sentences(std::string_view, const Tokens&, const Page& page, std::vector<Sentence>& sentences) {
  sentences.clear();
  for (std::uint32_t i = 0; i < page.blocks.size(); ++i) {
    if (is_story(page.blocks[i].label)) sentences.push_back({page.blocks[i].tokens, i});
  }
}

}  // namespace artparse
