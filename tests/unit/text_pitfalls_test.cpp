// Whatever the bytes are, the record says the same (pitfalls A1 to A13).
#include <gtest/gtest.h>

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "artparse/parser.h"
#include "text/code_points.h"

namespace artparse {
namespace {

constexpr std::string_view kArticle =
    "Bridge over the river closes for good\n"
    "By Ren\u00E9e Doe\n"
    "March 3, 2024\n"
    "\n"
    "The council of Andr\u00E9ville voted on Tuesday to close the old bridge over the river, which has carried trams since 1931.\n"
    "\n"
    "\u201CIt\u2019s late, and we go on,\u201D said Anna Miller, the mayor of the town. \u201CWe have no choice.\u201D\n"
    "\n"
    "Miller left for Berlin on Friday, where she is to meet builders of bridges and their bankers.\n";

constexpr std::string_view kExpected =
    "Bridge over the river closes for good; 2024-03-03; by Ren\u00E9e Doe; people Anna Miller; places Andr\u00E9ville, Berlin; "
    "\u201CIt\u2019s late, and we go on, We have no choice.\u201D Anna Miller; 3 paragraphs from \"The council of Andr\u00E9ville\"";

template <class Entities>
std::string names_of(const Entities& entities) {
  std::string names;
  for (const auto& entity : entities) names += (names.empty() ? "" : ", ") + entity.name;
  return names;
}

std::string summary_of(const Record& record) {
  std::string out = record.headline.value_or("") + "; " + record.date.value_or("") + "; by " + names_of(record.authors) +
                    "; people " + names_of(record.people) + "; places " + names_of(record.places) + "; ";
  for (const Quote& quote : record.quotes) {
    out += "\u201C" + quote.text + "\u201D " + (quote.speakers.empty() ? "nobody" : quote.speakers.front()) + "; ";
  }
  out += std::to_string(record.body.size()) + " paragraphs";
  return record.body.empty() ? out : out + " from \"" + record.body.front().substr(0, record.body.front().find(' ', 20)) + "\"";
}

std::string replaced(std::string text, const std::vector<std::pair<std::string_view, std::string_view>>& pairs) {
  for (const auto& [from, to] : pairs) {
    for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size()) text.replace(at, from.size(), to);
  }
  return text;
}

std::string in_utf16(std::string_view text, bool little_endian) {
  std::string out = little_endian ? "\xFF\xFE" : "\xFE\xFF";
  for (std::size_t at = 0; at < text.size();) {
    const DecodedCharacter next = character_at(text, at);
    const char high = static_cast<char>(next.code_point >> 8), low = static_cast<char>(next.code_point);
    out += little_endian ? low : high;
    out += little_endian ? high : low;
    at += next.size;
  }
  return out;
}

struct BytesCase {
  const char* id;
  std::string bytes;
  std::string expected = std::string(kExpected);
};
std::ostream& operator<<(std::ostream& out, const BytesCase& row) { return out << row.id; }

std::vector<BytesCase> bytes_cases() {
  const std::string article(kArticle), expected(kExpected);
  const auto with = [&](std::vector<std::pair<std::string_view, std::string_view>> pairs) { return replaced(article, pairs); };
  const auto expecting = [&](std::vector<std::pair<std::string_view, std::string_view>> pairs) { return replaced(expected, pairs); };
  const std::vector<std::pair<std::string_view, std::string_view>> windows_1252 = {
      {"\u00E9", "\xE9"}, {"\u2019", "\x92"}, {"\u201C", "\x93"}, {"\u201D", "\x94"}};
  const std::vector<std::pair<std::string_view, std::string_view>> straight = {{"\u2019", "'"}, {"\u201C", "\""}, {"\u201D", "\""}};
  std::string latin1 = replaced(replaced(article, straight), {{"\u00E9", "\xE9"}});
  std::string straight_expected = replaced(expected, {{"\u2019", "'"}});
  return {
      {"A1_utf8_with_mark", "\xEF\xBB\xBF" + article},
      {"A1_utf16_little_endian", in_utf16(article, true)},
      {"A1_utf16_big_endian", in_utf16(article, false)},
      {"A1_windows_1252", replaced(article, windows_1252)},
      {"A1_latin_1", latin1, straight_expected},
      {"A2_mojibake", with({{"\u00E9", "\u00C3\u00A9"}, {"\u2019", "\u00E2\u20AC\u2122"}, {"\u201C", "\u00E2\u20AC\u0153"}, {"\u201D", "\u00E2\u20AC\u009D"}})},
      {"A3_marks_are_unknown_characters", with({{"\u2019", "\uFFFD"}, {"\u201C", "\uFFFD"}, {"\u201D", "\uFFFD"}})},
      {"A4_no_break_spaces", with({{"Anna Miller", "Anna\u00A0Miller"}, {"Ren\u00E9e Doe", "Ren\u00E9e\u202FDoe"}, {"March 3", "March\u00A03"}})},
      {"A4_narrow_spaces_in_quotes", with({{"\u201C", "\u00AB\u202F"}, {"\u201D", "\u202F\u00BB"}})},
      {"A4_zero_width_and_soft_hyphen", with({{"Anna Miller", "An\u200Bna Mil\u00ADler"}, {"Berlin", "\uFEFFBer\u00ADlin"}, {"Doe", "D\u200Do\u00ADe"}})},
      {"A5_cr_lf", with({{"\n", "\r\n"}})},
      {"A5_cr", with({{"\n", "\r"}})},
      {"A5_vertical_tab", with({{"\n\n", "\n\x0B\n"}})},
      {"A5_control_bytes", "\x16\x01" + with({{"By ", "\x02" "By "}, {"Miller left", "\x1FMiller left"}}) + "\x03"},
      {"A6_hard_wrapped", with({{"the old bridge", "the old\nbridge"}, {"the mayor of ", "the mayor of\n"}, {"meet builders", "meet\nbuilders"}})},
      {"A6_hard_wrapped_and_indented",
       with({{"the old bridge", "the\nold bridge"}, {"since 1931", "since\n1931"}, {"mayor of ", "mayor\nof "}, {"she is to", "she is\nto"}, {"\n\n", "\n    "}})},
      {"A7_hyphens_at_line_ends", with({{"carried trams", "car-\nried trams"}})},
      {"A8_no_final_line_end", article.substr(0, article.size() - 1)},
      {"A8_a_line_a_paragraph", with({{"\n\n", "\n"}})},
      {"A9_characters_of_html", with({{"\u00E9", "&eacute;"}, {"\u2019", "&#8217;"}, {"\u201C", "&ldquo;"}, {"\u201D", "&#x201D;"}})},
      {"A9_tags", "<h1>" + with({{"\n\n", "</p>\n<p>"}, {"Anna Miller", "<b>Anna Miller</b>"}}) + "</p>"},
      {"A9_markdown", "# " + with({{"By Ren\u00E9e Doe", "\n**By Ren\u00E9e Doe**"}, {"March 3, 2024", "\n*March 3, 2024*"}, {"Anna Miller", "[Anna Miller](https://x.example/miller)"}})},
      {"A9_quoting", "> " + replaced(article.substr(0, article.size() - 1), {{"\n", "\n> "}})},
      {"A10_combining_accents", with({{"\u00E9", "e\u0301"}}), expecting({{"\u00E9", "e\u0301"}})},
      {"A10_dotless_letters", with({{"Anna Miller", "I\u015F\u0131k Miller"}}), expecting({{"Anna Miller", "I\u015F\u0131k Miller"}})},
      {"A11_letters_beyond_16_bits", with({{"for good", "for good \U0001F6A8"}, {"left for", "left \U0001F600 for"}}), expecting({{"for good", "for good \U0001F6A8"}})},
      {"A12_marks_of_direction", with({{"Anna Miller", "\u200EAnna\u200F Miller"}, {"Berlin", "\u202B\u0628\u0631\u0644\u064A\u0646\u202C (Berlin)"}})},
      {"A13_bullets_and_rules", with({{"1931.\n\n", "1931.\n\n\u00BB It is 300 metres long\n\u00BB It has two towers\n\n* * *\n\n_____\n\n"}})},
  };
}

class TextPitfalls : public testing::TestWithParam<BytesCase> {};

TEST_P(TextPitfalls, GiveTheSameRecord) { EXPECT_EQ(summary_of(Parser{Options{}}.parse(GetParam().bytes)), GetParam().expected); }

INSTANTIATE_TEST_SUITE_P(Bytes, TextPitfalls, testing::ValuesIn(bytes_cases()), [](const auto& row) { return std::string(row.param.id); });

TEST(TextPitfallsPlain, TheArticleItself) { EXPECT_EQ(summary_of(Parser{Options{}}.parse(kArticle)), kExpected); }

}  // namespace
}  // namespace artparse
