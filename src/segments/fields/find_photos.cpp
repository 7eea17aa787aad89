// A block is a caption if its label's odds say so, or if it is a credit line; its credit is read by the credit grammar.
// A credit alone on the next line goes with the caption above it.
#include "segments/fields/find_photos.h"

#include <algorithm>
#include <optional>

#include "segments/blocks/score_labels.h"
#include "segments/fields/photo_evidence.h"
#include "segments/fields/photo_lines.h"
#include "segments/fields/print_photo.h"
#include "segments/grammars/find_credit.h"
#include "segments/grammars/print_text.h"
#include "segments/grammars/read_pieces.h"

namespace artparse {
namespace {

class PhotoFinder {
 public:
  PhotoFinder(const PageDraft& draft, Page& page, std::vector<Label>& labels, std::vector<TokenIndex>& credit_begins)
      : draft_(draft),
        page_(page),
        labels_(labels),
        credit_begins_(credit_begins),
        evidence_(draft, page, labels) {}

  void find() {
    const std::size_t limit = std::min(draft_.blocks.size(), draft_.story.end + 4);
    for (std::size_t i = 0; i < limit; ++i) {
      if (draft_.headline.is_copy[i] || labels_[i] == Label::kByline || draft_.blocks[i].piece_count == 0) continue;
      read_block(i);
    }
  }

 private:
  bool read_alt_text(std::size_t i, Pieces source) {
    const bool framed = draft_.blocks[i].cues.has(BlockCue::kFramed);
    const bool captioned = evidence_.is_caption_of_alt_text(i + 1, framed);
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
    evidence_.set_last(captioned ? i + 1 : i);
    return true;
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
    evidence_.set_last(i + 3);
    return true;
  }

  void read_block(std::size_t i) {
    const PageBlock& block = draft_.blocks[i];
    const Pieces pieces = draft_.pieces_of(block);
    if (is_no_photo(i)) return;
    if (evidence_.opens_story_under_credit(i)) {
      labels_[i] = Label::kBody;
      return;
    }
    if (read_stacked_credit(i) || read_alt_text(i, pieces.first(end_of_source(i, pieces, draft_)))) return;
    const std::optional<std::size_t> credit = find_credit(i);
    if (!credit || is_passed_over(i, *credit)) return;
    add_photo(i, *credit);
    if (labels_[i] == Label::kCaption && *credit < pieces.size()) credit_begins_[i] = token_of(block, pieces[*credit]);
    seen_.push_back(block.key);
    evidence_.set_last(i);
  }

  bool is_no_photo(std::size_t i) const {
    const PageBlock& block = draft_.blocks[i];
    const Pieces pieces = draft_.pieces_of(block);
    return (block.cues.has(BlockCue::kRights) && !evidence_.is_signed_rights(i)) || block.shape == Shape::kAgencyDate ||
           evidence_.last() == i || opens_with_price(pieces, draft_) || is_post(block, pieces, draft_);
  }

  // The first piece of the credit, the number of pieces where a caption has none; nothing: the block is of no photo.
  std::optional<std::size_t> find_credit(std::size_t i) const {
    const PageBlock& block = draft_.blocks[i];
    const Pieces pieces = draft_.pieces_of(block);
    const LabelOdds& odds = draft_.odds[i];
    const bool alone = i > draft_.headline.last_copy && odds.credit > kLeastCreditedOdds &&
                       block.cues.has(BlockCue::kOnlyCredit);
    const bool credit_line = alone || evidence_.is_credit_line(i);
    const bool near = std::max(odds.caption, odds.credit) > kLeastCreditedOdds || evidence_.may_be_signed(i);
    if ((!credit_line && !near && !evidence_.is_caption(i)) || evidence_.is_title_of_author(block)) return std::nullopt;
    const bool bars = block.cues.has_all({BlockCue::kOnlyCredit, BlockCue::kBar});  // "Jane Doe | AP | Getty Images"
    const std::size_t credit = bars ? 0 : begin_of_credit(pieces, draft_);
    if (!credit_line && !evidence_.is_caption(i) && !evidence_.ends_in_credit(i, credit, pieces)) return std::nullopt;
    const bool short_below = evidence_.stands_under_caption(i) && block.words <= kMostCreditLine;
    const bool whole = credit_line || (short_below && odds.credit > odds.caption);
    return credit == pieces.size() && whole ? 0 : credit;
  }

  // What looks like a credit and is none: "credit: none", where a story is from, above or below it.
  bool is_passed_over(std::size_t i, std::size_t credit) {
    const PageBlock& block = draft_.blocks[i];
    const Pieces pieces = draft_.pieces_of(block);
    if (credit == 0 && credits_nobody(pieces, draft_)) {
      if (evidence_.follows_photo(i)) evidence_.set_last(i);
      return true;
    }
    if (evidence_.follows_photo(i)) return false;
    const bool above_story = i <= draft_.headline.body_begin && credit < pieces.size();
    if (above_story && (credit == 0 || opens_with_date(block, draft_)) && is_origin(pieces.subspan(credit))) {
      return true;
    }
    const bool below_story = i + 1 >= draft_.story.end;
    if (!below_story || credit > 0 || !is_origin(pieces)) return false;
    labels_[i] = Label::kTail;  // "SOURCE: HARBOUR RADIO"
    return true;
  }

  // A new photo, or the credit or caption of the one right above.
  void add_photo(std::size_t i, std::size_t credit) {
    const PageBlock& block = draft_.blocks[i];
    const Pieces pieces = draft_.pieces_of(block);
    const bool alone = credit == 0 || trim_marks(pieces.first(credit)).empty();
    labels_[i] = alone ? Label::kCredit : Label::kCaption;
    if (alone && !page_.photos.empty() && evidence_.follows_photo(i) && !page_.photos.back().credit) {
      set_credit(page_.photos.back(), pieces, draft_);
    } else if (credit == pieces.size() &&
               (evidence_.is_caption_of_source_above(i) || evidence_.stands_between_credit_and_date(i))) {
      page_.photos.back().caption = print_caption(without_caption_label(pieces, draft_), block, draft_);
    } else if (is_new(block)) {
      PagePhoto photo;
      if (!alone) photo.caption = print_caption(without_caption_label(pieces.first(credit), draft_), block, draft_);
      if (photo.caption) drop_copies(i, *photo.caption);
      const Pieces credited = pieces.subspan(credit);
      if (!credited.empty() && !credits_nobody(credited, draft_)) set_credit(photo, credited, draft_);
      if (draft_.options.explain) {
        photo.reasons = explain_label(draft_, i, alone ? FittedLabel::kCredit : FittedLabel::kCaption);
      }
      if (photo.caption || photo.credit) page_.photos.push_back(std::move(photo));  // not of ".image:"
    }
  }

  // The same caption without its credit, right before; or its first words, which stand for the picture.
  void drop_copies(std::size_t i, const PageText& caption) {
    const auto without_stop = [](std::string_view text) {
      return text.ends_with('.') ? text.substr(0, text.size() - 1) : text;
    };
    const bool captioned = evidence_.follows_photo(i) && !page_.photos.empty() && page_.photos.back().caption;
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
  PhotoEvidence evidence_;
  std::vector<std::uint64_t> seen_;
};

}  // namespace

void find_photos(const PageDraft& draft, Page& page, std::vector<Label>& labels,
                 std::vector<TokenIndex>& credit_begins) {
  PhotoFinder(draft, page, labels, credit_begins).find();
}

}  // namespace artparse
