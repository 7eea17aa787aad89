#include "segments/find_pull_quotes.h"

#include <bitset>
#include <utility>

namespace artparse {
namespace {

constexpr std::uint32_t kLeastWords = 6, kMostWords = 45;
constexpr std::size_t kMostCopies = 128, kMostSearches = 2000;  // in an article, so that the time is linear

// A block whose words another may hold, by its first two.
struct Copy {
  std::uint64_t opening;
  std::size_t block;
  bool held = false;
};
struct Copies {
  std::vector<Copy> list;
  std::bitset<4096> openings;  // some bit of each: most pairs of words open none
  std::size_t searches = 0;
};
std::size_t bit_of(std::uint64_t opening) { return (opening ^ opening >> 25) % 4096; }

bool counts(const Token& token) { return token.shape != TokenShape::kMark; }

// The next word of a block at `i` or behind it, or its end.
TokenIndex next_word(const Tokens& tokens, TokenIndex i, TokenIndex end) {
  while (i < end && !counts(tokens[i])) ++i;
  return i;
}

std::uint64_t opening_of(FoldedId first, FoldedId second) { return std::uint64_t{first} << 32 | second; }

Copies collect(const PageDraft& draft, const std::vector<Label>& labels) {
  Copies copies;
  for (std::size_t i = 0; i < labels.size() && copies.list.size() < kMostCopies; ++i) {
    const PageBlock& block = draft.blocks[i];
    if (labels[i] != Label::kBody || block.words < kLeastWords || block.words > kMostWords || !block.cues.has(BlockCue::kEndsSentence)) continue;
    const TokenIndex first = next_word(draft.tokens, block.tokens.begin, block.tokens.end);
    const TokenIndex second = next_word(draft.tokens, first + 1, block.tokens.end);
    if (second >= block.tokens.end) continue;
    const std::uint64_t opening = opening_of(draft.tokens.word(first).folded, draft.tokens.word(second).folded);
    copies.list.push_back({opening, i});
    copies.openings.set(bit_of(opening));
  }
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
  TokenIndex first = next_word(tokens, draft.blocks[holder].tokens.begin, end);
  while (first < end) {
    const TokenIndex second = next_word(tokens, first + 1, end);
    if (second == end) return;
    const std::uint64_t opening = opening_of(tokens.word(first).folded, tokens.word(second).folded);
    const TokenIndex at = std::exchange(first, second);
    if (!copies.openings.test(bit_of(opening))) continue;
    if (++copies.searches > kMostSearches) return;
    for (Copy& copy : copies.list) {
      const PageBlock& block = draft.blocks[copy.block];
      const bool may_be_held = copy.opening == opening && block.words < draft.blocks[holder].words && !copy.held;
      if (may_be_held) copy.held = stands_at(tokens, block, at, end);
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
  const auto held_at = [&](std::size_t k, std::size_t block) { return k < list.size() && list[k].held && list[k].block == block; };
  for (std::size_t k = 0; k < list.size(); ++k) {
    const bool in_full = held_at(k + 1, list[k].block + 1) || (k > 0 && held_at(k - 1, list[k].block - 1));
    if (list[k].held && !in_full) labels[list[k].block] = Label::kBoilerplate;
  }
}

}  // namespace artparse
