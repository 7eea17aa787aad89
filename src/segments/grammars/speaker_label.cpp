#include "segments/grammars/speaker_label.h"

#include <algorithm>

#include "segments/grammars/score_person.h"

namespace artparse {
namespace {

constexpr int kLeastSpeaker = 120;  // of score_person
constexpr std::size_t kLongestLabel = 5, kLongestDescription = 12;  // pieces

bool is_of_label(const Piece& piece) {
  return is_all_capitals(piece.shape) || is_mark(piece, ',') || is_mark(piece, '-');
}

// Behind the bracket that opens at `i`, behind ", HOST" and ", MAYOR OF HARLOW", or `i`.
std::size_t skip_description(Pieces pieces, std::size_t i) {
  if (i >= pieces.size()) return i;
  const Pieces inside = pieces.subspan(i, std::min(pieces.size() - i, kLongestDescription));
  if (is_mark(pieces[i], ',')) {
    return i + static_cast<std::size_t>(std::ranges::find_if_not(inside, is_of_label) - inside.begin());
  }
  if (!is_mark(pieces[i], '(')) return i;
  const auto close = std::ranges::find_if(inside, [](const Piece& piece) { return is_mark(piece, ')'); });
  return close == inside.end() ? i : i + static_cast<std::size_t>(close - inside.begin()) + 1;
}

// "JANE DOE: We stay here.", "JANE DOE, HOST: We stay here.", "JANE DOE: (Laughter)."
bool opens_speech(Pieces pieces, std::size_t label_end, const PageBlock& block) {
  const std::size_t colon = skip_description(pieces, label_end);
  if (colon + 1 >= pieces.size() || !is_mark(pieces[colon], ':')) return false;
  return block.cues.has(BlockCue::kEndsSentence) || is_mark(pieces.back(), ')') || is_mark(pieces.back(), ']');
}

}  // namespace

bool is_speaker_label(const PageDraft& draft, Pieces pieces, const PageBlock& block) {
  if (pieces.empty() || block.cues.has(BlockCue::kBy)) return false;
  const std::size_t begin = pieces[0].word->kinds.has(SenseKind::kTitle) && !is_all_capitals(pieces[0].shape) ? 1 : 0;
  std::size_t end = begin;
  while (end < std::min(pieces.size(), begin + kLongestLabel) &&
         (is_all_capitals(pieces[end].shape) || is_mark(pieces[end], '-'))) {
    ++end;
  }
  if (end < begin + 2 || end == pieces.size()) return false;
  const bool alone = block.cues.has(BlockCue::kEndsColon) && is_mark(pieces[end], ',');
  if (!alone && !opens_speech(pieces, end, block)) return false;
  return score_person(pieces.subspan(begin, end - begin), draft) >= kLeastSpeaker;
}

}  // namespace artparse
