#include "segments/blocks/read_cues.h"

#include <algorithm>

#include "segments/blocks/cue_rules.h"
#include "segments/grammars/read_clock.h"
#include "segments/grammars/relative_dates.h"
#include "text/code_points.h"

namespace artparse {
namespace {

bool is_quote_mark(const Tokens& tokens, TokenIndex i, std::string_view text) {
  if (tokens[i].shape != TokenShape::kMark) return false;
  const std::uint32_t c = character_at(text, tokens[i].span.begin).code_point;
  return c == '"' || c == '\'' || c == '`' || (c >= 0x2018 && c <= 0x201F) || c == 0xAB || c == 0xBB;
}

// "Jane Doe speaks", "The Harbour Band plays": a capitalized word and a lower-case one in -s that may be its verb.
bool has_present_tense(const PageDraft& draft, Pieces pieces) {
  constexpr std::size_t kFirstPieces = 24;
  for (std::size_t i = 1; i < std::min(pieces.size(), kFirstPieces); ++i) {
    const Piece& piece = pieces[i];
    if (piece.shape != TokenShape::kLower || piece.span.size() < 4) continue;
    const std::string_view word = draft.text_of(piece);
    if (word.back() != 's' || word[word.size() - 2] == 's' || piece.word->kinds.has_any(kSmallWords)) continue;
    const bool after_name =
        is_capitalized(pieces[i - 1].shape) || (is_mark(pieces[i - 1], ',') && i > 2) || is_mark(pieces[i - 1], ')');
    if (after_name && !piece.word->kinds.has(SenseKind::kCueVerb)) return true;
  }
  return false;
}

void read_marks(Pieces pieces, std::size_t i, const PageDraft& draft, PageBlock& block) {
  const Piece& piece = pieces[i];
  if (piece.shape == TokenShape::kUrl) block.cues.insert(BlockCue::kAddress);
  insert_if(piece.span.size() == 1 && is_lettered_rights(pieces, i), BlockCue::kRights, block);
  if (!is_mark(piece)) return;
  const std::uint32_t c = character_at(draft.text, piece.span.begin).code_point;
  insert_if(c == '|' || c == '>' || c == 0x2022 || c == 0xB7 || c == 0xBB, BlockCue::kBar, block);
  insert_if(c == 0xA9, BlockCue::kCreditMark, block);
  insert_if(c == '/', BlockCue::kSlash, block);
}

// The square behind the last word of a story.
bool is_end_sign(std::string_view mark) { return mark == "\u25A0" || mark == "\u25FC"; }

}  // namespace

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
    const SenseKinds kinds = tokens.words[token.word].kinds;
    const bool function = kinds.has_any(kSmallWords);
    block.function_words += function;
    block.foreign_words += !function && kinds.has(SenseKind::kForeignWord);
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
  TokenIndex stop = block.tokens.end - 1;
  if (stop > block.tokens.begin && is_end_sign(slice(draft.text, tokens[stop].span))) --stop;
  TokenIndex last = stop;
  while (last > block.tokens.begin && (is_quote_mark(tokens, last, draft.text) || tokens.word(last).first == ')' ||
                                       tokens.word(last).first == ']')) {
    --last;
  }
  const char end = draft.text[tokens[last].span.end - 1];
  const bool ellipsis = tokens[last].shape == TokenShape::kMark && tokens[last].span.size() == 3 &&
                        static_cast<unsigned char>(draft.text[tokens[last].span.begin]) == 0xE2 &&
                        static_cast<unsigned char>(end) == 0xA6;
  if (end == '.' || end == '!' || end == '?' || ellipsis) block.cues.insert(BlockCue::kEndsSentence);
  if (draft.text[tokens[stop].span.end - 1] == '.' && tokens[last].span.size() < 3) {
    block.cues.insert(BlockCue::kLastStop);
  }
  if (end == ':') block.cues.insert(BlockCue::kEndsColon);
}

bool has_words_of_sentence(const PageBlock& block) {
  constexpr std::uint32_t kLeastWords = 6;
  return block.words >= kLeastWords && 2 * block.lower_words >= block.words;
}

bool reads_like_prose(const PageBlock& block) {
  const bool sentence = block.cues.has_any({BlockCue::kEndsSentence, BlockCue::kEndsColon});
  const std::uint32_t n = block.words, fw = block.function_words;
  return (n >= 14 && fw * 5 >= n && (sentence || n >= 28)) || (n >= 9 && sentence && fw * 50 >= n * 11);
}

bool starts_with_dateline(const PageDraft& draft, const PageBlock& block) {
  const Tokens& tokens = draft.tokens;
  const TokenShape first = tokens[block.tokens.begin].shape;
  if (!is_all_capitals(first)) return false;
  const TokenIndex limit = std::min(block.tokens.end, block.tokens.begin + 16);
  for (TokenIndex i = block.tokens.begin + 1; i < limit; ++i) {
    if (tokens[i].shape != TokenShape::kMark) continue;
    const std::uint32_t c = character_at(draft.text, tokens[i].span.begin).code_point;
    const bool dash = c == 0x2013 || c == 0x2014 || (c == '-' && tokens[i].gap != Gap::kNone);
    if (dash || c == '_') return true;
  }
  return false;
}

void read_cues(const PageDraft& draft, Pieces pieces, PageBlock& block) {
  const bool shares =
      !pieces.empty() && pieces[0].word->kinds.has(SenseKind::kSocialPhrase);  // "Share this story via Facebook"
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
      const PieceMatch match = match_pieces(pieces, i, cue_kinds(), draft.lexicon);
      if (match && match.end > i + 1) add_cues({pieces, i, match.end, block}, match.entry, block);
    }
    // The first word alone may say something that the longer phrase does not.
    if (word.entry.brings_cue) add_cues({pieces, i, i + 1, block}, word.entry, block);
    if (i > 0 && !shares && is_capitalized(pieces[i].shape) &&
        word.kinds.has_any({SenseKind::kCreditWord, SenseKind::kAgency})) {
      insert_if(has_sense(pieces[i - 1].word->entry, SenseKind::kCreditWord, CreditWord::kVia), BlockCue::kVia, block);
    }
  }
  insert_if(has_present_tense(draft, pieces), BlockCue::kPresentTense, block);
  insert_if(block.cues.has_any({BlockCue::kCreditMark, BlockCue::kVia}), BlockCue::kCredit, block);
}

}  // namespace artparse
