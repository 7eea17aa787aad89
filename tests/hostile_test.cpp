// Each row is a mistake or an attack that has brought some reader of text to a halt, or down. Every one must end in a
// record, and in time that grows like the input.
#include <gtest/gtest.h>

#include <algorithm>
#include <ctime>
#include <functional>
#include <string>
#include <vector>

#include "artparse/artparse.h"
#include "support/texts.h"

namespace artparse {
namespace {

// Text of about `size` bytes made of one unit again and again, or of what a unit cannot say.
struct HostileText {
  std::string name;
  std::function<std::string(std::size_t size)> make;
};

std::string repeat(std::string_view unit, std::size_t size) {
  std::string text;
  text.reserve(size + unit.size());
  while (text.size() < size) text += unit;
  return text;
}

HostileText of_unit(std::string name, std::string unit) {
  return {std::move(name), [unit](std::size_t size) { return repeat(unit, size); }};
}

std::string every_byte(std::size_t size) {
  std::string text;
  for (std::size_t i = 0; i < size; ++i) text += static_cast<char>(i % 7 ? 'a' + i % 26 : i / 7 % 256);
  return text;
}

// Words that are all different: nothing that is kept for words helps.
std::string new_words(std::size_t size) {
  std::string text;
  for (std::size_t i = 0; text.size() < size; ++i) text += "Xq" + std::to_string(i) + "a ";
  return text;
}

// A unit again and again, with a new name in each place of '@'.
HostileText of_names(std::string name, std::string unit) {
  return {std::move(name), [unit](std::size_t size) {
            std::string text;
            for (std::size_t i = 1; text.size() < size; ++i) {
              std::string letters;
              for (std::size_t n = i; n > 0; n /= 26) letters += static_cast<char>('a' + n % 26);
              for (const char c : unit) c == '@' ? text += "Qu" + letters : text += c;
            }
            return text;
          }};
}

std::vector<HostileText> hostile_texts() {
  return {
      of_unit("straight_quotes", "\""),
      of_unit("opening_quotes", "\u201C"),
      of_unit("closing_quotes", "\u201D"),
      of_unit("apostrophes", "'"),
      of_unit("nested_quotes", "\u201C\u2018"),
      of_unit("quotes_a_line", "\"\n"),
      of_unit("short_quotes", "\"a\" he said, "),
      of_unit("quotes_in_quotes", "\"He said \"no\" to her,\" she said. "),
      of_unit("open_brackets", "("),
      of_unit("brackets", "(a) "),
      of_unit("bylines", "By "),
      of_unit("byline_names", "By Tom Brown and "),
      of_unit("byline_lines", "By Tom Brown\n"),
      of_unit("capitals", "A "),
      of_unit("long_capitals", "ABC "),
      of_unit("capitals_without_spaces", "A"),
      of_unit("abbreviations", "Mr. "),
      of_unit("initials", "J. "),
      of_unit("stops", ". "),
      of_unit("commas", ", "),
      of_unit("hyphens", "a-"),
      of_unit("dashes", "\u2014"),
      of_unit("menu", "Menu item\n"),
      of_unit("short_sentences", "He said. "),
      of_unit("pronouns", "he she it they "),
      of_unit("line_ends", "\n"),
      of_unit("returns", "\r"),
      of_unit("spaces", " "),
      of_unit("spaces_and_letters", " a"),
      of_unit("dates", "2026-01-01\n"),
      of_unit("dates_in_a_line", "14 March 2026 "),
      of_unit("numbers", "1,"),
      of_unit("addresses", "http://a.b/c "),
      of_unit("long_address", "www.a.b.c."),
      of_unit("mail_signs", "@a"),
      of_unit("mail_signs_behind_letters_of_no_address", "\u5C71@a "),
      of_unit("credits", "(AP Photo/Tom Brown) "),
      of_unit("slashes", "A/"),
      of_unit("titles", "President "),
      of_unit("connectors", "Bank of "),
      of_unit("titles_and_bars", "Home | News | "),
      of_unit("possessives", "Tom's "),
      of_unit("accents", "e\u0301"),
      of_unit("letters_without_case", "\u5C71"),
      of_unit("zero_width", "\u200B"),
      of_unit("bad_bytes", "\xFF"),
      of_unit("half_characters", "\xE2\x80"),
      of_unit("zero_bytes_between_words", std::string("words \0 ", 8)),
      of_unit("ampersands", "&amp;"),
      of_unit("ampersands_written_twice", "amp;&"),
      of_unit("open_tags", "<p <a "),
      of_unit("tags_without_end", "<b>a "),
      of_unit("comments_without_end", "<!-- "),
      of_unit("scripts_without_end", "<script>a"),
      of_unit("misread_quotes", "\u00E2\u20AC"),
      of_unit("lost_marks", "\uFFFDa a\uFFFD "),
      of_unit("one_letter", "a"),
      {"every_byte", every_byte},
      {"new_words", new_words},
      {"title_marks", [](std::size_t size) { return "Harlow news page " + repeat("| ", size); }},
      {"quotes_below_links",
       [](std::size_t size) { return repeat("By\n", size / 2) + "\nThe mayor of Harlow said on Monday that " + repeat("\"a\" to the ", size / 2); }},
      {"colon_first", [](std::size_t size) { return ": \"in honour of Tom\" " + repeat("it ", size); }},
      of_names("new_people", "Mr. Tom @ said. "),
      of_names("people_and_a_role", "Tom @ sat. \"We go on,\" the pilot said. "),
      of_names("people_and_roles", "Pilot Tom @ sat. \"We go on,\" the pilot said. "),
      of_names("people_and_offices", "Ohio Sen. Tom @ sat. \"We go on,\" the Ohio senator said. "),
      of_names("people_and_initials", "Tom @ sat.\n\nTQ: We go on.\n\n"),
      of_names("people_and_pronouns", "Tom @ sat. \"We go on,\" he said. "),
      of_names("people_and_surnames", "Tom @ sat. \"We go on,\" @ said. "),
      of_names("people_by_half_a_name", "Tom @ sat. \"We go on,\" Minister Zq said. "),
      of_names("bodies", "The @ Corporation grew. \"We go on,\" the federation said. "),
      of_names("bodies_and_titles", "\"We go on,\" said the chairman of @ Corporation. "),
      of_names("roles_of_one", "the @ minister Mr. "),
      of_names("places", "Flights from @ to New @ were late. "),
      of_names("paragraphs_that_open_alike", "The mayor said @ was hurt in @.\n\nThe mayor said that nobody in @ had been hurt when it rained.\n\n"),
      of_names("clocks_between_prose", "1:05\n\nA new road at @ is near\n\nThe mayor of @ said on Monday that the road had been shut since it rained, and that nobody was hurt.\n\n"),
      of_names("one_of_age", "Tom Hobbs came late. The teenager left. \"I ran to @,\" he said. "),
      of_names("one_company", "Harbour Ferries grew. \"We go on to @,\" the company said. "),
      of_names("people_known_as", "Andres Lopez, known as @, left. "),
      of_names("acronyms", "The @ Corporation (QC) grew. QC said so. "),
  };
}

class Hostile : public testing::TestWithParam<HostileText> {};

double parse_seconds(Parser& parser, const std::string& text) {
  const std::clock_t begin = std::clock();
  const Record record = parser.parse(text);
  const std::clock_t end = std::clock();
  EXPECT_FALSE(record.error && record.error->code != "not_text") << record.error->code;
  return static_cast<double>(end - begin) / CLOCKS_PER_SEC;
}

// Processor time; times so long are measured once, because noise is small beside them.
double least_seconds(const std::string& text) {
  constexpr double kSure = 0.02;
  Parser parser;
  double least = parse_seconds(parser, text);
  for (int i = 0; i < 2 && least < kSure; ++i) least = std::min(least, parse_seconds(parser, text));
  return least;
}

// A parser that is quadratic takes 64 times as long for eight times the text, and memory that is further away some ten
// times. A floor keeps the noise of very quick inputs out.
TEST_P(Hostile, TakesTimeInProportion) {
  constexpr double kFloor = 0.004, kMostGrowth = 16;
  constexpr int kTries = 4;  // on a machine that has other things to do, one time says little
  double small = 0, large = 0;
  for (int i = 0; i < kTries; ++i) {
    small = least_seconds(GetParam().make(50'000));
    large = least_seconds(GetParam().make(400'000));
    if (large < kMostGrowth * std::max(small, kFloor)) return;
  }
  FAIL() << small << " s, eight times the text " << large << " s";
}

TEST_P(Hostile, RendersWhateverItIs) {
  for (const ArticleLayout layout : {ArticleLayout::kPage, ArticleLayout::kNexis, ArticleLayout::kFactiva, ArticleLayout::kProquest}) {
    Options options;
    options.explain = true;
    options.indirect = IndirectSpeech::kAll;
    options.layout = layout;
    std::string json;
    append_json(Parser(options).parse(GetParam().make(3000)), {.spans = true, .explain = true}, {}, json);
    EXPECT_EQ(json.find('\n'), std::string::npos);
    EXPECT_EQ(json.front(), '{');
    EXPECT_EQ(json.back(), '}');
  }
}

INSTANTIATE_TEST_SUITE_P(Texts, Hostile, testing::ValuesIn(hostile_texts()),
                         [](const auto& row) { return row.param.name; });

TEST(HostileSizes, AMillionQuoteMarksEndInARecord) {
  for (const std::string unit : {"\"", "\u201C", "\"a\""}) EXPECT_FALSE(Parser().parse(repeat(unit, 1'000'000 * unit.size())).error);
}

TEST(HostileSizes, ALineOfAHundredMegabytesEndsInARecord) {
  EXPECT_FALSE(Parser().parse(std::string(100'000'000, 'a')).error);
}

TEST(HostileSizes, AStoryOnOneLineOfTenMegabytesEndsInARecord) {
  const Record record = Parser().parse(repeat("The mayor of Lisbon said that nobody had been hurt when it rained. ", 10'000'000));
  EXPECT_FALSE(record.error);
  EXPECT_EQ(record.body.size(), 1u);
}

TEST(HostileSizes, APageOfTenMegabytesEndsInARecord) {
  std::string text;
  for (int i = 0; text.size() < 10'000'000; ++i) {
    text += "In village number " + std::to_string(i) + " the mayor said that nobody had been hurt when it rained.\n\n";
  }
  const Record record = Parser().parse(text);
  EXPECT_FALSE(record.error);
  EXPECT_GT(record.body.size(), 100'000u);
}

// What a rule looks at behind a name may not be there.
TEST(HostileSizes, ATextMayEndAnywhere) {
  constexpr std::string_view kTexts[] = {
      "They met in Norway and Spain and went to Oslo, Kvernes and Bergen",
      "It was late, said Mary Hobbs, 45, R-Miss., Ph.D., who is the mayor of Harlow, and Tom Hill (Lab)",
      "\"No,\" said the 17-year-old, of the Rail, Maritime and Transport Union (RMTU), known as ROVA, in Palo Alto, Calif. Hobbs left",
      "Mayor opens old bridge\n\nNEW YORK 2026-03-14\n\n10.47 GMT\n\n(c) 2015 The Harbour Courier\n\nc.1998 The Harbour Courier",
      "\u201CWe stay,\u201D Ann Lee, a judge said, and the news that Tom Hill told of the bridge that a man spoke about was late",
      "The ferry went down.\n\nAnn Lee, the judge said,\n\n\u201CWe stay.\u201D\n\nOSLO, Dec 8, 2017 / 08:55 am (HNA).- The mayor left for Sta. Rosa",
      "Q. Why?\nA. Because.\nTOM HILL: We go on.\n\nFollow us on Twitter\nWATCH | The mayor\nReporting from Addison, Vt."};
  Options options;
  options.indirect = IndirectSpeech::kAll;
  for (const std::string_view text : kTexts) {  // a new parser each: a used one has old tokens behind the new
    for (std::size_t size = 1; size <= text.size(); ++size) EXPECT_FALSE(Parser(options).parse(std::string(text.substr(0, size))).error);
    for (std::size_t begin = 1; begin < text.size(); ++begin) EXPECT_FALSE(Parser(options).parse(std::string(text.substr(begin))).error);
  }
}

TEST(HostileSizes, HalfACharacterAtTheEndIsCounted) {
  for (const std::string bytes : {"caf\u00E9 \xE2\x80", "caf\u00E9 \xF0\x9F\x98"}) {
    const Record record = Parser().parse(bytes);
    ASSERT_EQ(record.warnings.size(), 1u);
    EXPECT_EQ(record.warnings[0].code, "invalid_utf8");
  }
}

struct Binary {
  std::string name, bytes, said;
};

class BinaryInput : public testing::TestWithParam<Binary> {};

TEST_P(BinaryInput, IsNamedAndNoGarbageIsRead) {
  const Record record = Parser().parse(GetParam().bytes);
  ASSERT_TRUE(record.error);
  EXPECT_EQ(record.error->code, "not_text");
  EXPECT_NE(record.error->message.find(GetParam().said), std::string::npos) << record.error->message;
  EXPECT_TRUE(record.body.empty() && record.people.empty() && !record.headline);
}

INSTANTIATE_TEST_SUITE_P(
    Kinds, BinaryInput,
    testing::Values(Binary{"elf", std::string("\x7F" "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0>\0", 20), "ELF"},
                    Binary{"jpeg", std::string("\xFF\xD8\xFF\xE0\0\x10JFIF\0\1", 13), "JPEG"},
                    Binary{"gzip", std::string("\x1F\x8B\x08\0\0\0\0\0", 8), "gzip"},
                    Binary{"pdf", "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n1 0 obj\n", "PDF"},
                    Binary{"png", "\x89PNG\r\n\x1A\n", "PNG"},
                    Binary{"zip", "PK\x03\x04\x14", "ZIP"},
                    Binary{"noise", [] {
                             std::string noise;
                             for (int i = 0; i < 5000; ++i) noise += static_cast<char>(i * 37 % 256);
                             return noise;
                           }(), "binary"}),
    [](const auto& row) { return row.param.name; });

}  // namespace
}  // namespace artparse
