#include "segments/score_labels.h"

namespace artparse {

void score_labels(PageDraft& draft) {
  draft.odds.assign(draft.blocks.size(), {});
  for (std::size_t i = 0; i < draft.blocks.size(); ++i) {
    const PageBlock& block = draft.blocks[i];
    LabelOdds& odds = draft.odds[i];
    const bool inside = i >= draft.story.begin && i < draft.story.end;
    const bool text = block.shape == Shape::kParagraph || block.shape == Shape::kProse || block.shape == Shape::kLong || block.shape == Shape::kLine;
    odds.body = inside && text && !draft.relations[i].after_tail_head ? 100 : -100;
    odds.caption = odds.credit = block.shape == Shape::kCredit && i <= draft.story.end ? 50 : -300;
  }
}

}  // namespace artparse
