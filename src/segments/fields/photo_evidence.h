// What tells that a block of the page is a caption or the credit of a photo.
#pragma once

#include <vector>

#include "segments/page.h"
#include "segments/page_draft.h"

namespace artparse {

// Odds of a caption or a credit below which only sure signs count.
constexpr int kLeastCreditedOdds = -350;
constexpr std::uint32_t kMostCreditLine = 9;  // words
constexpr std::uint32_t kLeastTwinWords = 4;  // of a caption that is printed twice in a row

// Asked of the blocks in their order, while their photos are read.
class PhotoEvidence {
 public:
  PhotoEvidence(const PageDraft& draft, const Page& page, const std::vector<Label>& labels)
      : draft_(draft), page_(page), labels_(labels) {}

  // The last block of the photo that was read last.
  void set_last(std::size_t block) { last_ = block; }
  std::size_t last() const { return last_; }
  bool follows_photo(std::size_t i) const { return last_ + 1 == i; }

  bool is_caption(std::size_t i) const;
  // The lead, where the weights are in two minds: a sentence under a caption and its credit, above the story.
  bool opens_story_under_credit(std::size_t i) const;
  // Under "\u00A9 UNDP/Jane Doe" and above "14 March 2026".
  bool stands_between_credit_and_date(std::size_t i) const;
  // A line that ends in a credit that is written as one: behind a credit word, in brackets, or with a slash.
  bool ends_in_credit(std::size_t i, std::size_t credit, Pieces pieces) const;
  // Words without a stop at the end that the weights take for no part of the story.
  bool may_be_signed(std::size_t i) const;
  // Under a line of a picture, and not that line again.
  bool stands_under_caption(std::size_t i) const;
  // A short line with an agency and a slash, or a name, right under a caption.
  bool is_credit_line(std::size_t i) const;
  bool is_caption_of_alt_text(std::size_t i, bool sure) const;
  // "\u00A9 UNDP/Jane Doe" right under the headline or a caption.
  bool is_signed_rights(std::size_t i) const;
  // "AP Business Writer" under a byline.
  bool is_title_of_author(const PageBlock& block) const;
  // "Image source, Getty Images" and right under it "Image caption, Men mend the bridge", or the label on a line
  // between.
  bool is_caption_of_source_above(std::size_t i) const;

 private:
  // A key point: the story has the same words as a paragraph further below.
  bool sums_up_story(std::size_t i) const;
  // "Jane Doe", "Jane Doe, Ann Roe, University of Harlow", where they are the authors.
  bool lists_authors(const PageBlock& block) const;
  // "Miners at the end of their shift.Jane Doe": the markup had them on two lines.
  bool ends_in_glued_name(std::size_t i) const;
  // Words under a line that is "Image caption" and no more.
  bool stands_under_label(std::size_t i) const;
  // Sentences that "hide caption" follows, with their credit between or not.
  bool is_toggled(std::size_t i) const;
  // The second of two equal lines above a credit or between paragraphs: first what stands for the picture, then its
  // caption.
  bool is_twin(std::size_t i) const;
  // Of two equal lines, the second: between paragraphs, or others that are printed twice.
  bool stands_within_story(std::size_t i) const;
  // Words that may be a caption and whose credit is the next line.
  bool stands_above_credit(std::size_t i) const;
  // "JANE DOE, STAR-COURIER", and the story is somebody else's.
  bool is_signed_in_capitals(std::size_t i) const;
  // "Jane Doe/Harbour Courier" or "(Jane Doe)" above a paragraph.
  bool is_credit_above_story(std::size_t i) const;
  // Nothing but a credit, and no caption under it that is marked as one.
  bool is_credit_of_above(std::size_t i) const;

  const PageDraft& draft_;
  const Page& page_;
  const std::vector<Label>& labels_;
  std::size_t last_ = static_cast<std::size_t>(-2);
};

}  // namespace artparse
