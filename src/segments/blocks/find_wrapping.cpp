#include "segments/blocks/find_wrapping.h"

#include <algorithm>
#include <array>

namespace artparse {
namespace {

constexpr std::uint32_t kNearWidth = 14;  // how far ragged lines fall short
constexpr std::uint32_t kWordyLine = 6;   // words of a line that tells the width

// A text of a few lines tells its width by the widest, if each that goes on in lower case, or breaks off, ends where
// the next word would not have fitted.
Wrapping find_short_wrapping(const std::vector<WrapLine>& lines, const Tokens& tokens) {
  constexpr std::uint32_t kLeastWidth = 40, kMostWidth = 100;
  Wrapping out;
  for (const WrapLine& line : lines) out.width = std::max(out.width, line.columns);
  if (out.width < kLeastWidth || out.width > kMostWidth) return out;
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    const WrapLine &line = lines[i], &next = lines[i + 1];
    const bool has_words = !line.blank && !line.rule && line.words >= kWordyLine;
    if (!has_words || next.blank || next.rule) continue;
    out.indents_start_paragraphs |= next.indent >= 2 && line.indent <= 1;
    if (next.bullet || !(starts_lower(tokens, next) || breaks_off(tokens, line))) continue;
    out.wrapped = line.columns + 1 + next.first_word_columns > out.width;
    if (!out.wrapped) return out;
  }
  return out;
}

std::uint64_t columns_in_lines_over(const std::vector<WrapLine>& lines, std::uint32_t width) {
  std::uint64_t columns = 0;
  for (const WrapLine& line : lines) columns += line.columns > width && !line.blank && !line.rule ? line.columns : 0;
  return columns;
}

}  // namespace

Wrapping find_wrapping(const std::vector<WrapLine>& lines, const Tokens& tokens) {
  std::uint64_t all = 0, in_long = 0, wordy = 0, indented = 0;
  std::array<std::uint32_t, kLongestWrapped + 2> at_width{};
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const WrapLine& line = lines[i];
    if (line.blank || line.rule) continue;
    all += line.columns;
    if (line.columns > kLongestWrapped) in_long += line.columns;
    if (i + 1 == lines.size() || lines[i + 1].blank) continue;
    if (lines[i + 1].indent >= 2 && line.indent <= 1 && line.words > 3) ++indented;
    if (line.words < kWordyLine) continue;
    ++wordy;
    ++at_width[std::min<std::uint32_t>(line.columns, kLongestWrapped + 1)];
  }
  if (wordy < kWordyLine) return find_short_wrapping(lines, tokens);
  Wrapping out;
  out.indents_start_paragraphs = indented >= 3;
  if (in_long * 4 > all) return out;
  const std::uint64_t enough = std::max<std::uint64_t>(2, (wordy + 99) / 100);
  std::uint64_t seen = 0;
  for (std::uint32_t width = kLongestWrapped + 1; width > 0 && out.width == 0; --width) {
    seen += at_width[width];
    if (seen >= enough) out.width = width;
  }
  if (out.width == 0 || out.width > kLongestWrapped) return out;
  std::uint64_t near = 0;
  for (std::uint32_t width = out.width - std::min(out.width, kNearWidth);
       width <= std::min(out.width + 2, kLongestWrapped + 1); ++width) {
    near += at_width[width];
  }
  const std::uint64_t in_longer = columns_in_lines_over(lines, out.width + kNearWidth);  // paragraphs on one line each
  out.wrapped = near * 2 >= wordy && in_longer * 4 <= all;
  return out;
}

}  // namespace artparse
