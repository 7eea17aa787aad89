// A quotation in the story: its stretches of text, its cue and its source, as spans. Who the source is comes later.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "artparse/record.h"
#include "base/byte_span.h"
#include "mentions/quotes/quote_features.h"
#include "tokens/token.h"

namespace artparse {

// A noun phrase that says who speaks: "he", "police", "Kremlin spokesman Dmitry Peskov", "X and Y".
struct SourceMention {
  TokenRange tokens;      // the whole noun phrase as printed, titles included
  std::vector<TokenRange> heads;  // one for each speaker: two in "X and Y"; for a relative pronoun its antecedent
  TokenRange antecedent = {};     // the whole of that antecedent; else empty
};

struct QuoteMention {
  QuoteKind kind = QuoteKind::kDirect;
  ByteSpan span;                // from the first mark to the last; for indirect speech the clause
  std::vector<ByteSpan> parts;  // without marks, one for each stretch in one paragraph
  std::uint32_t block = 0;      // block of the first part
  std::optional<TokenRange> cue;
  std::optional<SourceMention> source;
  std::optional<SourceMention> via;
  bool negated = false;                 // "denied saying"
  std::string_view rule;                // id of the rule row that found the source; empty: none
  int sureness = 0;                     // the quotes-anybody score
  QuoteFeatures features;               // what that score was added up from; none for indirect speech
};

}  // namespace artparse
