// Reads each quoted segment in its paragraph: its kind, its source, and what speaks for its quoting somebody.
#pragma once

#include <string_view>
#include <vector>

#include "mentions/quotes/find_source.h"
#include "mentions/quotes/pair_marks.h"
#include "mentions/quotes/score_quote.h"
#include "segments/page.h"
#include "sentences/sentence.h"

namespace artparse {

struct Story {
  std::string_view text;
  const Tokens& tokens;
  const Page& page;
  const std::vector<Sentence>& sentences;
  const std::vector<NameMention>& names;
};

struct ReadSegment {
  std::uint32_t segment;  // index of the quoted segment
  QuoteKind kind;
  Attribution found;
  QuoteFeatures features;
  bool joins_previous;    // one quote with the segment before, if both quote somebody
};

// One for each segment that may quote somebody, in their order. Linear in the story.
std::vector<ReadSegment> read_segments(const Story& story, const std::vector<QuotedSegment>& segments);

}  // namespace artparse
