// Names: every row fires on its example and not on its counter-example; whole texts give the names one expects.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "mentions/find_names.h"
#include "mentions/name_article.h"
#include "mentions/name_axes.h"
#include "mentions/name_rules.h"
#include "tokens/tokenize_text.h"

namespace artparse {
namespace {

// One line of text as a page of one block, read as the name finder reads it.
struct OneLine {
  explicit OneLine(std::string_view marked) : vocabulary(Lexicon::builtin()) {
    const std::size_t open = marked.find('['), close = marked.find(']');
    text = std::string(marked.substr(0, open)) + std::string(marked.substr(open + 1, close - open - 1)) +
           std::string(marked.substr(close + 1));
    tokenize_text(text, vocabulary, tokens);
    page.blocks.push_back({{0, tokens.size()}, {0, static_cast<std::uint32_t>(text.size())}, Label::kBody});
    read_name_article(text, tokens, page, Lexicon::builtin(), article);
    for (TokenIndex i = 0; i < tokens.size(); ++i) {
      if (tokens[i].span.begin == open) span.begin = i;
      if (tokens[i].span.end == close - 1) span.end = i + 1;
    }
  }
  Chunk chunk() const {
    for (const Chunk& found : article.chunks) {
      if (found.begin <= span.begin && span.end <= found.end) return found;
    }
    return span;
  }

  std::string text;
  Vocabulary vocabulary;
  Tokens tokens;
  Page page;
  NameArticle article;
  TokenRange span;
};

// The values of its gate with which a row fires, each followed by a semicolon.
template <std::size_t kSize>
std::string fired(const EvidenceLayout& layout, const std::array<AxisValues, kSize>& values, const EvidenceRow& row) {
  std::string found;
  for (const AxisScope scope : {AxisScope::kLeft, AxisScope::kRight, AxisScope::kSpan}) {
    visit_rows(layout.gates(scope), values.data(), [&](std::uint32_t slot) {
      const EvidenceLayout::Slot described = layout.describe(slot);
      if (layout.rows()[described.row].id != row.id) return;
      const std::string names = layout.value_names(described);
      found += names.substr(0, names.find('|')) + ';';
    });
  }
  return found;
}

std::string fired_by_name(const EvidenceRow& row, std::string_view marked) {
  const OneLine line(marked);
  NameValues values{};
  measure_left(line.article, line.chunk(), line.span.begin, values);
  measure_right(line.article, line.chunk(), line.span.end, values);
  measure_span(line.article, line.chunk(), line.span, values);
  return fired(name_layout(), values, row);
}

std::string fired_by_token(const EvidenceRow& row, std::string_view marked) {
  const OneLine line(marked);
  SkipValues values{};
  measure_skip(line.article, line.span.begin, values);
  return fired(skip_layout(), values, row);
}

void expect_example(const EvidenceRow& row, const std::string& example, const std::string& other) {
  const std::string value = std::string(row.value) + ';';
  EXPECT_NE((';' + example).find(';' + value), std::string::npos) << row.example << " fires with " << example;
  EXPECT_EQ((';' + other).find(';' + value), std::string::npos) << row.but_not << " fires with " << other;
}

class NameRow : public testing::TestWithParam<EvidenceRow> {};
TEST_P(NameRow, FiresOnItsExampleOnly) {
  const EvidenceRow& row = GetParam();
  expect_example(row, fired_by_name(row, row.example), row.but_not.empty() ? "" : fired_by_name(row, row.but_not));
}

class SkipRow : public testing::TestWithParam<EvidenceRow> {};
TEST_P(SkipRow, FiresOnItsExampleOnly) {
  const EvidenceRow& row = GetParam();
  expect_example(row, fired_by_token(row, row.example), fired_by_token(row, row.but_not));
}

std::string row_name(const testing::TestParamInfo<EvidenceRow>& info) {
  std::string name(info.param.id);
  for (char& c : name) {
    if (c == '.' || c == '-') c = '_';
  }
  return name;
}
std::vector<EvidenceRow> all(std::span<const EvidenceRow> rows) { return {rows.begin(), rows.end()}; }

INSTANTIATE_TEST_SUITE_P(Names, NameRow, testing::ValuesIn(all(name_rules())), row_name);
INSTANTIATE_TEST_SUITE_P(Names, SkipRow, testing::ValuesIn(all(skip_rules())), row_name);

std::string dump_names(const std::string& text) {
  Vocabulary vocabulary(Lexicon::builtin());
  Tokens tokens;
  tokenize_text(text, vocabulary, tokens);
  Page page;
  page.blocks.push_back({{0, tokens.size()}, {0, static_cast<std::uint32_t>(text.size())}, Label::kBody});
  NameFinder finder(Lexicon::builtin());
  std::string out;
  for (const NameMention& name : finder.find_names(text, tokens, page, {})) {
    if (!out.empty()) out += ' ';
    out += "-PLOX"[static_cast<int>(name.type)];
    out += '(' + std::string(slice(text, name.span)) + ')';
  }
  return out;
}

TEST(FindNames, ReadsPlainSentences) {
  const std::vector<std::pair<std::string, std::string>> rows = {
      {"President Maria Lopez arrived in Madrid on Friday.", "P(Maria Lopez) L(Madrid)"},
      {"The talks in Berlin failed, said Peter Brandt, a spokesman for Deutsche Bank.",
       "L(Berlin) P(Peter Brandt) O(Deutsche Bank)"},
      {"It rained all day and nobody came.", ""},
      {"", ""},
  };
  for (const auto& [text, expected] : rows) EXPECT_EQ(dump_names(text), expected) << text;
}

}  // namespace
}  // namespace artparse
