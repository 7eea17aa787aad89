#include "segments/blocks/list_items.h"

#include "segments/grammars/read_pieces.h"

namespace artparse {
namespace {

// The number that a block starts with: "2. White bean soup"; 0: none.
int item_number(const PageDraft& draft, const PageBlock& block) {
  constexpr std::uint32_t kMostDigits = 2;
  const Pieces pieces = draft.pieces_of(block);
  if (pieces.size() < 2 || pieces[0].shape != TokenShape::kNumber || pieces[0].span.size() > kMostDigits ||
      !is_mark(pieces[1])) {
    return 0;
  }
  int number = 0;
  for (const char c : draft.text_of(pieces[0])) number = number * 10 + (c - '0');
  return number;
}

// "the ferry, which is old;", "the mill; and"
bool ends_item(const PageDraft& draft, const PageBlock& block) {
  TokenIndex last = block.tokens.end - 1;
  if (last > block.tokens.begin && draft.tokens.has(last, SenseKind::kConjunction)) --last;
  return draft.text[draft.tokens[last].span.begin] == ';';
}

}  // namespace

bool numbers_on(const PageDraft& draft, const std::vector<Label>& labels, std::size_t i) {
  constexpr std::size_t kFarthest = 15;  // blocks
  const int number = item_number(draft, draft.blocks[i]);
  for (std::size_t k = i + 1; number == 1 && k < labels.size() && k - i <= kFarthest; ++k) {
    if (item_number(draft, draft.blocks[k]) == 2) return true;
  }
  for (std::size_t k = i; number > 0 && k-- > 0 && i - k <= kFarthest;) {
    const int before = labels[k] == Label::kBody ? item_number(draft, draft.blocks[k]) : 0;
    if (before > 0) return before + 1 == number || before == number + 1;
  }
  return false;
}

bool continues_list(const PageDraft& draft, const std::vector<Label>& labels, std::size_t i) {
  if (i == 0 || labels[i - 1] != Label::kBody || draft.relations[i].after_tail_head ||
      !ends_item(draft, draft.blocks[i])) {
    return false;
  }
  const PageBlock& before = draft.blocks[i - 1];
  return before.cues.has(BlockCue::kEndsColon) || ends_item(draft, before);
}

}  // namespace artparse
