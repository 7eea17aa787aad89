// A block is a caption if its label's odds say so, or if it is a credit line; its credit is read by the credit grammar.
// A credit alone on the next line goes with the caption above it.
#include "segments/fields/find_photos.h"

#include <algorithm>

#include "segments/blocks/score_labels.h"
#include "segments/fields/photo_lines.h"
#include "segments/fields/print_photo.h"
#include "segments/grammars/find_credit.h"
#include "segments/grammars/print_text.h"
#include "segments/grammars/read_pieces.h"
#include "segments/grammars/score_person.h"

namespace artparse {
namespace {

constexpr int kLeastCaptionOdds = -95, kBodyOver = 45;  // a probability of 0.28, and how much more likely body may be
constexpr int kLeastCreditedOdds = -350, kSureBodyOdds = 250;
constexpr int kLeastOddsAboveCredit = -450;
constexpr std::uint32_t kLeastWordsAboveCredit = 5;
constexpr BlockCues kNoCaptionCues = {BlockCue::kStartsQuote, BlockCue::kEndsColon, BlockCue::kStrongRole,
                                      BlockCue::kPromo, BlockCue::kBy};
constexpr BlockCues kCreditCues = {BlockCue::kCreditMark, BlockCue::kBracketEnd, BlockCue::kSlash, BlockCue::kVia};
constexpr std::uint32_t kLeastLabelledWords = 5;
constexpr std::uint32_t kMostCreditLine = 9, kMostCaptionWords = 70;
constexpr std::uint32_t kLeastTwinWords = 4;  // of a caption that is printed twice in a row

bool is_in_capitals(Pieces credit) {
  return std::all_of(credit.begin(), credit.end(), [](const Piece& piece) {
    return is_mark(piece) || is_all_capitals(piece.shape) || piece.shape == TokenShape::kInitial;
  });
}

class PhotoFinder {
 public:
  PhotoFinder(const PageDraft& draft, Page& page, std::vector<Label>& labels, std::vector<TokenIndex>& credit_begins)
      : draft_(draft), page_(page), labels_(labels), credit_begins_(credit_begins) {}

  void find() {
    const std::size_t limit = std::min(draft_.blocks.size(), draft_.story.end + 4);
    for (std::size_t i = 0; i < limit; ++i) {
      if (draft_.headline.is_copy[i] || labels_[i] == Label::kByline || draft_.blocks[i].piece_count == 0) continue;
      read_block(i);
    }
  }

 private:
  bool is_caption(std::size_t i) const {
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
  // The lead, where the weights are in two minds: a sentence under a caption and its credit, above the story.
  bool opens_story_under_credit(std::size_t i) const {
    constexpr int kLeastOdds = -150;
    const PageBlock& block = draft_.blocks[i];
    if (last_ + 1 != i || page_.photos.empty() || !block.prose || !block.cues.has(BlockCue::kEndsSentence)) {
      return false;
    }
    const bool under_credit = labels_[i - 1] == Label::kCredit && page_.photos.back().caption;
    const bool above_story = i + 1 < draft_.blocks.size() && labels_[i + 1] == Label::kBody;
    const Pieces pieces = draft_.pieces_of(block);
    return under_credit && above_story && draft_.odds[i].body >= kLeastOdds &&
           begin_of_credit(pieces, draft_) == pieces.size();
  }
  // A key point: the story has the same words as a paragraph further below.
  bool sums_up_story(std::size_t i) const {
    constexpr std::size_t kFarthest = 60;  // blocks
    if (!draft_.relations[i].repeated || !draft_.blocks[i].prose) return false;
    for (std::size_t k = i + 2; k < std::min(draft_.story.end, i + kFarthest); ++k) {
      if (draft_.blocks[k].key == draft_.blocks[i].key && labels_[k] == Label::kBody) return true;
    }
    return false;
  }
  // "Jane Doe", "Jane Doe, Ann Roe, University of Harlow", where they are the authors.
  bool lists_authors(const PageBlock& block) const {
    if (block.lower_words > 1 || page_.authors.empty()) return false;
    const std::string_view text = slice(draft_.text, block.span);
    if (text == page_.authors[0].name) return true;
    return page_.authors.size() > 1 && text.starts_with(page_.authors[0].name) &&
           text.find(page_.authors[1].name) != std::string_view::npos;
  }
  // "Miners at the end of their shift.Jane Doe": the markup had them on two lines.
  bool ends_in_glued_name(std::size_t i) const {
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
  // Under "\u00A9 UNDP/Jane Doe" and above "14 March 2026".
  bool stands_between_credit_and_date(std::size_t i) const {
    const std::uint32_t words = draft_.blocks[i].words;
    if (page_.photos.empty() || last_ + 1 != i || i + 1 >= draft_.blocks.size() || words < kLeastAltWords ||
        words > kMostCaptionWords) {
      return false;
    }
    if (!is_signed_rights(i - 1)) return false;
    const Shape below = draft_.blocks[i + 1].shape;
    return below == Shape::kDate || below == Shape::kDatePlus;
  }
  // Words under a line that is "Image caption" and no more.
  bool stands_under_label(std::size_t i) const {
    if (i == 0 || i <= draft_.headline.last_copy || draft_.blocks[i].words > kMostCaptionWords) return false;
    return is_caption_label(draft_.blocks[i - 1], draft_) && draft_.odds[i].body < kSureBodyOdds;
  }
  // Sentences that "hide caption" follows, with their credit between or not.
  bool is_toggled(std::size_t i) const {
    const PageBlock& block = draft_.blocks[i];
    if (i <= draft_.headline.last_copy || i + 2 >= draft_.blocks.size() || block.words < kLeastLabelledWords) {
      return false;
    }
    return block.cues.has(BlockCue::kEndsSentence) &&
           (is_caption_toggle(draft_.blocks[i + 1], draft_) || is_caption_toggle(draft_.blocks[i + 2], draft_));
  }
  // The second of two equal lines above a credit or between paragraphs: first what stands for the picture, then its
  // caption.
  bool is_twin(std::size_t i) const {
    if (i <= draft_.headline.last_copy + 1 || !draft_.relations[i].repeats_previous ||
        draft_.blocks[i].words < kLeastTwinWords) {
      return false;
    }
    const PageBlock& block = draft_.blocks[i];
    if (block.cues.has(BlockCue::kStartsQuote)) return false;
    const bool in_head = i <= draft_.headline.body_begin + 1 && block.words >= kLeastAltWords && shows_picture(block);
    if (in_head || (stands_within_story(i) && block.lower_words * 2 >= block.words)) return true;
    return i + 1 < draft_.blocks.size() &&
           (is_credit_line(i + 1) || draft_.blocks[i + 1].cues.has(BlockCue::kOnlyCredit));
  }
  // Of two equal lines, the second: between paragraphs, or others that are printed twice.
  bool stands_within_story(std::size_t i) const {
    if (i <= 2 || i + 1 >= draft_.blocks.size()) return false;
    const bool above = draft_.blocks[i - 2].prose || draft_.relations[i - 2].repeats_previous;
    const bool twice_below = i + 2 < draft_.blocks.size() && draft_.relations[i + 2].repeats_previous;
    return above && (draft_.blocks[i + 1].prose || twice_below);
  }
  // Words that may be a caption and whose credit is the next line.
  bool stands_above_credit(std::size_t i) const {
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
  // "JANE DOE, STAR-COURIER", and the story is somebody else's.
  bool is_signed_in_capitals(std::size_t i) const {
    const PageBlock& block = draft_.blocks[i];
    if (!block.cues.has(BlockCue::kAllCaps) || block.prose || page_.authors.empty() || labels_[i] == Label::kByline) {
      return false;
    }
    return is_name_and_house(draft_.pieces_of(block), draft_);
  }
  // "Jane Doe/Harbour Courier" or "(Jane Doe)" above a paragraph.
  bool is_credit_above_story(std::size_t i) const {
    if (i + 1 >= draft_.blocks.size() || !draft_.blocks[i + 1].prose || draft_.blocks[i].piece_count == 0) return false;
    const PageBlock& block = draft_.blocks[i];
    return block.cues.has_all({BlockCue::kSlash, BlockCue::kOnlyCredit}) ||
           is_name_in_brackets(block, draft_.pieces_of(block));
  }
  // Nothing but a credit, and no caption under it that is marked as one.
  bool is_credit_of_above(std::size_t i) const {
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
  // A line that ends in a credit that is written as one: behind a credit word, in brackets, or with a slash.
  bool ends_in_credit(std::size_t i, std::size_t credit, Pieces pieces) const {
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
  // Words without a stop at the end that the weights take for no part of the story.
  bool may_be_signed(std::size_t i) const {
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
  // Under a line of a picture, and not that line again.
  bool stands_under_caption(std::size_t i) const { return last_ + 1 == i && !draft_.relations[i].repeats_previous; }
  // A short line with an agency and a slash, or a name, right under a caption.
  bool is_credit_line(std::size_t i) const {
    const PageBlock& block = draft_.blocks[i];
    if (block.words > kMostCreditLine || is_caption_toggle(draft_.blocks[i], draft_)) return false;
    if (i + 1 < draft_.blocks.size() && is_caption_toggle(draft_.blocks[i + 1], draft_)) return true;
    const bool source = block.cues.has(BlockCue::kCreditSource) || block.cues.has(BlockCue::kAgency);
    const bool under_caption = stands_under_caption(i) && !page_.photos.empty();
    const bool credits_above = source || block.whole_name_score >= kLikelyPerson || is_credit_of_above(i);
    if (under_caption && !page_.photos.back().credit && credits_above) return true;
    return is_written_as_credit(block) && !labels_caption(draft_.pieces_of(block), draft_);
  }

  bool read_alt_text(std::size_t i, Pieces source) {
    const bool framed = draft_.blocks[i].cues.has(BlockCue::kFramed);
    const bool captioned = is_caption_of_alt_text(i + 1, framed);
    if (source.empty() || !(captioned || framed)) return false;
    PagePhoto photo;
    set_credit(photo, source, draft_);
    if (draft_.options.explain) photo.reasons = explain_label(draft_, i, FittedLabel::kCredit);
    if (captioned) {
      photo.caption = print_caption(draft_.pieces_of(draft_.blocks[i + 1]), draft_.blocks[i + 1], draft_);
      labels_[i + 1] = Label::kCaption;
    }
    page_.photos.push_back(std::move(photo));
    labels_[i] = Label::kCredit;
    last_ = captioned ? i + 1 : i;
    return true;
  }
  bool is_caption_of_alt_text(std::size_t i, bool sure) const {
    if (i >= draft_.blocks.size() || draft_.headline.is_copy[i]) return false;
    const PageBlock& block = draft_.blocks[i];
    const bool free = labels_[i] == Label::kBoilerplate || labels_[i] == Label::kTable ||
                      (sure && labels_[i] == Label::kBody && !block.cues.has(BlockCue::kEndsSentence));
    return free && block.words >= kLeastTwinWords && block.piece_count > 0;
  }

  // "\u00A9 UNDP/Jane Doe" right under the headline or a caption.
  bool is_signed_rights(std::size_t i) const {
    const PageBlock& block = draft_.blocks[i];
    return (i == draft_.headline.last_copy + 1 || last_ + 1 == i) &&
           block.cues.has_all({BlockCue::kSlash, BlockCue::kOnlyCredit, BlockCue::kCreditMark});
  }

  // A caption, "Jane Doe", "/", "Harbour Radio" on lines of their own, and the caption again.
  bool read_stacked_credit(std::size_t i) {
    const std::vector<PageBlock>& blocks = draft_.blocks;
    if (i + 3 >= blocks.size() || blocks[i].key != blocks[i + 3].key || blocks[i].words < kLeastTwinWords ||
        blocks[i + 1].shape != Shape::kName) {
      return false;
    }
    const TokenIndex slash = blocks[i + 1].tokens.end;
    if (blocks[i + 2].tokens.begin != slash + 1 || draft_.tokens.word(slash).first != '/' ||
        blocks[i + 2].words > kMostCreditLine) {
      return false;
    }
    PagePhoto photo;
    photo.caption = print_caption(draft_.pieces_of(blocks[i]), blocks[i], draft_);
    set_credit(photo, draft_.pieces_of(blocks[i + 1]), draft_);
    page_.photos.push_back(std::move(photo));
    labels_[i] = labels_[i + 3] = Label::kCaption;
    labels_[i + 1] = labels_[i + 2] = Label::kCredit;
    seen_.push_back(blocks[i].key);
    last_ = i + 3;
    return true;
  }

  // "AP Business Writer" under a byline.
  bool is_title_of_author(const PageBlock& block) const {
    constexpr std::uint32_t kMostTitleWords = 8;
    if (block.words > kMostTitleWords) return false;
    return std::ranges::any_of(page_.authors, [&](const PageAuthor& author) {
      return author.title && *author.title == print_text(draft_, block.tokens);
    });
  }

  void read_block(std::size_t i) {
    const PageBlock& block = draft_.blocks[i];
    const Pieces pieces = draft_.pieces_of(block);
    if ((block.cues.has(BlockCue::kRights) && !is_signed_rights(i)) || block.shape == Shape::kAgencyDate ||
        last_ == i || opens_with_price(pieces, draft_) || is_post(block, pieces, draft_)) {
      return;
    }
    if (opens_story_under_credit(i)) {
      labels_[i] = Label::kBody;
      return;
    }
    if (read_stacked_credit(i) || read_alt_text(i, pieces.first(end_of_source(i, pieces, draft_)))) return;
    const bool credit_line =
        is_credit_line(i) || (i > draft_.headline.last_copy && draft_.odds[i].credit > kLeastCreditedOdds &&
                              block.cues.has(BlockCue::kOnlyCredit));
    const bool near = std::max(draft_.odds[i].caption, draft_.odds[i].credit) > kLeastCreditedOdds || may_be_signed(i);
    if ((!credit_line && !near && !is_caption(i)) || is_title_of_author(block)) return;
    std::size_t credit = block.cues.has_all({BlockCue::kOnlyCredit, BlockCue::kBar})
                             ? 0
                             : begin_of_credit(pieces, draft_);  // "Jane Doe | AP | Getty Images"
    if (!credit_line && !is_caption(i) && !ends_in_credit(i, credit, pieces)) return;
    const bool short_below = stands_under_caption(i) && block.words <= kMostCreditLine;
    if (credit == pieces.size() &&
        (credit_line || (short_below && draft_.odds[i].credit > draft_.odds[i].caption))) {
      credit = 0;
    }
    const bool nobody = credit < pieces.size() && credits_nobody(pieces.subspan(credit), draft_);
    if (nobody && credit == 0) {
      if (last_ + 1 == i) last_ = i;
      return;
    }
    const bool above_story = last_ + 1 != i && i <= draft_.headline.body_begin && credit < pieces.size();
    if (above_story && (credit == 0 || opens_with_date(block, draft_)) && is_origin(pieces.subspan(credit))) return;
    const bool below_story = last_ + 1 != i && i + 1 >= draft_.story.end;
    if (below_story && credit == 0 && is_origin(pieces)) {  // "SOURCE: HARBOUR RADIO"
      labels_[i] = Label::kTail;
      return;
    }
    const bool alone = credit == 0 || trim_marks(pieces.first(credit)).empty();
    if (alone && !page_.photos.empty() && last_ + 1 == i && !page_.photos.back().credit) {
      set_credit(page_.photos.back(), pieces, draft_);
    } else if (credit == pieces.size() && (is_caption_of_source_above(i) || stands_between_credit_and_date(i))) {
      page_.photos.back().caption = print_caption(without_caption_label(pieces, draft_), block, draft_);
    } else if (is_new(block)) {
      PagePhoto photo;
      if (!alone) photo.caption = print_caption(without_caption_label(pieces.first(credit), draft_), block, draft_);
      if (photo.caption) drop_copies(i, *photo.caption);
      if (credit < pieces.size() && !nobody) set_credit(photo, pieces.subspan(credit), draft_);
      if (draft_.options.explain) {
        photo.reasons = explain_label(draft_, i, alone ? FittedLabel::kCredit : FittedLabel::kCaption);
      }
      if (photo.caption || photo.credit) page_.photos.push_back(std::move(photo));  // not of ".image:"
    }
    labels_[i] = alone ? Label::kCredit : Label::kCaption;
    if (!alone && credit < pieces.size()) credit_begins_[i] = token_of(block, pieces[credit]);
    seen_.push_back(block.key);
    last_ = i;
  }

  // "Image source, Getty Images" and right under it "Image caption, Men mend the bridge", or the label on a line
  // between.
  bool is_caption_of_source_above(std::size_t i) const {
    if (page_.photos.empty() || page_.photos.back().caption || !page_.photos.back().credit) return false;
    return (last_ + 1 == i && draft_.blocks[i].cues.has(BlockCue::kCaptionLabel)) ||
           (last_ + 2 == i && stands_under_label(i));
  }

  // The same caption without its credit, right before; or its first words, which stand for the picture.
  void drop_copies(std::size_t i, const PageText& caption) {
    const auto without_stop = [](std::string_view text) {
      return text.ends_with('.') ? text.substr(0, text.size() - 1) : text;
    };
    const bool captioned = last_ + 1 == i && !page_.photos.empty() && page_.photos.back().caption;
    if (captioned && without_stop(page_.photos.back().caption->text) == without_stop(caption.text)) {
      page_.photos.pop_back();
    } else if (i > draft_.headline.last_copy + 1) {
      const std::string above = print_text(draft_, draft_.blocks[i - 1].tokens);
      const bool opens = labels_[i - 1] == Label::kBody && draft_.blocks[i - 1].words >= kLeastTwinWords &&
                         caption.text.starts_with(without_stop(above));
      if (above == caption.text || opens) labels_[i - 1] = Label::kCaption;
    }
  }

  // Captions are often printed twice.
  bool is_new(const PageBlock& block) const { return std::find(seen_.begin(), seen_.end(), block.key) == seen_.end(); }

  TokenIndex token_of(const PageBlock& block, const Piece& piece) const {
    TokenIndex i = block.tokens.begin;
    while (i + 1 < block.tokens.end && draft_.tokens[i].span.end <= piece.span.begin) ++i;
    return i;
  }

  const PageDraft& draft_;
  Page& page_;
  std::vector<Label>& labels_;
  std::vector<TokenIndex>& credit_begins_;
  std::vector<std::uint64_t> seen_;
  std::size_t last_ = static_cast<std::size_t>(-2);
};

}  // namespace

void find_photos(const PageDraft& draft, Page& page, std::vector<Label>& labels,
                 std::vector<TokenIndex>& credit_begins) {
  PhotoFinder(draft, page, labels, credit_begins).find();
}

}  // namespace artparse
