#include "segments/blocks/find_pull_quotes.h"

#include <bitset>

namespace artparse {
namespace {

constexpr std::uint32_t kLeastWords = 6, kMostWords = 45, kKeyWords = 8;
constexpr std::size_t kMostCopies = 128, kMostSearches = 2000;  // in an article, so that the time is linear

// A block whose words another may hold, by the longest of its first ones but the very first, which may be a capital
// here only.
struct Copy {
  WordId key;
  std::uint32_t before;  // words before the key
  std::size_t block;
  bool held = false;
};
struct Copies {
  std::vector<Copy> list;
  std::bitset<1024> keys;  // some bit of each: most words are none
  std::size_t searches = 0;
};
std::size_t bit_of(WordId word) { return word % 1024; }

bool counts(const Token& token) { return token.shape != TokenShape::kMark; }

// The next word of a block at `i` or behind it, or its end.
TokenIndex next_word(const Tokens& tokens, TokenIndex i, TokenIndex end) {
  while (i < end && !counts(tokens[i])) ++i;
  return i;
}

Copy copy_of(const PageDraft& draft, std::size_t block) {
  Copy copy{0, 0, block};
  std::uint32_t longest = 0, words = 0;
  const TokenRange range = draft.blocks[block].tokens;
  for (TokenIndex i = range.begin; words < kKeyWords && i < range.end; ++i) {
    const Token& token = draft.tokens[i];
    if (!counts(token)) continue;
    if (words > 0 && token.span.size() > longest) {
      copy.key = token.word, copy.before = words, longest = token.span.size();
    }
    ++words;
  }
  return copy;
}

Copies collect(const PageDraft& draft, const std::vector<Label>& labels) {
  Copies copies;
  for (std::size_t i = 0; i < labels.size() && copies.list.size() < kMostCopies; ++i) {
    const PageBlock& block = draft.blocks[i];
    if (labels[i] != Label::kBody || block.words < kLeastWords || block.words > kMostWords ||
        !block.cues.has(BlockCue::kEndsSentence)) {
      continue;
    }
    copies.list.push_back(copy_of(draft, i));
    copies.keys.set(bit_of(copies.list.back().key));
  }
  return copies;
}

// Do the words of `block` stand in order from `at` on, before `end`?
bool stands_at(const Tokens& tokens, const PageBlock& block, TokenIndex at, TokenIndex end) {
  for (TokenIndex i = next_word(tokens, block.tokens.begin, block.tokens.end); i < block.tokens.end;
       i = next_word(tokens, i + 1, block.tokens.end)) {
    at = next_word(tokens, at, end);
    if (at == end || tokens.word(at).folded != tokens.word(i).folded) return false;
    ++at;
  }
  return true;
}

// The token at which a copy starts whose key stands at `key`; `key` itself if the block has fewer words before it.
TokenIndex begin_of_copy(const Tokens& tokens, TokenIndex begin, TokenIndex key, std::uint32_t before) {
  TokenIndex at = key;
  for (TokenIndex i = key; before > 0 && i-- > begin;) {
    if (counts(tokens[i])) at = i, --before;
  }
  return before > 0 ? key : at;
}

// Marks the copies whose words `holder` has, among others.
void mark_held(const PageDraft& draft, std::size_t holder, Copies& copies) {
  const Tokens& tokens = draft.tokens;
  const PageBlock& block = draft.blocks[holder];
  for (TokenIndex i = block.tokens.begin; i < block.tokens.end; ++i) {
    const WordId word = tokens[i].word;
    if (!copies.keys.test(bit_of(word))) continue;
    if (++copies.searches > kMostSearches) return;
    for (Copy& copy : copies.list) {
      const PageBlock& copied = draft.blocks[copy.block];
      if (copy.key != word || copy.held || copied.words >= block.words) continue;
      copy.held =
          stands_at(tokens, copied, begin_of_copy(tokens, block.tokens.begin, i, copy.before), block.tokens.end);
    }
  }
}

}  // namespace

void drop_pull_quotes(const PageDraft& draft, std::vector<Label>& labels) {
  Copies copies = collect(draft, labels);
  for (std::size_t i = 0; i < labels.size() && !copies.list.empty(); ++i) {
    if (labels[i] == Label::kBody) mark_held(draft, i, copies);
  }
  const std::vector<Copy>& list = copies.list;  // in the order of the blocks
  const auto held_at = [&](std::size_t k, std::size_t block) {
    return k < list.size() && list[k].held && list[k].block == block;
  };
  for (std::size_t k = 0; k < list.size(); ++k) {
    const bool in_full = held_at(k + 1, list[k].block + 1) || (k > 0 && held_at(k - 1, list[k].block - 1));
    if (list[k].held && !in_full) labels[list[k].block] = Label::kBoilerplate;
  }
}

}  // namespace artparse
