// Runs the stages up to the quotes on a text, for tests.
#pragma once

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "entities/link_names.h"
#include "entities/speakers/resolve_speakers.h"
#include "lines/lex_lines.h"
#include "mentions/names/find_names.h"
#include "mentions/quotes/find_quotes.h"
#include "segments/label_page.h"
#include "sentences/split_sentences.h"
#include "tokens/tokenize_text.h"

namespace artparse::testing {

struct ParsedQuotes {
  explicit ParsedQuotes(std::string article, IndirectSpeech indirect = IndirectSpeech::kNone)
      : text(std::move(article)), vocabulary(Lexicon::builtin()), finder(Lexicon::builtin()) {
    tokenize_text(text, vocabulary, tokens);
    page = one_block_a_paragraph();
    split_sentences(text, tokens, page, sentences);
    names = finder.find_names(text, tokens, page, sentences);
    quotes = find_quotes(text, tokens, page, sentences, names, Lexicon::builtin(), indirect);
    entities = link_names(text, tokens, page, sentences, names, Lexicon::builtin(), false);
    speakers = resolve_speakers(text, tokens, page, sentences, names, quotes, entities, Lexicon::builtin());
  }

  std::string quote_text(std::size_t i) const {
    std::string joined;
    for (const ByteSpan part : quotes[i].parts) {
      if (!joined.empty()) joined += " + ";
      joined += slice(text, part);
    }
    return joined;
  }
  std::string source_text(std::size_t i) const {
    return quotes[i].source ? std::string(slice(text, tokens.bytes(quotes[i].source->tokens))) : "-";
  }

  std::string text;
  Vocabulary vocabulary;
  Tokens tokens;
  Page page;
  std::vector<Sentence> sentences;
  NameFinder finder;
  std::vector<NameMention> names;
  std::vector<QuoteMention> quotes;
  Entities entities;
  std::vector<Speaker> speakers;

 private:
  // Tests of quotes do not depend on how a page is labelled: each line is a paragraph of the body.
  Page one_block_a_paragraph() const {
    Page built;
    TokenIndex begin = 0;
    for (TokenIndex i = 1; i <= tokens.size(); ++i) {
      if (i < tokens.size() && tokens[i].gap < Gap::kLine) continue;
      built.blocks.push_back({{begin, i}, tokens.bytes({begin, i}), Label::kBody});
      begin = i;
    }
    return built;
  }
};

// One quote, by one speaker.
inline void expect_speaker(const std::string& text, const char* name) {
  const ParsedQuotes parsed(text);
  ASSERT_EQ(parsed.speakers.size(), 1u) << text;
  EXPECT_EQ(parsed.speakers[0].names, std::vector<std::string>{name}) << text;
}

}  // namespace artparse::testing
