// Places resolved to the gazetteer: the rows of place_rules, the pitfalls H, and a table of names of several places
// written by hand from geography.
#include <gtest/gtest.h>

#include <fstream>

#include "entities/place_rules.h"
#include "support/marked_article.h"

namespace artparse {
namespace {

// The entity of the mention marked 1.
const Entity* first_marked(const MarkedArticle& article) {
  for (std::uint32_t i = 0; i < article.names.size(); ++i) {
    const std::uint32_t entity = article.entities().of_mention[i];
    if (article.numbers[i] == 1 && entity != kNoEntity) return &article.entities().all[entity];
  }
  return nullptr;
}

std::uint32_t id_of_first(std::string_view text) {
  const MarkedArticle article(text);
  const Entity* entity = first_marked(article);
  return entity && entity->place ? entity->place->geonames : 0;
}

class PlaceRules : public testing::TestWithParam<PlaceRule> {};

TEST_P(PlaceRules, DecideTheirExamples) {
  EXPECT_EQ(id_of_first(GetParam().example), GetParam().example_id) << GetParam().example;
  EXPECT_EQ(id_of_first(GetParam().other), GetParam().other_id) << GetParam().other;
}

INSTANTIATE_TEST_SUITE_P(Rows, PlaceRules, testing::ValuesIn(place_rules().begin(), place_rules().end()),
                         [](const auto& row) {
                           std::string name(row.param.id);
                           for (char& c : name) c = c == '.' || c == '-' ? '_' : c;
                           return name;
                         });

// tests/places/toponyms.tsv: at least 95 of 100 get their id.
TEST(Toponyms, MeanWhatGeographySays) {
  std::ifstream file(SOURCE_DIR "/tests/places/toponyms.tsv");
  std::string line;
  std::getline(file, line);
  std::size_t rows = 0, right = 0;
  std::string wrong;
  while (std::getline(file, line)) {
    const std::size_t tab = line.find('\t');
    ASSERT_NE(tab, std::string::npos) << line;
    const std::uint32_t found = id_of_first(std::string_view(line).substr(tab + 1));
    const bool is_right = found == static_cast<std::uint32_t>(std::stoul(line.substr(0, tab)));
    ++rows;
    right += is_right;
    if (!is_right) wrong += line + " but " + std::to_string(found) + '\n';
  }
  EXPECT_GE(rows, 200u);
  EXPECT_GE(100 * right, 95 * rows) << right << " of " << rows << " right; not:\n" << wrong;
  if (std::getenv("ARTPARSE_SHOW_TOPONYMS")) std::printf("%zu of %zu right; not:\n%s", right, rows, wrong.c_str());
}

}  // namespace
}  // namespace artparse
