// Signs of a span that are cheap to see, measured once for its chunk and each of its borders. A row weighed by hand
// names those without which it cannot fire, so that few rows are asked of a span: see hand_rules.cpp.
#pragma once

#include <cstdint>

#include "base/bit_set.h"
#include "mentions/names/name_article.h"

namespace artparse {

enum class SpanSign : std::uint8_t {
  // What the article has.
  kDateline,
  kOutlet,
  kShortNames,
  kCompanyStems,
  // What stands somewhere in the chunk of the span.
  kHoldsAnd,
  kHoldsOf,
  kHoldsOn,
  kHoldsIn,
  kHoldsComma,
  kHoldsPossessive,
  kHoldsPatronymic,
  kHoldsListed,
  kHoldsRole,
  kHoldsLaw,
  kHoldsBuilding,
  // How many tokens the span has: one, or at least so many.
  kOne,
  kTwo,
  kThree,
  kFive,
  // Its first token.
  kCapitals,
  kNumber,
  kGivenName,
  kSurname,
  kPlace,
  kOrganization,
  kCompanyWord,
  kOpener,
  kOpensSentence,
  kTold,
  // What stands before it on its line.
  kBehind,
  kBehindThe,
  kBehindMark,
  kBehindCapital,
  kBehindSmallWord,
  kBehindDemonym,
  kBehindAbbreviation,
  kBehindBodyNoun,
  kBehindVessel,
  // Its last token.
  kLastHead,
  kLastBuilding,
  kLastPlace,
  kLastTitle,
  kLastDemonym,
  kLastWeekday,
  kLastNumber,
  kLastPossessive,
  // What stands behind it.
  kBeforeCapital,
  kBeforeLower,
  kBeforeMark,
  kBeforePossessive,
  kBeforeSay,
  kBeforeGivenName,
  kBeforeRuleNoun,
  kBeforeBodyNoun,
};
using SpanSigns = BitSet<SpanSign>;

// The signs of all spans of the chunk.
SpanSigns chunk_signs(const NameArticle& article, Chunk chunk);
// The signs of all spans that begin at `begin`, and of all that end before `end`.
SpanSigns left_signs(const NameArticle& article, TokenIndex begin);
SpanSigns right_signs(const NameArticle& article, TokenIndex end);
SpanSigns size_signs(std::uint32_t size);

inline SpanSigns span_signs(const NameArticle& article, Chunk chunk, TokenRange span) {
  SpanSigns signs = chunk_signs(article, chunk);
  signs.insert_all(left_signs(article, span.begin));
  signs.insert_all(right_signs(article, span.end));
  signs.insert_all(size_signs(span.size()));
  return signs;
}

}  // namespace artparse
