#include "render/html/divide_blocks.h"

#include <algorithm>
#include <optional>

namespace artparse {
namespace {

// Caption and credit are one block if no more than this lies between them.
constexpr std::uint64_t kNear = 40;
// A dateline stands in the paragraph that it opens; at most some white space parts them.
constexpr std::uint64_t kDatelineGap = 3;

void add(const std::optional<Span>& span, BlockKind kind, std::vector<TextBlock>& blocks) {
  if (span && span->start < span->end) blocks.push_back({*span, kind});
}

void add_photo(const Photo& photo, std::vector<TextBlock>& blocks) {
  const auto& caption = photo.caption_span;
  const auto& credit = photo.credit_span;
  if (!caption || !credit) {
    add(caption ? caption : credit, BlockKind::kPhoto, blocks);
    return;
  }
  const Span both{std::min(caption->start, credit->start), std::max(caption->end, credit->end)};
  const std::uint64_t length = (caption->end - caption->start) + (credit->end - credit->start);
  if (both.end - both.start <= length + kNear) {
    add(both, BlockKind::kPhoto, blocks);
  } else {
    add(caption, BlockKind::kPhoto, blocks);
    add(credit, BlockKind::kPhoto, blocks);
  }
}

void add_paragraph(Span paragraph, const std::optional<Dateline>& dateline, std::vector<TextBlock>& blocks) {
  const bool opened_by_dateline = dateline && dateline->span.end <= paragraph.start &&
                                  paragraph.start - dateline->span.end <= kDatelineGap;
  if (opened_by_dateline) paragraph.start = dateline->span.start;
  add(paragraph, BlockKind::kParagraph, blocks);
}

}  // namespace

std::vector<TextBlock> divide_blocks(const Record& record) {
  std::vector<TextBlock> blocks;
  add(record.headline_span, BlockKind::kHeadline, blocks);
  add(record.deck_span, BlockKind::kDeck, blocks);
  add(record.byline_span, BlockKind::kByline, blocks);
  for (const Photo& photo : record.photos) add_photo(photo, blocks);
  for (const Span& span : record.body_spans) add_paragraph(span, record.dateline, blocks);

  std::stable_sort(blocks.begin(), blocks.end(),
                   [](const TextBlock& a, const TextBlock& b) { return a.span.start < b.span.start; });
  std::uint64_t end = 0;
  std::erase_if(blocks, [&end](const TextBlock& block) {
    if (block.span.start < end) return true;
    end = block.span.end;
    return false;
  });
  return blocks;
}

}  // namespace artparse
