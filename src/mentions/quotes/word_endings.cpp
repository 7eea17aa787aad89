// Endings are compared as one number: the last four bytes, in lower case, the last one lowest.
#include "mentions/quotes/word_endings.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "base/ascii.h"

namespace artparse {
namespace {

constexpr ClauseClasses except(ClauseClass words) { return {words}; }
struct Nothing {};
constexpr ClauseClasses except(Nothing) { return {}; }

namespace words {
constexpr Nothing kNothing;
using enum ClauseClass;
}  // namespace words

constexpr WordEndingRow kRows[] = {
#define WORD_ENDING(id, ending, least_size, shape, words_but, example, but_not) \
  {id, ending, least_size, EndingShape::shape, except(words::words_but), example, but_not},
#include "mentions/quotes/word_endings.def"
#undef WORD_ENDING
};

constexpr std::uint32_t tail_of(std::string_view word) {
  std::uint32_t tail = 0;
  for (const char c : word.substr(word.size() - std::min<std::size_t>(word.size(), 4))) {
    tail = tail << 8 | static_cast<unsigned char>(ascii_lower(c));
  }
  return tail;
}

struct Tail {
  std::uint32_t tail = 0, mask = 0;
  constexpr Tail() = default;
  constexpr explicit Tail(std::string_view ending)
      : tail(tail_of(ending)), mask(ending.size() == 4 ? ~0u : (1u << 8 * ending.size()) - 1) {}
};

constexpr auto kTails = [] {
  std::array<Tail, std::size(kRows)> tails;
  for (std::size_t i = 0; i < tails.size(); ++i) tails[i] = Tail(kRows[i].ending);
  return tails;
}();

// The letters that some ending ends in: most words have none of them.
constexpr std::uint32_t kLastLetters = [] {
  std::uint32_t letters = 0;
  for (const WordEndingRow& row : kRows) letters |= 1u << (row.ending.back() - 'a');
  return letters;
}();

}  // namespace

std::span<const WordEndingRow> word_ending_rows() { return kRows; }

EndingShapes word_ending_shapes(std::string_view word, const ClauseClasses& classes) {
  EndingShapes shapes;
  const std::uint32_t tail = tail_of(word);
  const std::uint32_t last = (tail & 0xFF) - 'a';
  if (last > 25 || !(kLastLetters >> last & 1)) return shapes;
  for (std::size_t i = 0; i < std::size(kRows); ++i) {
    const WordEndingRow& row = kRows[i];
    if ((tail & kTails[i].mask) == kTails[i].tail && word.size() >= row.least_size && !classes.has_any(row.except)) {
      shapes.insert(row.shape);
    }
  }
  return shapes;
}

}  // namespace artparse
