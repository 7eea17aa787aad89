// Does a quoted segment quote anybody? A sum of weights: titles of works, terms, nicknames and scare quotes stay below
// zero.
#pragma once

#include <string_view>

#include "mentions/quotes/find_source.h"
#include "mentions/quotes/pair_marks.h"
#include "mentions/quotes/quote_features.h"

namespace artparse {

struct SegmentView {
  std::string_view text;
  const Tokens& tokens;
  const Paragraph& paragraph;
  const QuotedSegment& segment;
  const QuoteSite& site;
  UnitIndex cue;          // in the sentence of the segment; -1: none
  const CueFrame* frame;  // whose verb the cue is; null: a noun, or none
  bool headline;
};

QuoteFeatures quote_features(const SegmentView& view, SourceRule rule);
int score_quote(const QuoteFeatures& features);
// All rows that fired, with their weights, but for the one that always does.
Reasons explain_quote(const QuoteFeatures& features);

constexpr int kLeastQuoteScore = 7;

}  // namespace artparse
