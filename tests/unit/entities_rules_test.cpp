// The rows of the entity rules: each row's example is linked as marked, and through that row; its counter-example is
// linked as marked without it.
#include <gtest/gtest.h>

#include <set>

#include "entities/organizations/organization_rules.h"
#include "entities/people/choose_namesake.h"
#include "entities/people/infer_gender.h"
#include "entities/people/person_rules.h"
#include "entities/spelling_key.h"
#include "support/marked_article.h"
#include "text/fold_word.h"

namespace artparse {
namespace {

struct LinkRow {
  std::string_view id, example, but_not;
};

std::string test_name(std::string_view id) {
  std::string name(id);
  for (char& c : name) {
    if (c == '.' || c == '-') c = '_';
  }
  return name;
}

std::vector<LinkRow> link_rows() {
  std::vector<LinkRow> rows;
  for (const auto& rule : full_name_rules()) rows.push_back({rule.id, rule.example, rule.but_not});
  for (const auto& rule : short_name_rules()) rows.push_back({rule.id, rule.example, rule.but_not});
  for (const auto& rule : organization_rules()) rows.push_back({rule.id, rule.example, rule.but_not});
  return rows;
}

class LinkRules : public testing::TestWithParam<LinkRow> {};

TEST_P(LinkRules, JoinsTheExampleAndNotTheOther) {
  const MarkedArticle example(GetParam().example);
  EXPECT_EQ(example.found(), example.wanted());
  EXPECT_TRUE(example.fires(GetParam().id));
  const MarkedArticle other(GetParam().but_not);
  EXPECT_EQ(other.found(), other.wanted());
  EXPECT_FALSE(other.fires(GetParam().id));
}

INSTANTIATE_TEST_SUITE_P(Rows, LinkRules, testing::ValuesIn(link_rows()),
                         [](const auto& row) { return test_name(row.param.id); });

// A town has the name of many a company.
TEST(LinkOrganizations, TakesASmallTownForAShortName) {
  const MarkedArticle company("[O1:Harlan Industries Inc.] met. Later [O1:Harlan] left."), city("[O1:Houston Industries Inc.] met. Later [O2:Houston] left.");
  EXPECT_EQ(company.entity_of("Harlan"), company.entity_of("Harlan Industries Inc."));
  EXPECT_NE(city.entity_of("Houston"), city.entity_of("Houston Industries Inc."));
}

TEST(LinkOrganizations, ReadsBracketsBehindALongName) {
  for (const std::string_view text : {"[O1:National Statistics Institute] ([O1:Istat]) met. Later [O1:Istat] closed.",
                                      "[O1:Harbour Rovers] ([O2:Tigers]) met. Later [O2:Tigers] closed."}) {
    const MarkedArticle article(text);
    EXPECT_EQ(article.found(), article.wanted()) << text;
  }
}

TEST(LinkOrganizations, KeepsBodiesApart) {
  for (const std::string_view text : {"[O1:Huawei Harbour Gadget Showcase] opened. Later [O2:Huawei] grew.",
                                      "[O1:Huawei Harbour Systems Group] opened. Later [O1:Huawei] grew.",
                                      "[O1:University of York] met. Later [O2:York University] closed.",
                                      "[O1:Huawei Networks] opened. Later [O1:Huawei] grew."}) {
    const MarkedArticle article(text);
    EXPECT_EQ(article.found(), article.wanted()) << text;
  }
}

class NamesakeRules : public testing::TestWithParam<LinkRow> {};

TEST_P(NamesakeRules, DecideTheirExamples) {
  for (const std::string_view text : {GetParam().example, GetParam().but_not}) {
    const MarkedArticle article(text);
    EXPECT_EQ(article.found(), article.wanted()) << text;
  }
}

std::vector<LinkRow> namesake_rows() {
  std::vector<LinkRow> rows;
  for (const auto& rule : namesake_rules()) rows.push_back({rule.id, rule.example, rule.but_not});
  return rows;
}
INSTANTIATE_TEST_SUITE_P(Rows, NamesakeRules, testing::ValuesIn(namesake_rows()),
                         [](const auto& row) { return test_name(row.param.id); });

TEST(GenderRules, KnowTheExampleAndNotTheOther) {
  for (const GenderRule& rule : gender_rules()) {
    const MarkedArticle example(rule.example), other(rule.but_not);
    EXPECT_NE(example.entities().all.at(0).gender, Gender::kUnknown) << rule.id;
    EXPECT_EQ(other.entities().all.at(0).gender, Gender::kUnknown) << rule.id;
  }
}

std::string form_of(std::string_view word) {
  std::string folded;
  append_folded(word, folded);
  return spelling_form(folded);
}

TEST(SpellingRules, MakeTheirPairAlikeAndNotTheOther) {
  for (const SpellingRule& rule : spelling_rules()) {
    EXPECT_EQ(form_of(rule.one), form_of(rule.other)) << rule.id;
    EXPECT_NE(form_of(rule.one), form_of(rule.but_not)) << rule.id;
  }
}

TEST(EntityRules, HaveUniqueIds) {
  std::set<std::string_view> ids;
  for (const LinkRow& row : link_rows()) EXPECT_TRUE(ids.insert(row.id).second) << row.id;
  for (const LinkRow& row : namesake_rows()) EXPECT_TRUE(ids.insert(row.id).second) << row.id;
  for (const SpellingRule& rule : spelling_rules()) EXPECT_TRUE(ids.insert(rule.id).second) << rule.id;
  for (const GenderRule& rule : gender_rules()) EXPECT_TRUE(ids.insert(rule.id).second) << rule.id;
}

}  // namespace
}  // namespace artparse
