#include "entities/organizations/organization_name.h"

#include <algorithm>
#include <array>

#include "base/ascii.h"
#include "base/hash.h"
#include "entities/key_index.h"
#include "lexicon/split_key.h"
#include "text/fold_word.h"

namespace artparse {
namespace {

constexpr std::size_t kLongestAcronym = 7, kShortestSpelt = 4;  // letters

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
  const Word& known = article.tokens.word(token);
  if (!known.kinds.has_any({SenseKind::kAcronym, SenseKind::kAmbiguousAcronym})) return;
  for (const Sense& sense : Lexicon::senses(known.entry)) {
    if (sense.kind() != SenseKind::kAcronym && sense.kind() != SenseKind::kAmbiguousAcronym) continue;
    std::uint64_t key = 0;
    for (const std::string& word : split_key(article.lexicon.string(sense.payload()))) {
      key = key ? append_word_hash(key, hash_word(word)) : hash_word(word);
    }
    name.expansions.push_back(key);
  }
}

// The first letter of the folded form; 0 where nothing is left of it.
char first_letter(const ArticleView& article, TokenIndex token) {
  const char first = article.tokens.word(token).first;
  if (is_ascii_alpha(first)) return ascii_lower(first);
  const std::string letters = folded(article, token);
  return letters.empty() ? '\0' : letters.front();
}

bool is_large_place(const Lexicon& lexicon, const Word& word) {
  constexpr std::uint8_t kLarge = 18;  // from 131,000 inhabitants
  if (!word.kinds.has(SenseKind::kPlace)) return false;
  for (const Sense& sense : Lexicon::senses(word.entry)) {
    if (sense.kind() != SenseKind::kPlace) continue;
    const PlaceRecord place = lexicon.place(PlaceSense::unpack(sense.payload()).index);
    if (place.kind <= PlaceKind::kState || place.population_class >= kLarge) return true;
  }
  return false;
}

// False where the word has no letters.
bool add_word(const ArticleView& article, TokenIndex token, OrganizationName& name) {
  const char letter = first_letter(article, token);
  if (!letter) return false;
  const Word& word = article.tokens.word(token);
  const TokenShape shape = article.tokens[token].shape;
  name.words.push_back({word.folded, word.kinds, shape, is_large_place(article.lexicon, word)});
  if (is_capitalized(shape)) name.initials += letter;
  name.all_initials += letter;
  return true;
}

using WordTokens = std::array<TokenIndex, OrganizationName::kMaxWords>;

void find_core(const ArticleView& article, const WordTokens& tokens, OrganizationName& name) {
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

// Does the token count as a word of the name? Not a mark, nor an article in front.
bool is_name_word(const ArticleView& article, TokenRange range, TokenIndex token, bool is_first) {
  const TokenShape shape = article.tokens[token].shape;
  if (shape == TokenShape::kMark || shape == TokenShape::kPossessive) return false;
  return !is_first || range.size() == 1 || !article.tokens.has(token, SenseKind::kArticle);
}

// Alike for names of the same words; never 0.
std::uint64_t form_key(const ArticleView& article, TokenRange range) {
  std::uint64_t key = 0;
  for (TokenIndex i = range.begin; i < range.end; ++i) {
    if (is_name_word(article, range, i, key == 0)) key = mix_hash(key, article.tokens.word(i).folded + 1);
  }
  return key | 1;
}

}  // namespace

OrganizationName parse_organization_name(const ArticleView& article, TokenRange range) {
  OrganizationName name;
  name.words.reserve(std::min<std::size_t>(range.size(), OrganizationName::kMaxWords));
  WordTokens tokens{};
  for (TokenIndex i = range.begin; i < range.end && name.words.size() < OrganizationName::kMaxWords; ++i) {
    if (!is_name_word(article, range, i, name.words.empty())) continue;
    if (add_word(article, i, name)) tokens[name.words.size() - 1] = i;
  }
  if (name.words.empty()) return name;
  find_core(article, tokens, name);
  if (name.words.size() > 1) return name;
  const TokenShape shape = name.words[0].shape;
  name.acronym = is_acronym(shape);
  if (name.acronym || (shape == TokenShape::kCapitalized && article.tokens[tokens[0]].span.size() >= kShortestSpelt)) {
    name.letters = folded(article, tokens[0]);
    if (name.letters.size() > kLongestAcronym) name.letters.clear();
    add_expansions(article, tokens[0], name);
  }
  return name;
}

std::vector<OrganizationForm> collect_organization_forms(const ArticleView& article) {
  std::vector<OrganizationForm> forms;
  KeyIndex form_of_key;
  for (std::uint32_t i = 0; i < article.names.size(); ++i) {
    if (article.names[i].type != NameType::kOrganization) continue;
    const auto next = static_cast<std::uint32_t>(forms.size());
    const std::uint32_t form = form_of_key.find_or_add(form_key(article, article.names[i].tokens), next);
    if (form == next) forms.push_back({parse_organization_name(article, article.names[i].tokens), {}});
    forms[form].mentions.push_back(i);
  }
  return forms;
}

}  // namespace artparse
