#include "entities/places/find_metonyms.h"

#include <algorithm>

#include "tokens/match_phrase.h"

namespace artparse {
namespace {

constexpr TokenIndex kLongestVerbGroup = 4;    // auxiliaries and adverbs before the verb
constexpr TokenIndex kLongestComplement = 4;   // "was a key backer"
constexpr SenseKinds kPassedOver = {SenseKind::kAuxiliary, SenseKind::kAdverb, SenseKind::kNegation};
constexpr SenseKinds kEnds = {SenseKind::kPreposition, SenseKind::kRelative, SenseKind::kSubordinator};

// "in Moscow", "Moscow's" and "Moscow mayor" are no subjects.
bool may_be_subject(const ArticleView& article, TokenRange range, TokenRange block) {
  TokenIndex before = range.begin;
  while (before > block.begin && article.tokens.has(before - 1, SenseKind::kArticle)) --before;
  return before == block.begin || !article.tokens.word(before - 1).kinds.has_any(
             {SenseKind::kPreposition, SenseKind::kPlacePreposition});
}

}  // namespace

bool is_political_subject(const ArticleView& article, const NameMention& name) {
  const Tokens& tokens = article.tokens;
  const TokenRange block = article.block_of(name);
  if (!may_be_subject(article, name.tokens, block)) return false;
  TokenIndex at = name.tokens.end;
  bool has_auxiliary = false;
  const TokenIndex limit = std::min(block.end, at + kLongestVerbGroup);
  while (at < limit && tokens.word(at).kinds.has_any(kPassedOver) && !tokens.has(at, SenseKind::kPoliticalVerb)) {
    has_auxiliary |= tokens.has(at++, SenseKind::kAuxiliary);
  }
  if (at < block.end && tokens.has(at, SenseKind::kPoliticalVerb)) return true;
  for (const TokenIndex end = std::min(block.end, at + kLongestComplement); has_auxiliary && at < end; ++at) {
    if (tokens.has(at, SenseKind::kPoliticalNoun)) return true;
    if (tokens.word(at).kinds.has_any(kEnds) || !is_word(tokens[at].shape)) return false;
  }
  return false;
}

bool is_seat(const ArticleView& article, const NameMention& name) {
  TokenIndex begin = name.tokens.begin;
  while (begin + 1 < name.tokens.end && article.tokens.has(begin, SenseKind::kArticle)) ++begin;
  const PhraseMatch match =
      match_phrase(article.tokens, begin, name.tokens.end, {SenseKind::kSeat}, article.lexicon);
  return match && match.end == name.tokens.end;
}

}  // namespace artparse
