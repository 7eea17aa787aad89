// Two passes over a block: counts over its tokens, cues over its pieces; then the first shape that fits.
#include "segments/classify_shape.h"

#include <algorithm>
#include <array>

#include "base/ascii.h"
#include "segments/read_byline.h"
#include "segments/read_clock.h"
#include "segments/read_dates.h"
#include "segments/read_pieces.h"
#include "segments/score_person.h"
#include "text/code_points.h"

namespace artparse {
namespace {

constexpr SenseKinds kFunctionWords = {
    SenseKind::kPreposition,    SenseKind::kPlacePreposition, SenseKind::kArticle,       SenseKind::kConjunction,
    SenseKind::kPronounMale,    SenseKind::kPronounFemale,    SenseKind::kPronounPlural, SenseKind::kPronounNeuter,
    SenseKind::kPronounFirst,   SenseKind::kPronounSecond,    SenseKind::kPossessive,    SenseKind::kAuxiliary,
    SenseKind::kSubordinator,   SenseKind::kRelative,         SenseKind::kNegation};
constexpr SenseKinds kCueKinds = {SenseKind::kDateWord,    SenseKind::kCreditWord, SenseKind::kCaptionDirection,
                                  SenseKind::kPromoPhrase, SenseKind::kTailPhrase, SenseKind::kAuthorRole,
                                  SenseKind::kDeskName,    SenseKind::kBylineWord, SenseKind::kAgency};
constexpr std::uint32_t kMostShortWords = 60;
constexpr std::uint32_t kMostPromoLine = 5;  // words of a line in which one word anywhere makes a promo
constexpr std::uint32_t kMostBesideRelative = 3;  // words of a line that is a relative date
constexpr std::uint32_t kMostBriefWords = 120, kLeastSentenceWords = 3;

bool is_lower(TokenShape shape) { return shape == TokenShape::kLower || shape == TokenShape::kLowerMixed; }
bool is_quote_mark(const Tokens& tokens, TokenIndex i, std::string_view text) {
  if (tokens[i].shape != TokenShape::kMark) return false;
  const std::uint32_t c = character_at(text, tokens[i].span.begin).code_point;
  return c == '"' || c == '\'' || c == '`' || (c >= 0x2018 && c <= 0x201F) || c == 0xAB || c == 0xBB;
}

// Counts of words and what the block begins and ends with.
void count_tokens(const PageDraft& draft, PageBlock& block) {
  const Tokens& tokens = draft.tokens;
  std::array<std::uint32_t, kTokenShapeCount> words_of{};  // by shape
  bool may_start = true;  // a word: after a space, or after a mark that stands after one
  for (TokenIndex i = block.tokens.begin; i < block.tokens.end; ++i) {
    const Token& token = tokens[i];
    const bool starts_word = may_start || token.gap != Gap::kNone;
    may_start = token.shape == TokenShape::kMark && token.gap != Gap::kNone;
    if (!starts_word || token.shape >= TokenShape::kPossessive) continue;
    ++words_of[static_cast<std::size_t>(token.shape)];
    block.function_words += tokens.words[token.word].kinds.has_any(kFunctionWords);
  }
  const auto count = [&](TokenShape shape) { return words_of[static_cast<std::size_t>(shape)]; };
  for (std::size_t s = 0; s < kTokenShapeCount; ++s) {
    block.words += words_of[s];
    if (is_capitalized(static_cast<TokenShape>(s))) block.capital_words += words_of[s];
  }
  block.capital_words -= count(TokenShape::kLowerMixed);
  block.lower_words = count(TokenShape::kLower) + count(TokenShape::kLowerMixed);
  const bool all_caps = block.lower_words + count(TokenShape::kCapitalized) + count(TokenShape::kMixed) == 0;
  if (all_caps && block.words >= 2 && block.capital_words) block.cues.insert(BlockCue::kAllCaps);
  const TokenShape first = tokens[block.tokens.begin].shape;
  if (is_lower(first)) block.cues.insert(BlockCue::kStartsLower);
  if (is_quote_mark(tokens, block.tokens.begin, draft.text)) block.cues.insert(BlockCue::kStartsQuote);
  TokenIndex last = block.tokens.end - 1;
  while (last > block.tokens.begin && (is_quote_mark(tokens, last, draft.text) || tokens.word(last).first == ')' ||
                                       tokens.word(last).first == ']')) {
    --last;
  }
  const char end = draft.text[tokens[last].span.end - 1];
  const bool ellipsis = tokens[last].shape == TokenShape::kMark && tokens[last].span.size() == 3 &&
                        static_cast<unsigned char>(draft.text[tokens[last].span.begin]) == 0xE2 &&
                        static_cast<unsigned char>(end) == 0xA6;
  if (end == '.' || end == '!' || end == '?' || ellipsis) block.cues.insert(BlockCue::kEndsSentence);
  if (draft.text[tokens[block.tokens.end - 1].span.end - 1] == '.' && tokens[last].span.size() < 3) {
    block.cues.insert(BlockCue::kLastStop);
  }
  if (end == ':') block.cues.insert(BlockCue::kEndsColon);
  const bool sentence = block.cues.has(BlockCue::kEndsSentence) || end == ':';
  const std::uint32_t n = block.words, fw = block.function_words;
  block.prose = (n >= 14 && fw * 5 >= n && (sentence || n >= 28)) || (n >= 9 && sentence && fw * 50 >= n * 11);
}

// "MOSCOW (AP) —", "PARIS, May 5 -": capitals at the start and a dash among the first tokens.
bool starts_with_dateline(const PageDraft& draft, const PageBlock& block) {
  const Tokens& tokens = draft.tokens;
  const TokenShape first = tokens[block.tokens.begin].shape;
  if (first != TokenShape::kShortCaps && first != TokenShape::kLongCaps) return false;
  const TokenIndex limit = std::min(block.tokens.end, block.tokens.begin + 16);
  for (TokenIndex i = block.tokens.begin + 1; i < limit; ++i) {
    if (tokens[i].shape != TokenShape::kMark) continue;
    const std::uint32_t c = character_at(draft.text, tokens[i].span.begin).code_point;
    const bool dash = c == 0x2013 || c == 0x2014 || (c == '-' && tokens[i].gap != Gap::kNone);
    if (dash || c == '_') return true;
  }
  return false;
}

void insert_if(bool condition, BlockCue cue, PageBlock& block) {
  if (condition) block.cues.insert(cue);
}

// ", left,", "(right)", "; center:"
bool stands_between_marks(Pieces pieces, std::size_t begin, std::size_t end) {
  return begin > 0 && is_mark(pieces[begin - 1]) && (end == pieces.size() || is_mark(pieces[end]));
}

// "Jane Doe speaks", "The Harbour Band plays": a capitalized word and a lower-case one in -s that may be its verb.
bool has_present_tense(const PageDraft& draft, Pieces pieces) {
  constexpr std::size_t kFirstPieces = 24;
  for (std::size_t i = 1; i < std::min(pieces.size(), kFirstPieces); ++i) {
    const Piece& piece = pieces[i];
    if (piece.shape != TokenShape::kLower || piece.span.size() < 4) continue;
    const std::string_view word = draft.text_of(piece);
    if (word.back() != 's' || word[word.size() - 2] == 's' || piece.word->kinds.has_any(kFunctionWords)) continue;
    const bool after_name = is_capitalized(pieces[i - 1].shape) || (is_mark(pieces[i - 1], ',') && i > 2) || is_mark(pieces[i - 1], ')');
    if (after_name && !piece.word->kinds.has(SenseKind::kCueVerb)) return true;
  }
  return false;
}

// The cues that one phrase brings.
void read_phrase(Pieces pieces, std::size_t i, const PieceMatch& match, PageBlock& block) {
  const bool capital = is_capitalized(pieces[i].shape);
  const bool next_marks = match.end < pieces.size() && (is_mark(pieces[match.end], ':') || is_mark(pieces[match.end], '/') ||
                                                        is_mark(pieces[match.end], '|') || pieces[match.end].word->first == '\xC2');
  const bool after_bracket = i > 0 && is_mark(pieces[i - 1], '(');
  for (const Sense& sense : Lexicon::senses(match.entry)) {
    const std::uint32_t value = sense.payload();
    switch (sense.kind()) {
      case SenseKind::kDateWord:
        insert_if(value == static_cast<std::uint32_t>(DateWord::kPublished), BlockCue::kPublished, block);
        insert_if(value == static_cast<std::uint32_t>(DateWord::kUpdated), BlockCue::kUpdated, block);
        insert_if(value == static_cast<std::uint32_t>(DateWord::kReading) && i > 0 && is_number(pieces[i - 1].shape),
                  BlockCue::kReadingTime, block);
        break;
      case SenseKind::kCreditWord:
        switch (static_cast<CreditWord>(value)) {
          case CreditWord::kMark:
            block.cues.insert(BlockCue::kCreditMark);
            break;
          case CreditWord::kNoun:
            block.cues.insert(BlockCue::kCreditNoun);
            insert_if(next_marks || after_bracket, BlockCue::kCreditMark, block);
            break;
          case CreditWord::kSource:
            insert_if(capital || i > 0 || pieces[i].shape == TokenShape::kUrl, BlockCue::kCreditSource, block);
            break;
          case CreditWord::kFile:
            insert_if(i == 0 && capital && match.end < pieces.size() && is_mark(pieces[match.end]), BlockCue::kFileMark, block);
            break;
          default:
            break;
        }
        break;
      case SenseKind::kCaptionDirection:
        insert_if(value == static_cast<std::uint32_t>(CaptionWord::kVerb), BlockCue::kCaptionVerb, block);
        insert_if(value == static_cast<std::uint32_t>(CaptionWord::kDirection), BlockCue::kCaptionDirection, block);
        insert_if(value == static_cast<std::uint32_t>(CaptionWord::kDirection) && stands_between_marks(pieces, i, match.end),
                  BlockCue::kMarkedDirection, block);
        insert_if(value == static_cast<std::uint32_t>(CaptionWord::kLabel) && i == 0 && (next_marks || match.end > 1) && capital,
                  BlockCue::kCaptionLabel, block);
        break;
      case SenseKind::kPromoPhrase:
        // A word such as "jobs" inside a heading promotes nothing.
        insert_if(match.end > i + 1 || i <= 1 || block.words <= kMostPromoLine, BlockCue::kPromo, block);
        break;
      case SenseKind::kTailPhrase:
        insert_if(value == static_cast<std::uint32_t>(TailPhrase::kRelated) && i <= 1, BlockCue::kTailStart, block);
        insert_if(value == static_cast<std::uint32_t>(TailPhrase::kRights), BlockCue::kRights, block);
        insert_if(value == static_cast<std::uint32_t>(TailPhrase::kNote) && i <= 2, BlockCue::kNote, block);
        break;
      case SenseKind::kAuthorRole:
        insert_if(value == static_cast<std::uint32_t>(RoleStrength::kStrong), BlockCue::kStrongRole, block);
        break;
      case SenseKind::kDeskName:
        block.cues.insert(BlockCue::kDesk);
        break;
      case SenseKind::kAgency:
        insert_if(capital && pieces[i].word->common == 0, BlockCue::kAgency, block);
        break;
      case SenseKind::kBylineWord:
        insert_if(BylineSense::unpack(value).word == BylineWord::kBio && i >= 2 && i <= 6 && !capital, BlockCue::kBio, block);
        break;
      default:
        break;
    }
  }
}

void read_marks(Pieces pieces, std::size_t i, const PageDraft& draft, PageBlock& block) {
  const Piece& piece = pieces[i];
  if (piece.shape == TokenShape::kUrl) block.cues.insert(BlockCue::kAddress);
  if (!is_mark(piece)) return;
  const std::uint32_t c = character_at(draft.text, piece.span.begin).code_point;
  insert_if(c == '|' || c == '>' || c == 0x2022 || c == 0xB7 || c == 0xBB, BlockCue::kBar, block);
  insert_if(c == 0xA9, BlockCue::kCreditMark, block);
  insert_if(c == '/', BlockCue::kSlash, block);
}

void read_cues(const PageDraft& draft, Pieces pieces, PageBlock& block) {
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    read_marks(pieces, i, draft, block);
    if (is_number(pieces[i].shape)) {
      insert_if(end_of_clock(pieces, i, draft, nullptr) > i, BlockCue::kClock, block);
      insert_if(end_of_relative_date(pieces, i) > i, BlockCue::kRelativeDate, block);
    } else if (pieces[i].word->kinds.has_any({SenseKind::kDateWord, SenseKind::kDateFiller})) {
      insert_if(end_of_relative_date(pieces, i) > i, BlockCue::kRelativeDate, block);
    }
    const Word& word = *pieces[i].word;
    if (word.kinds.has(SenseKind::kCueVerb)) block.cues.insert(BlockCue::kSaid);
    if (word.entry.starts_page_phrase && may_go_on(pieces, i)) {
      const PieceMatch match = match_pieces(pieces, i, kCueKinds, draft.lexicon);
      if (match && match.end > i + 1) read_phrase(pieces, i, match, block);
    }
    // The first word alone may say something that the longer phrase does not.
    if (word.entry.brings_cue) read_phrase(pieces, i, {i + 1, word.entry}, block);
    if (i > 0 && is_capitalized(pieces[i].shape) && word.kinds.has_any({SenseKind::kCreditWord, SenseKind::kAgency})) {
      insert_if(has_sense(pieces[i - 1].word->entry, SenseKind::kCreditWord, CreditWord::kVia), BlockCue::kVia, block);
    }
  }
  insert_if(has_present_tense(draft, pieces), BlockCue::kPresentTense, block);
  const bool shares = !pieces.empty() && pieces[0].word->kinds.has(SenseKind::kSocialPhrase);
  insert_if(block.cues.has(BlockCue::kCreditMark) || (block.cues.has(BlockCue::kVia) && !shares), BlockCue::kCredit, block);
}

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
    const bool number_of_reading = is_number(pieces[i].shape) && i + 1 < pieces.size() &&
                                   match_pieces(pieces, i + 1, {SenseKind::kDateWord, SenseKind::kDateFiller}, draft.lexicon);
    if (!is_filler(pieces[i]) && !number_of_reading && pieces[i].shape != TokenShape::kUrl) rest.push_back(pieces[i]);
    ++i;
  }
  return rest;
}

std::uint32_t count_rest_words(Pieces rest) {
  return static_cast<std::uint32_t>(std::count_if(rest.begin(), rest.end(), [](const Piece& p) { return !is_mark(p); }));
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
  const PieceMatch phrase = match_pieces(pieces, is_mark(pieces[0]) && pieces.size() > 1 ? 1 : 0, {SenseKind::kBylineWord}, draft.lexicon);
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
    if (!opener.foreign) block.cues.insert(BlockCue::kByOnly);
    return false;
  }
  if (block.words > 40) return false;
  const Piece& next = pieces[opener.end];
  if (!is_capitalized(next.shape) && !is_mark(next, '(') && next.shape != TokenShape::kUrl) return false;
  if (next.word->kinds.has_any({SenseKind::kWeekday, SenseKind::kMonth}) && block.prose) return false;
  if (opener.foreign) {
    return block.words <= 8 && score_person(first_part(pieces.subspan(opener.end)), draft) >= 120;
  }
  if (block.words > 14 && block.prose && !block.cues.has(BlockCue::kStrongRole)) {
    return block.words <= 22 && block.date_count > 0;
  }
  return true;
}

// "News | Written by Jane Doe | 5 May": a byline in the middle of a dated line.
bool has_inner_byline(const PageDraft& draft, Pieces pieces, const PageBlock& block) {
  if (block.words > 32 || pieces.size() < 4 || block.prose) return false;
  const auto bars = std::count_if(pieces.begin(), pieces.end(), [](const Piece& p) { return is_mark(p, '|'); });
  if (block.date_count == 0 && !block.cues.has(BlockCue::kRelativeDate) && bars < 2) return false;
  for (std::size_t i = 1; i + 2 < pieces.size(); ++i) {
    if (!pieces[i].word->kinds.has(SenseKind::kBylineWord)) continue;
    const BylineOpener opener = read_byline_opener(pieces.subspan(i), draft);
    const bool opens = is_capitalized(pieces[i].shape) || is_mark(pieces[i - 1]) || is_number(pieces[i - 1].shape);
    if (opens && opener.end && !opener.foreign && !opener.alone && i + opener.end + 1 < pieces.size() &&
        is_capitalized(pieces[i + opener.end].shape) && is_capitalized(pieces[i + opener.end + 1].shape)) {
      return true;
    }
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

void measure_short(PageDraft& draft, PageBlock& block, bool day_first) {
  const Pieces pieces = draft.pieces_of(block);
  read_cues(draft, pieces, block);
  block.first_date = static_cast<std::uint32_t>(draft.dates.size());
  if (block.words <= kMostShortWords && has_number(pieces)) read_dates(pieces, draft, day_first, draft.dates);
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
  insert_if(block.words <= 4 && is_made_of(pieces, SenseKind::kSectionName, false, draft), BlockCue::kSectionOnly, block);
  insert_if(ends_with_slash_bracket(pieces), BlockCue::kBracketEnd, block);
  if (trim_marks(pieces).size() == 1 && trim_marks(pieces)[0].shape == TokenShape::kUrl) {
    const std::string_view address = draft.text_of(trim_marks(pieces)[0]);
    block.cues.insert(address.find('@') == address.npos ? BlockCue::kUrlOnly : BlockCue::kHandleOnly);
  }
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
  if ((dated || cues.has(BlockCue::kRelativeDate)) && cues.has(BlockCue::kAgency) && block.words_beside_date <= 3) return Shape::kAgencyDate;
  if (dated && block.words_beside_date <= 1) return Shape::kDate;
  if (cues.has(BlockCue::kRelativeDate) && n <= 8 && block.words_beside_date <= kMostBesideRelative) return Shape::kRelative;
  if (cues.has(BlockCue::kSocial)) return Shape::kSocial;
  if (cues.has(BlockCue::kUrlOnly)) return Shape::kUrl;
  if (cues.has(BlockCue::kHandleOnly)) return Shape::kHandle;
  if (n <= 40 && (cues.has(BlockCue::kCredit) || (cues.has(BlockCue::kBracketEnd) && cues.has(BlockCue::kCreditSource)))) return Shape::kCredit;
  if (block.whole_name_score >= 150) return Shape::kName;
  if (n <= 14 && block.name_score >= 150 && (cues.has(BlockCue::kStrongRole) || cues.has(BlockCue::kAgency))) return Shape::kNameRole;
  if (n <= 10 && is_phrase(pieces, SenseKind::kAgency, draft)) return Shape::kAgency;
  if (dated && block.words_beside_date <= 8 && !block.prose) return Shape::kDatePlus;
  if (block.prose && n >= 30) return Shape::kParagraph;
  if (n <= 40 && cues.has(BlockCue::kPromo) && !(block.prose && n > 25)) return Shape::kPromo;
  if (block.prose) return Shape::kProse;
  if (cues.has(BlockCue::kSectionOnly)) return Shape::kSection;
  if (n <= 3) return Shape::kShort;
  if (n <= 5) return Shape::kFive;
  return n <= 22 ? Shape::kLine : Shape::kLong;
}

// A line that would pass for a heading or a menu's entry, were it not written as a sentence. A heading may ask or cry, so
// these marks count only behind other sentences.
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
  return block.words >= kLeastSentenceWords && 2 * block.lower_words >= block.words && !block.cues.has(BlockCue::kStartsLower);
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

// A page of a few words has no long sentences by which a story could be known: there, every sentence is prose. A page of
// which sentences are the lesser part under its headline, such as a table, is left as it is.
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

}  // namespace

void classify_shapes(PageDraft& draft, bool day_first) {
  for (PageBlock& block : draft.blocks) {
    count_tokens(draft, block);
    if (starts_with_dateline(draft, block)) block.cues.insert(BlockCue::kDateline);
    if (block.piece_count > 0) measure_short(draft, block, day_first);
    block.shape = shape_of(draft, block);
  }
  settle_brief_page(draft);
}

}  // namespace artparse
