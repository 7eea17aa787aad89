// Marks are paired, each segment is read, those that quote nobody are dropped, and parts are joined.
#include "mentions/find_quotes.h"

#include <utility>

#include "mentions/read_segments.h"

namespace artparse {
namespace {

QuoteMention make_quote(const QuotedSegment& segment, ReadSegment&& read, int score) {
  QuoteMention quote;
  quote.kind = read.kind;
  quote.span = segment.span;
  quote.parts = {segment.inside};
  quote.block = segment.block;
  quote.cue = read.found.cue;
  quote.source = std::move(read.found.source);
  quote.via = std::move(read.found.via);
  quote.negated = read.found.negated;
  quote.rule = row_of(read.found.rule).id;
  quote.sureness = score;
  return quote;
}

}  // namespace

std::vector<QuoteMention> find_quotes(std::string_view text, const Tokens& tokens, const Page& page,
                                      const std::vector<Sentence>& sentences, const std::vector<NameMention>&,
                                      const Lexicon&, IndirectSpeech) {
  std::vector<QuoteMention> quotes;
  const std::vector<QuotedSegment> segments = pair_marks(text, tokens, page);
  if (segments.empty()) return quotes;
  bool kept_previous = false;
  for (ReadSegment& read : read_segments({text, tokens, page, sentences}, segments)) {
    const QuotedSegment& segment = segments[read.segment];
    const int score = score_quote(read.features);
    const bool joins = kept_previous && read.joins_previous;
    kept_previous = joins || score > kLeastQuoteScore;
    if (!kept_previous) continue;
    if (joins) {
      quotes.back().parts.push_back(segment.inside);
      quotes.back().span.end = segment.span.end;
    } else {
      quotes.push_back(make_quote(segment, std::move(read), score));
    }
  }
  return quotes;
}

}  // namespace artparse
