// --explain: each value and each honest null has one explanation, whose path leads to it.
#include <gtest/gtest.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

#include "artparse/artparse.h"
#include "mentions/names/hand_rules.h"
#include "support/texts.h"

namespace artparse {
namespace {

using nlohmann::json;

json explained(const std::string& text, IndirectSpeech indirect = IndirectSpeech::kAll) {
  Options options;
  options.explain = true;
  options.indirect = indirect;
  std::string out;
  append_json(Parser(options).parse(text), {.spans = true, .explain = true}, {}, out);
  return json::parse(out);
}

// "people[0].roles[1]" -> "/people/0/roles/1"
json::json_pointer pointer_of(std::string path) {
  for (char& c : path) {
    if (c == '.' || c == '[') c = '/';
  }
  std::erase(path, ']');
  return json::json_pointer("/" + path);
}

// All that must be explained.
std::multiset<std::string> wanted_paths(const json& record) {
  std::multiset<std::string> paths;
  for (const char* key : {"date", "updated", "outlet", "headline", "deck", "byline", "dateline"}) paths.insert(key);
  for (const char* key : {"authors", "photos", "people", "places", "organizations", "quotes", "body"}) {
    for (std::size_t i = 0; i < record[key].size(); ++i) {
      const std::string path = key + std::string("[") + std::to_string(i) + "]";
      paths.insert(path);
      const json& item = record[key][i];
      if (item.is_string()) continue;
      if (item.contains("lat")) paths.insert(path + ".geonames");
      if (item.value("metonym", false)) paths.insert(path + ".metonym");
      if (item.contains("speaker")) paths.insert(path + ".speaker");
      if (item.contains("mentions") && !item.contains("lat")) paths.insert(path + ".mentions");
      const std::size_t roles = item.contains("roles") ? item["roles"].size() : 0;
      for (std::size_t k = 0; k < roles; ++k) paths.insert(path + ".roles[" + std::to_string(k) + "]");
    }
  }
  return paths;
}

TEST(Explain, EachValueAndEachNullHasOneExplanation) {
  for (const std::string& text : all_texts()) {
    const json record = explained(text);
    std::multiset<std::string> paths;
    for (const json& one : record["explain"]) paths.insert(one["path"].get<std::string>());
    ASSERT_EQ(paths, wanted_paths(record)) << text;
  }
}

TEST(Explain, OnlyNullsHaveAWhyAndOnlyValuesARule) {
  for (const std::string& text : all_texts()) {
    const json record = explained(text);
    for (const json& one : record["explain"]) {
      const json::json_pointer at = pointer_of(one["path"]);
      ASSERT_TRUE(record.contains(at)) << one;
      ASSERT_EQ(one["why"].is_null(), !record.at(at).is_null()) << one;
      if (one["why"].is_null()) {
        ASSERT_NE(one["rule"], "") << one << "\n" << text;
      } else {
        ASSERT_NE(one["why"], "") << one;
      }
    }
  }
}

TEST(Explain, EvidenceIsTheHeaviestFirst) {
  for (const std::string& text : samples()) {
    const json record = explained(text);
    for (const json& one : record["explain"]) {
      const json& evidence = one["evidence"];
      ASSERT_LE(evidence.size(), 3u) << one;
      for (std::size_t i = 1; i < evidence.size(); ++i) ASSERT_GE(evidence[i - 1]["weight"], evidence[i]["weight"]) << one;
    }
  }
}

const json& at_path(const json& record, std::string_view path) {
  const json& list = record["explain"];
  return *std::find_if(list.begin(), list.end(), [&](const json& one) { return one["path"] == path; });
}

TEST(Explain, SaysWhatDecided) {
  const json record = explained(
      "Old Mill To Reopen After Flood\n\nBy Maria Lopez\n\nMayor Tom Brown said the mill was \"a wonder\" on Monday, after the "
      "flood had closed it for most of the year.\n\n\"Nobody knows,\" it was heard.\n",
      IndirectSpeech::kNone);
  EXPECT_EQ(at_path(record, "headline")["rule"], "headline");
  EXPECT_EQ(at_path(record, "authors[0]")["evidence"][0]["row"], "author.by");
  EXPECT_EQ(at_path(record, "people[0].roles[0]")["rule"], "role.before");
  EXPECT_EQ(at_path(record, "quotes[0].speaker")["rule"], "before");
  EXPECT_EQ(at_path(record, "quotes[0].speaker")["evidence"][0]["row"], "a name");
  EXPECT_EQ(at_path(record, "date")["why"], "no date on the page");
}

TEST(Explain, NamesTheRowsOfADateline) {
  for (const std::string_view id : {"place.dateline", "organization.dateline"}) {
    const HandRow& row = *std::ranges::find(hand_rules(), id, &HandRow::id);
    const auto has_row = [&](std::string_view marked) {
      std::string line(marked);
      std::erase_if(line, [](char c) { return c == '[' || c == ']'; });
      const json record = explained("Old Mill To Reopen After Flood\n\n" + line +
                                    " The flood had closed the mill for most of the year, the mayor said on Monday.\n");
      return std::ranges::any_of(record["explain"], [&](const json& one) { return one["rule"] == row.id; });
    };
    EXPECT_TRUE(has_row(row.example)) << id;
    EXPECT_FALSE(has_row(row.but_not)) << id;
  }
}

// "Freitag" is a day in German, which speaks against a person and is outweighed.
TEST(Explain, NamesNoRowThatSpokeAgainst) {
  const json record = explained("The old mill was sold to Otto Freitag, 42, who said he was glad. Otto Freitag is a doctor.");
  EXPECT_EQ(record["people"][0]["name"], "Otto Freitag");
  for (const HandRow& row : hand_rules()) {
    if (row.effect != HandEffect::kAgainst) continue;
    EXPECT_FALSE(std::ranges::any_of(record["explain"], [&](const json& one) { return one["rule"] == row.id; })) << row.id;
  }
}

TEST(Explain, IsEmptyUnlessAskedFor) {
  for (const std::string& text : samples()) EXPECT_TRUE(Parser().parse(text).explanations.empty());
}

std::vector<std::string> limits_of(const std::string& text) {
  std::vector<std::string> messages;
  for (const Warning& warning : Parser(Options()).parse(text).warnings) {
    if (warning.code == "limit") messages.push_back(warning.message);
  }
  return messages;
}

TEST(Limits, AreToldInWarnings) {
  std::string places, roles;
  for (int i = 0; i < 410; ++i) places += "They met in " + std::string(1, static_cast<char>('A' + i / 26)) + static_cast<char>('a' + i % 26) + "dorfstadt, Ohio.\n\n";
  for (int i = 0; i < 60; ++i) roles += "Ann Lee, the president of club " + std::to_string(i) + ", spoke.\n\n";
  EXPECT_EQ(limits_of(places), std::vector<std::string>{"more than 400 names of places: the later ones have no id"});
  EXPECT_EQ(limits_of(roles), std::vector<std::string>{"a person with more than 50 roles: the later ones are left out"});
  EXPECT_TRUE(limits_of("They met in Adorfstadt, Ohio.\n\nAnn Lee, the president of the club, spoke.\n").empty());
}

}  // namespace
}  // namespace artparse
