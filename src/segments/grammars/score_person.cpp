#include "segments/grammars/score_person.h"

#include <algorithm>

#include "base/ascii.h"
#include "segments/grammars/read_pieces.h"
#include "text/code_points.h"

namespace artparse {
namespace {

constexpr std::uint32_t kLongestName = 48;  // bytes
constexpr std::size_t kMostWords = 7;
constexpr int kGivenScore[] = {0, 120, 150, 180, 200};
constexpr int kSurnameScore[] = {0, 70, 100, 100, 100};
constexpr int kInitialScore = 100, kDoubleNameScore = 50, kUnknownWordScore = 35, kCommonWordPenalty = 160;
constexpr int kRareWordPenalty = 70, kListedWordPenalty = 200, kPlacePenalty = 150, kUsualLengthScore = 50;

constexpr SenseKinds kClosedClass = {
    SenseKind::kPreposition,   SenseKind::kArticle,       SenseKind::kConjunction, SenseKind::kPronounMale,
    SenseKind::kPronounFemale, SenseKind::kPronounPlural, SenseKind::kPronounNeuter, SenseKind::kPronounFirst,
    SenseKind::kPronounSecond, SenseKind::kPossessive,    SenseKind::kAuxiliary,   SenseKind::kSubordinator,
    SenseKind::kRelative,      SenseKind::kNegation,      SenseKind::kQuantifier};
constexpr SenseKinds kPageWords = {SenseKind::kSectionName, SenseKind::kOutletHead, SenseKind::kWeekday};

// A word of a name: pieces that are glued by hyphens or stops.
struct NameWord {
  Pieces pieces;
  std::uint8_t given = 0, surname = 0, common = 0;
  bool hyphenated = false, particle = false;
  const Word& first() const { return *pieces.front().word; }
};

bool is_inner_mark(const Piece& piece) {
  return is_mark(piece) && (piece.word->first == '-' || piece.word->first == '.' || piece.word->first == '\'');
}

// Splits at spaces; false where a piece can be no part of a name.
bool split_words(Pieces pieces, std::vector<NameWord>& words) {
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const Piece& piece = pieces[i];
    if (is_number(piece.shape) || piece.shape == TokenShape::kUrl || piece.shape == TokenShape::kAlphaNumeric ||
        piece.shape == TokenShape::kPossessive) {
      return false;
    }
    if (is_mark(piece) && !is_inner_mark(piece) && is_ascii(piece.word->first) && piece.word->first != '"') {
      return false;
    }
    if (is_mark(piece) && !is_ascii(piece.word->first) && piece.span.size() == 3 && piece.gap != Gap::kNone) {
      return false;
    }
    const bool new_word = words.empty() || piece.gap != Gap::kNone;
    if (new_word && is_mark(piece)) return false;
    if (new_word) {
      if (words.size() == kMostWords) return false;
      words.push_back({pieces.subspan(i, 1)});
    } else {
      NameWord& word = words.back();
      word.pieces = {word.pieces.data(), word.pieces.size() + 1};
      word.hyphenated |= is_mark(piece, '-');
    }
    NameWord& word = words.back();
    word.given = std::max(word.given, piece.word->given);
    word.surname = std::max(word.surname, piece.word->surname);
    if (word.pieces.size() == 1) word.common = piece.word->common;
  }
  return true;
}

bool is_initial(const NameWord& word) {
  const TokenShape shape = word.pieces.front().shape;
  return shape == TokenShape::kInitial || (shape == TokenShape::kDotted && word.pieces.front().span.size() <= 6);
}

// Closed-class words that are listed names ("Will", "May") may stand first or last.
bool may_be_name(const NameWord& word, bool is_first, bool is_last) {
  if (!word.first().kinds.has_any(kClosedClass) || word.pieces.front().span.size() == 1 || is_initial(word)) {
    return true;
  }
  if (word.pieces.size() > 1) return true;
  return (is_first && word.given >= 1) || (is_last && word.surname >= 1);
}

int score_word(const NameWord& word, bool is_first, bool is_last, bool both_listed) {
  const Word& known = word.first();
  const std::uint32_t size = word.pieces.front().span.size();
  int score = 0;
  const bool listed_name = both_listed || (is_first && word.given >= 2) || (is_last && word.surname >= 3) ||
                           (!is_first && !is_last && (word.given >= 2 || word.surname >= 3));
  const bool page_word = known.kinds.has_any(kPageWords);
  const bool role_word = known.kinds.has(SenseKind::kAuthorRole);
  if (word.common == 0 && !page_word && !role_word && size > 3 && !known.kinds.has(SenseKind::kPlace)) {
    score += kUnknownWordScore;
  }
  if (word.common >= 1 && word.common <= 3) score -= listed_name ? 40 : kCommonWordPenalty;
  if (word.common >= 4) score -= listed_name ? 0 : kRareWordPenalty;
  if (page_word || role_word) score -= listed_name ? 60 : kListedWordPenalty;
  return score;
}

}  // namespace

int score_person(Pieces pieces, const PageDraft& draft) {
  pieces = trim_marks(pieces);
  if (pieces.empty() || span_of(pieces).size() > kLongestName) return PageBlock::kNoName;
  std::vector<NameWord> words;
  words.reserve(std::min(pieces.size(), kMostWords));
  if (!split_words(pieces, words)) return PageBlock::kNoName;
  std::vector<NameWord> core;
  core.reserve(words.size());
  for (NameWord& word : words) {
    const TokenShape shape = word.pieces.front().shape;
    const bool lower = shape == TokenShape::kLower;
    word.particle = lower && (word.first().kinds.has_any({SenseKind::kNameParticle, SenseKind::kConnector}) ||
                              word.hyphenated);
    if (word.particle && !word.hyphenated) continue;
    if (lower && !word.hyphenated) return PageBlock::kNoName;
    core.push_back(word);
  }
  if (core.empty()) return PageBlock::kNoName;
  if (core.size() > 1 && core.back().first().kinds.has(SenseKind::kNameSuffix) && core.back().surname < 2) {
    core.pop_back();
  }
  for (std::size_t i = 0; i < core.size(); ++i) {
    if (!may_be_name(core[i], i == 0, i + 1 == core.size() && i > 0)) return PageBlock::kNoName;
  }
  if (core.size() == 1) return -100;
  int score = 0;
  const NameWord& first = core.front();
  const NameWord& last = core.back();
  if (is_initial(first)) {
    score += kInitialScore;
  } else {
    score += kGivenScore[std::min<int>(first.given, 4)];
  }
  if (last.surname) {
    score += kSurnameScore[std::min<int>(last.surname, 4)];
  } else if (last.hyphenated || last.first().first == 'O') {
    score += kDoubleNameScore;
  }
  const bool both_listed = core.size() <= 3 && first.given >= 2 && last.surname >= 2;
  for (std::size_t i = 0; i < core.size(); ++i) score += score_word(core[i], i == 0, i + 1 == core.size(), both_listed);
  const PieceMatch place = match_pieces(pieces, 0, {SenseKind::kPlace}, draft.lexicon);
  if (place && place.end == pieces.size()) score -= kPlacePenalty;
  if (core.size() <= 3) score += kUsualLengthScore;
  return score;
}

}  // namespace artparse
