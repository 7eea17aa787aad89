// The grammars of dates, bylines and datelines, as tables of lines and what is read from them.
#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "lines/lex_lines.h"
#include "segments/blocks/draft_page.h"
#include "segments/grammars/calendar.h"
#include "segments/grammars/read_byline.h"
#include "segments/grammars/read_dates.h"
#include "segments/label_page.h"
#include "tokens/tokenize_text.h"

namespace artparse {
namespace {

// One line through the stages before the grammars.
struct LineRun {
  explicit LineRun(std::string line) : text(std::move(line)), vocabulary(Lexicon::builtin()) {
    tokenize_text(text, vocabulary, tokens);
    lexer.finish(text);
  }
  PageDraft draft() { return draft_page(text, lexer.finish(text), tokens, Lexicon::builtin(), options); }
  Page page() { return label_page(text, lexer.finish(text), tokens, Lexicon::builtin(), options); }
  std::string text;
  Vocabulary vocabulary;
  Tokens tokens;
  LineLexer lexer;
  Options options;
};

std::string dates_in(const std::string& line) {
  LineRun run(line);
  const PageDraft draft = run.draft();
  std::string out;
  for (const FoundDate& date : draft.dates) out += (out.empty() ? "" : " ") + format_date(date);
  return out;
}

TEST(ReadDates, B7_Forms) {
  const std::vector<std::pair<std::string, std::string>> rows = {
      {"2026-01-28", "2026-01-28"},
      {"28 January 2026", "2026-01-28"},
      {"January 28, 2026", "2026-01-28"},
      {"Jan. 28, 2026", "2026-01-28"},
      {"Wed, 28 Jan 2026", "2026-01-28"},
      {"28.01.2026", "2026-01-28"},
      {"28.01.2026, 06.00 Uhr", "2026-01-28T06:00"},
      {"28.01.2026, 6.00", "2026-01-28"},
      {"4 mar 2026 - 06:00 CET", "2026-03-04T06:00+01:00"},
      {"in mar 2026", ""},
      {"01/28/2026", "2026-01-28"},
      {"28th of January 2026", "2026-01-28"},
      {"13-NOV-1987", "1987-11-13"},
      {"2019 Nov 3", "2019-11-03"},
      {"28 janvier 2026", "2026-01-28"},
      {"28 de enero de 2026", "2026-01-28"},
      {"January 2026", "2026-01"},
      {"May 15, 2020,07:02pm EDT", "2020-05-15T19:02-04:00"},
      {"Published January 28, 2026 5:32 PM GMT", "2026-01-28T17:32Z"},
      {"Wed, 28 Jan 2026 10:00:00 -0500", "2026-01-28T10:00-05:00"},
      {"061012 GMT MAY 26", "2026-05-06T10:12Z"},
      {"091215 Apr 26 GMT", "2026-04-09T12:15Z"},
      {"AB-CD-03-19-26 1642GMT", "2026-03-19T16:42Z"},
      {"Order 061012 of May 26", ""},
      {"28 Jan '26", "2026-01-28"},
      {"Jan. 28, \u201968", "1968-01-28"},
      {"Jan. 28, ' 26 boats'", ""},
  };
  for (const auto& [line, expected] : rows) EXPECT_EQ(dates_in(line), expected) << line;
}

TEST(ReadDates, B11_NoDates) {
  for (const std::string line : {"Covid-19, part 1", "open 24/7", "Article 5.2", "They won 115-111", "Boeing 737", "May said so",
                                 "March on", "August Wilson", "31 February 2026"}) {
    EXPECT_EQ(dates_in(line), "") << line;
  }
}

std::string authors_of(const std::string& byline) {
  LineRun run("Mayor opens old bridge over river at last\n" + byline +
              "\n\nThe mayor of the town said on Monday that the old bridge over the river would be opened to all who want to walk on "
              "it, and that the council had paid for it.\n\nIt was built in the years when the town had a mill and a school, and it has "
              "been shut since the mill was lost to fire.\n");
  std::string out;
  for (const PageAuthor& author : run.page().authors) {
    constexpr std::string_view kKinds[] = {"", "agency:", "desk:", "outlet:"};
    out += (out.empty() ? "" : ", ") + std::string(kKinds[static_cast<int>(author.kind)]) + author.name;
  }
  return out;
}

TEST(FindAuthors, C_Bylines) {
  const std::vector<std::pair<std::string, std::string>> rows = {
      {"By AFP", "agency:AFP"},
      {"By Abby Byers", "Abby Byers"},
      {"By PAUL BYRNE and MARIA CALATRAVA", "Paul Byrne, Maria Calatrava"},
      {"By Jane Doe in Kyiv", "Jane Doe"},
      {"By Jane Doe, John Smith and Mary Jones", "Jane Doe, John Smith, Mary Jones"},
      {"By Jane Doe | Updated 5 May 2025", "Jane Doe"},
      {"By\nJane Doe", "Jane Doe"},
      {"By Dr Jane Doe", "Jane Doe"},
      {"Mary Jones\n5 May 2025", "Mary Jones"},
      {"Photo: Jane Doe / Reuters", ""},
      {"", ""},
  };
  for (const auto& [line, expected] : rows) EXPECT_EQ(authors_of(line), expected) << line;
}

std::string credits_of(const std::string& credit) {
  LineRun run("Mayor opens old bridge over river at last\nBy Jane Doe\nThe old bridge in Harlow stands over the river on Monday. " + credit +
              "\n\nThe mayor of the town said on Monday that the old bridge over the river would be opened to all who want to walk on "
              "it, and that the council had paid for it.\n");
  std::string out;
  for (const PagePhoto& photo : run.page().photos) {
    for (const PageName& name : photo.photographers) out += name.name + "; ";
    for (const PageName& name : photo.agencies) out += "agency:" + name.name + "; ";
  }
  return out;
}

TEST(FindPhotos, D_NamesOfBodies) {
  const std::vector<std::pair<std::string, std::string>> rows = {
      {"Photo: U.S. Department of Justice", "agency:U.S. Department of Justice; "},
      {"(Courtesy of City of Harlow)", "agency:City of Harlow; "},
      {"Photo by Jane Doe/University of Harlow", "Jane Doe; agency:University of Harlow; "},
      {"Photo: Jane Doe on Unsplash", "Jane Doe; agency:Unsplash; "},
      {"Photo by Jane Doe for the City of Toronto", "Jane Doe; agency:City of Toronto; "},
  };
  for (const auto& [line, expected] : rows) EXPECT_EQ(credits_of(line), expected) << line;
}

}  // namespace
}  // namespace artparse
