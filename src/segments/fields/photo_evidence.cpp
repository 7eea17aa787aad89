#include "segments/fields/photo_evidence.h"

#include <algorithm>

#include "segments/fields/photo_lines.h"
#include "segments/grammars/find_credit.h"
#include "segments/grammars/print_text.h"
#include "segments/grammars/read_pieces.h"
#include "segments/grammars/score_person.h"

namespace artparse {
namespace {

constexpr int kLeastCaptionOdds = -95, kBodyOver = 45;  // a probability of 0.28, and how much more likely body may be
constexpr int kSureBodyOdds = 250;
constexpr int kLeastOddsAboveCredit = -450;
constexpr std::uint32_t kLeastWordsAboveCredit = 5;
constexpr BlockCues kNoCaptionCues = {BlockCue::kStartsQuote, BlockCue::kEndsColon, BlockCue::kStrongRole,
                                      BlockCue::kPromo, BlockCue::kBy};
constexpr BlockCues kCreditCues = {BlockCue::kCreditMark, BlockCue::kBracketEnd, BlockCue::kSlash, BlockCue::kVia};
constexpr BlockCues kShown = {BlockCue::kPresentTense, BlockCue::kCaptionVerb, BlockCue::kMarkedDirection};
constexpr std::uint32_t kLeastLabelledWords = 5;
constexpr std::uint32_t kMostCaptionWords = 70;

bool is_in_capitals(Pieces credit) {
  return std::all_of(credit.begin(), credit.end(), [](const Piece& piece) {
    return is_mark(piece) || is_all_capitals(piece.shape) || piece.shape == TokenShape::kInitial;
  });
}

}  // namespace

bool PhotoEvidence::is_caption(std::size_t i) const {
  const LabelOdds& odds = draft_.odds[i];
  const PageBlock& block = draft_.blocks[i];
  const bool labelled = block.cues.has(BlockCue::kCaptionLabel) && block.words >= kLeastLabelledWords;
  if (is_caption_label(draft_.blocks[i], draft_)) return false;
  if ((labelled || block.cues.has(BlockCue::kFileMark)) && i > draft_.headline.first_copy) return true;
  if (is_toggled(i) || stands_under_label(i) || ends_in_glued_name(i)) return true;
  if (is_twin(i) || (i + 1 < draft_.blocks.size() && is_twin(i + 1)) || stands_above_credit(i)) return true;
  if (stands_between_credit_and_date(i)) return true;
  if (counts_votes(draft_.pieces_of(block))) return false;
  // "The mayor (left) on the bridge"
  const bool shown = block.cues.has(BlockCue::kMarkedDirection) &&
                     !block.cues.has_any({BlockCue::kEndsSentence, BlockCue::kBy, BlockCue::kNote});
  if (shown && block.words >= kLeastLabelledWords && i > draft_.headline.last_copy && odds.body < 0) return true;
  const bool likely = std::max(odds.caption, odds.credit) > kLeastCaptionOdds &&
                      std::max(odds.caption, odds.credit) >= odds.body - kBodyOver;
  return likely && !lists_authors(block) && !sums_up_story(i);
}

bool PhotoEvidence::opens_story_under_credit(std::size_t i) const {
  constexpr int kLeastOdds = -150;
  const PageBlock& block = draft_.blocks[i];
  if (!follows_photo(i) || page_.photos.empty() || !block.prose || !block.cues.has(BlockCue::kEndsSentence)) {
    return false;
  }
  const bool under_credit = labels_[i - 1] == Label::kCredit && page_.photos.back().caption;
  const bool above_story = i + 1 < draft_.blocks.size() && labels_[i + 1] == Label::kBody;
  const Pieces pieces = draft_.pieces_of(block);
  return under_credit && above_story && !block.cues.has_any(kShown) && draft_.odds[i].body >= kLeastOdds &&
         begin_of_credit(pieces, draft_) == pieces.size();
}

bool PhotoEvidence::sums_up_story(std::size_t i) const {
  constexpr std::size_t kFarthest = 60;  // blocks
  if (!draft_.relations[i].repeated || !draft_.blocks[i].prose) return false;
  for (std::size_t k = i + 2; k < std::min(draft_.story.end, i + kFarthest); ++k) {
    if (draft_.blocks[k].key == draft_.blocks[i].key && labels_[k] == Label::kBody) return true;
  }
  return false;
}

bool PhotoEvidence::lists_authors(const PageBlock& block) const {
  if (block.lower_words > 1 || page_.authors.empty()) return false;
  const std::string_view text = slice(draft_.text, block.span);
  if (text == page_.authors[0].name) return true;
  return page_.authors.size() > 1 && text.starts_with(page_.authors[0].name) &&
         text.find(page_.authors[1].name) != std::string_view::npos;
}

bool PhotoEvidence::ends_in_glued_name(std::size_t i) const {
  const PageBlock& block = draft_.blocks[i];
  if (i <= draft_.headline.last_copy || block.words > kMostCaptionWords || block.cues.has(BlockCue::kEndsSentence)) {
    return false;
  }
  const Pieces pieces = draft_.pieces_of(block);
  if (pieces.size() < 3 || !is_capitalized(pieces.back().shape)) return false;
  const std::size_t credit = begin_of_credit(pieces, draft_);
  return credit > 0 && credit < pieces.size() && pieces[credit].gap == Gap::kNone &&
         stands_as_credit(pieces, credit, draft_);
}

bool PhotoEvidence::stands_between_credit_and_date(std::size_t i) const {
  const std::uint32_t words = draft_.blocks[i].words;
  if (page_.photos.empty() || !follows_photo(i) || i + 1 >= draft_.blocks.size() || words < kLeastAltWords ||
      words > kMostCaptionWords) {
    return false;
  }
  if (!is_signed_rights(i - 1)) return false;
  const Shape below = draft_.blocks[i + 1].shape;
  return below == Shape::kDate || below == Shape::kDatePlus;
}

bool PhotoEvidence::stands_under_label(std::size_t i) const {
  if (i == 0 || i <= draft_.headline.last_copy || draft_.blocks[i].words > kMostCaptionWords) return false;
  return is_caption_label(draft_.blocks[i - 1], draft_) && draft_.odds[i].body < kSureBodyOdds;
}

bool PhotoEvidence::is_toggled(std::size_t i) const {
  const PageBlock& block = draft_.blocks[i];
  if (i <= draft_.headline.last_copy || i + 2 >= draft_.blocks.size() || block.words < kLeastLabelledWords) {
    return false;
  }
  return block.cues.has(BlockCue::kEndsSentence) &&
         (is_caption_toggle(draft_.blocks[i + 1], draft_) || is_caption_toggle(draft_.blocks[i + 2], draft_));
}

bool PhotoEvidence::is_twin(std::size_t i) const {
  if (i <= draft_.headline.last_copy + 1 || !draft_.relations[i].repeats_previous ||
      draft_.blocks[i].words < kLeastTwinWords) {
    return false;
  }
  const PageBlock& block = draft_.blocks[i];
  if (block.cues.has(BlockCue::kStartsQuote)) return false;
  const bool told = block.cues.has_all({BlockCue::kSaid, BlockCue::kEndsSentence}) ||
                    (block.prose && !block.cues.has_any(kShown));  // a lead, printed as its own summary
  const bool in_head = i <= draft_.headline.body_begin + 1 && block.words >= kLeastAltWords && shows_picture(block);
  if (!told && (in_head || (stands_within_story(i) && block.lower_words * 2 >= block.words))) return true;
  return i + 1 < draft_.blocks.size() &&
         (is_credit_line(i + 1) || draft_.blocks[i + 1].cues.has(BlockCue::kOnlyCredit));
}

bool PhotoEvidence::stands_within_story(std::size_t i) const {
  if (i <= 2 || i + 1 >= draft_.blocks.size()) return false;
  const bool above = draft_.blocks[i - 2].prose || draft_.relations[i - 2].repeats_previous;
  const bool twice_below = i + 2 < draft_.blocks.size() && draft_.relations[i + 2].repeats_previous;
  return above && (draft_.blocks[i + 1].prose || twice_below);
}

bool PhotoEvidence::stands_above_credit(std::size_t i) const {
  const PageBlock& block = draft_.blocks[i];
  const LabelOdds& odds = draft_.odds[i];
  if (i + 1 >= draft_.blocks.size() || i <= draft_.headline.last_copy || labels_[i] == Label::kDate) return false;
  if (block.words < kLeastWordsAboveCredit || block.words > kMostCaptionWords || block.cues.has_any(kNoCaptionCues)) {
    return false;
  }
  const Shape above = draft_.blocks[i - 1].shape;
  const bool role = above == Shape::kName || above == Shape::kNameRole;
  const bool sure = odds.body >= kSureBodyOdds && !(heads_story(block, above) && is_credit_above_story(i + 1));
  const bool deck = i == draft_.headline.last_copy + 1;
  if (role || sure) return false;
  if (!deck && is_signed_in_capitals(i + 1)) return true;
  const bool likely = shows_picture(block) || (!deck && (odds.caption >= odds.body || heads_story(block, above)));
  return likely && odds.caption > kLeastOddsAboveCredit && is_credit_of_above(i + 1);
}

bool PhotoEvidence::is_signed_in_capitals(std::size_t i) const {
  const PageBlock& block = draft_.blocks[i];
  if (!block.cues.has(BlockCue::kAllCaps) || block.prose || page_.authors.empty() || labels_[i] == Label::kByline) {
    return false;
  }
  return is_name_and_house(draft_.pieces_of(block), draft_);
}

bool PhotoEvidence::is_credit_above_story(std::size_t i) const {
  if (i + 1 >= draft_.blocks.size() || !draft_.blocks[i + 1].prose || draft_.blocks[i].piece_count == 0) return false;
  const PageBlock& block = draft_.blocks[i];
  return block.cues.has_all({BlockCue::kSlash, BlockCue::kOnlyCredit}) ||
         is_name_in_brackets(block, draft_.pieces_of(block));
}

bool PhotoEvidence::is_credit_of_above(std::size_t i) const {
  const PageBlock& block = draft_.blocks[i];
  const Pieces pieces = draft_.pieces_of(block);
  if (block.prose || pieces.empty() || block.shape == Shape::kSocial || is_origin(pieces)) return false;
  if (i + 1 < draft_.blocks.size() && draft_.blocks[i + 1].cues.has(BlockCue::kCaptionLabel)) return false;
  if (block.cues.has(BlockCue::kOnlyCredit) || is_name_in_brackets(block, pieces)) return true;
  if (is_signed_in_capitals(i)) return true;
  if (!is_written_as_credit(block) || labels_caption(pieces, draft_)) return false;
  const std::size_t credit = begin_of_credit(pieces, draft_);
  return credit < pieces.size() && trim_marks(pieces.first(credit)).empty();
}

bool PhotoEvidence::ends_in_credit(std::size_t i, std::size_t credit, Pieces pieces) const {
  const PageBlock& block = draft_.blocks[i];
  if (credit == 0 || credit >= pieces.size() || block.words > kMostCaptionWords) return false;
  const bool marked = block.cues.has_any(kCreditCues) || stands_as_credit(pieces, credit, draft_);
  const bool capitals = is_in_capitals(pieces.subspan(credit));
  if ((marked || capitals) && draft_.odds[i].body < kSureBodyOdds && draft_.odds[i].caption > kLeastCreditedOdds) {
    return true;
  }
  return may_be_signed(i) &&
         (marked || (capitals && is_mark(pieces[credit - 1], '(')) || is_name_behind_stop(pieces, credit, draft_));
}

bool PhotoEvidence::may_be_signed(std::size_t i) const {
  constexpr int kLeastOdds = -700;
  const PageBlock& block = draft_.blocks[i];
  if (block.cues.has_any({BlockCue::kEndsSentence, BlockCue::kPromo, BlockCue::kBy, BlockCue::kStartsLower}) ||
      is_note_on_person(block, draft_) || draft_.odds[i].body >= 0 || draft_.odds[i].caption <= kLeastOdds) {
    return false;
  }
  if (block.words <= kLeastLabelledWords || block.words > kMostCaptionWords || i <= draft_.headline.last_copy) {
    return false;
  }
  const Piece& last = draft_.pieces_of(block).back();
  return is_capitalized(last.shape) || is_mark(last, ')');
}

bool PhotoEvidence::stands_under_caption(std::size_t i) const {
  return follows_photo(i) && !draft_.relations[i].repeats_previous;
}

bool PhotoEvidence::is_credit_line(std::size_t i) const {
  const PageBlock& block = draft_.blocks[i];
  if (block.words > kMostCreditLine || is_caption_toggle(draft_.blocks[i], draft_)) return false;
  if (i + 1 < draft_.blocks.size() && is_caption_toggle(draft_.blocks[i + 1], draft_)) return true;
  const bool source = block.cues.has(BlockCue::kCreditSource) || block.cues.has(BlockCue::kAgency);
  const bool under_caption = stands_under_caption(i) && !page_.photos.empty();
  const bool credits_above = source || block.whole_name_score >= kLikelyPerson || is_credit_of_above(i);
  if (under_caption && !page_.photos.back().credit && credits_above) return true;
  return is_written_as_credit(block) && !labels_caption(draft_.pieces_of(block), draft_);
}

bool PhotoEvidence::is_caption_of_alt_text(std::size_t i, bool sure) const {
  if (i >= draft_.blocks.size() || draft_.headline.is_copy[i]) return false;
  const PageBlock& block = draft_.blocks[i];
  const bool free = labels_[i] == Label::kBoilerplate || labels_[i] == Label::kTable ||
                    (sure && labels_[i] == Label::kBody && !block.cues.has(BlockCue::kEndsSentence));
  return free && block.words >= kLeastTwinWords && block.piece_count > 0;
}

bool PhotoEvidence::is_signed_rights(std::size_t i) const {
  const PageBlock& block = draft_.blocks[i];
  return (i == draft_.headline.last_copy + 1 || follows_photo(i)) &&
         block.cues.has_all({BlockCue::kSlash, BlockCue::kOnlyCredit, BlockCue::kCreditMark});
}

bool PhotoEvidence::is_title_of_author(const PageBlock& block) const {
  constexpr std::uint32_t kMostTitleWords = 8;
  if (block.words > kMostTitleWords) return false;
  return std::ranges::any_of(page_.authors, [&](const PageAuthor& author) {
    return author.title && *author.title == print_text(draft_, block.tokens);
  });
}

bool PhotoEvidence::is_caption_of_source_above(std::size_t i) const {
  if (page_.photos.empty() || page_.photos.back().caption || !page_.photos.back().credit) return false;
  return (follows_photo(i) && draft_.blocks[i].cues.has(BlockCue::kCaptionLabel)) ||
         (last_ + 2 == i && stands_under_label(i));
}

}  // namespace artparse
