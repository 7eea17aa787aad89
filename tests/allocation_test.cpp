// No stage allocates for each token: memory is kept from article to article, and what grows with an article is its
// record.
#include <gtest/gtest.h>

#include <cstdlib>
#include <iostream>
#include <string>

#include "entities/link_names.h"
#include "entities/speakers/resolve_speakers.h"
#include "mentions/quotes/find_quotes.h"
#include "pipeline/parse_article.h"
#include "record/build_record.h"
#include "segments/label_page.h"
#include "sentences/split_sentences.h"
#include "support/count_allocations.h"
#include "support/texts.h"
#include "text/decode_text.h"
#include "tokens/tokenize_text.h"

namespace artparse {
namespace {

struct StageCounts {
  std::size_t tokens = 0;  // of the article
  std::size_t decode = 0, lex = 0, tokenize = 0, page = 0, sentences = 0, names = 0, quotes = 0, entities = 0, speakers = 0, record = 0;
};

// The flow, stage by stage, with all that a worker keeps.
class CountedFlow {
 public:
  StageCounts parse(const std::string& bytes) {
    StageCounts counts;
    const Text* text = nullptr;
    const std::vector<Line>* lines = nullptr;
    counts.decode = allocations_of([&] { text = &decode_text(bytes, decoder_); });
    counts.lex = allocations_of([&] {
      lexer_.reset();
      lines = &lexer_.finish(text->bytes);
    });
    const std::string_view all = text->bytes;
    counts.tokenize = allocations_of([&] { tokenize_text(all, work_.vocabulary, work_.tokens); });
    counts.tokens = work_.tokens.size();
    Page page;
    counts.page = allocations_of([&] { page = label_page(all, *lines, work_.tokens, work_.lexicon, options_); });
    counts.sentences = allocations_of([&] { split_sentences(all, work_.tokens, page, work_.sentences); });
    const std::vector<NameMention>* names = nullptr;
    counts.names = allocations_of([&] { names = &work_.names.find_names(all, work_.tokens, page, work_.sentences); });
    std::vector<QuoteMention> quotes;
    counts.quotes = allocations_of([&] {
      quotes = find_quotes(all, work_.tokens, page, work_.sentences, *names, work_.lexicon, options_.indirect);
    });
    Entities entities;
    counts.entities = allocations_of([&] {
      entities = link_names(all, work_.tokens, page, work_.sentences, *names, work_.lexicon, options_.explain);
    });
    std::vector<Speaker> speakers;
    counts.speakers = allocations_of([&] {
      speakers = resolve_speakers(all, work_.tokens, page, work_.sentences, *names, quotes, entities, work_.lexicon);
    });
    counts.record = allocations_of([&] { build_record({*text, work_.tokens, page, *names, quotes, entities, speakers}, options_); });
    return counts;
  }

 private:
  Options options_;
  Decoder decoder_;
  LineLexer lexer_;
  Workspace work_{Lexicon::builtin()};
};

struct StageBound {
  const char* name;
  std::size_t StageCounts::* count;
  double most_a_token;  // of what an article that is longer has more
};

// What holds today; a stage that gets better gets a smaller bound.
constexpr StageBound kBounds[] = {
    {"decode", &StageCounts::decode, 0},      {"lex", &StageCounts::lex, 0},
    {"tokenize", &StageCounts::tokenize, 0},  {"page", &StageCounts::page, 0.07},
    {"sentences", &StageCounts::sentences, 0}, {"names", &StageCounts::names, 0.01},
    {"quotes", &StageCounts::quotes, 0.11},   {"entities", &StageCounts::entities, 0.13},
    {"speakers", &StageCounts::speakers, 0.09}, {"record", &StageCounts::record, 0.13},
};

std::string article() { return read_file(SOURCE_DIR "/samples/pasted-web-page.txt"); }

// The article, and its story three times more.
std::string long_article() {
  const std::string text = article();
  const std::string story = text.substr(text.find("Ghana's fisheries"));
  return text + "\n" + story + "\n" + story + "\n" + story;
}

// `parse` after the memory has grown as large as it needs.
StageCounts warm_counts(const std::string& text) {
  CountedFlow flow;
  for (int i = 0; i < 3; ++i) flow.parse(text);
  return flow.parse(text);
}

TEST(Allocations, DoNotGrowWithTheTokens) {
  if (!counts_allocations()) GTEST_SKIP() << "a sanitizer has its own operator new";
  const StageCounts small = warm_counts(article()), large = warm_counts(long_article());
  ASSERT_GT(large.tokens, 3 * small.tokens);
  const double tokens = static_cast<double>(large.tokens - small.tokens);
  for (const StageBound& stage : kBounds) {
    const double a_token = static_cast<double>(large.*stage.count - small.*stage.count) / tokens;
    if (std::getenv("ARTPARSE_SHOW")) {
      std::cout << stage.name << ": " << small.*stage.count << " -> " << large.*stage.count << ", " << a_token << " a token\n";
    }
    EXPECT_LE(a_token, stage.most_a_token) << stage.name << ": " << small.*stage.count << " -> " << large.*stage.count;
  }
}

}  // namespace
}  // namespace artparse
