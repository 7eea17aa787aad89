#include "batch/inputs/export_borders.h"

#include <algorithm>

#include "segments/heads/export_fields.h"

namespace artparse {
namespace {

constexpr std::size_t kNowhere = std::string_view::npos;
constexpr std::size_t kLongestBorder = 4096;  // bytes; a longer line is none
constexpr std::string_view kBlank = " \t\r\n\v\f";

enum class Border { kNone, kBefore, kBehind };  // of the line

std::string_view trim(std::string_view line) {
  const std::size_t first = line.find_first_not_of(kBlank);
  return first == kNowhere ? std::string_view{} : line.substr(first, line.find_last_not_of(kBlank) + 1 - first);
}

Border border_of(ArticleLayout layout, std::string_view line) {
  if (line.size() > kLongestBorder) return Border::kNone;
  switch (layout) {
    case ArticleLayout::kNexis:
      return is_export_count(line) ? Border::kBefore : is_export_end(line) ? Border::kBehind : Border::kNone;
    case ArticleLayout::kProquest: return is_export_rule(line) ? Border::kBefore : Border::kNone;
    case ArticleLayout::kFactiva: {
      const ExportLabel label = read_export_label(line, layout);
      return is_export_id(trim(line.substr(label.size))) ? Border::kBehind : Border::kNone;
    }
    default: return Border::kNone;
  }
}

// The end of the line at `begin`, behind its line feed.
std::size_t end_of_line(std::string_view block, std::size_t begin) {
  const std::size_t feed = block.find('\n', begin);
  return feed == kNowhere ? block.size() : feed + 1;
}

}  // namespace

std::size_t find_export_end(ArticleLayout layout, std::string_view block, std::size_t begin) {
  bool content = false;
  for (std::size_t at = begin; at < block.size();) {
    const std::size_t end = end_of_line(block, at);
    const std::string_view line = trim(block.substr(at, end - at));
    const Border border = border_of(layout, line);
    if (border == Border::kBefore && content) return at;
    if (border == Border::kBehind && content) return end;
    content |= border == Border::kNone && !line.empty();
    at = end;
  }
  return block.size();
}

std::size_t find_last_export_border(ArticleLayout layout, std::string_view block, std::size_t from) {
  std::size_t at = from - std::min(from, kLongestBorder);
  if (at > 0) at = end_of_line(block, at);
  std::size_t last = kNowhere;
  while (at < block.size()) {
    const std::size_t end = end_of_line(block, at);
    if (block[end - 1] != '\n') break;
    const Border border = border_of(layout, trim(block.substr(at, end - at)));
    if (border == Border::kBefore && at > 0) last = at;
    if (border == Border::kBehind) last = end;
    at = end;
  }
  return last;
}

bool holds_export(ArticleLayout layout, std::string_view article) {
  for (std::size_t at = 0; at < article.size();) {
    const std::size_t end = end_of_line(article, at);
    const std::string_view line = trim(article.substr(at, end - at));
    if (!line.empty() && border_of(layout, line) == Border::kNone) return true;
    at = end;
  }
  return false;
}

}  // namespace artparse
