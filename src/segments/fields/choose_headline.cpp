// The block with the highest sum of its label's odds and 0.35 times its rows; then breadcrumb and tail are cut off.
#include "segments/fields/choose_headline.h"

#include <algorithm>

#include "base/ascii.h"
#include "base/hash.h"
#include "segments/blocks/relate_blocks.h"
#include "segments/fields/headline_rules.h"
#include "segments/grammars/read_byline.h"
#include "segments/grammars/read_pieces.h"
#include "tokens/match_phrase.h"

namespace artparse {
namespace {

constexpr std::uint32_t kLongHeadline = 20;  // words; a sentence of so many is of the story
constexpr std::size_t kLeastCandidates = 6;
constexpr std::uint32_t kMostTailWords = 12;  // behind a copy of the headline
constexpr int kLeastSharedWords = 20;     // percent of a headline's words that the story has too
constexpr int kDeckWords =
    45;  // percent; what shares no more with the story may be a deck between the headline and the byline
constexpr int kLeastAboveDeck = -100;     // rows' sum of the headline above it
constexpr int kLeastScore = -900;         // rows' sum below which nothing is a headline
constexpr int kLeastSum = -500;           // of label and rows, where a page has more than a few blocks
constexpr std::size_t kFewBlocks = 2;
constexpr int kRowShare = 75;             // percent of the rows' sum that is added to the label's odds
constexpr TokenIndex kLongestTail = 9;    // tokens
constexpr std::uint32_t kLongestTailBytes = 45;
constexpr std::size_t kLongestCrumbs = 10;  // pieces before a glued headline

// "The Morning Tide" on top of a letter from The Morning Tide <desk@tide.example>.
bool names_sender(const PageDraft& draft, std::size_t block) {
  TokenRange name{draft.mail.sender.begin, draft.mail.sender.begin};
  while (name.end < draft.mail.sender.end && draft.tokens.word(name.end).first != '<') ++name.end;
  return !name.empty() && key_of(draft, name) == draft.blocks[block].key;
}

// Under the head of a mail, a headline says what the subject says.
bool repeats_subject(const PageDraft& draft, std::size_t block) {
  return !draft.blocks[block].prose && !names_sender(draft, block) &&
         share_words(draft, draft.mail.subject, draft.blocks[block].tokens);
}

std::size_t best_candidate(const PageDraft& draft, int& best_rows) {
  const std::size_t limit = std::min(draft.blocks.size(), std::max(draft.story.end, kLeastCandidates));
  std::size_t best = draft.blocks.size();
  int best_score = 0;
  for (std::size_t i = 0; i < limit; ++i) {
    const Shape shape = draft.blocks[i].shape;
    if (shape == Shape::kDate || shape == Shape::kNameDate || shape == Shape::kBy || shape == Shape::kByOnly ||
        shape == Shape::kRelative) {
      continue;
    }
    if (shape == Shape::kParagraph && i > draft.story.begin + 2) continue;
    if (shape == Shape::kPromo && draft.brief && !is_labelled_headline(draft, i)) continue;
    if (!draft.mail.subject.empty() && !repeats_subject(draft, i)) continue;
    const int rows = score_headline(draft, i);
    const int score = draft.odds[i].headline + rows * kRowShare / 100;
    const bool hopeless = rows < kLeastScore || (score < kLeastSum && draft.blocks.size() > kFewBlocks);
    if (hopeless || (best < draft.blocks.size() && score <= best_score)) continue;
    best = i;
    best_score = score;
    best_rows = rows;
  }
  return best;
}

// "Old bridge opens at last. 'It was time.'": sentences at the top of the page, where the deck is in front of the
// byline.
bool are_headline_sentences(const PageDraft& draft, std::size_t chosen) {
  constexpr std::size_t kFarthestByline = 3;  // blocks under the deck
  constexpr std::uint32_t kLeastDeckWords = 6;
  const PageBlock& first = draft.blocks[0];
  if (chosen != 1 || first.shape != Shape::kProse || first.words >= kLongHeadline ||
      draft.blocks[1].words < kLeastDeckWords) {
    return false;
  }
  for (std::size_t i = 2; i < std::min(draft.blocks.size(), 2 + kFarthestByline); ++i) {
    if (draft.blocks[i].shape == Shape::kBy || draft.blocks[i].shape == Shape::kByOnly) return true;
  }
  return false;
}

bool is_of_byline(Shape shape) {
  return shape == Shape::kBy || shape == Shape::kByOnly || shape == Shape::kDate || shape == Shape::kNameDate ||
         shape == Shape::kAgencyDate;
}

bool opens_byline(Shape shape) { return is_of_byline(shape) || shape == Shape::kName; }

// Of a headline and the deck under it, the deck often looks the better: longer, and with more of the story's words. Is
// the block above the chosen one a line that could be the headline itself?
bool stands_under_headline(const PageDraft& draft, std::size_t chosen) {
  if (chosen == 0) return false;
  const PageBlock &block = draft.blocks[chosen], &above = draft.blocks[chosen - 1];
  const BlockRelations &relations = draft.relations[chosen], &above_relations = draft.relations[chosen - 1];
  if (relations.title_twin || relations.in_title || above_relations.title_line || above.bullet) return false;
  const bool shaped = above.shape == Shape::kLine || above.shape == Shape::kFive || above.shape == Shape::kLong;
  const bool shorter = above.words >= 4 && above.words + 3 <= block.words + (block.prose ? 6 : 0);
  if (!(shaped && shorter) && !are_headline_sentences(draft, chosen)) return false;
  if (above.cues.has(BlockCue::kPromo) || above.cues.has(BlockCue::kCredit) ||
      above.cues.has(BlockCue::kCreditSource)) {
    return false;
  }
  if (looks_like_credit(draft, chosen - 1)) return false;
  const bool of_story = above_relations.prose_overlap >= kLeastSharedWords || above_relations.repeated;
  const bool deck = block.blanks_before == 0 && relations.prose_overlap < kDeckWords &&
                    chosen + 1 < draft.blocks.size() && opens_byline(draft.blocks[chosen + 1].shape);
  if (!(of_story || deck) || above.cues.has(BlockCue::kLastStop)) return false;
  return score_headline(draft, chosen - 1) > (deck ? kLeastAboveDeck : 0);
}

// "Who pays for the old bridge?" under the furniture of a whole page, where no story starts.
bool asks_under_furniture(const PageDraft& draft, std::size_t block) {
  const char end = draft.text[draft.tokens[draft.blocks[block].tokens.end - 1].span.end - 1];
  return block > kFewBlocks && draft.blocks[block].words < kLongHeadline && (end == '?' || end == '!');
}

// A page that starts with its story: the best of its blocks is a sentence of it, and there is no headline.
bool is_of_the_story(const PageDraft& draft, std::size_t block) {
  if (asks_under_furniture(draft, block)) return false;
  const PageBlock& best = draft.blocks[block];
  if (block > 0 && draft.blocks[block - 1].prose && best.cues.has(BlockCue::kLastStop)) {
    return true;  // a sentence under another
  }
  const bool like_story = draft.odds[block].body > 0 || best.words >= kLongHeadline;
  return best.prose && best.cues.has(BlockCue::kEndsSentence) && like_story;
}

// "Facebook to pay mayor $5 million", "Video: Mayor opens old bridge": of the story by its words and doubtful by a word
// of furniture.
bool is_doubtful(const PageDraft& draft, std::size_t i) {
  const PageBlock& block = draft.blocks[i];
  const bool furniture =
      block.shape == Shape::kCredit || (i == 0 && block.cues.has_any({BlockCue::kPromo, BlockCue::kRights}));
  return furniture && !block.bullet && block.words >= 4 && block.date_count == 0 &&
         draft.relations[i].prose_overlap >= kLeastSharedWords;
}

// Where nothing else is the headline, a doubtful line right above the byline; or the first line of the page above the
// deck that was chosen.
std::size_t doubtful_headline(const PageDraft& draft, std::size_t chosen) {
  constexpr std::size_t kTopBlocks = 8;
  const std::vector<PageBlock>& blocks = draft.blocks;
  if (chosen == blocks.size() || is_of_the_story(draft, chosen)) {
    for (std::size_t i = 0; i + 1 < std::min(blocks.size(), kTopBlocks); ++i) {
      if (is_doubtful(draft, i) && is_of_byline(blocks[i + 1].shape)) return i;
    }
    return chosen;
  }
  if (chosen != 1 || !is_doubtful(draft, 0) || blocks.size() < 3 || !is_of_byline(blocks[2].shape)) return chosen;
  const BlockRelations& deck = draft.relations[1];
  const bool titled = deck.title_twin || deck.in_title || deck.repeated;
  return !titled && blocks[1].words > blocks[0].words && draft.relations[0].prose_overlap >= 2 * kLeastSharedWords
             ? 0
             : chosen;
}

// A block that ends the chosen one, behind crumbs such as "Home News" or the number of a list's item.
std::size_t block_behind_crumbs(const PageDraft& draft, std::size_t chosen, const std::vector<std::uint64_t>& keys) {
  const Pieces pieces = draft.pieces_of(draft.blocks[chosen]);
  if (pieces.empty() ||
      (!is_number(pieces[0].shape) && !match_pieces(pieces, 0, {SenseKind::kSectionName}, draft.lexicon))) {
    return chosen;
  }
  for (std::size_t begin = 1; begin < std::min(pieces.size(), kLongestCrumbs); ++begin) {
    if (pieces.size() - begin < 4) break;
    std::uint64_t key = 0;
    for (const Piece& piece : pieces.subspan(begin)) {
      if (!is_mark(piece) && piece.shape != TokenShape::kPossessive) key = mix_hash(key, piece.word->key_hash);
    }
    if (!std::binary_search(keys.begin(), keys.end(), key)) continue;
    for (std::size_t i = 0; i < draft.blocks.size(); ++i) {
      if (draft.blocks[i].key == key) return i;
    }
  }
  return chosen;
}

// "Home > World > Headline", "Home | World | Headline": the tokens behind the last of the crumbs. A bar alone proves
// none.
TokenRange cut_crumbs(const PageDraft& draft, TokenRange tokens) {
  if (!draft.tokens.has(tokens.begin, SenseKind::kSectionName)) return tokens;
  TokenIndex begin = tokens.begin, part = tokens.begin;
  std::size_t sections = 0;
  for (TokenIndex i = tokens.begin + 1; i + 4 < tokens.end; ++i) {
    if (draft.tokens[i].shape != TokenShape::kMark || !is_title_mark(draft, i)) continue;
    const char c = draft.tokens.word(i).first;
    sections += match_phrase(draft.tokens, part, i, {SenseKind::kSectionName}, draft.lexicon).end == i;
    const bool crumb_mark = c == '>' || c == '/' || c == '\xC2' || c == '\xE2' || (c == '|' && sections > 1);
    if (crumb_mark && i - begin <= 4) begin = i + 1;
    part = i + 1;
  }
  return {begin, tokens.end};
}

bool has_outlet_head(const PageDraft& draft, TokenRange range) {
  for (TokenIndex i = range.begin; i < range.end; ++i) {
    if (draft.tokens.has(i, SenseKind::kOutletHead) && is_capitalized(draft.tokens[i].shape)) return true;
  }
  return false;
}

bool is_known_outlet(const PageDraft& draft, TokenRange range) {
  std::uint64_t key = 0;
  bool first = true;
  for (TokenIndex i = range.begin; i < range.end; ++i) {
    if (draft.tokens[i].shape == TokenShape::kMark) continue;
    key = first ? draft.tokens.word(i).key_hash : append_word_hash(key, draft.tokens.word(i).key_hash);
    first = false;
  }
  return Lexicon::kinds(draft.lexicon.find(key)).has_any({SenseKind::kOutlet, SenseKind::kAgency});
}

// How often the words of `tail` end or are other blocks; a tail that comes back is the outlet's.
bool is_repeated_tail(const PageDraft& draft, TokenRange tail, std::size_t chosen) {
  const std::uint64_t key = key_of(draft, tail);
  std::size_t seen = 0;
  for (std::size_t i = 0; i < draft.blocks.size(); ++i) seen += i != chosen && draft.blocks[i].key == key;
  return seen >= 2;
}

bool is_tail(const PageDraft& draft, TokenRange head, TokenIndex mark, TokenRange tail, std::size_t chosen,
             const std::vector<std::uint64_t>& keys) {
  if (tail.empty() || tail.size() > kLongestTail || draft.tokens.bytes(tail).size() > kLongestTailBytes) return false;
  std::uint32_t head_words = 0;
  for (TokenIndex i = head.begin; i < head.end; ++i) head_words += draft.tokens[i].shape != TokenShape::kMark;
  if (head_words < 3) return false;
  const TokenShape first = draft.tokens[tail.begin].shape;
  if (!is_capitalized(first) && first != TokenShape::kUrl && !is_number(first)) return false;
  const char c = draft.tokens.word(mark).first;
  if (c == '/') return false;
  if (c == ':') return is_known_outlet(draft, tail);
  if (c == '|' || is_known_outlet(draft, tail) || first == TokenShape::kUrl) return true;
  if (std::binary_search(keys.begin(), keys.end(), key_of(draft, head))) return true;
  const bool capitals = draft.blocks[chosen].cues.has(BlockCue::kAllCaps);
  return (has_outlet_head(draft, tail) && !capitals) || is_repeated_tail(draft, tail, chosen);
}

void cut_tail(PageDraft& draft, const std::vector<std::uint64_t>& keys) {
  HeadlineChoice& choice = draft.headline;
  const TokenIndex end_of_block = choice.tokens.end;
  for (TokenIndex mark = choice.tokens.begin + 3; mark < choice.tokens.end; ++mark) {
    // A beginning that is a block of its own is the headline, however long the rest.
    const TokenRange head{choice.tokens.begin, mark};
    if (!is_title_mark(draft, mark) || mark + 1 == end_of_block || draft.tokens[mark + 1].shape == TokenShape::kLower) {
      continue;
    }
    if (!std::binary_search(keys.begin(), keys.end(), key_of(draft, head))) continue;
    choice.tokens = head;
    choice.tail = {mark + 1, end_of_block};
    return;
  }
  for (int round = 0; round < 3; ++round) {
    TokenIndex mark = choice.tokens.end;
    while (mark > choice.tokens.begin && !is_title_mark(draft, mark - 1)) --mark;
    if (mark <= choice.tokens.begin + 1) return;
    const TokenRange head{choice.tokens.begin, mark - 1}, tail{mark, choice.tokens.end};
    if (!is_tail(draft, head, mark - 1, tail, choice.block, keys)) return;
    choice.tokens = head;
    choice.tail = {mark, end_of_block};
  }
}

bool starts_with_headline(const PageDraft& draft, const PageBlock& block, std::uint64_t key, std::uint32_t words) {
  if (block.words < words || block.words > words + kMostTailWords || words < 4) return false;
  std::uint64_t prefix = 0;
  for (TokenIndex i = block.tokens.begin; i < block.tokens.end; ++i) {
    const TokenShape shape = draft.tokens[i].shape;
    if (shape == TokenShape::kMark || shape == TokenShape::kPossessive) continue;
    prefix = mix_hash(prefix, draft.tokens.word(i).key_hash);
    if (prefix == key) return true;
  }
  return false;
}

void find_copies(PageDraft& draft) {
  HeadlineChoice& choice = draft.headline;
  choice.key = key_of(draft, choice.tokens);
  choice.is_copy.assign(draft.blocks.size(), false);
  choice.first_copy = choice.last_copy = choice.block;
  const std::uint32_t words = draft.blocks[choice.block].words;
  for (std::size_t i = 0; i < draft.blocks.size(); ++i) {
    const PageBlock& block = draft.blocks[i];
    const bool copy = i == choice.block || block.key == choice.key || block.key == draft.blocks[choice.block].key ||
                      (block.shape != Shape::kParagraph && starts_with_headline(draft, block, choice.key, words));
    choice.is_copy[i] = copy;
    if (!copy) continue;
    choice.first_copy = std::min(choice.first_copy, i);
    if (i <= draft.story.begin + 2) choice.last_copy = std::max(choice.last_copy, i);
  }
}

void find_body_begin(PageDraft& draft) {
  HeadlineChoice& choice = draft.headline;
  const std::size_t count = draft.blocks.size();
  const auto is_body = [&](std::size_t i) { return i < count && draft.odds[i].body > 0; };
  std::size_t fallback = count;
  for (std::size_t i = choice.found ? choice.last_copy + 1 : 0; i < count; ++i) {
    if (!is_body(i) || i + 2 < draft.story.begin) continue;
    if (fallback == count) fallback = i;
    const int near = is_body(i) + is_body(i + 1) + is_body(i + 2) + is_body(i + 3);
    if (near >= 2) {
      choice.body_begin = i;
      return;
    }
  }
  choice.body_begin = fallback < count ? fallback : draft.story.begin;
}

// "(Reporting by Jane Doe; Editing by John Roe)" stands under the whole story.
bool is_sign_off(const PageDraft& draft, std::size_t i) {
  const BylineOpener opener = read_byline_opener(draft.pieces_of(draft.blocks[i]), draft);
  return opener.role == AuthorRole::kReporting || opener.role == AuthorRole::kWriting ||
         opener.role == AuthorRole::kEditing;
}

// Of a byline under `sentences` of a standfirst. A date may as well be a day in a list, which has more of them, or part
// of the story.
bool ends_standfirst(const PageDraft& draft, std::size_t i, std::size_t sentences) {
  if (draft.blocks[i].shape != Shape::kDate) return is_of_byline(draft.blocks[i].shape) && !is_sign_off(draft, i);
  bool prose = false, again = false;
  for (std::size_t k = i + 1; k < draft.story.end; ++k) {
    again |= prose && draft.blocks[k].shape == Shape::kDate;
    prose |= draft.blocks[k].prose;
  }
  return sentences == 1 && !again;
}

// Sentences between headline and byline are a standfirst, where the story goes on under the byline.
void skip_standfirst(PageDraft& draft) {
  constexpr std::size_t kFarthestByline = 8, kMostSentences = 2;  // blocks
  constexpr std::uint32_t kMostWords = 60;
  HeadlineChoice& choice = draft.headline;
  const std::size_t count = draft.blocks.size();
  if (!choice.found) return;
  std::size_t sentences = 0;
  for (std::size_t i = choice.last_copy + 1; i < std::min(count, choice.last_copy + 1 + kFarthestByline); ++i) {
    const PageBlock& block = draft.blocks[i];
    if (sentences > 0 && ends_standfirst(draft, i, sentences)) {
      std::size_t next = i;
      while (next < count && draft.odds[next].body <= 0) ++next;
      if (next == count) return;
      choice.body_begin = std::max(choice.body_begin, next);
      choice.standfirst_end = i;
      return;
    }
    sentences += block.prose;
    if (sentences > kMostSentences || block.cues.has(BlockCue::kDateline) ||
        (block.prose && block.words > kMostWords)) {
      return;
    }
  }
}

}  // namespace

int score_headline(const PageDraft& draft, std::size_t block) {
  int sum = 0;
  for (const PageRow& row : headline_rows()) {
    if (row.fires(draft, block)) sum += row.weight;
  }
  return sum;
}

void choose_headline(PageDraft& draft, Reasons* reasons) {
  HeadlineChoice& choice = draft.headline;
  int rows = 0;
  std::size_t chosen =
      draft.fields.found ? draft.blocks.size() : best_candidate(draft, rows);  // an export says which it is
  if (chosen < draft.blocks.size() && stands_under_headline(draft, chosen)) --chosen;
  if (!draft.fields.found) chosen = doubtful_headline(draft, chosen);
  choice.found = chosen < draft.blocks.size() && !is_of_the_story(draft, chosen);
  choice.is_copy.assign(draft.blocks.size(), false);
  if (choice.found) {
    const std::vector<std::uint64_t> keys = sorted_keys(draft);
    chosen = block_behind_crumbs(draft, chosen, keys);
    choice.block = chosen;
    choice.tokens = cut_crumbs(draft, draft.blocks[chosen].tokens);
    cut_tail(draft, keys);
    find_copies(draft);
  }
  if (!draft.fields.found) {
    find_body_begin(draft);
    skip_standfirst(draft);
  }
  if (!reasons || !choice.found) return;
  reasons->rule = "headline";
  reasons->rows.push_back({"odds of the label headline", draft.odds[chosen].headline});
  for (const PageRow& row : headline_rows()) {
    if (row.fires(draft, chosen)) reasons->rows.push_back({row.id, row.weight});
  }
}

}  // namespace artparse
