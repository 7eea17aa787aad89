#include "mentions/score_names.h"

#include <algorithm>

#include "mentions/name_rules.h"
#include "mentions/sum_weights.h"

namespace artparse {
bool can_start_name(const NameArticle& article, TokenIndex i) {
  const NameToken& token = article[i];
  return token.capitalized || (token.shape == TokenShape::kLower && (token.particle || token.direction));
}

bool can_end_name(const NameArticle& article, TokenIndex begin, TokenIndex end) {
  const NameToken& last = article[end - 1];
  if (last.capitalized) return true;
  if (end - begin < 2) return false;
  const bool head = last.shape == TokenShape::kLower && may_end_name(last.head);
  const bool tail = last.shape == TokenShape::kLower && article[end - 2].mark == '-' && last.glued;
  if (!head && !tail && !is_number(last.shape) && last.shape != TokenShape::kPossessive) return false;
  for (TokenIndex i = begin; i < end; ++i) {
    if (article[i].capitalized) return true;
  }
  return false;
}

NameScorer::NameScorer() : weights_(name_weights()) {}

void NameScorer::score(const NameArticle& article, NameScores& scores) {
  scores.spans.clear();
  scores.chunk_begin.clear();
  scores.skip.resize(article.size());
  for (RightSide& side : right_) side.end = ~TokenIndex{0};
  for (const Chunk& chunk : article.chunks) {
    scores.chunk_begin.push_back(static_cast<std::uint32_t>(scores.spans.size()));
    score_chunk(article, chunk, scores);
  }
  scores.chunk_begin.push_back(static_cast<std::uint32_t>(scores.spans.size()));
}

// The right side of a border is measured once for all spans that end there: a ring of the last sixteen is enough,
// because names are shorter than that.
const NameScorer::RightSide& NameScorer::right_side(const NameArticle& article, Chunk chunk, TokenIndex end) {
  RightSide& side = right_[end % right_.size()];
  if (side.end == end) return side;
  measure_right(article, chunk, end, values_);
  side.end = end;
  side.scores = {};
  add_rows(name_layout().gates(AxisScope::kRight), values_.data(), weights_.first, side.scores);
  std::copy(values_.begin() + kFirstRightAxis, values_.begin() + kFirstSpanAxis, side.values.begin());
  return side;
}

void NameScorer::score_chunk(const NameArticle& article, Chunk chunk, NameScores& scores) {
  SkipValues skip_values;
  for (TokenIndex i = chunk.begin; i < chunk.end; ++i) {
    measure_skip(article, i, skip_values);
    TypeScores skip{};
    add_rows(skip_layout().gates(AxisScope::kLeft), skip_values.data(), weights_.skip, skip);
    scores.skip[i] = skip[0];
  }
  TokenIndex begin = ~TokenIndex{0};
  TypeScores left{};
  for_each_candidate(article, chunk, [&](TokenRange span) {
    if (span.begin != begin) {
      begin = span.begin;
      left = {};
      measure_left(article, chunk, begin, values_);
      add_rows(name_layout().gates(AxisScope::kLeft), values_.data(), weights_.first, left);
    }
    const RightSide& right = right_side(article, chunk, span.end);
    std::copy(right.values.begin(), right.values.end(), values_.begin() + kFirstRightAxis);
    measure_span(article, chunk, span, values_);
    SpanScore& out = scores.spans.emplace_back(SpanScore{span, left});
    for (std::size_t type = 0; type < kWeightTypes; ++type) out.scores[type] += right.scores[type];
    add_rows(name_layout().gates(AxisScope::kSpan), values_.data(), weights_.first, out.scores);
  });
}

}  // namespace artparse
