#include "segments/blocks/draft_page.h"

#include <algorithm>

#include "segments/blocks/classify_shape.h"
#include "segments/blocks/find_story.h"
#include "segments/blocks/one_line.h"
#include "segments/blocks/relate_blocks.h"
#include "segments/blocks/score_labels.h"
#include "segments/blocks/unwrap_blocks.h"
#include "segments/grammars/read_pieces.h"
#include "segments/grammars/wire_lines.h"

namespace artparse {
namespace {

// Blocks that are nothing but marks of a text browser.
void drop_empty_blocks(std::vector<PageBlock>& blocks) {
  std::erase_if(blocks, [](const PageBlock& b) { return b.piece_count == 0 && b.tokens.size() <= kMostPieces; });
}

}  // namespace

PageDraft draft_page(std::string_view text, const std::vector<Line>& lines, const Tokens& tokens,
                     const Lexicon& lexicon, const Options& options,
                     std::span<const LabelWeights> label_table) {
  PageDraft draft{.text = text, .tokens = tokens, .lexicon = lexicon, .options = options};
  if (options.layout != ArticleLayout::kPage) draft.fields = read_export(lines, draft);
  if (!draft.fields.found) draft.mail = read_mail_head(text, lines, tokens);
  std::span<const Line> story = draft.fields.found ? std::span<const Line>(draft.fields.story)
                                                   : std::span<const Line>(lines).subspan(draft.mail.line_count);
  std::vector<Line> shown = strip_wire_lines(text, story);
  if (shown.empty()) shown = split_one_line(text, story);
  unwrap_blocks(shown.empty() ? story : shown, draft);
  read_pieces(draft);
  drop_empty_blocks(draft.blocks);
  classify_shapes(draft);
  draft.story = find_story(draft);
  relate_blocks(draft);
  score_labels(draft, label_table);
  return draft;
}

}  // namespace artparse
