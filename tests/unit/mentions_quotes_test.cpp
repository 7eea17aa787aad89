// Quotes: marks, kinds, and the noun phrase of the source.
#include <gtest/gtest.h>

#include "artparse/artparse.h"
#include "mentions/read_segments.h"
#include "mentions/word_endings.h"
#include "support/parse_quotes.h"

namespace artparse {
namespace {

using testing::ParsedQuotes;

// The rules themselves: each row's example must be decided by the row, its counter-example must not.
class SourceRuleTest : public ::testing::TestWithParam<SourceRuleRow> {};

// The rule that decided the last quoted segment.
std::string_view last_rule(std::string_view text) {
  const ParsedQuotes parsed{std::string(text)};
  const auto segments = pair_marks(parsed.text, parsed.tokens, parsed.page);
  const auto read = read_segments({parsed.text, parsed.tokens, parsed.page, parsed.sentences, parsed.names}, segments);
  return read.empty() ? "no segment" : row_of(read.back().found.rule).id;
}

TEST_P(SourceRuleTest, DecidesItsExampleOnly) {
  const SourceRuleRow& row = GetParam();
  EXPECT_EQ(last_rule(row.example), row.id) << row.example;
  EXPECT_NE(last_rule(row.but_not), row.id) << row.but_not;
}

std::string test_name(const ::testing::TestParamInfo<SourceRuleRow>& row) {
  std::string name(row.param.id);
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
}
INSTANTIATE_TEST_SUITE_P(Rows, SourceRuleTest, ::testing::ValuesIn(kSourceRules), test_name);

TEST(QuotePitfall, F11_HeadlineQuotesSomebodyElse) {
  using Names = std::vector<std::string>;
  const auto speakers_of = [](const std::string& headline) {
    const Record record = Parser(Options{}).parse(headline + "\n\nMary Jones spoke at the fair on Monday.\n\nIt was late, and all went home.\n");
    return record.quotes.at(0).speakers;
  };
  EXPECT_EQ(speakers_of("Mayor 'lied about the road to us all'"), Names{});
  EXPECT_EQ(speakers_of("Mayor says council 'lied about the road'"), Names{"Mayor"});
  EXPECT_EQ(speakers_of("Mayor: 'We cannot wait any more for rain'"), Names{"Mayor"});
}

TEST(WordEndings, EachRowShowsItsShape) {
  Vocabulary vocabulary(Lexicon::builtin());
  Tokens tokens;
  const auto shows = [&](std::string_view word, EndingShape shape) {
    tokenize_text(word, vocabulary, tokens);
    return word_ending_shapes(word, tokens.word(0).classes).has(shape);
  };
  for (const WordEndingRow& row : word_ending_rows()) {
    EXPECT_TRUE(row.example.ends_with(row.ending) && shows(row.example, row.shape)) << row.id;
    EXPECT_FALSE(shows(row.but_not, row.shape)) << row.id;
  }
}

}  // namespace
}  // namespace artparse
