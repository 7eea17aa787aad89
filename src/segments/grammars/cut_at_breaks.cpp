#include "segments/grammars/cut_at_breaks.h"

#include <algorithm>

#include "base/ascii.h"
#include "segments/grammars/read_clock.h"
#include "segments/grammars/read_dates.h"
#include "segments/grammars/read_pieces.h"
#include "segments/grammars/relative_dates.h"

namespace artparse {
namespace {

// Marks that end a segment.
bool is_break(Pieces pieces, std::size_t i) {
  const Piece& piece = pieces[i];
  if (!is_mark(piece)) return false;
  const char c = piece.word->first;
  const bool spaced = piece.gap != Gap::kNone && i + 1 < pieces.size() && pieces[i + 1].gap != Gap::kNone;
  if (c == '-') return spaced || piece.span.size() > 1;
  if (c == '.') {
    return i + 1 < pieces.size() && is_capitalized(pieces[i + 1].shape) && pieces[i + 1].gap != Gap::kNone &&
           i > 0 && pieces[i - 1].span.size() > 3;
  }
  if (c == ',' || c == '&' || c == '+' || c == '\'' || c == '"') return false;
  if (is_ascii(c)) return true;
  // Typographic quotes stand inside names; other marks (bullets, dashes) break.
  return !(piece.span.size() == 3 && piece.gap == Gap::kNone && i + 1 < pieces.size() &&
           pieces[i + 1].gap == Gap::kNone);
}

class SegmentCutter {
 public:
  SegmentCutter(Pieces pieces, const PageDraft& draft) : pieces_(pieces), draft_(draft) {}

  std::vector<Pieces> cut() {
    std::vector<FoundDate> dates;
    read_dates(pieces_, draft_, false, dates);
    std::size_t next_date = 0;
    for (std::size_t i = 0; i < pieces_.size();) {
      if (next_date < dates.size() && dates[next_date].first == i) {
        flush();
        i = dates[next_date++].end;
        continue;
      }
      if (ends_names(i)) break;
      const std::size_t end = end_of_gap(i);
      if (end > i) {
        flush();
        i = end;
        continue;
      }
      if (pieces_[i].gap == kGlued) flush();
      if (size_ == 0) begin_ = i;
      const std::size_t next = std::max(i + 1, end_of_house(i));
      size_ += next - i;
      i = next;
    }
    flush();
    return std::move(segments_);
  }

 private:
  // "published", "updated": what follows is no name.
  bool ends_names(std::size_t i) const {
    const PieceMatch phrase = match_pieces(pieces_, i, {SenseKind::kDateWord}, draft_.lexicon);
    return i > 0 && phrase && (has_sense(phrase.entry, SenseKind::kDateWord, DateWord::kPublished) ||
                               has_sense(phrase.entry, SenseKind::kDateWord, DateWord::kUpdated));
  }

  // Behind the outlet that starts here; its number is no break ("France 24").
  std::size_t end_of_house(std::size_t i) const {
    return is_capitalized(pieces_[i].shape) ? match_pieces(pieces_, i, {SenseKind::kOutlet}, draft_.lexicon).end : i;
  }

  // The end of something that separates names and is none, or `i`.
  std::size_t end_of_gap(std::size_t i) const {
    const Piece& piece = pieces_[i];
    if (piece.shape == TokenShape::kUrl || piece.word->kinds.has(SenseKind::kWeekday)) return i + 1;
    if (const std::size_t end = end_of_relative_date(pieces_, i); end > i && end > i + 1) return end;
    if (const std::size_t end = end_of_clock(pieces_, i, draft_, nullptr); end > i) return end;
    if (is_number(piece.shape)) {
      const PieceMatch reading = match_pieces(pieces_, i + 1, {SenseKind::kDateWord}, draft_.lexicon);
      return reading && has_sense(reading.entry, SenseKind::kDateWord, DateWord::kReading) ? reading.end : i + 1;
    }
    if (i > 0 && piece.word->entry.starts_page_phrase) {  // "Jane Doe Leave a Comment"
      const std::size_t call = match_pieces(pieces_, i, {SenseKind::kPromoPhrase}, draft_.lexicon).end;
      if (call > i + 1) return call;
    }
    return is_break(pieces_, i) ? i + 1 : i;
  }

  void flush() {
    if (size_) segments_.push_back(pieces_.subspan(begin_, size_));
    size_ = 0;
  }

  Pieces pieces_;
  const PageDraft& draft_;
  std::size_t begin_ = 0, size_ = 0;
  std::vector<Pieces> segments_;
};

}  // namespace

std::vector<Pieces> cut_at_breaks(Pieces pieces, const PageDraft& draft) { return SegmentCutter(pieces, draft).cut(); }

}  // namespace artparse
