#include "entities/link_places.h"

#include <unordered_map>

#include "base/hash.h"

namespace artparse {

std::vector<Entity> link_places(const ArticleView& article) {
  std::vector<Entity> places;
  std::unordered_map<std::uint64_t, std::size_t> place_of_key;
  for (std::uint32_t i = 0; i < article.names.size(); ++i) {
    if (article.names[i].type != NameType::kPlace) continue;
    std::uint64_t key = 0;
    const TokenRange range = article.names[i].tokens;
    for (TokenIndex t = range.begin; t < range.end; ++t) key = mix_hash(key, article.tokens.word(t).folded + 1);
    const auto [row, is_new] = place_of_key.try_emplace(key, places.size());
    if (is_new) places.emplace_back().type = NameType::kPlace;
    places[row->second].mentions.push_back(i);
  }
  return places;
}

}  // namespace artparse
