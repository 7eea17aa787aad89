// Whatever the way in and however many workers: the same record, but for its source.
#include <gtest/gtest.h>
#include <stdlib.h>

#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>
#include <vector>

#include "support/texts.h"

namespace artparse {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

// A folder of articles, as files 0000.txt ... and as lines of articles.ndjson.
class Articles : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    std::string pattern = (fs::temp_directory_path() / "artparse-same-XXXXXX").string();
    folder_ = mkdtemp(pattern.data());
    fs::create_directories(folder_ / "texts");
    std::ofstream lines(folder_ / "articles.ndjson");
    for (const std::string& text : news_articles(120)) write_article(text, lines);
    for (const std::string& text : samples()) write_article(text, lines);
  }
  static void TearDownTestSuite() {
    std::error_code ignored;
    fs::remove_all(folder_, ignored);
  }

  // Lines of JSON hold UTF-8 only.
  static void write_article(const std::string& text, std::ofstream& lines) {
    if (!is_utf8(text)) return;
    char name[40];
    std::snprintf(name, sizeof name, "%04zu.txt", count_++);
    std::ofstream(folder_ / "texts" / name, std::ios::binary) << text;
    lines << json{{"text", text}}.dump() << "\n";
  }
  static bool is_utf8(const std::string& text) {
    try {
      return !json(text).dump().empty();
    } catch (const json::exception&) {
      return false;
    }
  }

  static std::string output_of(const std::string& arguments) {
    const std::string command = "cd '" + folder_.string() + "' && '" PROGRAM "' --no-config --spans --explain " + arguments;
    FILE* pipe = popen(command.c_str(), "r");
    std::string output;
    std::array<char, 65536> buffer;
    for (std::size_t got; (got = fread(buffer.data(), 1, buffer.size(), pipe)) > 0;) output.append(buffer.data(), got);
    EXPECT_EQ(pclose(pipe), 0) << command;
    return output;
  }

  // The records of an output, one a line, without their sources.
  static std::vector<std::string> records_of(const std::string& output) {
    std::vector<std::string> records;
    std::istringstream in(output);
    for (std::string line; std::getline(in, line);) {
      const std::size_t begin = line.find("\"source\":"), end = line.find(",\"error\"");
      records.push_back(line.substr(0, begin) + line.substr(end));
    }
    return records;
  }

  static inline fs::path folder_;
  static inline std::size_t count_ = 0;
};

TEST_F(Articles, DoNotDependOnTheNumberOfWorkers) {
  const std::string one = output_of("--jobs 1 texts");
  EXPECT_GT(count_, 120u);
  EXPECT_EQ(records_of(one).size(), count_);
  for (const char* jobs : {"2", "7"}) EXPECT_EQ(output_of(std::string("texts --jobs ") + jobs), one) << jobs;
  const std::string lines = output_of("--from ndjson --jobs 1 articles.ndjson");
  for (const char* jobs : {"2", "7"}) {
    EXPECT_EQ(output_of(std::string("--from ndjson articles.ndjson --jobs ") + jobs), lines) << jobs;
  }
}

TEST_F(Articles, DoNotDependOnTheWayIn) {
  const std::vector<std::string> files = records_of(output_of("texts"));
  EXPECT_EQ(records_of(output_of("--from ndjson articles.ndjson")), files);
  EXPECT_EQ(records_of(output_of("--from ndjson <articles.ndjson")), files);
  for (std::size_t i = 0; i < files.size(); i += 9) {
    char name[40];
    std::snprintf(name, sizeof name, "texts/%04zu.txt", i);
    EXPECT_EQ(records_of(output_of(std::string("<") + name)).at(0), files[i]) << name;
    EXPECT_EQ(records_of(output_of(name)).at(0), files[i]) << name;
  }
}

TEST_F(Articles, AreTheSameWhenPretty) {
  const std::string whole = output_of("--to json --pretty texts");
  const json array = json::parse(whole);
  const std::vector<std::string> files = records_of(output_of("texts"));
  ASSERT_EQ(array.size(), files.size());
  std::istringstream lines(output_of("texts"));
  for (std::size_t i = 0; i < files.size(); ++i) {
    std::string line;
    std::getline(lines, line);
    EXPECT_EQ(array[i], json::parse(line));
  }
}

}  // namespace
}  // namespace artparse
