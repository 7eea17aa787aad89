#include "segments/live_entries.h"

#include <algorithm>

#include "base/ascii.h"
#include "segments/read_clock.h"
#include "segments/read_pieces.h"
#include "segments/story_notes.h"

namespace artparse {
namespace {

constexpr std::size_t kLongestEntry = 12, kLongestHead = 3;  // blocks behind the clock
constexpr std::uint32_t kLeastWords = 6, kLeastHeadWords = 3;
constexpr BlockCues kOtherCues = {BlockCue::kPromo, BlockCue::kRights, BlockCue::kAddress, BlockCue::kCreditMark, BlockCue::kNote, BlockCue::kCaptionLabel};

bool is_free(Label label) { return label == Label::kBoilerplate || label == Label::kTable || label == Label::kTail; }

// "10.47 GMT", "9.05am", but not "1:05", as long as a film is.
bool has_letter(std::string_view clock) { return std::any_of(clock.begin(), clock.end(), is_ascii_alpha); }

bool is_sentence(const PageDraft& draft, std::size_t i) {
  const PageBlock& block = draft.blocks[i];
  const bool ends = block.cues.has(BlockCue::kLastStop) || (block.cues.has(BlockCue::kEndsSentence) && block.cues.has(BlockCue::kSaid));
  return ends && block.words >= kLeastWords && 2 * block.lower_words >= block.words && !block.cues.has_any(kOtherCues) && draft.odds[i].caption <= draft.odds[i].body;
}

// "Rail lines blocked by fallen trees" right under the clock, with sentences below.
bool heads_entry(const PageDraft& draft, std::size_t i) {
  const PageBlock& block = draft.blocks[i];
  if ((block.shape != Shape::kLine && block.shape != Shape::kFive) || block.words < kLeastHeadWords || block.cues.has_any(kOtherCues)) return false;
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

void keep_entries(const PageDraft& draft, const Page& page, std::vector<Label>& labels) {
  const auto is_clock = [&](const PageBlock& block) { return is_clock_line(draft, block) && has_letter(slice(draft.text, block.span)); };
  const auto first = std::find_if(draft.blocks.begin(), draft.blocks.end(), is_clock);
  const auto in_head = static_cast<std::size_t>(first - draft.blocks.begin()) <= draft.headline.body_begin;  // comments have clocks too
  if (!in_head || std::count_if(first, draft.blocks.end(), is_clock) < 2) return;
  std::size_t clock = labels.size();
  for (std::size_t i = draft.headline.found ? draft.headline.last_copy + 1 : 0; i < labels.size(); ++i) {
    if (is_clock(draft.blocks[i])) clock = i;
    if (clock >= i || i - clock > kLongestEntry || !is_free(labels[i]) || is_note(draft, page, i)) continue;
    if (is_sentence(draft, i) || (i == clock + 1 && heads_entry(draft, i))) labels[i] = Label::kBody;
  }
}

}  // namespace artparse
