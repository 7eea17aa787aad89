// One test a row: it fires on its example and not on its counter-example.
#include <gtest/gtest.h>

#include <string>

#include "lines/lex_lines.h"
#include "segments/blocks/cue_rules.h"
#include "segments/blocks/draft_page.h"
#include "segments/fields/author_rules.h"
#include "segments/fields/choose_headline.h"
#include "segments/fields/date_rules.h"
#include "segments/fields/headline_rules.h"
#include "segments/fields/outlet_rules.h"
#include "segments/grammars/wire_lines.h"
#include "segments/label_page.h"
#include "tokens/tokenize_text.h"

namespace artparse {
namespace {

// A page whose marked line (after '@') is asked about.
class MarkedPage {
 public:
  explicit MarkedPage(std::string_view marked) : text_(marked), vocabulary_(Lexicon::builtin()) {
    const std::size_t at = text_.find('@');
    if (at != std::string::npos) text_.erase(at, 1);
    LineLexer lexer;
    const std::vector<Line>& lines = lexer.finish(text_);
    tokenize_text(text_, vocabulary_, tokens_);
    draft_.emplace(draft_page(text_, lines, tokens_, Lexicon::builtin(), options_));
    if (draft_->blocks.empty()) return;
    choose_headline(*draft_, nullptr);
    while (block_ + 1 < draft_->blocks.size() && draft_->blocks[block_].span.end <= at) ++block_;
  }
  const PageDraft& draft() const { return *draft_; }
  std::size_t block() const { return block_; }

 private:
  std::string text_;
  Vocabulary vocabulary_;
  Tokens tokens_;
  Options options_;
  std::optional<PageDraft> draft_;
  std::size_t block_ = 0;
};

bool fires(const PageRow& row, std::string_view page) {
  const MarkedPage marked(page);
  return row.fires(marked.draft(), marked.block());
}
bool fires(const AuthorRow& row, std::string_view page) {
  const MarkedPage marked(page);
  const PageBlock& block = marked.draft().blocks[marked.block()];
  const bool by = block.cues.has(BlockCue::kBy) || block.cues.has(BlockCue::kByInside);
  const std::vector<BylineName> names = read_byline(marked.draft().pieces_of(block), marked.draft(), by, 120);
  for (const BylineName& name : names) {
    if (row.fires({marked.draft(), marked.block(), name, by, names.size()})) return true;
  }
  return false;
}
bool fires(const DateRow& row, std::string_view page) {
  const MarkedPage marked(page);
  return marked.draft().blocks[marked.block()].date_count > 0 && row.fires({marked.draft(), marked.block(), 0});
}
bool fires(const OutletRow& row, std::string_view page) {
  std::string text(page);
  Vocabulary vocabulary(Lexicon::builtin());
  Tokens tokens;
  Options options;
  options.explain = true;
  LineLexer lexer;
  const std::vector<Line>& lines = lexer.finish(text);
  tokenize_text(text, vocabulary, tokens);
  const Page found = label_page(text, lines, tokens, Lexicon::builtin(), options);
  if (!found.outlet) return false;
  for (const RowWeight& reason : found.outlet->reasons.rows) {
    if (reason.row == row.id) return true;
  }
  return false;
}

bool fires(const CueRow& row, std::string_view line) {
  return MarkedPage(line).draft().blocks.front().cues.has(row.cue);
}

template <class Rows>
void expect_rows_hold(const Rows& rows) {
  for (const auto& row : rows) {
    EXPECT_TRUE(fires(row, row.example)) << row.id << " does not fire on its example";
    EXPECT_FALSE(row.but_not.empty() || fires(row, row.but_not)) << row.id << " fires on its counter-example";
  }
}

TEST(PageRules, CueRowsHold) { expect_rows_hold(cue_rows()); }
TEST(PageRules, HeadlineRowsHold) { expect_rows_hold(headline_rows()); }
TEST(PageRules, AuthorRowsHold) { expect_rows_hold(author_rows()); }
TEST(PageRules, DateRowsHold) { expect_rows_hold(date_rows()); }
TEST(PageRules, OutletRowsHold) { expect_rows_hold(outlet_rows()); }
TEST(PageRules, WireRowsHold) {
  for (const WireRow& row : wire_rows()) {
    EXPECT_TRUE(row.fires(row.example)) << row.id;
    EXPECT_FALSE(row.fires(row.but_not)) << row.id;
  }
}

}  // namespace
}  // namespace artparse
