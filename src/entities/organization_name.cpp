#include "entities/organization_name.h"

#include <unordered_map>

#include "base/hash.h"
#include "lexicon/split_key.h"
#include "text/fold_word.h"

namespace artparse {
namespace {

constexpr std::size_t kLongestAcronym = 7;

std::string folded(const ArticleView& article, TokenIndex token) {
  std::string out;
  append_folded(slice(article.text, article.tokens[token].span), out);
  return out;
}

// Is it written as an acronym: NATO, U.N., DoD, KPMG?
bool is_acronym(TokenShape shape) {
  return shape == TokenShape::kShortCaps || shape == TokenShape::kDotted || shape == TokenShape::kMixed ||
         shape == TokenShape::kLongCaps || shape == TokenShape::kAlphaNumeric;
}

void add_expansions(const ArticleView& article, TokenIndex token, OrganizationName& name) {
  for (const Sense& sense : Lexicon::senses(article.tokens.word(token).entry)) {
    if (sense.kind() != SenseKind::kAcronym && sense.kind() != SenseKind::kAmbiguousAcronym) continue;
    std::uint64_t key = 0;
    for (const std::string& word : split_key(article.lexicon.string(sense.payload()))) {
      key = key ? append_word_hash(key, hash_word(word)) : hash_word(word);
    }
    name.expansions.push_back(key);
  }
}

void add_word(const ArticleView& article, TokenIndex token, OrganizationName& name) {
  const Word& word = article.tokens.word(token);
  const TokenShape shape = article.tokens[token].shape;
  const std::string letters = folded(article, token);
  if (letters.empty()) return;
  name.words.push_back({word.folded, word.kinds, shape});
  if (is_capitalized(shape)) name.initials += letters.front();
  name.all_initials += letters.front();
}

void find_core(const ArticleView& article, const std::vector<TokenIndex>& tokens, OrganizationName& name) {
  name.core_size = name.words.size();
  while (name.core_size > 1 && name.words[name.core_size - 1].kinds.has(SenseKind::kCompanySuffix) &&
         article.tokens.word(tokens[name.core_size - 1]).common == 0) {
    --name.core_size;
  }
  for (std::size_t i = 0; i < name.core_size; ++i) {
    const std::uint64_t word = article.tokens.word(tokens[i]).key_hash;
    name.key = i ? append_word_hash(name.key, word) : word;
  }
}

}  // namespace

OrganizationName parse_organization_name(const ArticleView& article, TokenRange range) {
  OrganizationName name;
  std::vector<TokenIndex> tokens;
  for (TokenIndex i = range.begin; i < range.end && name.words.size() < OrganizationName::kMaxWords; ++i) {
    const TokenShape shape = article.tokens[i].shape;
    if (shape == TokenShape::kMark || shape == TokenShape::kPossessive) continue;
    if (name.words.empty() && range.size() > 1 && article.tokens.has(i, SenseKind::kArticle)) continue;
    const std::size_t before = name.words.size();
    add_word(article, i, name);
    if (name.words.size() > before) tokens.push_back(i);
  }
  if (name.words.empty()) return name;
  find_core(article, tokens, name);
  if (name.words.size() == 1 && is_acronym(name.words[0].shape)) {
    name.letters = folded(article, tokens[0]);
    if (name.letters.size() > kLongestAcronym) name.letters.clear();
    add_expansions(article, tokens[0], name);
  }
  return name;
}

std::vector<OrganizationForm> collect_organization_forms(const ArticleView& article) {
  std::vector<OrganizationForm> forms;
  std::unordered_map<std::uint64_t, std::size_t> form_of_key;
  for (std::uint32_t i = 0; i < article.names.size(); ++i) {
    if (article.names[i].type != NameType::kOrganization) continue;
    OrganizationName name = parse_organization_name(article, article.names[i].tokens);
    std::uint64_t key = 0;
    for (const OrganizationWord& word : name.words) key = mix_hash(key, word.folded + 1);
    const auto [row, is_new] = form_of_key.try_emplace(key, forms.size());
    if (is_new) forms.push_back({std::move(name), {}});
    forms[row->second].mentions.push_back(i);
  }
  return forms;
}

}  // namespace artparse
