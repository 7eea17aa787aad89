#include "segments/fields/assemble_body.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "segments/blocks/score_labels.h"
#include "segments/fields/headline_rules.h"
#include "segments/fields/label_blocks.h"
#include "segments/grammars/find_dateline.h"
#include "segments/grammars/print_text.h"

namespace artparse {
namespace {

constexpr std::size_t kDatelineBlocks = 3;  // paragraphs that may open with the dateline

// "Web posted at: 11:20 p.m. EDT", "HARBOUR NEWS - 18 hours ago - 21:14", not "Polls close today at 8pm in the town".
bool tells_when_posted(const PageBlock& block) {
  if (!block.cues.has(BlockCue::kClock)) return false;
  return block.cues.has(BlockCue::kPublished) ||
         (block.cues.has(BlockCue::kRelativeDate) && block.function_words <= 1);
}

// The standfirst: one block of some words right under the headline, before the byline or the body.
std::size_t find_deck(const PageDraft& draft, const std::vector<Label>& labels) {
  const HeadlineChoice& h = draft.headline;
  const std::size_t none = draft.blocks.size();
  if (!h.found) return none;
  if (h.last_copy + 1 < none && is_lower_bank(draft, h.last_copy + 1)) return h.last_copy + 1;
  for (std::size_t i = h.last_copy + 1; i < std::min(h.body_begin, h.last_copy + 3); ++i) {
    const PageBlock& block = draft.blocks[i];
    const bool shaped = block.shape == Shape::kLine || block.shape == Shape::kLong || block.shape == Shape::kProse ||
                        block.shape == Shape::kParagraph;
    const bool free = labels[i] == Label::kBoilerplate || labels[i] == Label::kTable;
    if (free && shaped && !tells_when_posted(block) && block.words >= 6 && !block.cues.has(BlockCue::kAddress) &&
        !block.cues.has(BlockCue::kNote) && !block.cues.has(BlockCue::kPromo) && !block.bullet) {
      return i;
    }
  }
  return none;
}

// A line of few words between the headline and the first paragraph.
bool stands_over_story(const PageDraft& draft, const std::vector<Label>& labels, std::size_t i) {
  constexpr std::uint32_t kMostWords = 4;
  return draft.headline.found && i > draft.headline.last_copy && i + 1 < labels.size() &&
         labels[i + 1] == Label::kBody && draft.blocks[i].words <= kMostWords && labels[i] != Label::kByline &&
         labels[i] != Label::kOutlet;
}

// The blocks of the page with their labels, and what is printed of them: deck, dateline, body.
class BodyAssembler {
 public:
  BodyAssembler(const PageDraft& draft, const std::vector<Label>& labels, Page& page)
      : draft_(draft), labels_(labels), page_(page) {}

  void add_deck(std::size_t i) {
    page_.deck = PageText{print_text(draft_, range_of(i)), draft_.tokens.bytes(range_of(i)), {"deck", {}}};
    add(range_of(i), Label::kDeck);
  }

  void add_headline(std::size_t i) {
    const TokenRange headline = draft_.headline.tokens;
    add({range_of(i).begin, headline.begin}, Label::kSection);
    add(headline, Label::kHeadline);
    add({headline.end, range_of(i).end}, Label::kOutlet);
  }

  void add_caption(std::size_t i, TokenIndex credit) {
    add({range_of(i).begin, credit}, Label::kCaption);
    add({credit, range_of(i).end}, Label::kCredit);
  }

  void add_paragraph(std::size_t i) {
    TokenRange range = range_of(i);
    if (page_.body.size() < kDatelineBlocks && !page_.dateline) {
      const TokenIndex end = read_dateline(draft_, range, page_.dateline);
      add({range.begin, end}, Label::kDateline);
      range.begin = end;
    }
    add(range, is_subhead(draft_, i) ? Label::kSubhead : Label::kBody);
    page_.body.push_back({print_text(draft_, range), draft_.tokens.bytes(range), {}});
    if (draft_.options.explain) page_.body.back().reasons = explain_label(draft_, i, FittedLabel::kBody);
  }

  void add_other(std::size_t i) {
    const bool placed =
        draft_.blocks[i].cues.has(BlockCue::kDatelineLine) ||
        (page_.body.empty() && stands_over_story(draft_, labels_, i) && is_place_line(draft_, range_of(i)));
    if (!line_above_ && placed) line_above_ = read_dateline_field(draft_, range_of(i));
    add(range_of(i), labels_[i]);
  }

  void finish() {
    if (!page_.dateline) page_.dateline = std::move(line_above_);
  }

 private:
  TokenRange range_of(std::size_t i) const { return draft_.blocks[i].tokens; }
  void add(TokenRange range, Label label) {
    if (!range.empty()) page_.blocks.push_back({range, draft_.tokens.bytes(range), label});
  }

  const PageDraft& draft_;
  const std::vector<Label>& labels_;
  Page& page_;
  std::optional<PageDateline> line_above_;  // "LISBON 2026-03-14": for want of one in the story
};

}  // namespace

void assemble_body(const PageDraft& draft, const std::vector<Label>& labels,
                   const std::vector<TokenIndex>& credit_begins, Page& page) {
  BodyAssembler assembler(draft, labels, page);
  const std::size_t deck = find_deck(draft, labels);
  page.blocks.reserve(draft.blocks.size() + 2);
  for (std::size_t i = 0; i < draft.blocks.size(); ++i) {
    if (i == deck) {
      assembler.add_deck(i);
    } else if (labels[i] == Label::kHeadline) {
      assembler.add_headline(i);
    } else if (labels[i] == Label::kCaption && credit_begins[i] > draft.blocks[i].tokens.begin) {
      assembler.add_caption(i, credit_begins[i]);
    } else if (labels[i] == Label::kBody) {
      assembler.add_paragraph(i);
    } else {
      assembler.add_other(i);
    }
  }
  assembler.finish();
}

}  // namespace artparse
