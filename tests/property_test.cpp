// What must hold for every article: tested on the samples, and on generated articles from a fixed seed.
//
// ARTPARSE_SEED=N repeats a failure.
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "artparse/artparse.h"
#include "support/texts.h"
#include "text/code_points.h"
#include "text/decode_text.h"

namespace artparse {
namespace {

std::string json_of(const Record& record) {
  std::string json;
  append_json(record, {.spans = true, .explain = true}, {}, json);
  return json;
}

TEST(Properties, AnyChunkingGivesTheSameRecord) {
  Parser whole, pieces;
  for (const std::string& text : all_texts()) {
    const std::string expected = json_of(whole.parse(text));
    for (const std::size_t chunk : {1, 2, 7, 20, 4096}) {
      for (std::size_t at = 0; at < text.size(); at += chunk) pieces.feed(std::string_view(text).substr(at, chunk));
      ASSERT_EQ(json_of(pieces.finish()), expected) << "chunks of " << chunk << ", seed " << seed() << "\n" << text;
    }
  }
}

TEST(Properties, WhatCameBeforeChangesNothing) {
  Parser used;
  for (const std::string& text : all_texts()) {
    const std::string again = json_of(used.parse(text));
    ASSERT_EQ(again, json_of(Parser().parse(text))) << "seed " << seed() << "\n" << text;
  }
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

TEST(Properties, MentionsAreWhatStandsAtTheirSpans) {
  Parser parser;
  Decoder decoder;
  for (const std::string& bytes : all_texts()) {
    const Record record = parser.parse(bytes);
    const std::string text = decode_text(bytes, decoder).bytes;
    const auto check = [&](const Mention& mention) {
      ASSERT_LE(mention.span.start, mention.span.end);
      ASSERT_EQ(slice_code_points(text, mention.span), mention.text) << "seed " << seed();
    };
    for (const Person& person : record.people) std::for_each(person.mentions.begin(), person.mentions.end(), check);
    for (const Place& place : record.places) std::for_each(place.mentions.begin(), place.mentions.end(), check);
    for (const Organization& o : record.organizations) std::for_each(o.mentions.begin(), o.mentions.end(), check);
    for (const Quote& quote : record.quotes) {
      std::for_each(quote.parts.begin(), quote.parts.end(), check);
      for (const auto& mention : {quote.speaker_mention, quote.via_mention, quote.cue_mention}) {
        if (mention) check(*mention);
      }
    }
  }
}

TEST(Properties, SpeakersAreNeverPronouns) {
  Parser parser;
  for (const std::string& text : all_texts()) {
    for (const Quote& quote : parser.parse(text).quotes) {
      for (const std::string& speaker : quote.speakers) {
        EXPECT_TRUE(speaker != "he" && speaker != "she" && speaker != "they" && speaker != "it") << text;
      }
    }
  }
}

// Each a mistake or an attack that has slowed some reader of text down to a halt.
TEST(Properties, HostileInputsEndInARecord) {
  Parser parser;
  const std::vector<std::string> units = {"\"", "\u201C", "(", "By ", "A ", "Menu item\n", "He said. ", "\n", "Mr. ", "'", "2026-01-01\n", "\"a\" he said, "};
  for (const std::string& unit : units) {
    std::string text;
    while (text.size() < 200000) text += unit;
    const Record record = parser.parse(text);
    EXPECT_FALSE(record.error) << unit;
  }
}

}  // namespace
}  // namespace artparse
