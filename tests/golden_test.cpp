// Golden cases: X.txt and the record it must give, X.json, side by side in tests/golden/ and samples/.
//
// ARTPARSE_UPDATE_GOLDEN=1 rewrites the .json files and still fails, so that nobody blesses a change unread: look at
// the diff, then commit it.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "artparse/artparse.h"
#include "support/line_diff.h"
#include "support/texts.h"

namespace artparse {
namespace {

namespace fs = std::filesystem;

std::vector<std::string> golden_cases() {
  std::vector<std::string> cases;
  for (const std::string folder : {"/samples", "/tests/golden"}) {
    for (const auto& entry : fs::recursive_directory_iterator(SOURCE_DIR + folder)) {
      if (entry.path().extension() != ".txt") continue;
      cases.push_back(fs::relative(entry.path(), SOURCE_DIR).replace_extension());
    }
  }
  std::sort(cases.begin(), cases.end());
  return cases;
}

// Exports stand in folders that are named after the archive.
ArticleLayout layout_of(const std::string& name) {
  if (name.find("exports/nexis/") != std::string::npos) return ArticleLayout::kNexis;
  if (name.find("exports/factiva/") != std::string::npos) return ArticleLayout::kFactiva;
  return name.find("exports/proquest/") != std::string::npos ? ArticleLayout::kProquest : ArticleLayout::kPage;
}

std::string render_case(const std::string& name) {
  Options options;
  options.layout = layout_of(name);
  options.explain = true;
  Record record = Parser(options).parse(read_file(std::string(SOURCE_DIR) + "/" + name + ".txt"));
  record.source = name + ".txt";
  std::string json;
  append_json(record, {.pretty = true}, {}, json);
  return json + "\n";
}

class GoldenTest : public testing::TestWithParam<std::string> {};

TEST_P(GoldenTest, GivesTheRecord) {
  const std::string path = std::string(SOURCE_DIR) + "/" + GetParam() + ".json";
  const std::string actual = render_case(GetParam());
  const std::string expected = read_file(path);
  if (std::getenv("ARTPARSE_UPDATE_GOLDEN") && actual != expected) {
    std::ofstream(path, std::ios::binary) << actual;
  }
  EXPECT_TRUE(actual == expected) << GetParam() << ".json differs (line, - expected, + actual):\n"
                                  << line_diff(expected, actual);
}

INSTANTIATE_TEST_SUITE_P(Cases, GoldenTest, testing::ValuesIn(golden_cases()), [](const auto& row) {
  std::string name = row.param;
  std::replace_if(name.begin(), name.end(), [](unsigned char c) { return !std::isalnum(c); }, '_');
  return name;
});

}  // namespace
}  // namespace artparse
