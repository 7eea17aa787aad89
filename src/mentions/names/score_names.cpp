#include "mentions/names/score_names.h"

#include <algorithm>

#include "mentions/names/hand_rules.h"
#include "mentions/names/name_rules.h"

namespace artparse {
namespace {

#include "name_rows.inc"

// "The RSS said", or "the RSS" where the lists know such a body: the capitals of the article are no thing.
bool is_known_body(const NameArticle& article, TokenIndex i) {
  if (article.table.words[article[i].folded].speaks) return true;
  if (!article.source->word(i).kinds.has(SenseKind::kAcronym)) return false;
  const NameEntry* entry = article.table.find(article.key_of({i, i + 1}));
  return entry && entry->has(Cue::kThe);
}

// "TV" alone is no name, unless the article says whose it is, or it is a state: "Boise, ID".
bool is_lone_initialism(const NameArticle& article, TokenIndex i) {
  if (!article[i].initialism) return false;
  if (article[i].place && article.has_left(i) && article[i - 1].mark == ',') return false;
  return !article.table.defines(article.source->tokens[i].word) && !is_known_body(article, i);
}

// "Jr." alone is no name; "Md." may be Maryland.
bool is_lone_suffix(const NameToken& token) {
  return token.suffix && token.shape == TokenShape::kCapitalized && token.surname == 0 && token.place == 0;
}

}  // namespace

bool can_start_name(const NameArticle& article, TokenIndex i) {
  const NameToken& token = article[i];
  if (token.glued && i >= 2 && (article.has_bound_particle(i - 2) || article.opens_listed_place(i - 2))) {
    return false;  // "al-Bab"
  }
  if (token.capitalized) return true;
  if (token.shape != TokenShape::kLower) return article.opens_numbered_body(i);
  // "at the hall" is no name, "at-Tiri" may be one.
  const bool is_cue = token.cue != NameCue::kNone && !is_hyphen(article[i + 1]);
  return token.direction || (token.particle && !is_cue) || article.opens_listed_place(i);
}

bool can_end_name(const NameArticle& article, TokenIndex begin, TokenIndex end) {
  const NameToken& last = article[end - 1];
  if (end - begin == 1 && (is_lone_initialism(article, begin) || is_lone_suffix(last))) return false;
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

void NameScorer::score(const NameArticle& article, NameScores& scores, const Checkpoint& check) {
  scores.spans.clear();
  scores.chunk_begin.clear();
  scores.skip.resize(article.size());
  for (RightSide& side : right_) side.end = ~TokenIndex{0};
  for (const Chunk& chunk : article.chunks) {
    check.pass(scores.chunk_begin.size());
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
  side.signs = right_signs(article, end);
  side.sum = sum_first_right(values_.data(), weights_.first, weights_.weights);
  std::copy(values_.begin() + kFirstRightAxis, values_.begin() + kFirstSpanAxis, side.values.begin());
  return side;
}

void NameScorer::score_chunk(const NameArticle& article, Chunk chunk, NameScores& scores) {
  SkipValues skip_values;
  for (TokenIndex i = chunk.begin; i < chunk.end; ++i) {
    measure_skip(article, i, skip_values);
    PackedScores skip = sum_skip_left(skip_values.data(), weights_.skip, weights_.weights);
    scores.skip[i] = take_score(skip);
  }
  TokenIndex begin = ~TokenIndex{0};
  PackedScores left = 0;
  const SpanSigns inside = chunk_signs(article, chunk);
  SpanSigns before;
  for_each_candidate(article, chunk, [&](TokenRange span) {
    if (span.begin != begin) {
      begin = span.begin;
      measure_left(article, chunk, begin, values_);
      left = sum_first_left(values_.data(), weights_.first, weights_.weights);
      before = left_signs(article, begin);
      before.insert_all(inside);
    }
    const RightSide& right = right_side(article, chunk, span.end);
    std::copy(right.values.begin(), right.values.end(), values_.begin() + kFirstRightAxis);
    measure_span(article, chunk, span, values_);
    SpanScore& out = scores.spans.emplace_back(SpanScore{span, {}});
    add_scores(left + right.sum + sum_first_span(values_.data(), weights_.first, weights_.weights), out.scores);
    SpanSigns signs = size_signs(span.size());
    signs.insert_all(before);
    signs.insert_all(right.signs);
    weigh_by_hand(article, span, signs, out.scores);
  });
}

}  // namespace artparse
