// What the ending of a word shows, where its senses say little: tense, number, part of speech.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "base/bit_set.h"
#include "lexicon/senses.h"

namespace artparse {

enum class EndingShape : std::uint8_t { kPast, kIngForm, kAdverb, kPlural, kSingular, kAdjective };
using EndingShapes = BitSet<EndingShape>;

struct WordEndingRow {
  std::string_view id, ending;
  std::size_t least_size;  // of the word, bytes
  EndingShape shape;
  ClauseClasses except;    // words that only look so
  std::string_view example, but_not;
};

std::span<const WordEndingRow> word_ending_rows();

// Of a word with these classes; letters of either case.
EndingShapes word_ending_shapes(std::string_view word, const ClauseClasses& classes);

}  // namespace artparse
