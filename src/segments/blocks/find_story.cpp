#include "segments/blocks/find_story.h"

#include <algorithm>

namespace artparse {
namespace {

constexpr int kMostParagraphWords = 60, kMostProseWords = 30;
constexpr int kFurnitureFine = 70, kOtherFine = 50, kBulletFine = 20;  // in tenths of a word

int gain_of(const PageBlock& block) {
  const int words = static_cast<int>(block.words);
  if (block.cues.has(BlockCue::kRights)) return -40;
  switch (block.shape) {
    case Shape::kParagraph:
      return block.cues.has(BlockCue::kPromo) && words < 35 ? words : 10 * std::min(words, kMostParagraphWords);
    case Shape::kProse:
      return 8 * std::min(words, kMostProseWords);
    case Shape::kPromo:
    case Shape::kSocial:
    case Shape::kSection:
    case Shape::kShort:
    case Shape::kName:
    case Shape::kDate:
    case Shape::kDatePlus:
    case Shape::kUrl:
      return -kFurnitureFine - (block.bullet ? kBulletFine : 0);
    default:
      return -kOtherFine - (block.bullet ? kBulletFine : 0);
  }
}

}  // namespace

StoryRegion find_story(const PageDraft& draft) {
  StoryRegion best;
  long best_sum = 0, sum = 0;
  std::size_t begin = 0;
  for (std::size_t i = 0; i < draft.blocks.size(); ++i) {
    if (sum <= 0) sum = 0, begin = i;
    sum += gain_of(draft.blocks[i]);
    if (sum > best_sum) best_sum = sum, best = {begin, i + 1};
  }
  return best;
}

}  // namespace artparse
