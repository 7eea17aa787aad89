// Scores the spans of chunks by adding the weights of the rows that fire, and finds the best tiling of each chunk.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

#include "base/checkpoint.h"
#include "mentions/names/name_article.h"
#include "mentions/names/name_axes.h"
#include "mentions/names/name_weights.h"
#include "mentions/names/span_signs.h"

namespace artparse {

constexpr TokenIndex kLongestName =
    9;  // tokens but for glued hyphens and lists of subjects; longer names are found in parts
constexpr TokenIndex kMostCommas =
    3;  // "Ministry of Education, Culture and Sport": each lets a name be two tokens longer
constexpr TokenIndex kMostHyphens = 4;

using TypeScores = std::array<int, kWeightTypes>;  // in tenths

inline void add_scores(PackedScores packed, TypeScores& scores) {
  for (int& score : scores) score += take_score(packed);
}

struct SpanScore {
  TokenRange span;
  TypeScores scores;
};

// Which spans of a chunk may be names?
bool can_start_name(const NameArticle& article, TokenIndex i);
bool can_end_name(const NameArticle& article, TokenIndex begin, TokenIndex end);

// Does the span hold a part of a listed name that is never cut?
inline bool cuts_listed_name(const NameArticle& article, TokenRange span) {
  const GazetteerMatch* first = article.whole_at(span.begin);
  const GazetteerMatch* last = article.whole_at(span.end - 1);
  return (first && first->tokens.begin < span.begin) || (last && last->tokens.end > span.end);
}

// Calls visit(span) for each span of the chunk that may be a name, by begin and then by end.
template <class Visit>
void for_each_candidate(const NameArticle& article, Chunk chunk, Visit visit) {
  for (TokenIndex i = chunk.begin; i < chunk.end; ++i) {
    if (!can_start_name(article, i)) continue;
    TokenIndex limit = chunk.end - i < kLongestName ? chunk.end : i + kLongestName;
    if (article[i + 1].mark == ')') limit = i + 1;  // not "Red) Brown"
    for (TokenIndex j = i + 1, hyphens = 0, commas = 0; j <= limit; ++j) {
      const NameToken& last = article[j - 1];
      if (last.mark == '-' && last.glued && limit < chunk.end && hyphens++ < kMostHyphens) ++limit;
      if (last.mark == ',' && commas++ < kMostCommas) limit = std::min(chunk.end, limit + 2);
      if (can_end_name(article, i, j) && !cuts_listed_name(article, {i, j})) visit(TokenRange{i, j});
    }
  }
}

// The scores of one chunk; memory is kept from chunk to chunk by appending.
struct NameScores {
  std::vector<SpanScore> spans;            // of all chunks, in order
  std::vector<std::uint32_t> chunk_begin;  // first span of each chunk, and the end
  std::vector<int> skip;                   // by token: how much speaks for no name here
};

class NameScorer {
 public:
  NameScorer();
  void score(const NameArticle& article, NameScores& scores, const Checkpoint& check = {});

 private:
  struct RightSide {
    TokenIndex end = ~TokenIndex{0};
    PackedScores sum;
    SpanSigns signs;
    std::array<AxisValues, kFirstSpanAxis - kFirstRightAxis> values;
  };

  void score_chunk(const NameArticle& article, Chunk chunk, NameScores& scores);
  const RightSide& right_side(const NameArticle& article, Chunk chunk, TokenIndex end);

  NameWeights weights_;
  NameValues values_{};
  std::array<RightSide, 16> right_{};
};

}  // namespace artparse
