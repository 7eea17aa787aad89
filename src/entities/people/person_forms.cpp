#include "entities/people/person_forms.h"

#include "base/hash.h"
#include "entities/key_index.h"

namespace artparse {
namespace {

// Alike for names that differ in case, accents, full stops and hyphens only; never 0.
std::uint64_t form_key(const Tokens& tokens, TokenRange range) {
  std::uint64_t key = 0;
  for (TokenIndex i = range.begin; i < range.end; ++i) {
    if (tokens[i].shape != TokenShape::kMark) key = mix_hash(key, tokens.word(i).folded + 1);
  }
  return key | 1;
}

}  // namespace

std::vector<PersonForm> collect_person_forms(const ArticleView& article) {
  std::vector<PersonForm> forms;
  KeyIndex form_of_key;
  for (std::uint32_t i = 0; i < article.names.size(); ++i) {
    const NameMention& name = article.names[i];
    if (name.type != NameType::kPerson) continue;
    const auto next = static_cast<std::uint32_t>(forms.size());
    const std::uint32_t form = form_of_key.find_or_add(form_key(article.tokens, name.tokens), next);
    if (form == next) forms.push_back({parse_person_name(article, name.tokens), {}});
    forms[form].mentions.push_back(i);
  }
  return forms;
}

}  // namespace artparse
