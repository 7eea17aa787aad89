#include "segments/find_pull_quotes.h"

#include <algorithm>
#include <bitset>

namespace artparse {
namespace {

constexpr std::uint32_t kLeastWords = 6, kMostWords = 45;
constexpr int kMostAlike = 8;  // copies that open alike: a speech has thousands of paragraphs

// A block whose words another may hold, by its first two.
struct Copy {
  std::uint64_t opening;
  std::size_t block;
  bool held = false;
};
struct Copies {
  std::vector<Copy> list;         // sorted by opening
  std::bitset<4096> first_words;  // some bit of each: most words open none
};
std::size_t bit_of(FoldedId first) { return first % 4096; }

bool counts(const Token& token) { return token.shape != TokenShape::kMark; }

// The next word of a block at `i` or behind it, or its end.
TokenIndex next_word(const Tokens& tokens, TokenIndex i, TokenIndex end) {
  while (i < end && !counts(tokens[i])) ++i;
  return i;
}

std::uint64_t opening_of(FoldedId first, FoldedId second) { return std::uint64_t{first} << 32 | second; }

Copies collect(const PageDraft& draft, const std::vector<Label>& labels) {
  Copies copies;
  for (std::size_t i = 0; i < labels.size(); ++i) {
    const PageBlock& block = draft.blocks[i];
    if (labels[i] != Label::kBody || block.words < kLeastWords || block.words > kMostWords || !block.cues.has(BlockCue::kEndsSentence)) continue;
    const TokenIndex first = next_word(draft.tokens, block.tokens.begin, block.tokens.end);
    const TokenIndex second = next_word(draft.tokens, first + 1, block.tokens.end);
    if (second >= block.tokens.end) continue;
    const std::uint64_t opening = opening_of(draft.tokens.word(first).folded, draft.tokens.word(second).folded);
    copies.list.push_back({opening, i});
    copies.first_words.set(bit_of(draft.tokens.word(first).folded));
  }
  std::sort(copies.list.begin(), copies.list.end(), [](const Copy& a, const Copy& b) { return a.opening < b.opening; });
  return copies;
}

// Do the words of `block` stand in order from `at` on, before `end`?
bool stands_at(const Tokens& tokens, const PageBlock& block, TokenIndex at, TokenIndex end) {
  for (TokenIndex i = next_word(tokens, block.tokens.begin, block.tokens.end); i < block.tokens.end; i = next_word(tokens, i + 1, block.tokens.end)) {
    at = next_word(tokens, at, end);
    if (at == end || tokens.word(at).folded != tokens.word(i).folded) return false;
    ++at;
  }
  return true;
}

// Marks the copies whose words `holder` has, among others.
void mark_held(const PageDraft& draft, std::size_t holder, Copies& copies) {
  const Tokens& tokens = draft.tokens;
  const TokenIndex end = draft.blocks[holder].tokens.end;
  for (TokenIndex at = draft.blocks[holder].tokens.begin; at < end; ++at) {
    const FoldedId first = tokens.word(at).folded;
    if (!copies.first_words.test(bit_of(first)) || !counts(tokens[at])) continue;
    const TokenIndex second = next_word(tokens, at + 1, end);
    if (second == end) return;
    const std::uint64_t opening = opening_of(first, tokens.word(second).folded);
    auto copy = std::lower_bound(copies.list.begin(), copies.list.end(), opening, [](const Copy& c, std::uint64_t value) { return c.opening < value; });
    for (int n = 0; n < kMostAlike && copy != copies.list.end() && copy->opening == opening; ++copy, ++n) {
      const PageBlock& block = draft.blocks[copy->block];
      if (block.words < draft.blocks[holder].words && !copy->held) copy->held = stands_at(tokens, block, at, end);
    }
  }
}

}  // namespace

void drop_pull_quotes(const PageDraft& draft, std::vector<Label>& labels) {
  Copies copies = collect(draft, labels);
  for (std::size_t i = 0; i < labels.size() && !copies.list.empty(); ++i) {
    if (labels[i] == Label::kBody) mark_held(draft, i, copies);
  }
  std::erase_if(copies.list, [](const Copy& copy) { return !copy.held; });
  std::sort(copies.list.begin(), copies.list.end(), [](const Copy& a, const Copy& b) { return a.block < b.block; });
  for (std::size_t k = 0; k < copies.list.size(); ++k) {
    const std::size_t block = copies.list[k].block;
    const bool above = k > 0 && copies.list[k - 1].block + 1 == block;
    const bool below = k + 1 < copies.list.size() && copies.list[k + 1].block == block + 1;
    if (!above && !below) labels[block] = Label::kBoilerplate;  // else a statement printed in full
  }
}

}  // namespace artparse
