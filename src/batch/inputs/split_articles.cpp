#include "batch/inputs/split_articles.h"

#include <algorithm>

#include "batch/inputs/export_borders.h"

namespace artparse {
namespace {

constexpr std::size_t kNone = std::string_view::npos;
constexpr std::string_view kBlank = " \t\r\n";
constexpr std::string_view kMailBorder = "\n\nFrom ";
constexpr std::string_view kEnvelope = "From ";
constexpr std::size_t kBlankLine = 2;  // the part of the border that belongs to the mail before it

std::string_view separator_of(InputFormat format) {
  switch (format) {
    case InputFormat::kFormFeed:
      return "\f";
    case InputFormat::kNul:
      return {"\0", 1};
    default:
      return "\n";
  }
}

}  // namespace

ArticleLayout layout_of(InputFormat format) {
  switch (format) {
    case InputFormat::kNexis: return ArticleLayout::kNexis;
    case InputFormat::kFactiva: return ArticleLayout::kFactiva;
    case InputFormat::kProquest: return ArticleLayout::kProquest;
    default: return ArticleLayout::kPage;
  }
}

ArticleEnd find_article_end(InputFormat format, std::string_view block, std::size_t begin) {
  if (const ArticleLayout layout = layout_of(format); layout != ArticleLayout::kPage) {
    const std::size_t end = find_export_end(layout, block, begin);
    return {end, end};
  }
  const bool mail = format == InputFormat::kMbox;
  const std::size_t border = mail ? block.find(kMailBorder, begin) : block.find(separator_of(format), begin);
  if (border == kNone) return {block.size(), block.size()};
  return {border, border + (mail ? kBlankLine : 1)};
}

std::size_t find_last_border(InputFormat format, std::string_view block, std::size_t from) {
  if (const ArticleLayout layout = layout_of(format); layout != ArticleLayout::kPage) {
    return find_last_export_border(layout, block, from);
  }
  const bool mail = format == InputFormat::kMbox;
  const std::string_view border = mail ? kMailBorder : separator_of(format);
  const std::size_t begin = from - std::min(from, border.size());  // one that the last read tore
  const std::size_t found = block.substr(begin).rfind(border);
  return found == kNone ? kNone : begin + found + (mail ? kBlankLine : 1);
}

bool holds_article(InputFormat format, std::string_view article) {
  const ArticleLayout layout = layout_of(format);
  return layout == ArticleLayout::kPage ? article.find_first_not_of(kBlank) != kNone : holds_export(layout, article);
}

void append_article(InputFormat format, std::string_view article, std::string& out) {
  if (layout_of(format) != ArticleLayout::kPage) {
    out.append(article);
    if (!out.ends_with('\n')) out += '\n';
    return;
  }
  if (format != InputFormat::kMbox) {
    out.append(article).append(separator_of(format));
    return;
  }
  if (!article.starts_with(kEnvelope)) out.append(kEnvelope).append("-\n");
  out.append(article);
  while (!out.ends_with("\n\n")) out += '\n';
}

std::string_view strip_article(InputFormat format, std::string_view article) {
  if (format == InputFormat::kMbox && article.starts_with(kEnvelope)) {
    article.remove_prefix(std::min(article.find('\n'), article.size() - 1) + 1);
  }
  if (format == InputFormat::kNdjson && article.ends_with('\r')) article.remove_suffix(1);
  return article;
}

}  // namespace artparse
