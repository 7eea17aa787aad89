// A block is a caption if its label's odds say so, or if it is a credit line; its credit is read by the credit grammar.
// A credit alone on the next line goes with the caption above it.
#include "segments/find_photos.h"

#include <algorithm>

#include "segments/credit_names.h"
#include "segments/find_credit.h"
#include "segments/print_text.h"
#include "segments/read_pieces.h"
#include "segments/score_labels.h"
#include "segments/score_person.h"

namespace artparse {
namespace {

constexpr int kLeastCaptionOdds = -95, kBodyOver = 45;  // a probability of 0.28, and how much more likely body may be
constexpr int kLeastCreditedOdds = -350, kSureBodyOdds = 250;
constexpr int kLeastOddsAboveCredit = -450;
constexpr std::uint32_t kLeastWordsAboveCredit = 5;
constexpr BlockCues kNoCaptionCues = {BlockCue::kStartsQuote, BlockCue::kEndsColon, BlockCue::kStrongRole, BlockCue::kPromo, BlockCue::kBy};
constexpr BlockCues kCreditCues = {BlockCue::kCreditMark, BlockCue::kBracketEnd, BlockCue::kSlash, BlockCue::kVia};
constexpr std::uint32_t kLeastLabelledWords = 5, kMostLabelWords = 2;
constexpr std::uint32_t kMostCreditLine = 9, kMostCaptionWords = 70;
constexpr std::uint32_t kLeastAltWords = 6;   // of a source and what stands for its picture
constexpr std::uint32_t kLeastTwinWords = 4;  // of a caption that is printed twice in a row

bool is_in_capitals(Pieces credit) {
  return std::all_of(credit.begin(), credit.end(), [](const Piece& piece) { return is_mark(piece) || is_all_capitals(piece.shape) || piece.shape == TokenShape::kInitial; });
}

// "1 of 2 | Jane Doe speaks in Lisbon.", "Photo: Jane Doe speaks in Lisbon.", "Image caption, Jane Doe speaks": the words behind
// the counter or label.
Pieces without_label(Pieces caption, const PageDraft& draft) {
  const bool counter = caption.size() > 4 && is_number(caption[0].shape) && is_number(caption[2].shape) && is_mark(caption[3], '|');
  if (counter) return caption.subspan(4);
  const PieceMatch label = match_pieces(caption, 0, {SenseKind::kCaptionDirection}, draft.lexicon);
  const bool labelled = label && has_sense(label.entry, SenseKind::kCaptionDirection, CaptionWord::kLabel);
  if (!labelled || label.end + 1 >= caption.size()) return caption;
  const bool long_label = label.end > 1 && is_capitalized(caption[label.end].shape);
  if (long_label || caption[label.end].gap == kGlued) return caption.subspan(label.end);  // "Image captionJane Doe speaks"
  const bool marked = is_mark(caption[label.end], ':') || (label.end > 1 && is_mark(caption[label.end], ','));
  return marked ? caption.subspan(label.end + 1) : caption;
}

// "The bridge is open! pic.harbour.example/3Bd": a post that the story shows, with the address of its picture.
bool is_post(const PageBlock& block, Pieces pieces, const PageDraft& draft) {
  constexpr BlockCues kMarked = {BlockCue::kCreditMark, BlockCue::kCaptionLabel, BlockCue::kFileMark};
  if (!block.cues.has(BlockCue::kAddress) || block.cues.has_any(kMarked)) return false;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (pieces[i].shape != TokenShape::kUrl) continue;
    const bool path = i + 2 < pieces.size() && is_mark(pieces[i + 1], '/') && pieces[i + 1].gap == Gap::kNone && pieces[i + 2].gap == Gap::kNone;
    if (path || draft.text_of(pieces[i]).find('/') != std::string_view::npos) return true;
  }
  return false;
}

// "$139 at Harrow's" below a thing that is sold.
bool opens_with_price(Pieces pieces, const PageDraft& draft) {
  if (pieces.size() < 2 || !is_number(pieces[1].shape) || pieces[1].gap != Gap::kNone) return false;
  const std::string_view sign = draft.text_of(pieces[0]);
  return sign == "$" || sign == "\u00A3" || sign == "\u20AC";
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
    if (is_label_alone(i)) return false;
    if ((labelled || block.cues.has(BlockCue::kFileMark)) && i > draft_.headline.first_copy) return true;
    if (is_toggled(i) || stands_under_label(i) || ends_in_glued_name(i)) return true;
    if (is_twin(i) || (i + 1 < draft_.blocks.size() && is_twin(i + 1)) || stands_above_credit(i)) return true;
    if (stands_between_credit_and_date(i)) return true;
    if (counts_votes(draft_.pieces_of(block))) return false;
    // "The mayor (left) on the bridge"
    const bool shown = block.cues.has(BlockCue::kMarkedDirection) && !block.cues.has_any({BlockCue::kEndsSentence, BlockCue::kBy, BlockCue::kNote});
    if (shown && block.words >= kLeastLabelledWords && i > draft_.headline.last_copy && odds.body < 0) return true;
    const bool likely = std::max(odds.caption, odds.credit) > kLeastCaptionOdds && std::max(odds.caption, odds.credit) >= odds.body - kBodyOver;
    return likely && !lists_authors(block) && !sums_up_story(i);
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
    return page_.authors.size() > 1 && text.starts_with(page_.authors[0].name) && text.find(page_.authors[1].name) != std::string_view::npos;
  }
  // "Miners at the end of their shift.Jane Doe": the markup had them on two lines.
  bool ends_in_glued_name(std::size_t i) const {
    const PageBlock& block = draft_.blocks[i];
    if (i <= draft_.headline.last_copy || block.words > kMostCaptionWords || block.cues.has(BlockCue::kEndsSentence)) return false;
    const Pieces pieces = draft_.pieces_of(block);
    if (pieces.size() < 3 || !is_capitalized(pieces.back().shape)) return false;
    const std::size_t credit = begin_of_credit(pieces, draft_);
    return credit > 0 && credit < pieces.size() && pieces[credit].gap == Gap::kNone && stands_as_credit(pieces, credit, draft_);
  }
  // Under "\u00A9 UNDP/Jane Doe" and above "14 March 2026".
  bool stands_between_credit_and_date(std::size_t i) const {
    const std::uint32_t words = draft_.blocks[i].words;
    if (page_.photos.empty() || last_ + 1 != i || i + 1 >= draft_.blocks.size() || words < kLeastAltWords || words > kMostCaptionWords) return false;
    if (!is_signed_rights(i - 1)) return false;
    const Shape below = draft_.blocks[i + 1].shape;
    return below == Shape::kDate || below == Shape::kDatePlus;
  }
  // Words under a line that is "Image caption" and no more.
  bool stands_under_label(std::size_t i) const {
    if (i == 0 || i <= draft_.headline.last_copy || draft_.blocks[i].words > kMostCaptionWords) return false;
    return is_label_alone(i - 1) && draft_.odds[i].body < kSureBodyOdds;
  }
  // "Image caption", "Open this photo in gallery:"
  bool is_label_alone(std::size_t i) const {
    if (!draft_.blocks[i].cues.has(BlockCue::kCaptionLabel)) return false;
    const Pieces pieces = draft_.pieces_of(draft_.blocks[i]);
    return draft_.blocks[i].words <= kMostLabelWords || trim_marks(pieces.subspan(match_pieces(pieces, 0, {SenseKind::kCaptionDirection}, draft_.lexicon).end)).empty();
  }
  // Sentences that "hide caption" follows, with their credit between or not.
  bool is_toggled(std::size_t i) const {
    const PageBlock& block = draft_.blocks[i];
    if (i <= draft_.headline.last_copy || i + 2 >= draft_.blocks.size() || block.words < kLeastLabelledWords) return false;
    return block.cues.has(BlockCue::kEndsSentence) && (is_toggle(i + 1) || is_toggle(i + 2));
  }
  bool is_toggle(std::size_t i) const {
    const Pieces pieces = draft_.pieces_of(draft_.blocks[i]);
    const PieceMatch match = match_pieces(pieces, 0, {SenseKind::kCaptionDirection}, draft_.lexicon);
    return match && has_sense(match.entry, SenseKind::kCaptionDirection, CaptionWord::kToggle);
  }
  // The second of two equal lines above a credit or between paragraphs: first what stands for the picture, then its caption.
  bool is_twin(std::size_t i) const {
    if (i <= draft_.headline.last_copy + 1 || !draft_.relations[i].repeats_previous || draft_.blocks[i].words < kLeastTwinWords) return false;
    const PageBlock& block = draft_.blocks[i];
    const bool in_head = i < draft_.headline.body_begin && block.words >= kLeastAltWords && shows_picture(block) && !block.prose;
    if (in_head) return true;
    const bool within = i > 2 && i + 1 < draft_.blocks.size() && draft_.blocks[i - 2].prose && draft_.blocks[i + 1].prose;
    if (within && block.words >= kLeastAltWords && block.lower_words * 2 >= block.words && !block.prose) return true;
    return i + 1 < draft_.blocks.size() &&
           (is_credit_line(i + 1) || draft_.blocks[i + 1].cues.has(BlockCue::kOnlyCredit));
  }
  // Words that may be a caption and whose credit is the next line.
  bool stands_above_credit(std::size_t i) const {
    const PageBlock& block = draft_.blocks[i];
    const LabelOdds& odds = draft_.odds[i];
    if (i + 1 >= draft_.blocks.size() || i <= draft_.headline.last_copy || labels_[i] == Label::kDate) return false;
    if (block.words < kLeastWordsAboveCredit || block.words > kMostCaptionWords || block.cues.has_any(kNoCaptionCues)) return false;
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
    if (!block.cues.has(BlockCue::kAllCaps) || block.prose || page_.authors.empty() || labels_[i] == Label::kByline) return false;
    return is_name_and_house(draft_.pieces_of(block), draft_);
  }
  static bool shows_picture(const PageBlock& block) {
    constexpr BlockCues kShowingCues = {BlockCue::kPresentTense, BlockCue::kCaptionVerb, BlockCue::kCaptionDirection, BlockCue::kMarkedDirection};
    return block.cues.has_any(kShowingCues) || block.date_count > 0;
  }
  static bool heads_story(const PageBlock& block, Shape above) {
    constexpr std::uint32_t kMostWords = 25;
    const bool under_head = above == Shape::kDate || above == Shape::kBy || above == Shape::kNameDate || above == Shape::kSocial;
    return under_head && block.words <= kMostWords;
  }
  // "Jane Doe/Harbour Courier" or "(Jane Doe)" above a paragraph.
  bool is_credit_above_story(std::size_t i) const {
    if (i + 1 >= draft_.blocks.size() || !draft_.blocks[i + 1].prose || draft_.blocks[i].piece_count == 0) return false;
    const PageBlock& block = draft_.blocks[i];
    return block.cues.has_all({BlockCue::kSlash, BlockCue::kOnlyCredit}) || is_name_in_brackets(block, draft_.pieces_of(block));
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
    if ((marked || capitals) && draft_.odds[i].body < kSureBodyOdds && draft_.odds[i].caption > kLeastCreditedOdds) return true;
    return may_be_signed(i) && (marked || (capitals && is_mark(pieces[credit - 1], '(')) || is_name_behind_stop(pieces, credit));
  }
  // "Jane Doe is a senior researcher"
  bool is_note_on_person(std::size_t i) const {
    if (!draft_.blocks[i].cues.has(BlockCue::kBio)) return false;
    const Pieces pieces = draft_.pieces_of(draft_.blocks[i]);
    for (std::size_t k = 2; k + 1 < pieces.size(); ++k) {
      if (pieces[k].shape == TokenShape::kLower) return pieces[k + 1].word->kinds.has(SenseKind::kArticle);
    }
    return false;
  }
  // Words without a stop at the end that the weights take for no part of the story.
  bool may_be_signed(std::size_t i) const {
    constexpr int kLeastOdds = -700;
    const PageBlock& block = draft_.blocks[i];
    if (block.cues.has_any({BlockCue::kEndsSentence, BlockCue::kPromo, BlockCue::kBy, BlockCue::kStartsLower}) || is_note_on_person(i) || draft_.odds[i].body >= 0 || draft_.odds[i].caption <= kLeastOdds) return false;
    if (block.words <= kLeastLabelledWords || block.words > kMostCaptionWords || i <= draft_.headline.last_copy) return false;
    const Piece& last = draft_.pieces_of(block).back();
    return is_capitalized(last.shape) || is_mark(last, ')');
  }
  // "The old bridge at dusk. Jane Doe", "The old bridge at dusk. | JANE DOE"
  bool is_name_behind_stop(Pieces pieces, std::size_t credit) const {
    if (score_person(pieces.subspan(credit), draft_) < kLikelyPerson) return false;
    return is_mark(pieces[credit - 1], '.') || (credit > 1 && is_mark(pieces[credit - 1], '|') && is_mark(pieces[credit - 2], '.'));
  }
  // A short line with an agency and a slash, or a name, right under a caption.
  bool is_credit_line(std::size_t i) const {
    const PageBlock& block = draft_.blocks[i];
    if (block.words > kMostCreditLine || is_toggle(i)) return false;
    if (i + 1 < draft_.blocks.size() && is_toggle(i + 1)) return true;
    const bool source = block.cues.has(BlockCue::kCreditSource) || block.cues.has(BlockCue::kAgency);
    const bool under_caption = i > 0 && last_ == i - 1 && !page_.photos.empty();
    const bool credits_above = source || block.whole_name_score >= kLikelyPerson || is_credit_of_above(i);
    if (under_caption && !page_.photos.back().credit && credits_above) return true;
    return is_written_as_credit(block) && !labels_caption(draft_.pieces_of(block), draft_);
  }

  // "Getty Images A white ferry at dusk" and below it the caption: the source, what stands for the picture, the caption.
  // Returns the end of the source; 0 for another line.
  std::size_t end_of_source(std::size_t i, Pieces pieces) const {
    const PageBlock& block = draft_.blocks[i];
    if (block.cues.has(BlockCue::kFramed)) {
      const std::size_t end = block.span.begin + end_of_frame(slice(draft_.text, block.span));
      return static_cast<std::size_t>(std::count_if(pieces.begin(), pieces.end(), [&](const Piece& piece) { return piece.span.end <= end; }));
    }
    if (i <= draft_.headline.last_copy || block.words < kLeastAltWords || block.prose || block.cues.has(BlockCue::kEndsSentence)) return 0;
    constexpr SenseKinds kSources = {SenseKind::kAgency, SenseKind::kCreditWord}, kHouses = {SenseKind::kAgency, SenseKind::kCreditWord, SenseKind::kOutlet};
    const std::size_t house = begin_of_house(pieces);
    const PieceMatch source = match_pieces(pieces, house, house > 0 ? kHouses : kSources, draft_.lexicon);
    if (!source || source.end >= pieces.size() || pieces[source.end].shape == TokenShape::kMark || !is_capitalized(pieces[source.end].shape)) return 0;
    const bool known = Lexicon::kinds(source.entry).has_any({SenseKind::kAgency, SenseKind::kOutlet}) || has_sense(source.entry, SenseKind::kCreditWord, CreditWord::kSource);
    return known && is_capitalized(pieces[0].shape) && block.lower_words * 2 >= block.words ? source.end : 0;
  }
  // Behind the slash of "Jane Doe/Getty Images A white ferry at dusk".
  static std::size_t begin_of_house(Pieces pieces) {
    constexpr std::size_t kMostNameWords = 4;
    for (std::size_t i = 1; i + 1 < pieces.size() && i <= kMostNameWords; ++i) {
      if (is_mark(pieces[i], '/')) return i + 1;
      if (!is_capitalized(pieces[i].shape)) break;
    }
    return 0;
  }
  bool read_alt_text(std::size_t i, Pieces source) {
    const bool framed = draft_.blocks[i].cues.has(BlockCue::kFramed);
    const bool captioned = is_caption_of_alt_text(i + 1, framed);
    if (source.empty() || !(captioned || framed)) return false;
    PagePhoto photo;
    set_credit(photo, source);
    if (draft_.options.explain) photo.reasons = explain_label(draft_, i, FittedLabel::kCredit);
    if (captioned) {
      photo.caption = caption_of(draft_.pieces_of(draft_.blocks[i + 1]), draft_.blocks[i + 1]);
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
    const bool free = labels_[i] == Label::kBoilerplate || labels_[i] == Label::kTable || (sure && labels_[i] == Label::kBody && !block.cues.has(BlockCue::kEndsSentence));
    return free && block.words >= kLeastTwinWords && block.piece_count > 0;
  }

  // "\u00A9 UNDP/Jane Doe" right under the headline or a caption.
  bool is_signed_rights(std::size_t i) const {
    const PageBlock& block = draft_.blocks[i];
    return (i == draft_.headline.last_copy + 1 || last_ + 1 == i) && block.cues.has_all({BlockCue::kSlash, BlockCue::kOnlyCredit, BlockCue::kCreditMark});
  }

  // A caption, "Jane Doe", "/", "Harbour Radio" on lines of their own, and the caption again.
  bool read_stacked_credit(std::size_t i) {
    const std::vector<PageBlock>& blocks = draft_.blocks;
    if (i + 3 >= blocks.size() || blocks[i].key != blocks[i + 3].key || blocks[i].words < kLeastTwinWords || blocks[i + 1].shape != Shape::kName) return false;
    const TokenIndex slash = blocks[i + 1].tokens.end;
    if (blocks[i + 2].tokens.begin != slash + 1 || draft_.tokens.word(slash).first != '/' || blocks[i + 2].words > kMostCreditLine) return false;
    PagePhoto photo;
    photo.caption = caption_of(draft_.pieces_of(blocks[i]), blocks[i]);
    set_credit(photo, draft_.pieces_of(blocks[i + 1]));
    page_.photos.push_back(std::move(photo));
    labels_[i] = labels_[i + 3] = Label::kCaption;
    labels_[i + 1] = labels_[i + 2] = Label::kCredit;
    seen_.push_back(blocks[i].key);
    last_ = i + 3;
    return true;
  }

  void read_block(std::size_t i) {
    const PageBlock& block = draft_.blocks[i];
    const Pieces pieces = draft_.pieces_of(block);
    if ((block.cues.has(BlockCue::kRights) && !is_signed_rights(i)) || block.shape == Shape::kAgencyDate || last_ == i || opens_with_price(pieces, draft_) || is_post(block, pieces, draft_)) return;
    if (read_stacked_credit(i) || read_alt_text(i, pieces.first(end_of_source(i, pieces)))) return;
    const bool credit_line = is_credit_line(i) || (i > draft_.headline.last_copy && draft_.odds[i].credit > kLeastCreditedOdds && block.cues.has(BlockCue::kOnlyCredit));
    const bool near = std::max(draft_.odds[i].caption, draft_.odds[i].credit) > kLeastCreditedOdds || may_be_signed(i);
    if (!credit_line && !near && !is_caption(i)) return;
    std::size_t credit = block.cues.has_all({BlockCue::kOnlyCredit, BlockCue::kBar}) ? 0 : begin_of_credit(pieces, draft_);  // "Jane Doe | AP | Getty Images"
    if (!credit_line && !is_caption(i) && !ends_in_credit(i, credit, pieces)) return;
    if (credit == pieces.size() && (credit_line || (last_ + 1 == i && block.words <= kMostCreditLine && draft_.odds[i].credit > draft_.odds[i].caption))) credit = 0;
    const bool nobody = credit < pieces.size() && credits_nobody(pieces.subspan(credit), draft_);
    if (nobody && credit == 0) {
      if (last_ + 1 == i) last_ = i;
      return;
    }
    const bool above_story = last_ + 1 != i && i <= draft_.headline.body_begin && credit < pieces.size();
    if (above_story && (credit == 0 || opens_with_date(block)) && is_origin(pieces.subspan(credit))) return;
    const bool below_story = last_ + 1 != i && i + 1 >= draft_.story.end;
    if (below_story && credit == 0 && is_origin(pieces)) {  // "SOURCE: HARBOUR RADIO"
      labels_[i] = Label::kTail;
      return;
    }
    const bool alone = credit == 0 || trim_marks(pieces.first(credit)).empty();
    if (alone && !page_.photos.empty() && last_ + 1 == i && !page_.photos.back().credit) {
      set_credit(page_.photos.back(), pieces);
    } else if (credit == pieces.size() && (is_caption_of_source_above(i) || stands_between_credit_and_date(i))) {
      page_.photos.back().caption = caption_of(without_label(pieces, draft_), block);
    } else if (is_new(block)) {
      PagePhoto photo;
      if (!alone) photo.caption = caption_of(without_label(pieces.first(credit), draft_), block);
      if (photo.caption) drop_copies(i, *photo.caption);
      if (credit < pieces.size() && !nobody) set_credit(photo, pieces.subspan(credit));
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

  // "Image source, Getty Images" and right under it "Image caption, Men mend the bridge", or the label on a line between.
  bool is_caption_of_source_above(std::size_t i) const {
    if (page_.photos.empty() || page_.photos.back().caption || !page_.photos.back().credit) return false;
    return (last_ + 1 == i && draft_.blocks[i].cues.has(BlockCue::kCaptionLabel)) || (last_ + 2 == i && stands_under_label(i));
  }

  // The same caption without its credit, right before.
  void drop_copies(std::size_t i, const PageText& caption) {
    const auto without_stop = [](std::string_view text) { return text.ends_with('.') ? text.substr(0, text.size() - 1) : text; };
    const bool captioned = last_ + 1 == i && !page_.photos.empty() && page_.photos.back().caption;
    if (captioned && without_stop(page_.photos.back().caption->text) == without_stop(caption.text)) {
      page_.photos.pop_back();
    } else if (i > draft_.headline.last_copy + 1 && print_text(draft_, draft_.blocks[i - 1].tokens) == caption.text) {
      labels_[i - 1] = Label::kCaption;
    }
  }

  // "March 14, 2026", "Updated: March 14, 2026" at the start of a line.
  bool opens_with_date(const PageBlock& block) const {
    constexpr std::uint32_t kMostLabel = 3;  // pieces
    return block.date_count > 0 && draft_.dates_of(block)[0].first <= kMostLabel;
  }
  // "Source: Xinhua", behind a date or not, above the story and under no caption tells where the story comes from.
  bool is_origin(Pieces pieces) const {
    return has_sense(pieces[0].word->entry, SenseKind::kCreditWord, CreditWord::kOrigin);
  }

  // Captions are often printed twice.
  bool is_new(const PageBlock& block) const { return std::find(seen_.begin(), seen_.end(), block.key) == seen_.end(); }

  TokenIndex token_of(const PageBlock& block, const Piece& piece) const {
    TokenIndex i = block.tokens.begin;
    while (i + 1 < block.tokens.end && draft_.tokens[i].span.end <= piece.span.begin) ++i;
    return i;
  }

  bool is_dash(const Piece& piece) const { return draft_.text_of(piece) == "\u2013" || draft_.text_of(piece) == "\u2014"; }

  PageText caption_of(Pieces pieces, const PageBlock& block) const {
    std::size_t end = pieces.size();
    while (end > 1 && is_mark(pieces[end - 1]) &&
           (pieces[end - 1].word->first == '(' || pieces[end - 1].word->first == '|' || pieces[end - 1].word->first == '[' ||
            pieces[end - 1].word->first == '/' || pieces[end - 1].word->first == '-' || is_dash(pieces[end - 1]))) {
      --end;
    }
    const ByteSpan span{pieces.front().span.begin, pieces[end - 1].span.end};
    TokenRange range{block.tokens.begin, block.tokens.begin};
    while (range.begin < block.tokens.end && draft_.tokens[range.begin].span.begin < span.begin) ++range.begin;
    range.end = range.begin;
    while (range.end < block.tokens.end && draft_.tokens[range.end].span.begin < span.end) ++range.end;
    const bool whole = draft_.tokens[range.end - 1].span.end == span.end && draft_.tokens[range.begin].span.begin == span.begin;  // "each yearImage: Jane Doe" is cut within a word
    return {whole ? print_text(draft_, range) : print_text(draft_, span), span, {}};
  }

  // "Jane Doe/Reuters Purchase Licensing Rights": the words of a button are no part of the credit.
  Pieces without_furniture(Pieces pieces) const {
    for (std::size_t i = 1; i < pieces.size(); ++i) {
      const PieceMatch phrase = match_pieces(pieces, i, {SenseKind::kTailPhrase}, draft_.lexicon);
      if (phrase && phrase.end > i + 1 && has_sense(phrase.entry, SenseKind::kTailPhrase, TailPhrase::kColophon)) return pieces.first(i);
    }
    return pieces;
  }

  void set_credit(PagePhoto& photo, Pieces pieces) const {
    // The brackets around a credit are no part of it.
    while (!pieces.empty() && is_mark(pieces.front()) && draft_.text_of(pieces.front()) != "\u00A9") pieces = pieces.subspan(1);
    pieces = without_furniture(pieces);
    const auto count = [&](char c) { return std::ranges::count_if(pieces, [c](const Piece& piece) { return is_mark(piece, c); }); };
    const bool closed = count('(') == count(')');  // "Photograph: (PTI)"
    while (!pieces.empty() && is_mark(pieces.back()) && !(closed && is_mark(pieces.back(), ')'))) pieces = pieces.first(pieces.size() - 1);
    if (pieces.empty()) return;
    photo.credit = PageText{print_text(draft_, span_of(pieces)), span_of(pieces), {}};
    CreditNames names = read_credit_names(pieces, draft_);
    photo.photographers = std::move(names.photographers);
    photo.agencies = std::move(names.agencies);
  }

  const PageDraft& draft_;
  Page& page_;
  std::vector<Label>& labels_;
  std::vector<TokenIndex>& credit_begins_;
  std::vector<std::uint64_t> seen_;
  std::size_t last_ = static_cast<std::size_t>(-2);
};

}  // namespace

void find_photos(const PageDraft& draft, Page& page, std::vector<Label>& labels, std::vector<TokenIndex>& credit_begins) {
  PhotoFinder(draft, page, labels, credit_begins).find();
}

}  // namespace artparse
