#include "entities/find_aliases.h"

#include "tokens/match_phrase.h"

namespace artparse {
namespace {

constexpr TokenIndex kLongestGap = 10;
constexpr SenseKinds kPassedOver = {SenseKind::kArticle, SenseKind::kPreposition, SenseKind::kPossessive};

bool is_bridge(const Tokens& tokens, TokenIndex i) {
  return tokens[i].shape == TokenShape::kMark && tokens.word(i).first != '.' && tokens.word(i).first != ';';
}

}  // namespace

bool has_alias_phrase(const ArticleView& article, TokenRange between) {
  const Tokens& tokens = article.tokens;
  if (between.empty() || between.size() > kLongestGap) return false;
  TokenIndex at = between.begin;
  while (at < between.end && is_bridge(tokens, at)) ++at;
  const PhraseMatch match = match_phrase(tokens, at, between.end, {SenseKind::kAliasPhrase}, article.lexicon);
  if (!match) return false;
  for (at = match.end; at < between.end; ++at) {
    if (!is_bridge(tokens, at) && !tokens.word(at).kinds.has_any(kPassedOver)) return false;
  }
  return true;
}

}  // namespace artparse
