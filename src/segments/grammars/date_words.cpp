#include "segments/grammars/date_words.h"

#include "segments/grammars/read_pieces.h"

namespace artparse {
namespace {

constexpr std::size_t kLookback = 7;  // pieces before a date

// Pieces from the nearest word or phrase of the class `word` to the date at piece `first`, not past `limit`; 0 for
// none.
std::size_t distance_to(const PageDraft& draft, Pieces pieces, std::size_t limit, std::size_t first, DateWord word) {
  for (std::size_t i = first; i > limit && first - i < kLookback; --i) {
    const PieceMatch match = match_pieces(pieces, i - 1, {SenseKind::kDateWord}, draft.lexicon);
    if (match && match.end <= first && has_sense(match.entry, SenseKind::kDateWord, word)) return first - match.end + 1;
  }
  return 0;
}

}  // namespace

DateWords read_date_words(const PageDraft& draft, std::size_t block, std::size_t limit, std::size_t first) {
  const Pieces pieces = draft.pieces_of(draft.blocks[block]);
  const auto distance = [&](DateWord word) { return distance_to(draft, pieces, limit, first, word); };
  DateWords words{distance(DateWord::kUpdated), distance(DateWord::kPublished), distance(DateWord::kLabel), false,
                  false};
  if (limit > 0 || block == 0) return words;
  const PageBlock& above = draft.blocks[block - 1];
  if (above.words > 3 || above.date_count > 0) return words;
  words.under_updated = above.cues.has(BlockCue::kUpdated);
  words.under_published = above.cues.has(BlockCue::kPublished);
  return words;
}

bool is_update(const DateWords& words) {
  if (words.updated > 0) return words.published == 0 || words.updated < words.published;
  return words.published == 0 && words.under_updated && !words.under_published;
}
bool is_publication(const DateWords& words) {
  return !is_update(words) && (words.published > 0 || words.label > 0 || words.under_published);
}

}  // namespace artparse
