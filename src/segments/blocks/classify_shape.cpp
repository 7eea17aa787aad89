// What a short block is made of; then the first shape that fits.
#include "segments/blocks/classify_shape.h"

#include <algorithm>

#include "base/ascii.h"
#include "segments/blocks/read_cues.h"
#include "segments/grammars/find_credit.h"
#include "segments/grammars/find_dateline.h"
#include "segments/grammars/read_byline.h"
#include "segments/grammars/read_clock.h"
#include "segments/grammars/read_dates.h"
#include "segments/grammars/read_pieces.h"
#include "segments/grammars/relative_dates.h"
#include "segments/grammars/score_person.h"
#include "segments/grammars/speaker_label.h"

namespace artparse {
namespace {

constexpr std::uint32_t kMostShortWords = 60;
constexpr std::uint32_t kMostPathWords = 8;
constexpr std::uint32_t kMostDatelineWords = 10;
constexpr std::uint32_t kLeastDatedWords = 16;  // of a lead behind its dateline, which has few small words
constexpr std::uint32_t kMostBesideRelative = 3;  // words of a line that is a relative date
constexpr std::uint32_t kMostBriefWords = 120, kLeastSentenceWords = 3;

// Is all of `pieces` made of phrases of `kind` (for furniture: of class social), numbers and marks?
bool is_made_of(Pieces pieces, SenseKind kind, bool social, const PageDraft& draft) {
  bool any = false;
  for (std::size_t i = 0; i < pieces.size();) {
    if (is_mark(pieces[i]) || (social && is_number(pieces[i].shape))) {
      ++i;
      continue;
    }
    const PieceMatch match = match_pieces(pieces, i, {kind}, draft.lexicon);
    if (!match || (social && !has_sense(match.entry, kind, Furniture::kSocial))) return false;
    any = true;
    i = match.end;
  }
  return any;
}

// "Opinion / Jane Doe", "BBC / Jane Doe and Tom Hill"
bool ends_in_name(Pieces pieces, const PageDraft& draft) {
  std::size_t begin = pieces.size();
  while (begin > 0 && !is_mark(pieces[begin - 1])) --begin;
  std::size_t end = begin;
  while (end < pieces.size() && is_capitalized(pieces[end].shape)) ++end;
  return end > begin + 1 && score_person(pieces.subspan(begin, end - begin), draft) >= kLikelyPerson;
}

// "Hong Kong / Health & Environment", "Home > World > Europe", "Jerusalem Post / Israel News": sections, or places and
// outlets beside a section, between marks; behind the first of them also "Law and Crime", which no list has.
bool is_breadcrumb(Pieces pieces, const PageDraft& draft) {
  constexpr std::size_t kMostUnlisted = 7;  // pieces of such a line
  bool path = false, section = false, unlisted = false, joined = false;
  for (std::size_t i = 0; i < pieces.size();) {
    if (is_mark(pieces[i])) {
      path |= is_mark(pieces[i], '/') || is_mark(pieces[i], '>');
      ++i;
      continue;
    }
    const PieceMatch name = match_pieces(pieces, i, {SenseKind::kSectionName}, draft.lexicon);
    const std::size_t other = std::max(match_pieces(pieces, i, {SenseKind::kPlace}, draft.lexicon).end,
                                       match_pieces(pieces, i, {SenseKind::kOutlet}, draft.lexicon).end);
    const bool listed = name || other > 0, joins = path && pieces[i].word->kinds.has(SenseKind::kConjunction);
    if (!(is_capitalized(pieces[i].shape) || joins) || !(listed || path)) return false;
    section |= static_cast<bool>(name);
    unlisted |= !listed;
    joined |= joins;
    i = listed ? std::max(name.end, other) : i + 1;
  }
  if (unlisted && ends_in_name(pieces, draft)) return false;
  return path && (unlisted ? (section || joined) && pieces.size() <= kMostUnlisted : section);
}

bool is_filler(const Piece& piece) {
  if (piece.word->kinds.has_any({SenseKind::kWeekday, SenseKind::kTimeZone})) return true;
  return piece.word->kinds.has_any({SenseKind::kDateWord, SenseKind::kDateFiller}) &&
         (!is_capitalized(piece.shape) || piece.word->common > 0 || piece.word->given == 0);
}

// What of a dated line is neither date, clock nor a word that goes with them.
std::vector<Piece> pieces_beside_dates(const PageDraft& draft, Pieces pieces, std::span<const FoundDate> dates) {
  std::vector<Piece> rest;
  std::size_t next = 0;
  for (std::size_t i = 0; i < pieces.size();) {
    if (next < dates.size() && dates[next].first == i) {
      i = dates[next++].end;
      continue;
    }
    const std::size_t clock = end_of_clock(pieces, i, draft, nullptr);
    const std::size_t relative = end_of_relative_date(pieces, i);
    if (std::max(clock, relative) > i) {
      i = std::max(clock, relative);
      continue;
    }
    const PieceMatch reading = match_pieces(pieces, i, {SenseKind::kDateWord}, draft.lexicon);
    if (reading && reading.end > i + 1) {
      i = reading.end;
      continue;
    }
    const bool number_of_reading =
        is_number(pieces[i].shape) && i + 1 < pieces.size() &&
        match_pieces(pieces, i + 1, {SenseKind::kDateWord, SenseKind::kDateFiller}, draft.lexicon);
    if (!is_filler(pieces[i]) && !number_of_reading && pieces[i].shape != TokenShape::kUrl) rest.push_back(pieces[i]);
    ++i;
  }
  return rest;
}

std::uint32_t count_rest_words(Pieces rest) {
  return static_cast<std::uint32_t>(
      std::count_if(rest.begin(), rest.end(), [](const Piece& p) { return !is_mark(p); }));
}

// The pieces up to the first mark or joiner that separates.
Pieces first_part(Pieces pieces) {
  pieces = trim_marks(pieces);
  for (std::size_t i = 1; i < pieces.size(); ++i) {
    const Piece& piece = pieces[i];
    const char c = piece.word->first;
    const bool joiner = piece.word->kinds.has(SenseKind::kBylineWord) && piece.shape == TokenShape::kLower &&
                        piece.word->kinds.has(SenseKind::kConjunction);
    const bool mark = is_mark(piece) && (c == '|' || c == ',' || c == '(' || c == '&' || c == '/' || !is_ascii(c) ||
                                         (c == '-' && piece.gap != Gap::kNone));
    if (joiner || mark || piece.gap == kGlued) return pieces.first(i);
  }
  return pieces;
}

bool is_byline(const PageDraft& draft, Pieces pieces, PageBlock& block) {
  const std::size_t first = is_mark(pieces[0]) && pieces.size() > 1 ? 1 : 0;
  const bool of_picture =
      block.cues.has(BlockCue::kCreditMark) && pieces[first].word->kinds.has(SenseKind::kCreditWord);
  if (of_picture) return false;  // "(Photo by Jane Doe)"
  const PieceMatch phrase = match_pieces(pieces, first, {SenseKind::kBylineWord}, draft.lexicon);
  if (phrase) {
    for (const Sense& sense : Lexicon::senses(phrase.entry)) {
      if (sense.kind() == SenseKind::kBylineWord && BylineSense::unpack(sense.payload()).word == BylineWord::kNotBy) {
        return false;
      }
    }
  }
  const BylineOpener opener = read_byline_opener(pieces, draft);
  if (opener.end == 0) return false;
  if (opener.alone) {
    const bool role =
        block.cues.has(BlockCue::kStrongRole) && !block.cues.has(BlockCue::kEndsColon);  // "Journalist" under a name
    if (!opener.foreign && !role) block.cues.insert(BlockCue::kByOnly);
    return false;
  }
  if (block.words > 40) return false;
  const Piece& next = pieces[opener.end];
  if (is_phrase(pieces.subspan(opener.end), SenseKind::kDeskName, draft)) return true;  // "By the editorial board"
  if (!is_capitalized(next.shape) && !is_mark(next, '(') && next.shape != TokenShape::kUrl) return false;
  if (next.word->kinds.has_any({SenseKind::kWeekday, SenseKind::kMonth}) && block.prose) return false;
  if (opener.foreign) {
    return block.words <= 8 && names_author_of_foreign(first_part(pieces.subspan(opener.end)), draft);
  }
  if (block.words > 14 && block.prose && !block.cues.has(BlockCue::kStrongRole)) {
    return block.words <= 22 && block.date_count > 0;
  }
  return true;
}

// "Harbour Public Radio | By Jane Doe"
bool is_house_and_byline(const PageDraft& draft, Pieces pieces) {
  constexpr std::size_t kLongestHouse = 6;  // pieces
  const auto bar = static_cast<std::size_t>(
      std::ranges::find_if(pieces, [](const Piece& p) { return is_mark(p, '|'); }) - pieces.begin());
  if (bar == 0 || bar > kLongestHouse) return false;
  const Pieces byline = pieces.subspan(bar + 1);
  const BylineOpener opener = read_byline_opener(byline, draft);
  return opener.end > 0 && !opener.foreign && !opener.alone &&
         score_person(byline.subspan(opener.end), draft) >= kLikelyPerson;
}

// "News | Written by Jane Doe | 5 May": a byline in the middle of a dated line.
bool has_inner_byline(const PageDraft& draft, Pieces pieces, const PageBlock& block) {
  if (block.words > 32 || pieces.size() < 4 || block.prose) return false;
  if (size_of_repeated_name(pieces, draft) > 0) return true;
  const auto bars = std::count_if(pieces.begin(), pieces.end(), [](const Piece& p) { return is_mark(p, '|'); });
  if (block.date_count == 0 && !block.cues.has(BlockCue::kRelativeDate) && bars < 2) {
    return bars == 1 && is_house_and_byline(draft, pieces);
  }
  for (std::size_t i = 1; i + 1 < pieces.size(); ++i) {
    if (!pieces[i].word->kinds.has(SenseKind::kBylineWord) && !pieces[i].word->entry.starts_page_phrase) {
      continue;  // "by", "written by"
    }
    const BylineOpener opener = read_byline_opener(pieces.subspan(i), draft);
    const bool opens = is_capitalized(pieces[i].shape) || is_mark(pieces[i - 1]) || is_number(pieces[i - 1].shape);
    if (!opens || opener.end == 0 || opener.foreign || opener.alone || opener.role == AuthorRole::kPhotographer) {
      continue;
    }
    const Pieces name = pieces.subspan(i + opener.end);
    const bool given = name.size() == 1 && name[0].word->given > 0 &&
                       block.cues.has(BlockCue::kPublished);  // "Posted on 5 May 2026 by Hattie"
    if (is_capitalized(name[0].shape) && (given || (name.size() > 1 && is_capitalized(name[1].shape)))) return true;
  }
  return false;
}

// "(Jane Doe/Agency)" at the end.
bool ends_with_slash_bracket(Pieces pieces) {
  std::size_t i = pieces.size();
  while (i > 0 && is_mark(pieces[i - 1]) && !is_mark(pieces[i - 1], ')')) --i;
  if (i == 0 || !is_mark(pieces[i - 1], ')')) return false;
  bool slash = false;
  for (--i; i > 0; --i) {
    if (is_mark(pieces[i - 1], '(')) return slash;
    slash |= is_mark(pieces[i - 1], '/');
  }
  return false;
}

// Every date holds one.
bool has_number(Pieces pieces) {
  return std::any_of(pieces.begin(), pieces.end(), [](const Piece& piece) { return is_number(piece.shape); });
}

void measure_short(PageDraft& draft, PageBlock& block) {
  const Pieces pieces = draft.pieces_of(block);
  read_cues(draft, pieces, block);
  block.first_date = static_cast<std::uint32_t>(draft.dates.size());
  if (block.words <= kMostShortWords && has_number(pieces)) read_dates(pieces, draft, true, draft.dates);
  block.date_count = static_cast<std::uint32_t>(draft.dates.size()) - block.first_date;
  const bool dated = block.date_count > 0 || block.cues.has(BlockCue::kRelativeDate);
  if (dated || block.cues.has(BlockCue::kAddress)) {
    const std::vector<Piece> rest = pieces_beside_dates(draft, pieces, draft.dates_of(block));
    block.words_beside_date = count_rest_words(rest);
    if (block.words <= 14) block.dated_name_score = score_person(rest, draft);
    insert_if(dated && is_phrase(rest, SenseKind::kAgency, draft), BlockCue::kAgency, block);
  } else {
    block.words_beside_date = block.words;
  }
  if (block.words <= 25) block.name_score = score_person(first_part(pieces), draft);
  if (block.words <= 7) block.whole_name_score = score_person(pieces, draft);
  insert_if(is_byline(draft, pieces, block), BlockCue::kBy, block);
  insert_if(!block.cues.has(BlockCue::kBy) && has_inner_byline(draft, pieces, block), BlockCue::kByInside, block);
  insert_if(is_made_of(pieces, SenseKind::kSocialPhrase, true, draft), BlockCue::kSocial, block);
  insert_if(block.words <= 4 && is_made_of(pieces, SenseKind::kSectionName, false, draft), BlockCue::kSectionOnly,
            block);
  insert_if(block.words <= kMostPathWords && is_breadcrumb(pieces, draft), BlockCue::kSectionOnly, block);
  insert_if(is_speaker_label(draft, pieces, block), BlockCue::kSpeakerLabel, block);
  insert_if(ends_with_slash_bracket(pieces), BlockCue::kBracketEnd, block);
  if (trim_marks(pieces).size() == 1 && trim_marks(pieces)[0].shape == TokenShape::kUrl) {
    const std::string_view address = draft.text_of(trim_marks(pieces)[0]);
    block.cues.insert(address.find('@') == address.npos ? BlockCue::kUrlOnly : BlockCue::kHandleOnly);
  }
}

bool speaks_to_readers(Pieces pieces) {
  return std::any_of(pieces.begin(), pieces.end(), [](const Piece& piece) {
    return piece.word->kinds.has_any({SenseKind::kPronounFirst, SenseKind::kPronounSecond});
  });
}

Shape shape_of(const PageDraft& draft, const PageBlock& block) {
  const BlockCues& cues = block.cues;
  const std::uint32_t n = block.words;
  const Pieces pieces = draft.pieces_of(block);
  const bool dated = block.date_count > 0;
  if (cues.has(BlockCue::kByOnly)) return Shape::kByOnly;
  if (cues.has(BlockCue::kBy) || cues.has(BlockCue::kByInside)) return Shape::kBy;
  const bool beside = dated || cues.has(BlockCue::kRelativeDate) || cues.has(BlockCue::kAddress);
  if (n <= 14 && beside && block.dated_name_score >= 120) return Shape::kNameDate;
  if ((dated || cues.has(BlockCue::kRelativeDate)) && cues.has(BlockCue::kAgency) && block.words_beside_date <= 3) {
    return Shape::kAgencyDate;
  }
  if (dated && block.words_beside_date <= 1) return Shape::kDate;
  if (cues.has(BlockCue::kRelativeDate) && n <= 8 && block.words_beside_date <= kMostBesideRelative) {
    return Shape::kRelative;
  }
  if (cues.has(BlockCue::kSocial)) return Shape::kSocial;
  if (cues.has(BlockCue::kUrlOnly)) return Shape::kUrl;
  if (cues.has(BlockCue::kHandleOnly)) return Shape::kHandle;
  if (n <= 40 &&
      (cues.has(BlockCue::kCredit) || (cues.has(BlockCue::kBracketEnd) && cues.has(BlockCue::kCreditSource)))) {
    return Shape::kCredit;
  }
  if (block.whole_name_score >= kLikelyPerson) return Shape::kName;
  if (n <= 14 && block.name_score >= kLikelyPerson &&
      (cues.has(BlockCue::kStrongRole) || cues.has(BlockCue::kAgency))) {
    return Shape::kNameRole;
  }
  if (n <= 10 && is_phrase(pieces, SenseKind::kAgency, draft)) return Shape::kAgency;
  if (dated && block.words_beside_date <= 8 && !block.prose) return Shape::kDatePlus;
  if (block.prose && n >= 30) return Shape::kParagraph;
  // "The town had begun to sign up more of them, she said.", "More from the Coast Guard, which left. Ann Lee posted:",
  // but not "Sign up, and we will tell you more."
  const bool said = cues.has_all({BlockCue::kSaid, BlockCue::kLastStop}) && !cues.has(BlockCue::kAllCaps);
  const bool told = cues.has(BlockCue::kPromo) && block.prose && (said || cues.has(BlockCue::kEndsColon)) &&
                    !speaks_to_readers(pieces);
  if (n <= 40 && cues.has(BlockCue::kPromo) && !(block.prose && n > 25) && !told) return Shape::kPromo;
  if (block.prose) return Shape::kProse;
  if (cues.has(BlockCue::kSectionOnly)) return Shape::kSection;
  if (n <= 3) return Shape::kShort;
  if (n <= 5) return Shape::kFive;
  return n <= 22 ? Shape::kLine : Shape::kLong;
}

// A line that would pass for a heading or a menu's entry, were it not written as a sentence. A heading may ask or cry,
// so these marks count only behind other sentences.
bool is_short_sentence(const PageDraft& draft, const PageBlock& block, bool in_story) {
  switch (block.shape) {
    case Shape::kSection:
    case Shape::kPromo:
    case Shape::kShort:
    case Shape::kFive:
    case Shape::kLine:
      break;
    default:
      return false;
  }
  if (!block.cues.has(BlockCue::kEndsSentence) || block.cues.has(BlockCue::kRights) || block.bullet) return false;
  const char end = draft.text[draft.tokens[block.tokens.end - 1].span.end - 1];
  if ((end == '?' || end == '!') && !in_story) return false;
  return block.words >= kLeastSentenceWords && 2 * block.lower_words >= block.words &&
         !block.cues.has(BlockCue::kStartsLower);
}

bool is_head_shape(Shape shape) {
  return shape == Shape::kBy || shape == Shape::kByOnly || shape == Shape::kDate || shape == Shape::kName ||
         shape == Shape::kNameDate || shape == Shape::kAgencyDate;
}

// "Who pays for the old bridge over the river?" above the story.
bool is_headline_that_asks(const PageDraft& draft, const PageBlock& block) {
  constexpr std::uint32_t kMostWords = 20;
  const char end = draft.text[draft.tokens[block.tokens.end - 1].span.end - 1];
  return block.shape == Shape::kProse && block.words <= kMostWords && (end == '?' || end == '!');
}

// A page of a few words has no long sentences by which a story could be known: there, every sentence is prose. A page
// of which sentences are the lesser part under its headline, such as a table, is left as it is.
void settle_brief_page(PageDraft& draft) {
  std::uint32_t words = 0, prose_words = 0, other_words = 0;
  std::vector<std::size_t> sentences;
  bool in_story = false;
  for (std::size_t i = 0; i < draft.blocks.size() && words <= kMostBriefWords; ++i) {
    PageBlock& block = draft.blocks[i];
    if (!in_story && is_headline_that_asks(draft, block)) {
      block.prose = false;
      block.shape = Shape::kLine;
    }
    const bool sentence = is_short_sentence(draft, block, in_story);
    if (sentence) sentences.push_back(i);
    in_story |= sentence || block.prose;
    words += block.words;
    if (sentence || block.prose) {
      prose_words += block.words;
    } else if (i > 0 && !is_head_shape(block.shape)) {
      other_words += block.words;
    }
  }
  draft.brief = words <= kMostBriefWords && prose_words > other_words;
  if (!draft.brief) return;
  for (const std::size_t i : sentences) {
    draft.blocks[i].prose = true;
    draft.blocks[i].shape = Shape::kProse;
  }
}

// On a page with more small words of other languages than of English, they make prose as those do.
void count_foreign_words(PageDraft& draft) {
  std::uint32_t english = 0, foreign = 0;
  for (const PageBlock& block : draft.blocks) english += block.function_words, foreign += block.foreign_words;
  draft.foreign = foreign > english;
  if (!draft.foreign) return;
  for (PageBlock& block : draft.blocks) block.function_words += block.foreign_words;
}

}  // namespace

void classify_shapes(PageDraft& draft) {
  for (PageBlock& block : draft.blocks) count_tokens(draft, block);
  count_foreign_words(draft);
  for (PageBlock& block : draft.blocks) {
    block.prose = reads_like_prose(block);
    if (starts_with_dateline(draft, block)) {
      block.cues.insert(BlockCue::kDateline);
      block.prose |= block.cues.has(BlockCue::kLastStop) && block.words >= kLeastDatedWords;
    }
    if (block.piece_count > 0) measure_short(draft, block);
    block.shape = shape_of(draft, block);
  }
  settle_brief_page(draft);
  for (PageBlock& block : draft.blocks) {
    insert_if(is_only_credit(block, draft), BlockCue::kOnlyCredit, block);
    insert_if(block.piece_count > 0 && end_of_frame(slice(draft.text, block.span)) > 0, BlockCue::kFramed, block);
    const bool dated = block.date_count > 0 && !block.prose && block.words <= kMostDatelineWords;
    insert_if(dated && !block.cues.has(BlockCue::kAddress) && is_dateline_line(draft, block.tokens),
              BlockCue::kDatelineLine, block);
  }
}

}  // namespace artparse
