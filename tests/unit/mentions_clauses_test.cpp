// Indirect speech: which clauses are reported, and where they end.
#include <gtest/gtest.h>

#include "support/parse_quotes.h"

namespace artparse {
namespace {

struct Reported {
  const char* text;
  std::vector<std::string> clauses;  // of --indirect all, in their order
};

const Reported kReported[] = {
    {"Mary Jones said that the road was gone.", {"that the road was gone"}},
    {"Mary Jones said the road was gone, while rain fell on the hills.", {"the road was gone"}},
    {"Mary Jones said the road was gone, but the council went on.", {"the road was gone"}},
    {"Mary Jones said the road, which was built in May, was gone.", {"the road, which was built in May, was gone"}},
    {"Mary Jones said the road was gone, adding that help was near.", {"the road was gone", "that help was near"}},
    {"Mary Jones, who met Tom Hill in May, says the road is gone.", {"the road is gone"}},
    {"The road was gone for good, Mary Jones said.", {"The road was gone for good"}},
    {"The road, Mary Jones said, was gone for good.", {"The road", "was gone for good"}},
    {"The council is \"the enemy of the town,\" Mary Jones said.", {"The council is \"the enemy of the town,\""}},
    {"According to Mary Jones, the road was gone.", {"the road was gone"}},
    {"Mary Jones praised the new bridge, then went home.", {"the new bridge"}},
    {"Mary Jones wanted a new road to the town.", {"a new road to the town"}},
    {"The bridge seems to hold the water back.", {"The bridge", "to hold the water back"}},
    {"The bridge is expected to open in spring.", {"The bridge", "to open in spring"}},
    {"The farmer yelled and held up a torn map of the town.", {}},
    {"A farmer spoke on condition of anonymity.", {}},
    {"A farmer spoke on the closed road.", {"the closed road"}},
    {"A farmer, Tom Hill, said his daughter Mary, 8, had wept.", {"his daughter Mary, 8, had wept"}},
    {"Mary Jones, asked if she was cold, left the town.", {"if she was cold"}},
    {"The bridge appeared on the front page.", {}},
    {"She spent more in battleground states where the vote is close.", {}},
    {"The farmers took phone calls and left.", {}},
    {"Town policy states that the road must be closed.", {"that the road must be closed"}},
    {"The committee reports the road must be closed.", {"the road must be closed"}},
    {"The bridge was supposed to open in spring.", {}},
    {"Asked why the road was closed, Mary Jones went home.", {"why the road was closed"}},
    {"About 42% say they are worried.", {"they are worried"}},
    {"A mere nine percent say they only buy local bread.", {"they only buy local bread"}},
    {"About four in 10 said they were angry with the town.", {"they were angry with the town"}},
    {"This has been a worry for farmers this year, Mary Jones said.", {"This has been a worry for farmers this year"}},
    {"About 270 people have now left the valley, officials said.", {"About 270 people have now left the valley"}},
    {"Prices have been higher than in any year, the Gazette reported last week.", {"Prices have been higher than in any year"}},
    {"Hill also lacks support in the town, where he was born, said Tom Jones, director of the centre.",
     {"Hill also lacks support in the town, where he was born"}},
    {"The plan that matters is whether she can go, people close to Mary Jones say.", {"The plan that matters is whether she can go"}},
    {"As the Gazette reported, the road was gone for good.", {"the road was gone for good"}},
    {"At noon, according to a timeline, the guards had left the valley.", {"At noon", "the guards had left the valley"}},
    {"The changes, which officials said will start in May, will not last.", {"which", "will start in May"}},
    {"Mary Jones said on the radio's \"Morning Show\" that she would look at the road.", {"that she would look at the road"}},
    {"\"Words are cheap in a dry year,\" its chairwoman, Mary Jones, said.", {}},
    {"Mary Jones, who said the road was gone, left the town.", {"the road was gone"}},
    {"Tom Hill met Mary Jones, who said that the road, and the mill, would be gone.", {"that the road, and the mill, would be gone"}},
    {"Mary Jones said in a statement the road was gone.", {"the road was gone"}},
    {"Mary Jones said in a statement that the road was gone.", {"that the road was gone"}},
    {"Mary Jones wrote in a letter to the town that the road was gone.", {"that the road was gone"}},
    {"\"Never,\" Mary Jones said in a statement to the town.", {}},
    {"Mary Jones said last week the road was gone.", {"the road was gone"}},
    {"Mary Jones said last night: \"The road is gone.\"", {}},
    {"Mary Jones said late on Friday: \"The road is gone.\"", {}},
    {"Mary Jones issued a new map of the town.", {}},
    {"Mary Jones began a new road to the town.", {}},
};

TEST(ReportedClauses, EndWhereTheWriterGoesOn) {
  for (const Reported& row : kReported) {
    const testing::ParsedQuotes parsed(row.text, IndirectSpeech::kAll);
    std::vector<std::string> found;
    for (std::size_t i = 0; i < parsed.quotes.size(); ++i) {
      if (parsed.quotes[i].kind == QuoteKind::kIndirect) found.push_back(parsed.quote_text(i));
    }
    EXPECT_EQ(found, row.clauses) << row.text;
  }
}

TEST(ReportedClauses, SureKindsLeaveOutViews) {
  for (const char* text : {"The bridge seems to hold the water back.", "Mary Jones wanted a new road to the town."}) {
    EXPECT_TRUE(testing::ParsedQuotes(text, IndirectSpeech::kSure).quotes.empty()) << text;
  }
}

TEST(ReportedClauses, FragmentInAReportedClauseIsMixed) {
  const testing::ParsedQuotes parsed("The council is \"the enemy of the town,\" Mary Jones said.");
  ASSERT_EQ(parsed.quotes.size(), 1u);
  EXPECT_EQ(parsed.quotes[0].kind, QuoteKind::kMixed);
}

TEST(ReportedClauses, WhatIsQuotedIsGivenOnce) {
  const testing::ParsedQuotes parsed("Mary Jones left. Jones said \"no\". Tom Hill said \"it is late\".", IndirectSpeech::kAll);
  ASSERT_EQ(parsed.quotes.size(), 2u);
  for (const QuoteMention& quote : parsed.quotes) EXPECT_EQ(quote.kind, QuoteKind::kMixed);
}

TEST(ReportedClauses, ATranscriptHoldsNone) {
  const testing::ParsedQuotes parsed(
      "Mary Jones said that the road was gone.\n\nQ: Is the road gone for good?\n\nA: I said that it was gone for good.\n\n"
      "Q: Will you say that you stay in the town?\n\nTom Hill said that she had left.",
      IndirectSpeech::kAll);
  std::vector<std::string> found;
  for (std::size_t i = 0; i < parsed.quotes.size(); ++i) {
    if (parsed.quotes[i].kind == QuoteKind::kIndirect) found.push_back(parsed.quote_text(i));
  }
  EXPECT_EQ(found, (std::vector<std::string>{"that the road was gone", "that she had left"}));
}

std::vector<std::string> clauses(const char* text) {
  const testing::ParsedQuotes parsed(text, IndirectSpeech::kSure);
  std::vector<std::string> found;
  for (std::size_t i = 0; i < parsed.quotes.size(); ++i) found.push_back(parsed.quote_text(i));
  return found;
}

TEST(ReportedClauses, WhatSomebodyIsWasNotSaid) {
  EXPECT_EQ(clauses("The road will be closed, said Tom Hill, a baker in Harlow, who is one of its users."),
            (std::vector<std::string>{"The road will be closed"}));
  EXPECT_EQ(clauses("The road will be closed, said Tom Hill, but the mill will stay open."),
            (std::vector<std::string>{"The road will be closed", "but the mill will stay open"}));
}

TEST(ReportedClauses, HowSomebodyPutsItIsNoClause) {
  EXPECT_EQ(clauses("Mary Jones puts it more bluntly: \"We are glad of it.\""), (std::vector<std::string>{"We are glad of it."}));
}

TEST(ReportedClauses, WhatAFrontClauseTellsEndsAtItsComma) {
  const std::vector<std::string> shut = {"the road was shut"};
  EXPECT_EQ(clauses("When Tom Hill said the road was shut, Mary Jones left."), shut);
  EXPECT_EQ(clauses("But after Tom Hill said the road was shut, she left."), shut);
  EXPECT_EQ(clauses("Saying the road was shut, Mary Jones left."), shut);
  EXPECT_EQ(clauses("When Tom Hill said that the road, which is old, was shut, Mary Jones left."),
            (std::vector<std::string>{"that the road, which is old, was shut"}));
  EXPECT_EQ(clauses("Tom Hill said the road was shut, Mary Jones had left and nobody came."),
            (std::vector<std::string>{"the road was shut, Mary Jones had left and nobody came"}));
}

TEST(ReportedClauses, AFrontClauseIsNotCutInItsListOrInsertion) {
  EXPECT_EQ(clauses("After police said the thief was tall, angry and on the loose, shops were shut."),
            (std::vector<std::string>{"the thief was tall, angry and on the loose"}));
  EXPECT_EQ(clauses("When Tom Hill said that, if it snows, the road will be shut, Mary Jones left."),
            (std::vector<std::string>{"that, if it snows, the road will be shut"}));
  EXPECT_EQ(clauses("When Tom Hill said that when it snows, the road is shut, Mary Jones left."),
            (std::vector<std::string>{"that when it snows, the road is shut"}));
}

TEST(ReportedClauses, AClauseEndsWhereSomebodyElseTells) {
  EXPECT_EQ(clauses("Tom Hill said the road was shut and Mary Jones said it was open."),
            (std::vector<std::string>{"the road was shut", "it was open"}));
  EXPECT_EQ(clauses("Tom Hill said that the road was shut and that Mary Jones said it was open."),
            (std::vector<std::string>{"that the road was shut and that Mary Jones said it was open"}));
  EXPECT_EQ(clauses("Tom Hill said the road was shut and she had left."),
            (std::vector<std::string>{"the road was shut and she had left"}));
}

TEST(ReportedClauses, WhatIsToldGoesOnBehindBut) {
  for (const char* told : {"that the road was shut, but that the mill was not", "the road was not shut, but rather narrow",
                           "the road was shut, but not for long"}) {
    EXPECT_EQ(clauses(("Mary Jones said " + std::string(told) + ".").c_str()), (std::vector<std::string>{told}));
  }
  EXPECT_EQ(clauses("Mary Jones said the road was shut, but that is wrong."), (std::vector<std::string>{"the road was shut"}));
  EXPECT_EQ(clauses("Mary Jones said the road was shut, but the council went on."), (std::vector<std::string>{"the road was shut"}));
}

TEST(ReportedClauses, TheWriterGoesOnBehindButAndAnAdverbBeforeAPastVerb) {
  for (const std::string own : {"then left the hall", "later changed her mind", "never looked at it", "only smiled",
                                "still drove on it", "when asked, left", "that changed on Monday"}) {
    EXPECT_EQ(clauses(("Mary Jones said the road was shut, but " + own + ".").c_str()),
              (std::vector<std::string>{"the road was shut"}));
  }
  for (const std::string told : {"not repaired", "only for a day", "that it opened on Monday"}) {
    EXPECT_EQ(clauses(("Mary Jones said the road was shut, but " + told + ".").c_str()),
              (std::vector<std::string>{"the road was shut, but " + told}));
  }
}

}  // namespace
}  // namespace artparse
