// Quotes: marks, kinds, and the noun phrase of the source.
#include <gtest/gtest.h>

#include "artparse/artparse.h"
#include "mentions/quotes/read_segments.h"
#include "mentions/quotes/word_endings.h"
#include "support/parse_quotes.h"

namespace artparse {
namespace {

using testing::ParsedQuotes;

// The rules themselves: each row's example must be decided by the row, its counter-example must not.
class SourceRuleTest : public ::testing::TestWithParam<SourceRuleRow> {};

// The rule that decided the last quoted segment.
std::string_view last_rule(std::string_view text) {
  const ParsedQuotes parsed{std::string(text)};
  const auto segments = pair_marks(parsed.text, parsed.tokens, parsed.page);
  const auto read = read_segments({parsed.text, parsed.tokens, parsed.page, parsed.sentences, parsed.names}, segments);
  return read.empty() ? "no segment" : row_of(read.back().found.rule).id;
}

TEST_P(SourceRuleTest, DecidesItsExampleOnly) {
  const SourceRuleRow& row = GetParam();
  EXPECT_EQ(last_rule(row.example), row.id) << row.example;
  EXPECT_NE(last_rule(row.but_not), row.id) << row.but_not;
}

std::string test_name(const ::testing::TestParamInfo<SourceRuleRow>& row) {
  std::string name(row.param.id);
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
}
INSTANTIATE_TEST_SUITE_P(Rows, SourceRuleTest, ::testing::ValuesIn(kSourceRules), test_name);

TEST(QuotePitfall, F11_HeadlineQuotesSomebodyElse) {
  using Names = std::vector<std::string>;
  const auto speakers_of = [](const std::string& headline) {
    const Record record = Parser(Options{}).parse(headline + "\n\nMary Jones spoke at the fair on Monday.\n\nIt was late, and all went home.\n");
    return record.quotes.at(0).speakers;
  };
  EXPECT_EQ(speakers_of("Mayor 'lied about the road to us all'"), Names{});
  EXPECT_EQ(speakers_of("Mayor says council 'lied about the road'"), Names{"Mayor"});
  EXPECT_EQ(speakers_of("Mayor: 'We cannot wait any more for rain'"), Names{"Mayor"});
  EXPECT_EQ(speakers_of("Police find girl in hotel room: 'We got her'"), Names{"Police"});
  EXPECT_EQ(speakers_of("Video shows rescue of a girl in the town: 'We got her'"), Names{});
}

TEST(QuotePitfall, F23_TwoSpeakers) {
  const ParsedQuotes parsed("\"The road is gone,\" Mary Jones and Tom Hill said in a joint statement.");
  ASSERT_EQ(parsed.quotes.size(), 1u);
  EXPECT_EQ(parsed.quotes[0].source->heads.size(), 2u);
}

TEST(QuotePitfall, F24_SpeakerAndWhoPassedItOn) {
  const ParsedQuotes parsed("Mary Jones said the road was \"gone for good,\" according to the Hilltown Gazette.");
  ASSERT_EQ(parsed.quotes.size(), 1u);
  EXPECT_EQ(parsed.source_text(0), "Mary Jones");
  ASSERT_TRUE(parsed.quotes[0].via);
  EXPECT_EQ(slice(parsed.text, parsed.tokens.bytes(parsed.quotes[0].via->tokens)), "the Hilltown Gazette");
}

TEST(QuotePitfall, F24_PassedOnAfterTheCue) {
  for (const char* text : {"\"The road is gone,\" Mary Jones said, according to the Hilltown Gazette.",
                           "\"The road is gone,\" Mary Jones said on Monday, the Hilltown Gazette reported."}) {
    const ParsedQuotes parsed(text);
    ASSERT_EQ(parsed.quotes.size(), 1u);
    EXPECT_EQ(parsed.source_text(0), "Mary Jones");
    ASSERT_TRUE(parsed.quotes[0].via) << text;
    EXPECT_EQ(slice(parsed.text, parsed.tokens.bytes(parsed.quotes[0].via->tokens)), "the Hilltown Gazette");
  }
}

TEST(QuotePitfall, F24_PassesOnWhatIsSharedOrHasItsOwnSubject) {
  for (const char* text : {"Mary Jones noted that Tom Hill criticized the mayor and called him \"a sad case.\"",
                           "Mary Jones said it was the same thing as Tom Hill referring to himself as \"a wise old man.\""}) {
    const ParsedQuotes parsed(text);
    ASSERT_EQ(parsed.quotes.size(), 1u);
    EXPECT_EQ(parsed.source_text(0), "Tom Hill");
    ASSERT_TRUE(parsed.quotes[0].via) << text;
    EXPECT_EQ(slice(parsed.text, parsed.tokens.bytes(parsed.quotes[0].via->tokens)), "Mary Jones");
  }
  for (const char* text : {"Mary Jones criticized the mayor and called him \"a sad case.\"",
                           "Mary Jones laughed when Tom Hill rose, saying, \"We stay.\""}) {
    const ParsedQuotes parsed(text);
    ASSERT_EQ(parsed.quotes.size(), 1u);
    EXPECT_FALSE(parsed.quotes[0].via) << text;
  }
}

TEST(QuotePitfall, F24_SheOfWhatPoliceSaid) {
  for (const char* outer : {"Police", "Witnesses", "The report", "It"}) {
    const ParsedQuotes parsed("Mary Jones left. " + std::string(outer) + " said she had called the road \"a sad case.\"");
    ASSERT_EQ(parsed.quotes.size(), 1u);
    EXPECT_EQ(parsed.source_text(0), "she");
    ASSERT_TRUE(parsed.quotes[0].via) << outer;
    EXPECT_EQ(slice(parsed.text, parsed.tokens.bytes(parsed.quotes[0].via->tokens)), outer);
  }
  const ParsedQuotes parsed("Mary Jones said she had called the road \"a sad case.\"");
  EXPECT_FALSE(parsed.quotes[0].via);
}

TEST(QuotePitfall, F24_HeOfWhatSheSaid) {
  for (const char* text : {"Mary Jones said he then announced: \"We stay.\"", "Mary Jones said he had called the road \"a sad case.\""}) {
    const ParsedQuotes parsed("Tom Hill left. " + std::string(text));
    ASSERT_EQ(parsed.quotes.size(), 1u);
    EXPECT_EQ(parsed.source_text(0), "he") << text;
    ASSERT_TRUE(parsed.quotes[0].via) << text;
    EXPECT_EQ(slice(parsed.text, parsed.tokens.bytes(parsed.quotes[0].via->tokens)), "Mary Jones");
  }
  for (const char* text : {"Mary Jones said she had called the road \"a sad case.\"", "Jones said he had called the road \"a sad case.\"",
                           "Mary Jones said that contrary to what he believes, the road was \"a sad case.\""}) {
    const ParsedQuotes parsed("Tom Hill left. " + std::string(text));
    ASSERT_EQ(parsed.quotes.size(), 1u);
    EXPECT_EQ(parsed.source_text(0), text[0] == 'J' ? "Jones" : "Mary Jones") << text;
  }
}

TEST(QuotePitfall, F21_NeverShowsAPronoun) {
  for (const char* text : {"\"The road is gone,\" he said.", "\"The road is gone,\" they said.", "\"We stay,\" I said."}) {
    const ParsedQuotes parsed(text);
    for (const Speaker& speaker : parsed.speakers) {
      EXPECT_TRUE(speaker.names.empty()) << text;
      EXPECT_FALSE(speaker.why.empty()) << text;
    }
  }
}

TEST(QuotePitfall, F21_PronounsFollowGender) {
  const ParsedQuotes parsed(
      "Mary Jones met John Smith in Paris on Monday.\n\n\"The road is gone,\" he said.\n\n\"We stay here,\" she said.");
  ASSERT_EQ(parsed.speakers.size(), 2u);
  EXPECT_EQ(parsed.speakers[0].names, std::vector<std::string>{"John Smith"});
  EXPECT_EQ(parsed.speakers[1].names, std::vector<std::string>{"Mary Jones"});
}

TEST(QuotePitfall, F21_GenderOfNamesOfTheWholeWorld) {
  const std::vector<std::pair<std::string, std::string>> pairs = {
      {"Mamata", "Dilip"}, {"Wambui", "Atiku"}, {"Yingluck", "Prawit"}, {"Nkosazana", "Sipho"}, {"Masoumeh", "Falih"}, {"Folake", "Segun"}};
  for (const auto& [woman, man] : pairs) {
    const ParsedQuotes parsed("The mayor, " + woman + " Harrow, met the banker, " + man +
                              " Hill, in Paris on Monday.\n\n\"The road is gone,\" she said.\n\n\"We stay here,\" he said.");
    ASSERT_EQ(parsed.speakers.size(), 2u) << woman;
    EXPECT_EQ(parsed.speakers[0].names, std::vector<std::string>{woman + " Harrow"});
    EXPECT_EQ(parsed.speakers[1].names, std::vector<std::string>{man + " Hill"});
  }
}

TEST(QuotePitfall, F31_LongQuotesAreNotCut) {
  std::string speech = "\"";
  for (int i = 0; i < 3000; ++i) speech += "We will stay in the town. ";
  const ParsedQuotes parsed(speech + "We will,\" Mary Jones said.");
  ASSERT_EQ(parsed.quotes.size(), 1u);
  EXPECT_EQ(parsed.source_text(0), "Mary Jones");
}

TEST(QuotePitfall, F31_AQuoteGoesOnBehindPicturesAndLinks) {
  using Quotes = std::vector<std::pair<std::string, std::vector<std::string>>>;
  const auto quotes_of = [](const std::string& between) {
    const Record record = Parser(Options{}).parse(
        "Club names Jonas Pell as coach\n\nBy Ann Poe\n\n12 May 2024\n\nThe Tarn Bay club has named Jonas Pell as its new coach, ending a search of three "
        "months.\n\nLena Moor, who runs the club, said: \"Jonas is one of the finest coaches of his time.\n\n" + between +
        "\n\n\"He has won a title in four countries.\"\n\nPell has turned down a number of chances to work abroad since the spring.\n");
    Quotes quotes;
    for (const Quote& quote : record.quotes) quotes.emplace_back(quote.text, quote.speakers);
    return quotes;
  };
  const Quotes whole = {{"Jonas is one of the finest coaches of his time. He has won a title in four countries.", {"Lena Moor"}}};
  EXPECT_EQ(quotes_of("View 6 Images\n\nJonas Pell on the quay (Image: Tarn Press)"), whole);
  EXPECT_EQ(quotes_of("More from Sport\n\nRowers win gold in the lake event, after a photo finish\n\nCup final moved to Sunday as storm closes the northern stadium"), whole);
  EXPECT_EQ(quotes_of("His brother Tom Pell was at the quay as well and spoke to the fans of the club.").size(), 2u);
}

TEST(QuotePitfall, F1_MarksOfHeadingsAreNotThoseOfTheStory) {
  const Record record = Parser(Options{}).parse(
      "Lena Moor Posts Tribute to Her 'Ride or Die' Rower\n\nThe 'Good Bones' star turned 42\n\nBy Ann Poe\n\n2 May 2024\n\nMoor took to the lake on Thursday with her crew and a "
      "basket of bread and cheese.\n\nMoor Says She Was 'Naive' About Rowing: 'Wish I Had Known'\n\nThey met on the quay ten years ago and have rowed together since then.\n\n"
      "\"When I told them of it, they were all glad,\" she recalled. \"We are so lucky.\"\n");
  ASSERT_EQ(record.quotes.size(), 1u);
  EXPECT_EQ(record.quotes[0].text, "When I told them of it, they were all glad, We are so lucky.");
}

TEST(QuotePitfall, F33_Negation) {
  const ParsedQuotes parsed("Mary Jones did not say the road was \"gone for good.\"");
  ASSERT_EQ(parsed.quotes.size(), 1u);
  EXPECT_TRUE(parsed.quotes[0].negated);
}

TEST(WordEndings, EachRowShowsItsShape) {
  Vocabulary vocabulary(Lexicon::builtin());
  Tokens tokens;
  const auto shows = [&](std::string_view word, EndingShape shape) {
    tokenize_text(word, vocabulary, tokens);
    return word_ending_shapes(word, tokens.word(0).classes).has(shape);
  };
  for (const WordEndingRow& row : word_ending_rows()) {
    EXPECT_TRUE(row.example.ends_with(row.ending) && shows(row.example, row.shape)) << row.id;
    EXPECT_FALSE(shows(row.but_not, row.shape)) << row.id;
  }
}

}  // namespace
}  // namespace artparse
