// Prints the features of each quoted segment of NDJSON articles, for tools/fit_quote_weights: one line a segment with
// the article's number, the segment's start and end in code points, and the names of its features.
#include <iostream>
#include <nlohmann/json.hpp>
#include <string>

#include "lines/lex_lines.h"
#include "mentions/quotes/read_segments.h"
#include "pipeline/parse_article.h"
#include "segments/label_page.h"
#include "sentences/split_sentences.h"
#include "text/code_points.h"
#include "tokens/tokenize_text.h"

namespace {

constexpr std::string_view kFeatureNames[] = {
#define QUOTE_WEIGHT(name, id, weight) #name,
#include "mentions/quotes/quote_weights.def"
#undef QUOTE_WEIGHT
};

void dump(const std::string& text, std::size_t number, artparse::Workspace& work) {
  using namespace artparse;
  LineLexer lexer;
  tokenize_text(text, work.vocabulary, work.tokens);
  const Page page = label_page(text, lexer.finish(text), work.tokens, work.lexicon, {});
  split_sentences(text, work.tokens, page, work.sentences);
  const auto& names = work.names.find_names(text, work.tokens, page, work.sentences);
  const auto segments = pair_marks(text, work.tokens, page);
  for (const ReadSegment& read : read_segments({text, work.tokens, page, work.sentences, names}, segments)) {
    const ByteSpan span = segments[read.segment].span;
    std::cout << number << '\t' << count_code_points(std::string_view(text).substr(0, span.begin)) << '\t'
              << count_code_points(std::string_view(text).substr(0, span.end)) << '\t';
    for (unsigned i = 0; i < std::size(kFeatureNames); ++i) {
      if (read.features.has(static_cast<QuoteFeature>(i))) std::cout << kFeatureNames[i] << ' ';
    }
    std::cout << '\n';
  }
}

}  // namespace

int main() {
  artparse::Workspace work(artparse::Lexicon::builtin());
  std::string line;
  for (std::size_t number = 0; std::getline(std::cin, line); ++number) {
    dump(nlohmann::json::parse(line)["text"].get<std::string>(), number, work);
  }
}
