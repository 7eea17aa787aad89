// What must hold for every article: tested on the samples, and on generated articles from a fixed seed.
//
// ARTPARSE_SEED=N repeats a failure.
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "artparse/artparse.h"
#include "support/encode.h"
#include "support/texts.h"
#include "text/code_points.h"
#include "text/decode_text.h"

namespace artparse {
namespace {

Options all_options() {
  Options options;
  options.explain = true;
  options.indirect = IndirectSpeech::kAll;
  return options;
}

std::string json_of(const Record& record, bool spans = true) {
  std::string json;
  append_json(record, {.spans = spans, .explain = true}, {}, json);
  return json;
}

std::string decoded(const std::string& bytes) {
  Decoder decoder;
  return decode_text(bytes, decoder).bytes;
}

TEST(Properties, AnyChunkingGivesTheSameRecord) {
  Parser whole(all_options()), pieces(all_options());
  for (const std::string& text : all_texts()) {
    const std::string expected = json_of(whole.parse(text));
    for (const std::size_t chunk : {1, 2, 7, 20, 4096}) {
      for (std::size_t at = 0; at < text.size(); at += chunk) pieces.feed(std::string_view(text).substr(at, chunk));
      ASSERT_EQ(json_of(pieces.finish()), expected) << "chunks of " << chunk << ", seed " << seed() << "\n" << text;
    }
  }
}

// Asked from the first stage to the last, and inside those that take long; what is given up leaves nothing behind.
TEST(Properties, AParseCanBeStoppedAtEveryQuestion) {
  std::string text;
  for (const std::string& article : news_articles(40)) text += article + "\n\n";
  std::size_t asked = 0, last = 0;
  Options options;
  options.stop = [&] { return ++asked == last; };
  Parser parser(options);
  const std::string whole = json_of(parser.parse(text));
  const std::size_t questions = asked;
  EXPECT_GT(questions, 10u);
  for (last = 1; last <= questions; ++last) {
    asked = 0;
    const Record stopped = parser.parse(text);
    ASSERT_TRUE(stopped.error);
    EXPECT_EQ(stopped.error->code, "timeout");
    EXPECT_EQ(asked, last);
  }
  asked = 0;
  EXPECT_EQ(json_of(parser.parse(text)), whole);
  EXPECT_EQ(json_of(Parser().parse(text)), whole);
}

TEST(Properties, WhatCameBeforeChangesNothing) {
  Parser used;
  for (const std::string& text : all_texts()) {
    const std::string again = json_of(used.parse(text));
    ASSERT_EQ(again, json_of(Parser().parse(text))) << "seed " << seed() << "\n" << text;
  }
}

// Every mention of the record, and every span of it.
template <class Visit>
void for_each_mention(const Record& record, Visit visit) {
  for (const Person& person : record.people) std::for_each(person.mentions.begin(), person.mentions.end(), visit);
  for (const Place& place : record.places) std::for_each(place.mentions.begin(), place.mentions.end(), visit);
  for (const Organization& body : record.organizations) std::for_each(body.mentions.begin(), body.mentions.end(), visit);
  for (const Quote& quote : record.quotes) {
    std::for_each(quote.parts.begin(), quote.parts.end(), visit);
    for (const auto& mention : {quote.speaker_mention, quote.via_mention, quote.cue_mention}) {
      if (mention) visit(*mention);
    }
  }
}
template <class Visit>
void for_each_span(const Record& record, Visit visit) {
  for_each_mention(record, [&](const Mention& mention) { visit(mention.span); });
  for (const auto& span : {record.date_span, record.updated_span, record.outlet_span, record.headline_span, record.deck_span, record.byline_span}) {
    if (span) visit(*span);
  }
  const auto visit_names = [&](const std::vector<NamedSpan>& names) {
    for (const NamedSpan& name : names) visit(name.span);
  };
  for (const Author& author : record.authors) visit(author.span);
  for (const Photo& photo : record.photos) {
    if (photo.caption_span) visit(*photo.caption_span);
    if (photo.credit_span) visit(*photo.credit_span);
    visit_names(photo.photographers);
    visit_names(photo.agencies);
  }
  if (record.dateline) {
    visit(record.dateline->span);
    visit_names(record.dateline->places);
    if (record.dateline->agency) visit(record.dateline->agency->span);
  }
  for (const Quote& quote : record.quotes) visit(quote.span);
  std::for_each(record.body_spans.begin(), record.body_spans.end(), visit);
}

// The code points [start, end) of `text`.
std::string slice_code_points(const std::string& text, Span span) {
  std::size_t at = 0, begin = 0, index = 0;
  while (index < span.end && at < text.size()) {
    if (index == span.start) begin = at;
    at += character_at(text, at).size;
    ++index;
  }
  return span.start < span.end ? text.substr(begin, at - begin) : "";
}

TEST(Properties, MentionsAreWhatStandsAtTheirCodePoints) {
  Parser parser(all_options());
  for (const std::string& bytes : all_texts()) {
    const std::string text = decoded(bytes);
    for_each_mention(parser.parse(bytes), [&](const Mention& mention) {
      ASSERT_LT(mention.span.start, mention.span.end) << "seed " << seed();
      ASSERT_EQ(slice_code_points(text, mention.span), mention.text) << "seed " << seed();
    });
  }
}

// In every layout, whatever the text is.
TEST(Properties, SpansLieInTheText) {
  for (const ArticleLayout layout : {ArticleLayout::kPage, ArticleLayout::kNexis, ArticleLayout::kFactiva, ArticleLayout::kProquest}) {
    Options options = all_options();
    options.layout = layout;
    Parser parser(options);
    for (const std::string& bytes : all_texts()) {
      const std::size_t size = count_code_points(decoded(bytes));
      for_each_span(parser.parse(bytes), [&](Span span) {
        ASSERT_LE(span.start, span.end) << bytes;
        ASSERT_LE(span.end, size) << bytes;
      });
    }
  }
}

struct EncodingCase {
  std::string name;
  InputEncoding encoding;
  Encoding decode_as;
  std::optional<std::string> (*encode)(std::string_view text);
};

class SpansInBytes : public testing::TestWithParam<EncodingCase> {};

// The bytes of the input between start and end are the mention, in the encoding of the input; and but for the offsets
// the record does not depend on the encoding.
TEST_P(SpansInBytes, AreWhatStandsThere) {
  Options options = all_options();
  options.offsets = OffsetUnit::kInputBytes;
  options.encoding = GetParam().encoding;
  Parser parser(options), plain(all_options());
  Decoder slice_decoder(GetParam().decode_as);
  int tried = 0;
  for (const std::string& bytes : all_texts()) {
    const std::string text = decoded(bytes);
    const std::optional<std::string> input = GetParam().encode(text);
    if (!input) continue;
    ++tried;
    const Record record = parser.parse(*input);
    ASSERT_EQ(json_of(record, false), json_of(plain.parse(text), false)) << text;
    for_each_mention(record, [&](const Mention& mention) {
      ASSERT_LE(mention.span.end, input->size());
      const std::string part = input->substr(mention.span.start, mention.span.end - mention.span.start);
      ASSERT_EQ(decode_text(part, slice_decoder).bytes, mention.text) << text;
    });
  }
  EXPECT_GT(tried, 100);
}

INSTANTIATE_TEST_SUITE_P(
    Encodings, SpansInBytes,
    testing::Values(EncodingCase{"utf8", InputEncoding::kUtf8, Encoding::kUtf8, encode_utf8},
                    EncodingCase{"utf8_with_mark", InputEncoding::kDetect, Encoding::kUtf8, encode_utf8_with_mark},
                    EncodingCase{"windows1252", InputEncoding::kWindows1252, Encoding::kWindows1252, encode_windows1252},
                    EncodingCase{"utf16_le", InputEncoding::kDetect, Encoding::kUtf16Le, encode_utf16_le_with_mark},
                    EncodingCase{"utf16_be", InputEncoding::kUtf16Be, Encoding::kUtf16Be, encode_utf16_be}),
    [](const auto& row) { return row.param.name; });

// Ill-formed input: the bytes between start and end decode to the mention all the same.
TEST(Properties, SpansInBytesPassOverReplacedBytes) {
  Options options = all_options();
  options.offsets = OffsetUnit::kInputBytes;
  Parser parser(options);
  Decoder decoder(Encoding::kUtf8);
  for (std::string bytes : samples()) {
    bytes.insert(bytes.size() / 3, "\xFF \xE2\x80 ");
    bytes.insert(0, "\u00E9\xFF");
    if (decode_text(bytes, decoder).replaced_bytes > 10) continue;  // a sample that is no UTF-8
    for_each_mention(parser.parse(bytes), [&](const Mention& mention) {
      const std::string part = bytes.substr(mention.span.start, mention.span.end - mention.span.start);
      ASSERT_EQ(decode_text(part, decoder).bytes, mention.text) << bytes;
    });
  }
}

std::string with_line_ends(const std::string& text, const std::string& line_end) {
  std::string out;
  for (const char c : text) out += c == '\n' ? line_end : std::string(1, c);
  return out;
}

TEST(Properties, LineEndsDoNotMatter) {
  Parser parser(all_options());
  for (const std::string& bytes : all_texts()) {
    const std::string text = decoded(bytes);
    if (text.find('\r') != std::string::npos) continue;
    const std::string expected = json_of(parser.parse(text), false);
    for (const std::string line_end : {"\r\n", "\r"}) {
      ASSERT_EQ(json_of(parser.parse(with_line_ends(text, line_end)), false), expected) << text;
    }
  }
}

TEST(Properties, AFinalLineEndDoesNotMatter) {
  Parser parser(all_options());
  for (const std::string& bytes : all_texts()) {
    std::string text = decoded(bytes);
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r')) text.pop_back();
    ASSERT_EQ(json_of(parser.parse(text)), json_of(parser.parse(text + "\n"))) << text;
  }
}

std::string header_of(const Record& record) {
  Record header;
  header.date = record.date;
  header.updated = record.updated;
  header.outlet = record.outlet;
  header.headline = record.headline;
  header.deck = record.deck;
  header.byline = record.byline;
  header.authors = record.authors;
  return json_of(header, false);
}

// Only where there are a headline and a story that the paragraph can follow.
TEST(Properties, OneMoreParagraphAtTheEndChangesNoHeader) {
  Parser parser;
  for (const std::vector<std::string>& texts : {samples(), news_articles(300)}) {
    for (const std::string& bytes : texts) {
      const std::string text = decoded(bytes);
      const Record before = parser.parse(text);
      if (!before.headline || before.body.size() < 3) continue;
      const std::string longer = text + "\n\nIt had rained for most of the day, and nobody was seen on the road to the old mill.\n";
      EXPECT_EQ(header_of(parser.parse(longer)), header_of(before)) << text;
    }
  }
}

std::string moved_in(const std::string& text) {
  std::string out;
  bool at_line_begin = true;
  for (const char c : text) {
    if (at_line_begin && c != '\n') out += "    ";
    at_line_begin = c == '\n';
    out += c;
  }
  return out;
}

TEST(Properties, APageThatIsMovedInAsAWholeReadsTheSame) {
  Parser parser(all_options());
  for (const std::vector<std::string>& texts : {samples(), news_articles(300)}) {
    for (const std::string& bytes : texts) {
      const std::string text = decoded(bytes);
      ASSERT_EQ(json_of(parser.parse(moved_in(text)), false), json_of(parser.parse(text), false)) << text;
    }
  }
}

TEST(Properties, SpeakersAreNeverPronouns) {
  Parser parser(all_options());
  for (const std::string& text : all_texts()) {
    for (const Quote& quote : parser.parse(text).quotes) {
      for (const std::string& speaker : quote.speakers) {
        EXPECT_TRUE(speaker != "he" && speaker != "she" && speaker != "they" && speaker != "it") << text;
      }
    }
  }
}

}  // namespace
}  // namespace artparse
