// Quotes: marks, kinds, and the noun phrase of the source.
#include <gtest/gtest.h>

#include "mentions/source_rules.h"
#include "support/parse_quotes.h"

namespace artparse {
namespace {

using testing::ParsedQuotes;

// The rules themselves: each row's example must be decided by the row, its counter-example must not.
class SourceRuleTest : public ::testing::TestWithParam<SourceRuleRow> {};

TEST_P(SourceRuleTest, DecidesItsExampleOnly) {
  const SourceRuleRow& row = GetParam();
  const ParsedQuotes example{std::string(row.example)};
  if (row.group != RuleGroup::kNone) {
    ASSERT_FALSE(example.quotes.empty()) << row.example;
    EXPECT_EQ(example.quotes.back().rule, row.id) << row.example;
  }
  const ParsedQuotes counter{std::string(row.but_not)};
  ASSERT_FALSE(counter.quotes.empty()) << row.but_not;
  EXPECT_NE(counter.quotes.back().rule, row.id) << row.but_not;
}

std::string test_name(const ::testing::TestParamInfo<SourceRuleRow>& row) {
  std::string name(row.param.id);
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
}
INSTANTIATE_TEST_SUITE_P(Rows, SourceRuleTest, ::testing::ValuesIn(kSourceRules), test_name);

}  // namespace
}  // namespace artparse
