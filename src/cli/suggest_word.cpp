#include "cli/suggest_word.h"

#include <algorithm>
#include <cstddef>

namespace artparse {
namespace {

constexpr std::size_t kLongest = 64;  // longer words are no slips of the finger

// The optimal string alignment distance, row by row.
std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> before_last, last(b.size() + 1), row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) last[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] != b[j - 1])});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) row[j] = std::min(row[j], before_last[j - 2] + 1);
    }
    before_last = last;
    last = row;
  }
  return last[b.size()];
}

}  // namespace

std::string_view suggest_word(std::string_view typed, const std::vector<std::string_view>& known) {
  if (typed.size() > kLongest) return {};
  std::string_view best;
  std::size_t least = std::max<std::size_t>(typed.size() / 3, 1) + 1;
  for (const std::string_view word : known) {
    const std::size_t distance = edit_distance(typed, word);
    if (distance >= least) continue;
    least = distance;
    best = word;
  }
  return best;
}

std::string quoted(std::string_view text) {
  return '"' + std::string(text) + '"';
}

std::string with_suggestion(std::string message, std::string_view typed,
                            const std::vector<std::string_view>& known) {
  const std::string_view nearest = suggest_word(typed, known);
  return nearest.empty() ? message : message + "; did you mean " + quoted(nearest) + "?";
}

}  // namespace artparse
