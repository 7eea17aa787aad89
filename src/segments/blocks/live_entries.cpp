#include "segments/blocks/live_entries.h"

#include <algorithm>

#include "base/ascii.h"
#include "segments/blocks/read_cues.h"
#include "segments/blocks/story_notes.h"
#include "segments/grammars/read_clock.h"
#include "segments/grammars/read_pieces.h"

namespace artparse {
namespace {

constexpr std::size_t kLongestEntry = 12, kLongestHead = 3;  // blocks behind the clock
constexpr std::uint32_t kLeastHeadWords = 3;
constexpr BlockCues kOtherCues = {BlockCue::kPromo,      BlockCue::kRights, BlockCue::kAddress,
                                  BlockCue::kCreditMark, BlockCue::kNote,   BlockCue::kCaptionLabel};

// "10.47 GMT", "9.05am", but not "1:05", as long as a film is.
bool has_letter(std::string_view clock) { return std::any_of(clock.begin(), clock.end(), is_ascii_alpha); }

bool is_sentence(const PageDraft& draft, std::size_t i) {
  const PageBlock& block = draft.blocks[i];
  const bool ends = block.cues.has(BlockCue::kLastStop) ||
                    (block.cues.has(BlockCue::kEndsSentence) && block.cues.has(BlockCue::kSaid));
  return ends && has_words_of_sentence(block) && !block.cues.has_any(kOtherCues) &&
         draft.odds[i].caption <= draft.odds[i].body;
}

// "Rail lines blocked by fallen trees" right under the clock, with sentences below.
bool heads_entry(const PageDraft& draft, std::size_t i) {
  const PageBlock& block = draft.blocks[i];
  if ((block.shape != Shape::kLine && block.shape != Shape::kFive) || block.words < kLeastHeadWords ||
      block.cues.has_any(kOtherCues)) {
    return false;
  }
  for (std::size_t k = i + 1; k < std::min(draft.blocks.size(), i + kLongestHead); ++k) {
    if (is_sentence(draft, k)) return true;
  }
  return false;
}

}  // namespace

bool is_clock_line(const PageDraft& draft, const PageBlock& block) {
  constexpr std::uint32_t kMostWords = 3;
  if (block.words > kMostWords || !block.cues.has(BlockCue::kClock)) return false;
  const Pieces pieces = trim_marks(draft.pieces_of(block));
  return !pieces.empty() && end_of_clock(pieces, 0, draft, nullptr) == pieces.size();
}

std::size_t find_entry_clock(const PageDraft& draft, std::size_t begin, std::size_t end) {
  while (begin < end &&
         !(is_clock_line(draft, draft.blocks[begin]) && has_letter(slice(draft.text, draft.blocks[begin].span)))) {
    ++begin;
  }
  return begin;
}

void keep_entries(const PageDraft& draft, const Page& page, std::vector<Label>& labels) {
  const auto next = [&](std::size_t i) { return find_entry_clock(draft, i, labels.size()); };
  std::size_t clock = next(0);
  if (clock > draft.headline.body_begin || next(clock + 1) >= labels.size()) {
    return;  // comments have clocks too, behind the story
  }
  for (; clock < labels.size(); clock = next(clock + 1)) {
    const std::size_t begin = std::max(clock, draft.headline.last_copy) + 1;
    for (std::size_t i = begin; i < std::min(labels.size(), clock + kLongestEntry); ++i) {
      if (!is_unsettled(labels[i]) || is_note(draft, page, i)) continue;
      if (is_sentence(draft, i) || (i == clock + 1 && heads_entry(draft, i))) labels[i] = Label::kBody;
    }
  }
}

}  // namespace artparse
