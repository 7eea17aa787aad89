// Does a quoted segment quote anybody? A sum of weights: titles of works, terms, nicknames and scare quotes stay below
// zero.
#pragma once

#include <string_view>

#include "mentions/find_source.h"
#include "mentions/pair_marks.h"

namespace artparse {

enum class QuoteFeature : std::uint8_t {
#define QUOTE_WEIGHT(name, id, weight) k##name,
#include "mentions/quote_weights.def"
#undef QUOTE_WEIGHT
};
using QuoteFeatures = BitSet<QuoteFeature>;

struct SegmentView {
  std::string_view text;
  const Tokens& tokens;
  const Paragraph& paragraph;
  const QuotedSegment& segment;
  const QuoteSite& site;
  bool headline;
};

QuoteFeatures quote_features(const SegmentView& view, SourceRule rule);
int score_quote(const QuoteFeatures& features);

constexpr int kLeastQuoteScore = 10;

}  // namespace artparse
