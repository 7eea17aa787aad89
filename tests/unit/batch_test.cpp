// NDJSON lines against nlohmann/json as oracle, globs, and the order of jobs.
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <random>
#include <string>

#include "batch/inputs/match_glob.h"
#include "batch/inputs/read_json_line.h"
#include "batch/outputs/output_tree.h"
#include "batch/run_in_order.h"

namespace artparse {
namespace {

TEST(ReadJsonLine, AcceptsAndReadsWhatTheOracleDoes) {
  const std::string seeds[] = {
      R"({"id":7,"text":"a\u00e9\ud83d\ude00\n","x":[1,{"y":[]},-0.5e+3,true,null]})",
      R"({"text":"","n":{"text":"inner"},"id":"\"q\""})", R"( { "id" : [ ] , "text" : "t" } )"};
  const std::string alphabet = R"({}[]",:\u0e-+.1tfn )";
  std::mt19937 random(20260128);
  JsonLine line;
  for (int i = 0; i < 20000; ++i) {
    std::string text = seeds[random() % std::size(seeds)];
    for (unsigned change = random() % 3; change > 0; --change)
      text[random() % text.size()] = alphabet[random() % alphabet.size()];
    const nlohmann::json oracle = nlohmann::json::parse(text, nullptr, false);
    read_json_line(text, "text", {"id"}, line);
    const bool lone_surrogate = oracle.is_discarded() && text.find("\\ud") != std::string::npos;
    if (lone_surrogate) continue;  // ours becomes U+FFFD
    const bool object = !oracle.is_discarded() && oracle.is_object();
    ASSERT_EQ(line.error && line.error->code == "bad_json", !object) << text;
    if (!object) continue;
    const bool has_text = oracle.contains("text") && oracle["text"].is_string();
    ASSERT_EQ(!line.error, has_text) << text;
    if (has_text) {
      ASSERT_EQ(line.text, oracle["text"].get<std::string>()) << text;
    }
    ASSERT_EQ(nlohmann::json::parse(line.kept[0]), oracle.value("id", nlohmann::json())) << text;
  }
}

TEST(ReadJsonLine, KeepsOneLineOfValidUtf8) {
  JsonLine line;
  read_json_line("{\"text\":\"t\",\"id\":[1,\t\"\xE2\x80\xA8\xFF\"]}", "text", {"id"}, line);
  EXPECT_EQ(line.kept[0], "[1, \"\\u2028\xEF\xBF\xBD\"]");
}

TEST(ReadJsonLine, NestsDeeplyWithoutTheStack) {
  JsonLine line;
  read_json_line("{\"x\":" + std::string(1000000, '[') + std::string(1000000, ']') + ",\"text\":\"t\"}",
                 "text", {}, line);
  EXPECT_FALSE(line.error);
}

TEST(MatchGlob, Table) {
  const struct {
    const char *pattern, *path;
    bool matches;
  } rows[] = {{"*.txt", "a/b.txt", true},      {"*.txt", "a/b.md", false},
              {"a/*.txt", "a/b/c.txt", false}, {"a/**.txt", "a/b/c.txt", true},
              {"**/c.txt", "c.txt", true},     {"a/**/c.txt", "a/c.txt", true},
              {"?.txt", "\u00e9.txt", true},   {"[a-c].txt", "b.txt", true},
              {"[!a-c].txt", "b.txt", false},  {"\\*.txt", "*.txt", true},
              {"\\*.txt", "a.txt", false},     {"*a*b*c", "xaxxbxxc", true},
              {"*a*b*c", "xaxxbxx", false},    {"", "", true}};
  for (const auto& row : rows)
    EXPECT_EQ(matches_path(row.pattern, row.path), row.matches) << row.pattern << ' ' << row.path;
}

TEST(MirroredPath, StaysBelow) {
  EXPECT_EQ(mirrored_path("a/b.txt", ".json"), "a/b.txt.json");
  EXPECT_EQ(mirrored_path("/etc/x", ".json"), "etc/x.json");
  EXPECT_EQ(mirrored_path("../../a/../../b", ".json"), "b.json");
  EXPECT_EQ(mirrored_path("./a//b", ".json"), "a/b.json");
}

TEST(RunInOrder, CollectsInOrderWithAnyNumberOfWorkers) {
  for (const unsigned workers : {1u, 2u, 7u}) {
    int handed_out = 0;
    std::string collected;
    run_in_order(
        {.next = [&](Job& job) { return job.output = std::to_string(handed_out), handed_out++ < 500; },
         .work = [](Job& job, unsigned) { job.output += ';'; },
         .collect = [&](Job& job) { return collected += job.output, true; }},
        workers);
    std::string expected;
    for (int i = 0; i < 500; ++i) expected += std::to_string(i) + ";";
    EXPECT_EQ(collected, expected);
  }
}

TEST(RunInOrder, StopsWhenTheCollectorSaysSo) {
  int collected = 0;
  run_in_order({.next = [](Job&) { return true; },
                .work = [](Job&, unsigned) {},
                .collect = [&](Job&) { return ++collected < 10; }},
               3);
  EXPECT_EQ(collected, 10);
}

TEST(RunInOrder, GivesOnWhatAStepThrows) {
  const auto fail = [] { throw std::runtime_error("step"); };
  const BatchSteps good = {.next = [](Job&) { return true; },
                           .work = [](Job&, unsigned) {},
                           .collect = [](Job&) { return true; }};
  for (const unsigned workers : {1u, 3u}) {
    BatchSteps steps = good;
    steps.next = [&](Job&) { return fail(), true; };
    EXPECT_THROW(run_in_order(steps, workers), std::runtime_error);
    steps = good;
    steps.work = [&](Job&, unsigned) { fail(); };
    EXPECT_THROW(run_in_order(steps, workers), std::runtime_error);
    steps = good;
    steps.collect = [&](Job&) { return fail(), true; };
    EXPECT_THROW(run_in_order(steps, workers), std::runtime_error);
  }
}

}  // namespace
}  // namespace artparse
