#include "render/html/fold_lines.h"

#include <algorithm>

#include "text/code_points.h"

namespace artparse {
namespace {

constexpr std::uint32_t kLinesToFold = 12;

bool is_blank(std::string_view line) {
  return line.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

struct TextLine {
  std::uint64_t end;
  bool blank, marked;
};

std::vector<TextLine> mark_lines(std::string_view text, std::uint64_t start, std::span<const Highlight> ahead,
                                 std::uint64_t marked_until) {
  std::vector<TextLine> lines;
  std::size_t next = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t line_break = text.find('\n', at);
    const std::string_view line =
        text.substr(at, line_break == std::string_view::npos ? line_break : line_break + 1 - at);
    const std::uint64_t end = start + count_code_points(line);
    for (; next < ahead.size() && ahead[next].span.start < end; ++next) {
      marked_until = std::max(marked_until, ahead[next].span.end);
    }
    lines.push_back({end, is_blank(line), marked_until > start});
    at += line.size();
    start = end;
  }
  return lines;
}

}  // namespace

std::vector<LineRun> fold_lines(std::string_view text, std::uint64_t start, std::span<const Highlight> ahead,
                                std::uint64_t marked_until) {
  const std::vector<TextLine> lines = mark_lines(text, start, ahead, marked_until);
  std::vector<LineRun> runs;
  for (std::size_t first = 0; first < lines.size();) {
    std::size_t last = first;
    std::uint32_t written = !lines[first].blank;
    while (last + 1 < lines.size() && lines[last + 1].marked == lines[first].marked) {
      written += !lines[++last].blank;
    }
    const bool fold = !lines[first].marked && written >= kLinesToFold;
    if (!runs.empty() && !fold && !runs.back().fold)
      runs.back().end = lines[last].end;  // what is not folded stays together
    else
      runs.push_back({lines[last].end, written, fold});
    first = last + 1;
  }
  return runs;
}

}  // namespace artparse
