// Tokens: the words and marks of an article, as spans of its text with what the lexicon knows of each word.
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "base/byte_span.h"
#include "lexicon/lexicon.h"

namespace artparse {

// How a token is written. "Cap" classes are those that a name can start with; see is_capitalized.
enum class TokenShape : std::uint8_t {
  kLower,          // house
  kLowerMixed,     // iPhone
  kCapitalized,    // House
  kMixed,          // McDonald
  kInitial,        // J or J.
  kDotted,         // U.S.
  kShortCaps,      // NATO: two to five capitals
  kLongCaps,       // KREMLIN
  kAlphaNumeric,   // G20
  kYear,           // 1998: four digits
  kNumber,         // 3, 4.5, 12:30
  kNumberMixed,    // 21st, 1990s
  kUrl,            // web and mail addresses, handles, codes of shares
  kPossessive,     // 's
  kMark,           // anything else
};
constexpr std::size_t kTokenShapeCount = 15;

constexpr bool is_capitalized(TokenShape shape) {
  return shape >= TokenShape::kLowerMixed && shape <= TokenShape::kAlphaNumeric;
}
constexpr bool is_all_capitals(TokenShape shape) {
  return shape == TokenShape::kShortCaps || shape == TokenShape::kLongCaps;
}
constexpr bool is_lower(TokenShape shape) {
  return shape == TokenShape::kLower || shape == TokenShape::kLowerMixed;
}
constexpr bool is_number(TokenShape shape) {
  return shape >= TokenShape::kYear && shape <= TokenShape::kNumberMixed;
}
constexpr bool is_word(TokenShape shape) { return shape <= TokenShape::kAlphaNumeric; }

// What stands between a token and the one before it.
enum class Gap : std::uint8_t { kNone, kSpace, kLine, kBlankLine };

using WordId = std::uint32_t;    // a distinct spelling in the article
using FoldedId = std::uint32_t;  // a distinct folded form in the article
using TokenIndex = std::uint32_t;

struct Token {
  ByteSpan span;
  WordId word;
  TokenShape shape;
  Gap gap;
};

struct TokenRange {
  TokenIndex begin = 0;
  TokenIndex end = 0;
  constexpr std::uint32_t size() const { return end - begin; }
  constexpr bool empty() const { return begin >= end; }
  friend constexpr bool operator==(TokenRange, TokenRange) = default;
};

// What is known of a spelling, copied from the lexicon once an article.
struct Word {
  SenseKinds kinds;         // of the one-word key
  ClauseClasses classes;    // what it can be in a clause
  std::uint64_t key_hash;   // hash_word of the folded form
  Lexicon::Entry entry;
  FoldedId folded;
  std::uint32_t spelling;   // number of the spelling, the same from article to article; see Tokens::generation
  char first;               // first byte, for marks: '"', ',', '(' ...
  std::uint8_t given;       // 0 no given name, 1-4 rare to frequent
  std::uint8_t surname;     // 0 no surname, 1-4 rare to frequent
  std::uint8_t common;      // 0 no common word, 1 the commonest, 5 the rarest band
  std::uint8_t word_class;  // index into kWordClassNames, 0 none
  std::uint8_t cluster;     // of words that keep the same company, 0 none
  std::uint8_t cluster_group;
};

// Two single curly marks that are one token and stand for a double mark: ‘‘, ‘’, ’’, ’‘
inline bool is_two_curly(std::string_view mark) {
  return mark.size() == 6 && (mark.starts_with("\u2018") || mark.starts_with("\u2019"));
}

// The tokens of one article. Memory is kept from article to article.
struct Tokens {
  std::vector<Token> tokens;
  std::vector<Word> words;   // by WordId
  FoldedId folded_count = 0;
  // Changes when spellings are numbered anew, so that a stage may keep what it made of a spelling.
  std::uint32_t generation = 0;

  TokenIndex size() const { return static_cast<TokenIndex>(tokens.size()); }
  const Token& operator[](TokenIndex i) const { return tokens[i]; }
  const Word& word(TokenIndex i) const { return words[tokens[i].word]; }
  bool has(TokenIndex i, SenseKind kind) const { return word(i).kinds.has(kind); }
  bool is_mark(TokenIndex i) const { return tokens[i].shape == TokenShape::kMark; }
  // The first token that starts at `byte` of the text or behind it.
  TokenIndex first_from(std::uint32_t byte) const {
    const auto at =
        std::partition_point(tokens.begin(), tokens.end(), [=](const Token& t) { return t.span.begin < byte; });
    return static_cast<TokenIndex>(at - tokens.begin());
  }
  // The tokens that start inside `span`.
  TokenRange range_of(ByteSpan span) const { return {first_from(span.begin), first_from(span.end)}; }
  // From the first byte of the first token to the last of the last.
  ByteSpan bytes(TokenRange range) const {
    if (range.empty()) return {};
    return {tokens[range.begin].span.begin, tokens[range.end - 1].span.end};
  }
};

}  // namespace artparse
