#include "segments/grammars/read_pieces.h"

#include <algorithm>

#include "base/ascii.h"
#include "base/hash.h"
#include "text/code_points.h"
#include "text/fold_word.h"
#include "tokens/vocabulary.h"

namespace artparse {
namespace {

constexpr std::uint32_t kLongestGlued = 110;  // bytes of a block that is searched for glued words
constexpr std::size_t kYearDigits = 4;
constexpr TokenIndex kLongestMark = 9;        // tokens of a browser's mark

bool is_mark_token(const Tokens& tokens, TokenIndex i, char c) {
  return tokens[i].shape == TokenShape::kMark && tokens.word(i).first == c;
}

bool is_listed_mark(const Word& word) { return has_sense(word.entry, SenseKind::kSocialPhrase, Furniture::kMark); }

// Cuts a token at "lower|Upper", "letter|digit" and "digit|Upper", one piece a part.
class GlueCutter {
 public:
  explicit GlueCutter(PageDraft& draft) : draft_(draft) {}

  // False where the token is whole.
  bool cut(const Token& token) {
    const std::string_view word = slice(draft_.text, token.span);
    if (token.shape == TokenShape::kUrl) return cut_handle(token, word);
    if (draft_.tokens.words[token.word].kinds.has_any({SenseKind::kOutlet, SenseKind::kAgency})) {
      return false;  // "HuffPost"
    }
    std::size_t begin = 0;
    for (std::size_t i = 1; i < word.size(); ++i) {
      if (!is_boundary(word, begin, i)) continue;
      add(token, begin, i);
      begin = i;
    }
    if (begin == 0) return false;
    add(token, begin, word.size());
    return true;
  }

 private:
  // "Smith@handle" without a domain.
  bool cut_handle(const Token& token, std::string_view word) {
    const std::size_t at = word.find('@');
    if (at == std::string_view::npos || at == 0 || !is_ascii_upper(word[0]) || word.find('.') != word.npos) {
      return false;
    }
    add(token, 0, at);
    add(token, at, word.size());
    draft_.pieces.back().shape = TokenShape::kUrl;
    return true;
  }

  bool is_boundary(std::string_view word, std::size_t begin, std::size_t i) {
    const char before = word[i - 1], after = word[i];
    const bool lower_before = is_ascii_lower(before) || !is_ascii(before);
    if (before == ',' && is_ascii_digit(after)) return begin == 0 && i == 5 && word.find(':', i) != word.npos;
    if (is_ascii_digit(before) && is_ascii_digit(after)) {
      return i == kYearDigits && only_digits(word.substr(0, i)) &&
             (starts_with_clock(word.substr(i)) || is_day_behind_year(word));
    }
    if (is_ascii_digit(after)) {
      return is_ascii_lower(before) && !is_ascii_digit(word[begin]) && i - begin >= 3 && only_digits(word.substr(i));
    }
    if (is_ascii_digit(before) && is_ascii_lower(after)) return is_year_and_word(word, i);
    if (!is_ascii_upper(after) || i + 1 >= word.size()) return false;
    if (is_ascii_upper(word[i + 1])) {
      return begin == 0 && is_ascii_lower(before) && opens_byline(word.substr(0, i));  // "ByYARDENA"
    }
    if (!is_ascii_lower(word[i + 1])) return false;
    if (is_ascii_digit(before)) return only_numbers(word.substr(begin, i - begin)) && word.size() - i >= 3;
    if (is_ascii_upper(before)) return is_zone_and_date_word(word.substr(begin, i - begin), word.substr(i));
    if (!lower_before || i - begin < 2 || word.size() - i < 2) return false;
    return !is_name_prefix(word.substr(begin, i - begin));
  }

  // "20265" in "5 May 20265 May 2026"
  bool is_day_behind_year(std::string_view word) const {
    constexpr std::size_t kMostDayDigits = 2;
    const bool sized =
        word.size() > kYearDigits && word.size() <= kYearDigits + kMostDayDigits && word[0] == '2' && word[1] == '0';
    return sized && only_digits(word) && !draft_.pieces.empty() &&
           draft_.pieces.back().word->kinds.has(SenseKind::kMonth);
  }
  // "4:15" in "20264:15"
  static bool starts_with_clock(std::string_view part) {
    const std::size_t mark = part.find(':');
    return (mark == 1 || mark == 2) && only_digits(part.substr(0, mark)) && part.size() >= mark + 3;
  }
  // "2026timer", but not "1990s"
  static bool is_year_and_word(std::string_view word, std::size_t i) {
    constexpr std::size_t kLeastLetters = 4;
    return i == kYearDigits && only_digits(word.substr(0, i)) && word.size() >= i + kLeastLetters &&
           is_ascii_lower(word[i + kLeastLetters - 1]);
  }
  // "02/12/2026", "14:05"
  static bool only_numbers(std::string_view part) {
    return std::all_of(part.begin(), part.end(), [](char c) { return is_ascii_digit(c) || c == '/' || c == ':'; });
  }
  static bool only_digits(std::string_view part) { return std::all_of(part.begin(), part.end(), is_ascii_digit); }

  // "UTCUpdated"
  bool is_zone_and_date_word(std::string_view zone, std::string_view rest) {
    return zone.size() > 1 && look_up(zone).kinds.has(SenseKind::kTimeZone) &&
           look_up(rest).kinds.has(SenseKind::kDateWord);
  }
  bool is_name_prefix(std::string_view part) { return is_byline_word(part, BylineWord::kPrefix); }
  bool opens_byline(std::string_view part) { return is_byline_word(part, BylineWord::kBy); }
  bool is_byline_word(std::string_view part, BylineWord wanted) {
    const Word word = look_up(part);
    const Sense* sense = Lexicon::find_sense(word.entry, SenseKind::kBylineWord);
    for (; sense; sense = sense->is_last() ? nullptr : sense + 1) {
      if (sense->kind() == SenseKind::kBylineWord && BylineSense::unpack(sense->payload()).word == wanted) return true;
    }
    return false;
  }

  Word look_up(std::string_view part) {
    folded_.clear();
    append_folded(part, folded_);
    Word word = look_up_word(folded_, draft_.lexicon);
    word.first = part.front();
    word.folded = 0xFFFFFFFF;
    return word;
  }

  void add(const Token& token, std::size_t begin, std::size_t end) {
    std::string_view part = slice(draft_.text, token.span).substr(begin, end - begin);
    if (part.ends_with(',')) part.remove_suffix(1), --end;
    draft_.cut_words.push_back(look_up(part));
    const auto at = static_cast<std::uint32_t>(begin), to = static_cast<std::uint32_t>(end);
    draft_.pieces.push_back({{token.span.begin + at, token.span.begin + to},
                             &draft_.cut_words.back(),
                             shape_of(part),
                             begin == 0 ? token.gap : kGlued});
  }

  static TokenShape shape_of(std::string_view part) {
    if (is_ascii_digit(part[0])) {
      const bool all = std::all_of(part.begin(), part.end(), is_ascii_digit);
      return !all ? TokenShape::kNumberMixed : part.size() == 4 ? TokenShape::kYear : TokenShape::kNumber;
    }
    if (!is_ascii_upper(part[0])) return TokenShape::kLower;
    const bool lower = std::any_of(part.begin() + 1, part.end(), [](char c) { return !is_ascii_upper(c); });
    return part.size() == 1 ? TokenShape::kInitial : lower ? TokenShape::kCapitalized : TokenShape::kLongCaps;
  }

  PageDraft& draft_;
  std::string folded_;
};

bool may_be_glued(const Token& token) {
  constexpr std::uint32_t kYearAndDay = 5;  // bytes of "20265"
  const TokenShape shape = token.shape;
  return shape == TokenShape::kMixed || shape == TokenShape::kLowerMixed || shape == TokenShape::kAlphaNumeric ||
         shape == TokenShape::kNumberMixed || shape == TokenShape::kUrl ||
         (shape == TokenShape::kNumber && token.span.size() >= kYearAndDay);
}

// The flags of words that start a phrase of the kinds wanted, and that stand in one.
struct PhraseFlags {
  bool Lexicon::Entry::*starts;
  bool Lexicon::Entry::*inner;
};
PhraseFlags flags_for(SenseKinds wanted) {
  if (kPagePhraseKinds.has_all(wanted)) return {&Lexicon::Entry::starts_page_phrase, &Lexicon::Entry::in_page_phrase};
  if (wanted == SenseKinds{SenseKind::kOutlet}) return {&Lexicon::Entry::starts_outlet, &Lexicon::Entry::in_outlet};
  return {&Lexicon::Entry::has_longer, &Lexicon::Entry::continues};
}

bool counts_for_key(const Tokens& tokens, TokenIndex i) {
  return tokens[i].shape != TokenShape::kMark && tokens[i].shape != TokenShape::kPossessive;
}

}  // namespace

TokenIndex end_of_browser_mark(const Tokens& tokens, TokenIndex i, TokenIndex limit, std::string_view text) {
  if (tokens[i].shape != TokenShape::kMark) return i;
  const bool square = tokens.word(i).first == '[', round = tokens.word(i).first == '(';
  if ((!square && !round) || i + 1 >= limit) return i;
  const char closing = square ? ']' : ')';
  TokenIndex end = i + 1;
  limit = std::min(limit, i + kLongestMark);
  while (end < limit && !is_mark_token(tokens, end, closing)) ++end;
  if (end >= limit) return i;
  const TokenIndex size = end - i - 1;
  if (size == 0) return square ? end + 1 : i;
  if (tokens.has(end - 1, SenseKind::kAgency) ||
      has_sense(tokens.word(end - 1).entry, SenseKind::kCreditWord, CreditWord::kSource)) {
    return i;  // "[Photo/Xinhua]"
  }
  const bool listed = is_listed_mark(tokens.word(i + 1));
  if (round) return listed && size == 1 && tokens[i + 1].shape >= TokenShape::kShortCaps ? end + 1 : i;
  if (listed && (size == 1 || tokens[i + 2].shape == TokenShape::kMark)) return end + 1;
  bool spaced = false, coded = false;
  for (TokenIndex k = i + 1; k < end; ++k) {
    spaced |= tokens[k].gap != Gap::kNone;
    coded |= is_number(tokens[k].shape) || tokens[k].shape == TokenShape::kAlphaNumeric ||
             tokens[k].shape == TokenShape::kUrl || tokens[k].shape == TokenShape::kMark;
  }
  if (spaced || !coded) return i;
  const bool number = size == 1 && is_number(tokens[i + 1].shape);
  const bool glued = end + 1 < tokens.size() && tokens[end + 1].gap == Gap::kNone && text[tokens[end].span.end] != '.';
  return !number || glued ? end + 1 : i;
}

void read_pieces(PageDraft& draft) {
  const Tokens& tokens = draft.tokens;
  GlueCutter cutter(draft);
  for (PageBlock& block : draft.blocks) {
    const bool is_short = block.tokens.size() <= kMostPieces;
    const bool glued = block.span.size() < kLongestGlued;
    block.first_piece = static_cast<std::uint32_t>(draft.pieces.size());
    for (TokenIndex i = block.tokens.begin; i < block.tokens.end; ++i) {
      const TokenIndex end = end_of_browser_mark(tokens, i, block.tokens.end, draft.text);
      if (end > i) {
        block.marked = true;
        i = end - 1;
        continue;
      }
      if (counts_for_key(tokens, i)) block.key = mix_hash(block.key, tokens.word(i).key_hash);
      if (!is_short) continue;
      const Token& token = tokens[i];
      if (glued && may_be_glued(token) && cutter.cut(token)) continue;
      draft.pieces.push_back({token.span, &tokens.word(i), token.shape, token.gap});
    }
    block.piece_count = static_cast<std::uint32_t>(draft.pieces.size()) - block.first_piece;
  }
}

PieceMatch match_pieces(Pieces pieces, std::size_t i, SenseKinds wanted, const Lexicon& lexicon) {
  PieceMatch longest;
  if (i >= pieces.size()) return longest;
  const Word& first = *pieces[i].word;
  if (first.kinds.has_any(wanted)) longest = {i + 1, first.entry};
  const PhraseFlags flags = flags_for(wanted);
  std::uint64_t hash = first.key_hash;
  bool goes_on = first.entry.*flags.starts;
  for (std::size_t k = i + 1; goes_on && k < pieces.size(); ++k) {
    if (is_mark(pieces[k], '-') && pieces[k].span.size() == 1) continue;
    if (!(pieces[k].word->entry.*flags.inner)) break;
    hash = append_word_hash(hash, pieces[k].word->key_hash);
    const Lexicon::Entry entry = lexicon.find(hash);
    goes_on = entry.*flags.starts;
    if (entry && Lexicon::kinds(entry).has_any(wanted)) longest = {k + 1, entry};
  }
  return longest;
}

ByteSpan span_of(Pieces pieces) {
  if (pieces.empty()) return {};
  return {pieces.front().span.begin, pieces.back().span.end};
}

Pieces trim_marks(Pieces pieces) {
  while (!pieces.empty() && is_mark(pieces.front())) pieces = pieces.subspan(1);
  while (!pieces.empty() && is_mark(pieces.back())) pieces = pieces.first(pieces.size() - 1);
  return pieces;
}

std::vector<Piece> pieces_of(const Tokens& tokens, TokenRange range) {
  std::vector<Piece> pieces;
  pieces.reserve(range.size());
  for (TokenIndex i = range.begin; i < range.end; ++i) {
    pieces.push_back({tokens[i].span, &tokens.word(i), tokens[i].shape, tokens[i].gap});
  }
  return pieces;
}

bool counts_votes(Pieces pieces) {
  const std::size_t n = pieces.size();
  return n > 4 && pieces[n - 1].shape == TokenShape::kNumber && is_mark(pieces[n - 2], ')');
}

bool has_role_word(Pieces pieces, const PageDraft& draft) {
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const PieceMatch match = match_pieces(pieces, i, {SenseKind::kAuthorRole}, draft.lexicon);
    if (match && has_sense(match.entry, SenseKind::kAuthorRole, RoleStrength::kStrong)) return true;
  }
  return false;
}

bool is_lettered_rights(Pieces pieces, std::size_t i) {
  const bool letter = pieces[i].span.size() == 1 && (pieces[i].word->first | 0x20) == 'c';
  if (!letter || i + 2 >= pieces.size() || pieces[i + 2].shape != TokenShape::kYear) return false;
  const bool bracketed = i > 0 && is_mark(pieces[i - 1], '(') && is_mark(pieces[i + 1], ')');
  const bool dotted = i == 0 && is_mark(pieces[i + 1], '.') && pieces[i + 2].gap == Gap::kNone;
  return bracketed || dotted;
}

bool is_phrase(Pieces pieces, SenseKind kind, const PageDraft& draft) {
  pieces = trim_marks(pieces);
  if (pieces.empty()) return false;
  const PieceMatch match = match_pieces(pieces, 0, {kind}, draft.lexicon);
  if (!match || match.end != pieces.size()) return false;
  const bool proper = kind == SenseKind::kAgency || kind == SenseKind::kOutlet || kind == SenseKind::kPlace;
  if (!proper) return true;
  const bool numbered = is_number(pieces.back().shape) && is_capitalized(pieces[0].shape);  // "France 24"
  return is_capitalized(pieces.back().shape) || numbered || pieces.back().shape == TokenShape::kUrl ||
         (pieces.size() == 1 && pieces[0].word->common == 0);
}

bool is_large_place(Lexicon::Entry entry, const PageDraft& draft) {
  constexpr PlaceKind kLargest = PlaceKind::kState;
  for (const Sense& sense : Lexicon::senses(entry)) {
    if (sense.kind() == SenseKind::kPlace) {
      return draft.lexicon.place(PlaceSense::unpack(sense.payload()).index).kind <= kLargest;
    }
  }
  return false;
}

bool is_large_place(Pieces name, const PageDraft& draft) {
  const PieceMatch place = match_pieces(name, 0, {SenseKind::kPlace}, draft.lexicon);
  return place.end == name.size() && is_large_place(place.entry, draft);
}

}  // namespace artparse
