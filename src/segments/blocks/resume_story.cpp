#include "segments/blocks/resume_story.h"

#include <algorithm>

#include "segments/blocks/read_cues.h"
#include "segments/blocks/relate_blocks.h"
#include "segments/blocks/story_notes.h"

namespace artparse {
namespace {

constexpr std::size_t kFarthest = 12;  // blocks between
constexpr std::size_t kLeastRun = 2;   // sentences in a row
constexpr int kMostRests = 8;  // each is compared with all of the story before it
constexpr BlockCues kOtherCues = {BlockCue::kPromo,       BlockCue::kRights,    BlockCue::kAddress,
                                  BlockCue::kCreditMark,  BlockCue::kTailStart, BlockCue::kNote,
                                  BlockCue::kStartsLower, BlockCue::kFileMark,  BlockCue::kCaptionLabel};

// A line of a comment, or of another story.
bool is_of_another(const PageBlock& block) {
  switch (block.shape) {
    case Shape::kBy:
    case Shape::kByOnly:
    case Shape::kName:
    case Shape::kNameRole:
    case Shape::kHandle:
      return true;
    default:
      return block.date_count > 0 || block.cues.has_any({BlockCue::kRelativeDate, BlockCue::kClock, BlockCue::kRights});
  }
}

bool goes_on(const PageDraft& draft, const Page& page, const std::vector<Label>& labels, std::size_t i) {
  const PageBlock& block = draft.blocks[i];
  const bool told = block.cues.has(BlockCue::kLastStop) || block.cues.has(BlockCue::kSaid);
  const bool sentence = told && block.cues.has(BlockCue::kEndsSentence) && has_words_of_sentence(block);
  return sentence && is_unsettled(labels[i]) && !block.bullet && !block.cues.has_any(kOtherCues) &&
         !draft.relations[i].repeated && !is_note(draft, page, i);
}

// The first block behind `last` at which sentences go on; the number of blocks if none does.
std::size_t find_rest(const PageDraft& draft, const Page& page, const std::vector<Label>& labels, std::size_t last) {
  const std::size_t none = draft.blocks.size();
  for (std::size_t i = last + 1; i < none && i - last <= kFarthest; ++i) {
    if (goes_on(draft, page, labels, i)) return i;
    const bool told = draft.blocks[i].prose &&
                      draft.blocks[i].shape != Shape::kPromo;  // not "This advertisement has not loaded yet, but ..."
    if (is_of_another(draft.blocks[i]) || told || is_over(draft, i)) return none;
  }
  return none;
}

// A paragraph in which somebody speaks: "he said", not "this statement contains".
bool speaks(const PageDraft& draft, std::size_t i) {
  if (i >= draft.blocks.size() || !draft.blocks[i].prose ||
      !draft.blocks[i].cues.has_all({BlockCue::kSaid, BlockCue::kLastStop})) {
    return false;
  }
  return std::ranges::any_of(draft.pieces_of(draft.blocks[i]), [](const Piece& piece) {
    return piece.word->kinds.has(SenseKind::kCueVerb) &&
           has_sense(piece.word->entry, SenseKind::kNameCue, NameCue::kSay);
  });
}

// A paragraph with nothing but "Read more: The bridge and its builders" before it.
bool is_behind_link(const PageDraft& draft, std::size_t begin, std::size_t last) {
  constexpr std::uint32_t kLeastLinkWords = 5;
  const bool one = begin == last + 2 && begin < draft.blocks.size();
  return one && draft.blocks[begin].prose && draft.blocks[last + 1].cues.has(BlockCue::kTailStart) &&
         draft.blocks[last + 1].words >= kLeastLinkWords;
}

}  // namespace

void resume_story(const PageDraft& draft, const Page& page, std::vector<Label>& labels) {
  const std::size_t first =
      static_cast<std::size_t>(std::find(labels.begin(), labels.end(), Label::kBody) - labels.begin());
  std::size_t last = labels.size();
  while (last > first && labels[last - 1] != Label::kBody) --last;
  for (int rests = 0; rests < kMostRests && last-- > first; ++rests) {
    const std::size_t begin = find_rest(draft, page, labels, last);
    std::size_t end = begin;
    while (end < labels.size() && goes_on(draft, page, labels, end)) ++end;
    if (begin == last + 1 || begin == end) return;
    const bool alone = speaks(draft, begin) || is_behind_link(draft, begin, last) ||
                       speaks(draft, find_rest(draft, page, labels, end - 1));
    if (end - begin < kLeastRun && !alone) return;
    const TokenRange rest{draft.blocks[begin].tokens.begin, draft.blocks[end - 1].tokens.end};
    if (!share_a_word(draft, {draft.blocks[first].tokens.begin, draft.blocks[last].tokens.end}, rest)) return;
    std::fill(labels.begin() + static_cast<std::ptrdiff_t>(begin), labels.begin() + static_cast<std::ptrdiff_t>(end),
              Label::kBody);
    last = end;
  }
}

}  // namespace artparse
