// The name finder: classes and cues of the whole article, scores of all spans, best tiling, second pass, tiling.
#include "mentions/find_names.h"

#include <algorithm>

#include "mentions/confirm_headline_names.h"
#include "mentions/name_article.h"
#include "mentions/name_rules.h"
#include "mentions/name_weights.h"
#include "mentions/score_names.h"
#include "mentions/second_pass.h"
#include "mentions/tile_chunk.h"

namespace artparse {

struct NameScratch {
  explicit NameScratch(const Lexicon& words) : lexicon(words) {}

  const Lexicon& lexicon;
  NameArticle article;
  NameScorer scorer;
  NameScores scores;
  ChunkTiler tiler;
  SecondPass second;
  std::vector<ChosenName> chosen;
  std::vector<float> unnamed;
  std::vector<NameMention> mentions;

  void tile_chunks() {
    chosen.clear();
    unnamed.resize(article.size());
    for (std::size_t c = 0; c < article.chunks.size(); ++c) {
      const std::span<const SpanScore> spans(scores.spans.data() + scores.chunk_begin[c],
                                             scores.spans.data() + scores.chunk_begin[c + 1]);
      tiler.tile(article.chunks[c], spans, scores.skip, chosen, unnamed);
    }
  }
};

NameFinder::NameFinder(const Lexicon& lexicon) : scratch_(std::make_unique<NameScratch>(lexicon)) {}
NameFinder::~NameFinder() = default;

const std::vector<NameMention>& NameFinder::find_names(std::string_view text, const Tokens& tokens, const Page& page,
                                                       const std::vector<Sentence>&) {
  NameScratch& s = *scratch_;
  read_name_article(text, tokens, page, s.lexicon, s.article);
  s.scorer.score(s.article, s.scores);
  s.tile_chunks();
  s.second.read_decisions(s.article, s.chosen, s.unnamed);
  s.second.add_scores(s.article, s.scores);
  s.tile_chunks();
  s.mentions.clear();
  for (const ChosenName& name : s.chosen) {
    s.mentions.push_back({name.span, tokens.bytes(name.span), name.type, s.article[name.span.begin].block,
                          name.confidence, false});
  }
  confirm_headline_names(tokens, page, s.lexicon, s.mentions);
  return s.mentions;
}

// Measures the span again and keeps the rows that speak most for its type. Row by row, with the slots of one row added up.
Reasons NameFinder::explain(const NameMention& mention, std::size_t count) const {
  const NameScratch& s = *scratch_;
  const auto chunk = std::find_if(s.article.chunks.begin(), s.article.chunks.end(), [&](const Chunk& found) {
    return found.begin <= mention.tokens.begin && mention.tokens.end <= found.end;
  });
  if (chunk == s.article.chunks.end() || mention.type == NameType::kNone) return {};
  const std::size_t type = static_cast<std::size_t>(mention.type) - 1;
  std::vector<RowWeight> rows;
  const auto add = [&](const EvidenceLayout& layout, const PackedWeights* weights, std::uint32_t slot) {
    const std::string_view row = layout.rows()[layout.describe(slot).row].says;
    const int weight = unpack_weight(weights[slot], type);
    const auto known = std::find_if(rows.begin(), rows.end(), [&](const RowWeight& r) { return r.row == row; });
    if (known != rows.end()) {
      known->weight += weight;
    } else {
      rows.push_back({row, weight});
    }
  };
  NameValues values{};
  measure_left(s.article, *chunk, mention.tokens.begin, values);
  measure_right(s.article, *chunk, mention.tokens.end, values);
  measure_span(s.article, *chunk, mention.tokens, values);
  for (const AxisScope scope : {AxisScope::kLeft, AxisScope::kRight, AxisScope::kSpan}) {
    visit_rows(name_layout().gates(scope), values.data(),
               [&](std::uint32_t slot) { add(name_layout(), name_weights().first, slot); });
  }
  std::stable_sort(rows.begin(), rows.end(), [](const RowWeight& a, const RowWeight& b) { return a.weight > b.weight; });
  std::erase_if(rows, [](const RowWeight& row) { return row.weight <= 0; });
  if (rows.size() > count) rows.resize(count);
  return {rows.empty() ? std::string_view() : "name evidence", std::move(rows)};
}

}  // namespace artparse
