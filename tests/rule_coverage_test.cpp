// Every rule shows in a case: rows that tables of rules hold are tested each by itself, and their tables may not have
// a row without example; rules that stand in code are shown here.
#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "artparse/artparse.h"
#include "entities/organizations/organization_rules.h"
#include "entities/people/person_rules.h"
#include "mentions/quotes/source_rules.h"
#include "segments/fields/author_rules.h"
#include "segments/fields/date_rules.h"
#include "segments/fields/headline_rules.h"
#include "segments/fields/outlet_rules.h"
#include "support/texts.h"

namespace artparse {
namespace {

template <class Rows>
void expect_examples(const Rows& rows) {
  for (const auto& row : rows) {
    EXPECT_FALSE(row.example.empty()) << row.id;
    EXPECT_FALSE(row.but_not.empty()) << row.id;
  }
}

TEST(RuleCoverage, EveryRowHasExampleAndCounterExample) {
  expect_examples(author_rows());
  expect_examples(date_rows());
  expect_examples(headline_rows());
  expect_examples(outlet_rows());
  expect_examples(full_name_rules());
  expect_examples(short_name_rules());
  expect_examples(organization_rules());
  expect_examples(kSourceRules);
}

struct Shown {
  std::string rule;
  std::string text;  // behind "Tom Brown met Mary Jones. "
};

const std::vector<Shown> kClauses = {
    {"clause-that", "Mary Jones said that the road was gone."},
    {"clause-pronoun", "Mary Jones said she would stay in town."},
    {"clause-question", "Mary Jones asked why the road was closed."},
    {"clause-plain", "Mary Jones said the road was gone for good."},
    {"clause-fragment", "Mary Jones said \"never\" would she leave the town."},
    {"clause-to", "Mary Jones vowed to stay in the town."},
    {"clause-about", "Mary Jones complained about the closed road."},
    {"clause-relative", "The road was closed, which Mary Jones said was a shame."},
    {"clause-fronted", "The road was closed, Mary Jones said."},
    {"clause-split", "The road, Mary Jones said, was closed for good."},
    {"clause-according-to", "According to Mary Jones, the road was closed."},
    {"clause-after-as", "As Mary Jones reported, the road was closed."},
    {"description-that", "Mary Jones described that the road was gone."},
    {"description-pronoun", "Mary Jones described it as a mess."},
    {"description-question", "Mary Jones described how the road was lost."},
    {"description-plain", "Mary Jones called the road a danger to all."},
    {"description-to", "Mary Jones referred to the closed road."},
    {"description-about", "Mary Jones spoke about the closed road."},
    {"attitude-that", "Mary Jones knew that the road was gone."},
    {"attitude-pronoun", "Mary Jones knew she would stay in town."},
    {"attitude-question", "Mary Jones knew why the road was closed."},
    {"attitude-plain", "Mary Jones wanted a new road to the town."},
    {"attitude-to", "Mary Jones wanted to know when the road would open."},
    {"attitude-about", "Mary Jones wished for a new road to the town."},
    {"noun-that", "The claim that the road was closed was false."},
    {"asked-question", "Asked why the road was closed, nobody spoke."},
    {"raised-subject", "The road is said to be gone."},
    {"raised-rest", "The road is said to be gone."},
};

const std::vector<Shown> kOthers = {
    {"role.before", "Mayor Ola Wei left."},
    {"role.before-comma", "The mayor, Ola Wei, left."},
    {"role.after", "Ola Wei, the mayor, left."},
    {"role.predicate", "Ola Wei is the mayor of Tarn."},
    {"person.new-name", "Ola Wei left."},
    {"person.family-name", "Brown left."},
    {"organization.new-name", "The Bank of England spoke."},
    {"metonym", "Moscow backed the plan."},
    {"place.population", "It rained in Paris."},
    {"quotes-anybody", "\"The road is gone,\" Mary Jones said."},
    {"headline", "Old Mill To Open In Spring\n\nThe mill by the river was lost to fire in the year of the flood, the town said.\n"},
};

std::set<std::string> rules_of(const std::string& text) {
  Options options;
  options.explain = true;
  options.indirect = IndirectSpeech::kAll;
  std::set<std::string> rules;
  for (const Explanation& one : Parser(options).parse(text).explanations) {
    rules.insert(one.rule);
    for (const Evidence& evidence : one.evidence) rules.insert(evidence.row);
  }
  return rules;
}

TEST(RuleCoverage, RulesInCodeFire) {
  for (const auto* table : {&kClauses, &kOthers}) {
    for (const Shown& shown : *table) {
      const std::string before = shown.rule == "headline" ? "" : "Tom Brown met Mary Jones. ";
      EXPECT_TRUE(rules_of(before + shown.text).contains(shown.rule)) << shown.rule << ": " << shown.text;
    }
  }
}

// Strings such as "clause-that" in the source of the clauses.
TEST(RuleCoverage, NoRuleOfTheClausesIsLeftOut) {
  const std::string source = read_file(SOURCE_DIR "/src/mentions/quotes/find_clauses.cpp") +
                             read_file(SOURCE_DIR "/src/mentions/quotes/clause_of_noun.cpp");
  int found = 0;
  for (const std::string kind : {"clause-", "description-", "attitude-", "noun-", "asked-", "raised-"}) {
    for (std::size_t at = source.find('"' + kind); at != std::string::npos; at = source.find('"' + kind, at + 1)) {
      const std::string id = source.substr(at + 1, source.find('"', at + 1) - at - 1);
      EXPECT_TRUE(std::any_of(kClauses.begin(), kClauses.end(), [&](const Shown& shown) { return shown.rule == id; })) << id;
      ++found;
    }
  }
  EXPECT_GE(found, 20);
}

}  // namespace
}  // namespace artparse
