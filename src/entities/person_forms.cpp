#include "entities/person_forms.h"

#include <unordered_map>

#include "base/hash.h"

namespace artparse {
namespace {

// Alike for names that differ in case, accents, full stops and hyphens only.
std::uint64_t form_key(const Tokens& tokens, TokenRange range) {
  std::uint64_t key = 0;
  for (TokenIndex i = range.begin; i < range.end; ++i) {
    if (tokens[i].shape != TokenShape::kMark) key = mix_hash(key, tokens.word(i).folded + 1);
  }
  return key;
}

}  // namespace

std::vector<PersonForm> collect_person_forms(const ArticleView& article) {
  std::vector<PersonForm> forms;
  std::unordered_map<std::uint64_t, std::size_t> form_of_key;
  for (std::uint32_t i = 0; i < article.names.size(); ++i) {
    const NameMention& name = article.names[i];
    if (name.type != NameType::kPerson) continue;
    const auto [row, is_new] = form_of_key.try_emplace(form_key(article.tokens, name.tokens), forms.size());
    if (is_new) forms.push_back({parse_person_name(article, name.tokens), {}});
    forms[row->second].mentions.push_back(i);
  }
  return forms;
}

}  // namespace artparse
