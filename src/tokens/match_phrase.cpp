#include "tokens/match_phrase.h"

#include "base/hash.h"

namespace artparse {
namespace {

bool is_hyphen(const Tokens& tokens, TokenIndex i) {
  return tokens[i].shape == TokenShape::kMark && tokens.word(i).first == '-' && tokens[i].span.size() == 1;
}

}  // namespace

PhraseMatch match_phrase(const Tokens& tokens, TokenIndex begin, TokenIndex limit, SenseKinds wanted,
                         const Lexicon& lexicon) {
  PhraseMatch longest;
  if (begin >= limit) return longest;
  const Word& first = tokens.word(begin);
  if (first.kinds.has_any(wanted)) longest = {begin + 1, first.entry};
  std::uint64_t hash = first.key_hash;
  bool has_longer = first.entry.has_longer;
  for (TokenIndex i = begin + 1; has_longer && i < limit; ++i) {
    if (is_hyphen(tokens, i)) continue;
    if (!tokens.word(i).entry.continues) break;
    hash = append_word_hash(hash, tokens.word(i).key_hash);
    const Lexicon::Entry entry = lexicon.find(hash);
    has_longer = entry.has_longer;
    if (entry && Lexicon::kinds(entry).has_any(wanted)) longest = {i + 1, entry};
  }
  return longest;
}

}  // namespace artparse
