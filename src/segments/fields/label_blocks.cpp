#include "segments/fields/label_blocks.h"

#include <algorithm>
#include <utility>

#include "segments/blocks/find_pull_quotes.h"
#include "segments/blocks/list_items.h"
#include "segments/blocks/live_entries.h"
#include "segments/blocks/read_cues.h"
#include "segments/blocks/relate_blocks.h"
#include "segments/blocks/resume_story.h"
#include "segments/blocks/score_labels.h"
#include "segments/blocks/story_notes.h"
#include "segments/grammars/read_pieces.h"
#include "segments/grammars/score_person.h"

namespace artparse {
namespace {

constexpr int kLeastBodyOdds = -32;         // a probability of 0.42
constexpr std::size_t kFarthestSpeech = 6;  // blocks behind a paragraph of the body
constexpr int kLeastLeadOdds = -150;        // 0.18
constexpr std::uint32_t kLeastLeadWords = 12, kLeastInnerWords = 6;  // of a sentence with few small words
constexpr std::uint32_t kLeastLastWords = 3;  // of a sentence that ends the story
constexpr std::uint32_t kLeastLowerShare = 3;  // words to one in small letters
constexpr int kMostCaptionOdds = -350;        // of such a sentence
constexpr int kLeastLead = 100;               // of the odds of a paragraph over those of a caption
constexpr BlockCues kNoSentenceCues = {BlockCue::kPromo,      BlockCue::kRights,     BlockCue::kAddress,
                                       BlockCue::kCreditMark, BlockCue::kCreditNoun, BlockCue::kTailStart,
                                       BlockCue::kStartsLower};
constexpr std::size_t kLeastStoryShare = 20;  // blocks of the story to one of furniture on a plain page

// "AP-WS-01-28-26 1732EST"
bool is_transmission(const PageDraft& draft, const PageBlock& block) {
  const std::span<const FoundDate> dates = draft.dates_of(block);
  return std::any_of(dates.begin(), dates.end(), [](const FoundDate& date) { return date.transmission; });
}

bool holds(const PageBlock& block, const std::optional<PageText>& value) {
  return value && block.span.overlaps(value->span);
}

Label label_of(const PageDraft& draft, const Page& page, bool plain, std::size_t i) {
  const PageBlock& block = draft.blocks[i];
  if (draft.headline.is_copy[i]) return i == draft.headline.block ? Label::kHeadline : Label::kBoilerplate;
  for (const PageAuthor& author : page.authors) {
    if (block.span.contains(author.span) && !block.prose) return Label::kByline;
  }
  if (holds(block, page.byline) && !block.prose) return Label::kByline;
  if (draft.fields.found) return Label::kBody;  // an export says which lines are the story
  if (block.cues.has(BlockCue::kSpeakerLabel)) return Label::kBody;
  if (is_note(draft, page, i)) return Label::kTail;
  if (block.shape == Shape::kPromo && block.cues.has(BlockCue::kAllCaps)) {
    return Label::kPromo;  // "CLICK HERE TO GET THE APP"
  }
  const bool before_headline = draft.headline.found && i < draft.headline.first_copy;
  const bool in_head = draft.headline.found && i > draft.headline.first_copy && i < draft.headline.body_begin;
  if (before_headline && block.cues.has(BlockCue::kNote)) return Label::kBoilerplate;  // "Correction: ..."
  if (block.cues.has(BlockCue::kDatelineLine) && !before_headline) return Label::kDateline;
  if (is_clock_line(draft, block)) return Label::kDate;
  if (!block.prose && is_transmission(draft, block)) return Label::kDate;
  const bool standfirst = in_head && i < draft.headline.standfirst_end;
  if (draft.odds[i].body >= kLeastBodyOdds && !standfirst && !(in_head && draft.odds[i].body < 0)) return Label::kBody;
  const bool opens_story = !draft.headline.found && block.prose && block.cues.has(BlockCue::kEndsSentence);
  if (opens_story && i <= draft.headline.body_begin) return Label::kBody;
  switch (block.shape) {
    case Shape::kBy:
    case Shape::kByOnly:
      return Label::kByline;
    case Shape::kDatePlus:
    case Shape::kNameDate:
      if (block.cues.has(BlockCue::kPromo)) return Label::kPromo;  // "2026-03-14 Support The Harbour Courier!"
      return plain && !before_headline ? Label::kDateline : Label::kDate;  // "LISBON 2026-03-14"
    case Shape::kDate:
    case Shape::kRelative:
    case Shape::kAgencyDate:
      return Label::kDate;
    case Shape::kPromo:
    case Shape::kSocial:
      return Label::kPromo;
    case Shape::kSection:
      return Label::kSection;
    default:
      break;
  }
  if (holds(block, page.outlet)) return Label::kOutlet;
  if (i >= draft.story.end) return plain ? Label::kTable : Label::kTail;
  const bool after_headline = draft.headline.found && i > draft.headline.last_copy && !in_head;
  return plain || after_headline ? Label::kTable : Label::kBoilerplate;
}

bool is_furniture(const PageBlock& block) {
  switch (block.shape) {
    case Shape::kPromo:
    case Shape::kSocial:
    case Shape::kSection:
    case Shape::kUrl:
    case Shape::kRelative:
      return true;
    default:
      return false;
  }
}

// A page of hardly anything but the story: there, what is no prose is a table, a list of results, a team sheet.
bool is_plain_page(const PageDraft& draft) {
  std::size_t furniture = 0;
  for (std::size_t i = 0; i < draft.blocks.size(); ++i) {
    furniture += is_furniture(draft.blocks[i]) || draft.relations[i].after_tail_head;
  }
  return furniture * kLeastStoryShare < draft.blocks.size();
}

// Sentences right before a paragraph of the body, of which the weights are not sure: the lead, or a short one within.
bool joins_story(const PageDraft& draft, const Page& page, const std::vector<Label>& labels, std::size_t i) {
  if (!is_unsettled(labels[i]) || is_note(draft, page, i)) return false;
  if (draft.headline.found && i <= draft.headline.last_copy) return false;
  const PageBlock& block = draft.blocks[i];
  const bool within = i > 0 && labels[i - 1] == Label::kBody && block.cues.has(BlockCue::kLastStop) && !block.bullet;
  const std::uint32_t least_words = within ? kLeastInnerWords : kLeastLeadWords;
  const bool shaped = block.shape == Shape::kProse || block.shape == Shape::kParagraph ||
                      (block.shape == Shape::kLine && block.words >= least_words);
  const LabelOdds& odds = draft.odds[i];
  return shaped && block.cues.has(BlockCue::kEndsSentence) && odds.body >= kLeastLeadOdds && odds.body > odds.caption &&
         odds.body > odds.credit;
}

// Under "10.47 GMT", with the name of who wrote it between or not: an entry of a live blog.
bool stands_under_clock(const PageDraft& draft, std::size_t i) {
  const auto is_clock = [&](std::size_t k) { return is_clock_line(draft, draft.blocks[k]); };
  return i > 1 && (is_clock(i - 1) || (!draft.blocks[i - 1].prose && is_clock(i - 2)));
}

// "The show's secretary, Jane Doe, said: 'Rules are rules.'" behind a picture in the story, or an entry of a live blog.
bool speaks_on(const PageDraft& draft, const Page& page, const std::vector<Label>& labels, std::size_t i) {
  if (!is_unsettled(labels[i]) || is_note(draft, page, i)) return false;
  const PageBlock& block = draft.blocks[i];
  const LabelOdds& odds = draft.odds[i];
  const bool quotes = block.cues.has(BlockCue::kStartsQuote) || !block.cues.has(BlockCue::kLastStop);
  const bool told = (quotes && block.cues.has(BlockCue::kSaid)) || stands_under_clock(draft, i);
  const bool speech = told && block.cues.has(BlockCue::kEndsSentence) && block.words >= kLeastInnerWords;
  return speech && !draft.relations[i].after_tail_head && odds.body >= kLeastLeadOdds && odds.body > odds.caption &&
         odds.body > odds.credit;
}

// "Follow me on Twitter.": a word of furniture anywhere, but for "She declined to comment."; or a call at the start.
bool holds_promo(const PageDraft& draft, const PageBlock& block) {
  const Pieces pieces = draft.pieces_of(block);
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const bool lower = i > 1 && pieces[i].shape == TokenShape::kLower && pieces[i - 1].shape == TokenShape::kLower;
    const bool verb = lower && pieces[i - 1].word->kinds.has(SenseKind::kPreposition);
    if (pieces[i].word->kinds.has(SenseKind::kPromoPhrase) && !verb) return true;
  }
  const PieceMatch call = match_pieces(pieces, 0, {SenseKind::kPromoPhrase, SenseKind::kSocialPhrase}, draft.lexicon);
  return call.end > 1 || (call && !pieces[0].word->kinds.has(SenseKind::kArticle));
}

// Behind "Related stories", unless the block is well within the story: an "Advertisement" stands between its
// paragraphs.
bool stands_in_tail(const PageDraft& draft, std::size_t i) {
  constexpr std::size_t kLastBlocks = 3;
  return draft.relations[i].after_tail_head && !(draft.blocks[i].prose && i + kLastBlocks < draft.story.end);
}

// "No one was hurt." right under the last paragraph: a short sentence, where the weights see the furniture that
// follows.
bool ends_story(const PageDraft& draft, const Page& page, const std::vector<Label>& labels, std::size_t i) {
  const bool under_prose = i > 0 && labels[i - 1] == Label::kBody && draft.blocks[i - 1].prose;
  if (!under_prose || !is_unsettled(labels[i]) || is_note(draft, page, i)) return false;
  const PageBlock& block = draft.blocks[i];
  const bool shaped = block.shape == Shape::kLine || block.shape == Shape::kFive || block.shape == Shape::kShort ||
                      block.shape == Shape::kProse;
  const bool stop = block.cues.has(BlockCue::kLastStop) ||
                    (block.cues.has(BlockCue::kStartsQuote) && block.cues.has(BlockCue::kEndsSentence));
  const bool sentence = stop && block.words >= kLeastLastWords && kLeastLowerShare * block.lower_words >= block.words &&
                        !holds_promo(draft, block);
  if (!shaped || !sentence || block.bullet || stands_in_tail(draft, i) || draft.relations[i].repeated) return false;
  const LabelOdds& odds = draft.odds[i];
  const bool told = odds.caption < kMostCaptionOdds ||
                    (block.prose && odds.body >= kLeastLeadOdds && odds.body > odds.caption + kLeastLead);
  return told && odds.body > odds.credit && !block.cues.has_any(kNoSentenceCues);
}

// "Jane Doe, historian", "Read: Who pays for the bridge", "The mayor (left)": between paragraphs, but over none.
bool says_what_it_is(const PageDraft& draft, const PageBlock& block) {
  const Pieces pieces = draft.pieces_of(block);
  const bool labelled = pieces.size() > 1 && is_mark(pieces[1], ':');
  return labelled || block.name_score >= kLikelyPerson || block.cues.has_any(kNoSentenceCues) ||
         block.cues.has_any({BlockCue::kCaptionDirection, BlockCue::kCreditSource, BlockCue::kAgency});
}

bool asks(const PageDraft& draft, const PageBlock& block) {
  return draft.text[draft.tokens[block.tokens.end - 1].span.end - 1] == '?';
}

// A short line between paragraphs of the body that does not say what else it is: a subhead, a question of an interview.
bool heads_part(const PageDraft& draft, const Page& page, const std::vector<Label>& labels, std::size_t i) {
  constexpr int kLeastOdds = -250, kLeastNumberedOdds = -450;
  const auto is_prose = [&](std::size_t k) { return labels[k] == Label::kBody && draft.blocks[k].prose; };
  if (i == 0 || i + 1 >= labels.size() || !is_unsettled(labels[i]) || !is_prose(i - 1) || !is_prose(i + 1)) {
    return false;
  }
  const PageBlock& block = draft.blocks[i];
  const bool shaped = block.shape == Shape::kShort || block.shape == Shape::kFive || block.shape == Shape::kLine;
  if (!shaped || block.bullet || !(is_subhead(draft, i) || asks(draft, block)) || says_what_it_is(draft, block)) {
    return false;
  }
  if (draft.relations[i].repeated || draft.relations[i].after_tail_head) return false;
  const LabelOdds& odds = draft.odds[i];
  const int least = numbers_on(draft, labels, i) ? kLeastNumberedOdds : kLeastOdds;
  return odds.body >= least && odds.body > odds.caption && odds.body > odds.credit && !is_note(draft, page, i);
}

// Nothing is of the story behind "###" or "-ENDS-", where most of it stands before; little is behind "-- BERNAMA" and
// what BERNAMA says of itself.
void cut_behind_end(const PageDraft& draft, std::vector<Label>& labels) {
  constexpr std::uint32_t kLeastShare = 2;  // words before an agency's name to one behind it
  std::size_t end = 0;
  std::uint32_t before = 0, behind = 0;  // words
  bool over = false;
  for (std::size_t i = 0; i < labels.size(); ++i) {
    const bool told = before > 0 && !over;
    over |= told && is_over(draft, i);
    if (told && (over || (labels[i - 1] == Label::kBody && tells_of_agency(draft, i)))) {
      end = i;
      before += std::exchange(behind, 0);
    }
    if (labels[i] == Label::kBody) (end ? behind : before) += draft.blocks[i].words;
  }
  if (end == 0 || behind * (over ? 1 : kLeastShare) > before) return;
  for (std::size_t i = end; i < labels.size(); ++i) {
    if (labels[i] == Label::kBody) labels[i] = Label::kTail;
  }
}

// Where nothing is the story, as in a column of letters of two sentences each, the sentences are.
void keep_sentences(const PageDraft& draft, const Page& page, std::vector<Label>& labels) {
  const auto is_body = [](Label label) { return label == Label::kBody; };
  if (std::any_of(labels.begin(), labels.end(), is_body)) return;
  for (std::size_t i = draft.headline.found ? draft.headline.last_copy + 1 : 0; i < labels.size(); ++i) {
    const PageBlock& block = draft.blocks[i];
    const bool sentence = block.cues.has(BlockCue::kEndsSentence) && has_words_of_sentence(block);
    const bool free =
        is_unsettled(labels[i]) && !draft.relations[i].after_tail_head && !block.cues.has_any(kNoSentenceCues);
    if (sentence && free && !is_note(draft, page, i)) labels[i] = Label::kBody;
  }
}

// "Most popular" and the lines under it, up to the next paragraph: no table of the story.
void drop_links(const PageDraft& draft, std::vector<Label>& labels) {
  bool links = false;
  for (std::size_t i = 0; i < labels.size(); ++i) {
    links = labels[i] != Label::kBody && (links || is_tail_head(draft.blocks[i]));
    if (links && labels[i] == Label::kTable) labels[i] = Label::kBoilerplate;
  }
}

}  // namespace

bool is_subhead(const PageDraft& draft, std::size_t i) {
  constexpr std::uint32_t kMostSubheadWords = 9;
  const PageBlock& block = draft.blocks[i];
  return block.words <= kMostSubheadWords && !block.cues.has_any({BlockCue::kEndsSentence, BlockCue::kSpeakerLabel}) &&
         !block.bullet && !block.prose;
}

std::vector<Label> label_blocks(const PageDraft& draft, const Page& page) {
  std::vector<Label> labels(draft.blocks.size());
  const bool plain = is_plain_page(draft);
  for (std::size_t i = 0; i < labels.size(); ++i) labels[i] = label_of(draft, page, plain, i);
  for (std::size_t i = labels.size(); i-- > 1;) {
    if (labels[i] == Label::kBody && joins_story(draft, page, labels, i - 1)) labels[i - 1] = Label::kBody;
  }
  std::size_t last_body = labels.size();
  for (std::size_t i = 0; i < labels.size(); ++i) {
    if (last_body < i && i - last_body <= kFarthestSpeech && speaks_on(draft, page, labels, i)) {
      labels[i] = Label::kBody;
    }
    if (is_unsettled(labels[i]) && continues_list(draft, labels, i) && !is_note(draft, page, i)) {
      labels[i] = Label::kBody;
    }
    if (ends_story(draft, page, labels, i)) labels[i] = Label::kBody;
    if (labels[i] == Label::kBody) last_body = i;
  }
  keep_entries(draft, page, labels);
  resume_story(draft, page, labels);
  for (std::size_t i = 0; i < labels.size(); ++i) {
    if (heads_part(draft, page, labels, i)) labels[i] = Label::kBody;
  }
  keep_sentences(draft, page, labels);
  cut_behind_end(draft, labels);
  drop_links(draft, labels);
  drop_pull_quotes(draft, labels);
  return labels;
}

}  // namespace artparse
