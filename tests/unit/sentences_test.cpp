// Sentences: which stops end one.
#include <gtest/gtest.h>

#include "support/parse_quotes.h"

namespace artparse {
namespace {

struct Row {
  const char* name;
  const char* text;
  std::vector<std::string> sentences;
};

TEST(SplitSentences, E7KnowsWhichStopsEndOne) {
  const std::vector<Row> rows = {
      {"plain", "It rained. They left.", {"It rained.", "They left."}},
      {"title", "Gen. Smith came. He left.", {"Gen. Smith came.", "He left."}},
      {"initials", "J. Smith met A. B. Jones here.", {"J. Smith met A. B. Jones here."}},
      {"saint", "They met in St. Petersburg on Jan. 28 at noon.", {"They met in St. Petersburg on Jan. 28 at noon."}},
      {"number", "He lives at No. 10 now.", {"He lives at No. 10 now."}},
      {"dotted, goes on", "The U.S. Senate voted.", {"The U.S. Senate voted."}},
      {"dotted, ends", "He left the U.S. The trip was long.", {"He left the U.S.", "The trip was long."}},
      {"company, ends", "She runs Gull Inc. It makes boats.", {"She runs Gull Inc.", "It makes boats."}},
      {"time of day", "It began at 9 a.m. They were late.", {"It began at 9 a.m.", "They were late."}},
      {"ellipsis", "It was ... odd.", {"It was ... odd."}},
      {"two stops", "Really?! Yes.", {"Really?!", "Yes."}},
      {"closing mark", "\"We left.\" They stayed.", {"\"We left.\"", "They stayed."}},
      {"curly marks", "\u201CWe left.\u201D They stayed.", {"\u201CWe left.\u201D", "They stayed."}},
      {"two curly marks", "It rained. \u2019\u2018We left,\u2018\u2018 they said. \u2018\u2018No.\u2018\u2018 They stayed.",
       {"It rained.", "\u2019\u2018We left,\u2018\u2018 they said.", "\u2018\u2018No.\u2018\u2018", "They stayed."}},
      {"bracket", "(It rained.) They left.", {"(It rained.)", "They left."}},
      {"decimal", "It rose 4.5 percent.", {"It rose 4.5 percent."}},
      {"address", "See www.gull.example for more.", {"See www.gull.example for more."}},
      {"lower case goes on", "He works at Yahoo! these days.", {"He works at Yahoo! these days."}},
  };
  for (const Row& row : rows) {
    const testing::ParsedQuotes parsed(row.text);
    std::vector<std::string> found;
    for (const Sentence& sentence : parsed.sentences) {
      found.emplace_back(slice(parsed.text, parsed.tokens.bytes(sentence.tokens)));
    }
    EXPECT_EQ(found, row.sentences) << row.name;
  }
}

TEST(SplitSentences, TilesEachBlock) {
  const testing::ParsedQuotes parsed("One. Two\n\nThree? \"Four.\" Five");
  TokenIndex next = 0;
  for (const Sentence& sentence : parsed.sentences) {
    EXPECT_EQ(sentence.tokens.begin, next);
    EXPECT_LT(sentence.tokens.begin, sentence.tokens.end);
    next = sentence.tokens.end;
  }
  EXPECT_EQ(next, parsed.tokens.size());
}

}  // namespace
}  // namespace artparse
