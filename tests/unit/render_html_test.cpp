// Pages of HTML: their text is the article's, their marks stand where the spans say, and no text becomes
// markup.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>

#include "artparse/artparse.h"
#include "render/html/append_html_index.h"
#include "render/html/append_html_map.h"
#include "render/html/collect_highlights.h"
#include "render/html/html_text.h"
#include "render/html/map_frame.h"
#include "support/html_reader.h"
#include "text/code_points.h"

namespace artparse {
namespace {

std::string between_tags(std::string_view text) {
  std::string out;
  append_html_text(text, out);
  return out;
}

std::string in_quotes(std::string_view text) {
  std::string out;
  append_html_attribute(text, out);
  return out;
}

std::string page_of(const std::string& text) {
  Options options;
  options.explain = true;
  Parser parser(options);
  std::string out;
  append_html(parser.parse(text), text, InputEncoding::kDetect, out);
  return out;
}

TEST(HtmlText, EscapesMarks) {
  EXPECT_EQ(between_tags("a<b>&\"'"), "a&lt;b&gt;&amp;&quot;&#39;");
  EXPECT_EQ(in_quotes("a<b>&\"'"), "a&lt;b&gt;&amp;&quot;&#39;");
}

TEST(HtmlText, ShowsWhatCannotBeSeen) {
  EXPECT_EQ(between_tags("\x1b"), "<span class=\"unseen\" title=\"U+001B\">\u241b</span>");
  EXPECT_EQ(between_tags(std::string_view("\0", 1)), "<span class=\"unseen\" title=\"U+0000\">\u2400</span>");
  EXPECT_EQ(between_tags("\x7f"), "<span class=\"unseen\" title=\"U+007F\">\u2421</span>");
  for (const char* unseen : {"\u0085", "\u009b", "\u061c", "\u200e", "\u202e", "\u2066", "\u2028"}) {
    EXPECT_TRUE(between_tags(unseen).ends_with("\">\ufffd</span>")) << unseen;
    EXPECT_EQ(in_quotes(unseen), "\ufffd");
  }
}

TEST(HtmlText, KeepsLettersTabsAndLineBreaks) {
  EXPECT_EQ(between_tags("é\t\u05d0\n\U0001F600"), "é\t\u05d0\n\U0001F600");
  EXPECT_EQ(between_tags("a\r\nb\rc\r"), "a\nb\nc\n");
}

TEST(HtmlText, ReplacesIllFormedBytes) {
  EXPECT_EQ(between_tags("a\xff\xc3"), "a\ufffd\ufffd");
}

const std::string kTalks =
    "Talks on the Ferry Resume\n\nBy Jane Doe\n\nLISBON (AFP) - Mayor Anna Kovacs said on Monday that the "
    "ferry would sail.\n\n"
    "\"We will sail on Friday,\" said Kovacs. Peter Novak of the Harbour Board agreed.\n";

TEST(HtmlPage, HoldsTheArticleAsWritten) {
  const HtmlPage page = read_html(page_of(kTalks));
  EXPECT_EQ(page.error, "");
  EXPECT_EQ(page.first("article")->text, kTalks);
  EXPECT_EQ(page.first("title")->text, "");  // it stands in the head
}

TEST(HtmlPage, TiesAQuoteToItsSpeaker) {
  const std::string html = page_of(kTalks);
  EXPECT_NE(html.find("<a class=\"tag in-quote-1 in-person-"), std::string::npos);
  EXPECT_NE(html.find("data-name=\"Anna Kovacs\""), std::string::npos);
  // Behind the closing mark.
  EXPECT_NE(html.find("</mark>&quot;<a class=\"tag"), std::string::npos);
  const HtmlPage page = read_html(html);
  EXPECT_EQ(page.find("quote-1-at-1")->text, "We will sail on Friday,");
  EXPECT_EQ(page.find("quote-1-by")->text, "Kovacs");
}

TEST(HtmlPage, FoldsLongMenusOnly) {
  std::string menu;
  for (int i = 0; i < 20; ++i) menu += "more of it\n";
  const std::string text =
      "Talks on the Ferry Resume\n\n" + menu + "\n" + kTalks.substr(kTalks.find("LISBON"));
  Record record;
  record.headline_span = Span{0, 25};
  record.body = {"a"};
  record.body_spans = {{text.size() - 40, text.size()}};
  std::string html;
  append_html(record, text.substr(0, text.size() - 40) + kTalks.substr(kTalks.size() - 40),
              InputEncoding::kUtf8, html);
  EXPECT_NE(html.find("<details class=\"fold\"><summary data-lines=\"2"), std::string::npos);
  EXPECT_EQ(read_html(html).error, "");
  EXPECT_EQ(read_html(html).first("article")->text, text);
  EXPECT_EQ(page_of(kTalks).find("<details class=\"fold\""), std::string::npos);
}

TEST(HtmlPage, TellsTheRuleOnHover) {
  const std::string html = page_of(kTalks);
  for (const char* what : {"title=\"Person: Anna Kovacs", "title=\"Quote (direct) by Anna Kovacs",
                           "title=\"Author", "title=\"Headline"}) {
    const std::size_t title = html.find(what);
    ASSERT_NE(title, std::string::npos) << what;
    EXPECT_EQ(html.substr(html.find('\n', title), 7), "\nRule: ") << what;
  }
}

TEST(HtmlPage, IsGuardedByAPolicy) {
  const std::string html = page_of(kTalks);
  EXPECT_NE(html.find("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"),
            std::string::npos);
  EXPECT_EQ(html.find("<script"), std::string::npos);
  EXPECT_EQ(html.find("http://"), std::string::npos);
  EXPECT_EQ(html.find("https://"), std::string::npos);
}

TEST(HtmlPage, ShowsAnErrorInsteadOfAnArticle) {
  const std::string html =
      page_of(std::string("\x7f"
                          "ELF\0\1\2\3\0\0\0",
                          11));
  const HtmlPage page = read_html(html);
  EXPECT_EQ(page.error, "");
  EXPECT_TRUE(page.first("article")->text.starts_with("not_text")) << page.first("article")->text;
}

// Each mark with the id of an entity or a quote part holds the text of its mention, from its first piece on.
void expect_marks(const Record& record, const HtmlPage& page) {
  const auto expect = [&page](const std::string& id, const Mention& mention) {
    const HtmlElement* mark = page.find(id);
    ASSERT_NE(mark, nullptr) << id;
    EXPECT_TRUE(mention.text.starts_with(mark->text)) << id << ": " << mark->text << " of " << mention.text;
  };
  for (std::size_t i = 0; i < record.people.size(); ++i) {
    for (std::size_t j = 0; j < record.people[i].mentions.size(); ++j) {
      expect("person-" + std::to_string(i + 1) + "-at-" + std::to_string(j + 1),
             record.people[i].mentions[j]);
    }
  }
  for (std::size_t i = 0; i < record.quotes.size(); ++i) {
    for (std::size_t j = 0; j < record.quotes[i].parts.size(); ++j) {
      expect("quote-" + std::to_string(i + 1) + "-at-" + std::to_string(j + 1), record.quotes[i].parts[j]);
    }
  }
}

TEST(HtmlPage, MarksEachSampleWhereItsSpansSay) {
  std::size_t samples = 0;
  for (const auto& entry : std::filesystem::directory_iterator(SOURCE_DIR "/samples")) {
    if (entry.path().extension() != ".txt" || entry.path().stem() == "utf-16" ||
        entry.path().stem() == "cp1252")
      continue;
    std::stringstream bytes;
    bytes << std::ifstream(entry.path(), std::ios::binary).rdbuf();
    const HtmlPage page = read_html(page_of(bytes.str()));
    EXPECT_EQ(page.error, "") << entry.path();
    std::string expected = bytes.str();
    std::erase(expected, '\r');
    EXPECT_EQ(page.first("article")->text, expected) << entry.path();
    expect_marks(Parser().parse(bytes.str()), page);
    ++samples;
  }
  EXPECT_GE(samples, 10u);
}

// Records that no parser would make: spans that cross, run over the end, turn round; texts that look like
// markup.
class RandomView {
 public:
  explicit RandomView(unsigned seed) : random_(seed) {}

  std::size_t below(std::size_t limit) { return random_() % limit; }
  std::string text(std::size_t pieces) {
    static const std::string kPieces[] = {"a",      "<b>",  "</article>", "\"",   "'",        "&lt;", "\n",
                                          " ",      "\n\n", "é",          "\x1b", "\u202e",   "-->",  "<!--",
                                          "\u2019", ">",    "\U0001F600", "Ab",   "</style>", "]]>"};
    std::string out;
    for (std::size_t i = below(pieces + 1); i > 0; --i) out += kPieces[below(std::size(kPieces))];
    return out;
  }
  Span span() { return {below(60), below(60)}; }
  Mention mention() { return {text(3), span()}; }
  std::vector<Mention> mentions() {
    std::vector<Mention> some;
    for (std::size_t i = below(4); i > 0; --i) some.push_back(mention());
    return some;
  }

  Record record() {
    Record record;
    record.source = text(4);
    record.headline = text(4);
    record.headline_span = span();
    record.deck_span = span();
    record.byline_span = span();
    record.outlet = text(4);
    record.outlet_span = span();
    record.authors.push_back(
        {text(3), AuthorKind::kDesk, AuthorRole::kEditing, text(3), text(3), text(3), span()});
    record.photos.push_back({text(3), text(3), {{text(3), span()}}, {}, span(), span()});
    record.dateline = Dateline{text(3), {}, std::nullopt, std::nullopt, span()};
    for (std::size_t i = below(3); i > 0; --i)
      record.people.push_back({text(3), {text(3)}, {text(2)}, mentions()});
    for (std::size_t i = below(3); i > 0; --i) {
      record.places.push_back({text(3),
                               {},
                               PlaceCategory::kCity,
                               text(2),
                               1u,
                               170.0 - double(below(340)),
                               360.0 - double(below(720)),
                               true,
                               mentions()});
    }
    for (std::size_t i = below(3); i > 0; --i) {
      record.quotes.push_back({text(4),
                               QuoteKind::kDirect,
                               {text(3)},
                               SpeakerKind::kGroup,
                               text(2),
                               text(2),
                               span(),
                               mentions(),
                               mention(),
                               mention(),
                               mention()});
    }
    for (std::size_t i = below(4); i > 0; --i) {
      record.body.push_back(text(3));
      record.body_spans.push_back(span());
    }
    record.warnings.push_back({text(2), text(2)});
    record.explanations.push_back({"people[0]", text(2), {{text(2), -3}}, text(2)});
    return record;
  }

 private:
  std::mt19937 random_;
};

using Coverage = std::vector<bool>;  // of the characters of a text

Coverage covered_by_record(const Record& record, HighlightKind kind, std::size_t characters) {
  Coverage covered(characters);
  for (const Highlight& one : collect_highlights(record)) {
    if (one.kind != kind) continue;
    for (std::size_t at = one.span.start; at < std::min<std::size_t>(one.span.end, characters); ++at)
      covered[at] = true;
  }
  return covered;
}

Coverage covered_by_page(const HtmlPage& page, std::string_view css_class, std::size_t characters) {
  const std::size_t article = page.first("article")->start;
  Coverage covered(characters);
  for (const HtmlElement& one : page.elements) {
    if (one.name != "mark" || one.start < article ||
        !(one.css_class + " ").starts_with(std::string(css_class) + " "))
      continue;
    const std::size_t start =
        count_code_points(std::string_view(page.text).substr(article, one.start - article));
    for (std::size_t at = start; at < std::min(start + count_code_points(one.text), characters); ++at)
      covered[at] = true;
  }
  return covered;
}

// Every character of a highlight is marked, and no other; white space between blocks may stay bare.
void expect_same_marks(const Record& record, const HtmlPage& page, const std::string& text) {
  const std::size_t characters = count_code_points(text);
  for (const auto& [kind, css_class] : {std::pair{HighlightKind::kPerson, "person"},
                                        {HighlightKind::kPlace, "place"},
                                        {HighlightKind::kQuote, "quote"},
                                        {HighlightKind::kHeader, "header"}}) {
    const Coverage expected = covered_by_record(record, kind, characters);
    const Coverage marked = covered_by_page(page, css_class, characters);
    std::size_t byte = 0;
    for (std::size_t at = 0; at < characters; byte += character_at(text, byte).size, ++at) {
      const bool space = text[byte] == ' ' || text[byte] == '\n';
      ASSERT_TRUE(expected[at] == marked[at] || (space && expected[at])) << css_class << " at " << at;
    }
  }
}

TEST(HtmlPage, MarksAnyRecordWellNestedAndWhole) {
  for (unsigned seed = 0; seed < 1000; ++seed) {
    RandomView random(seed);
    const std::string text = random.text(60);
    const Record record = random.record();
    std::string html;
    append_html(record, text, InputEncoding::kUtf8, html);
    const HtmlPage page = read_html(html);
    ASSERT_EQ(page.error, "") << "seed " << seed << "\n" << html.substr(html.find("<article"));
    std::string shown;
    append_html_attribute(text, shown);
    std::string again;
    append_html_attribute(page.first("article")->text, again);
    ASSERT_EQ(again, shown) << "seed " << seed;
    SCOPED_TRACE(seed);
    ASSERT_NO_FATAL_FAILURE(expect_same_marks(record, page, text));
  }
}

TEST(HtmlIndex, ReadsBackWhatAPageSaysOfItself) {
  const std::string html = page_of(kTalks);
  const auto page = read_page_summary(html);
  ASSERT_TRUE(page);
  EXPECT_EQ(page->title, "Talks on the Ferry Resume");
  const Record record = Parser().parse(kTalks);
  EXPECT_EQ(page->counts[0], std::to_string(record.people.size()));
  EXPECT_EQ(page->counts[3], std::to_string(record.quotes.size()));
  EXPECT_EQ(page->outlet, "");
  EXPECT_FALSE(page->failed);
}

TEST(HtmlIndex, CutsALongTitleBetweenCharacters) {
  for (std::size_t shift = 0; shift < 6; ++shift) {
    std::string title(295 + shift, 'a');
    title += "\u20ac&amp;bbbbbbbbbbbbbbbbbbb";
    const std::string head =
        "<meta name=\"artparse\" content=\"1\t2\t3\t4\t\t\t\">\n<title>" + title + "</title>";
    const auto page = read_page_summary(head);
    ASSERT_TRUE(page);
    EXPECT_TRUE(page->title == title.substr(0, 295 + shift) || page->title == title.substr(0, 298 + shift))
        << page->title;
  }
}

TEST(HtmlIndex, TakesNoPageThatCouldBeMarkup) {
  const std::string line = "<meta name=\"artparse\" content=\"";
  EXPECT_TRUE(read_page_summary(line + "1\t2\t3\t4\t\t\tx\"><title>y</title>"));
  EXPECT_FALSE(read_page_summary(line + "1\t2\t3\t4\t\t\tx\"><title><b>y</title>"));
  EXPECT_FALSE(read_page_summary(line + "1\t2\t3\tx\t\t\tx\"><title>y</title>"));
  EXPECT_FALSE(read_page_summary(line + "1\t2\t3\t4\t\t\t<i>\"><title>y</title>"));
  EXPECT_FALSE(read_page_summary("<title>y</title>"));
}

Place place_at(double latitude, double longitude) {
  Place place;
  place.name = "Town";
  place.latitude = latitude;
  place.longitude = longitude;
  return place;
}

TEST(HtmlMap, IsLeftOutWithoutCoordinates) {
  std::string out;
  append_html_map({Place{}}, out);
  EXPECT_EQ(out, "");
}

TEST(HtmlMap, PutsPointsInsideTheFrame) {
  const std::vector<Coordinate> points = {{-18, 178}, {-13, -172}, {64, -21}};
  const MapFrame frame = frame_around({points[0], points[1]}, 360);
  EXPECT_LT(frame.east - frame.west, 60);  // across the date line, not round the world
  for (const Coordinate& point : {points[0], points[1]}) {
    const MapPoint at = frame.place(point.latitude, point.longitude);
    EXPECT_GT(at.x, 0);
    EXPECT_LT(at.x, frame.width);
    EXPECT_GT(at.y, 0);
    EXPECT_LT(at.y, frame.height);
  }
}

TEST(HtmlMap, ShowsTheWorldForPlacesAllOverIt) {
  const MapFrame frame = frame_around({{60, -150}, {-40, 170}, {50, 10}, {35, 100}, {10, -60}}, 360);
  EXPECT_LE(frame.east - frame.west, 360);
  EXPECT_GE(frame.south, -85);
  EXPECT_LE(frame.north, 85);
}

TEST(HtmlMap, StaysSmallForManyPlaces) {
  std::string out;
  append_html_map(std::vector<Place>(5000, place_at(1, 2)), out);
  EXPECT_LT(out.size(), 100000u);
}

}  // namespace
}  // namespace artparse
