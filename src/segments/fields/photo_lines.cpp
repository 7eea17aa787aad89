#include "segments/fields/photo_lines.h"

#include <algorithm>

#include "segments/grammars/find_credit.h"
#include "segments/grammars/read_pieces.h"
#include "segments/grammars/score_person.h"

namespace artparse {
namespace {

constexpr std::uint32_t kMostLabelWords = 2;

// Behind the slash of "Jane Doe/Getty Images A white ferry at dusk".
std::size_t begin_of_house(Pieces pieces) {
  constexpr std::size_t kMostNameWords = 4;
  for (std::size_t i = 1; i + 1 < pieces.size() && i <= kMostNameWords; ++i) {
    if (is_mark(pieces[i], '/')) return i + 1;
    if (!is_capitalized(pieces[i].shape)) break;
  }
  return 0;
}

}  // namespace

bool is_post(const PageBlock& block, Pieces pieces, const PageDraft& draft) {
  constexpr BlockCues kMarked = {BlockCue::kCreditMark, BlockCue::kCaptionLabel, BlockCue::kFileMark};
  if (!block.cues.has(BlockCue::kAddress) || block.cues.has_any(kMarked)) return false;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (pieces[i].shape != TokenShape::kUrl) continue;
    const bool path = i + 2 < pieces.size() && is_mark(pieces[i + 1], '/') && pieces[i + 1].gap == Gap::kNone &&
                      pieces[i + 2].gap == Gap::kNone;
    if (path || draft.text_of(pieces[i]).find('/') != std::string_view::npos) return true;
  }
  return false;
}

bool opens_with_price(Pieces pieces, const PageDraft& draft) {
  if (pieces.size() < 2 || !is_number(pieces[1].shape) || pieces[1].gap != Gap::kNone) return false;
  const std::string_view sign = draft.text_of(pieces[0]);
  return sign == "$" || sign == "\u00A3" || sign == "\u20AC";
}

bool is_caption_label(const PageBlock& block, const PageDraft& draft) {
  if (!block.cues.has(BlockCue::kCaptionLabel)) return false;
  const Pieces pieces = draft.pieces_of(block);
  return block.words <= kMostLabelWords ||
         trim_marks(pieces.subspan(match_pieces(pieces, 0, {SenseKind::kCaptionDirection}, draft.lexicon).end)).empty();
}

bool is_caption_toggle(const PageBlock& block, const PageDraft& draft) {
  const Pieces pieces = draft.pieces_of(block);
  const PieceMatch match = match_pieces(pieces, 0, {SenseKind::kCaptionDirection}, draft.lexicon);
  return match && has_sense(match.entry, SenseKind::kCaptionDirection, CaptionWord::kToggle);
}

bool shows_picture(const PageBlock& block) {
  constexpr BlockCues kShowingCues = {BlockCue::kPresentTense, BlockCue::kCaptionVerb, BlockCue::kCaptionDirection,
                                      BlockCue::kMarkedDirection};
  return block.cues.has_any(kShowingCues) || block.date_count > 0;
}

bool heads_story(const PageBlock& block, Shape above) {
  constexpr std::uint32_t kMostWords = 25;
  const bool under_head =
      above == Shape::kDate || above == Shape::kBy || above == Shape::kNameDate || above == Shape::kSocial;
  return under_head && block.words <= kMostWords;
}

bool is_note_on_person(const PageBlock& block, const PageDraft& draft) {
  if (!block.cues.has(BlockCue::kBio)) return false;
  const Pieces pieces = draft.pieces_of(block);
  for (std::size_t k = 2; k + 1 < pieces.size(); ++k) {
    if (pieces[k].shape == TokenShape::kLower) return pieces[k + 1].word->kinds.has(SenseKind::kArticle);
  }
  return false;
}

bool is_name_behind_stop(Pieces pieces, std::size_t credit, const PageDraft& draft) {
  if (score_person(pieces.subspan(credit), draft) < kLikelyPerson) return false;
  return is_mark(pieces[credit - 1], '.') ||
         (credit > 1 && is_mark(pieces[credit - 1], '|') && is_mark(pieces[credit - 2], '.'));
}

std::size_t end_of_source(std::size_t i, Pieces pieces, const PageDraft& draft) {
  const PageBlock& block = draft.blocks[i];
  if (block.cues.has(BlockCue::kFramed)) {
    const std::size_t end = block.span.begin + end_of_frame(slice(draft.text, block.span));
    return static_cast<std::size_t>(
        std::count_if(pieces.begin(), pieces.end(), [&](const Piece& piece) { return piece.span.end <= end; }));
  }
  if (i <= draft.headline.last_copy || block.words < kLeastAltWords || block.prose ||
      block.cues.has(BlockCue::kEndsSentence)) {
    return 0;
  }
  constexpr SenseKinds kSources = {SenseKind::kAgency, SenseKind::kCreditWord},
                       kHouses = {SenseKind::kAgency, SenseKind::kCreditWord, SenseKind::kOutlet};
  const std::size_t house = begin_of_house(pieces);
  const PieceMatch source = match_pieces(pieces, house, house > 0 ? kHouses : kSources, draft.lexicon);
  if (!source || source.end >= pieces.size() || pieces[source.end].shape == TokenShape::kMark ||
      !is_capitalized(pieces[source.end].shape)) {
    return 0;
  }
  const bool known = Lexicon::kinds(source.entry).has_any({SenseKind::kAgency, SenseKind::kOutlet}) ||
                     has_sense(source.entry, SenseKind::kCreditWord, CreditWord::kSource);
  return known && is_capitalized(pieces[0].shape) && block.lower_words * 2 >= block.words ? source.end : 0;
}

bool opens_with_date(const PageBlock& block, const PageDraft& draft) {
  constexpr std::uint32_t kMostLabel = 3;  // pieces
  return block.date_count > 0 && draft.dates_of(block)[0].first <= kMostLabel;
}

bool is_origin(Pieces pieces) {
  return has_sense(pieces[0].word->entry, SenseKind::kCreditWord, CreditWord::kOrigin);
}

}  // namespace artparse
