// The name finder: classes and cues of the whole article, scores of all spans, best tiling, second pass, tiling.
#include "mentions/find_names.h"

#include <algorithm>

#include "mentions/name_article.h"
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
  return s.mentions;
}

Reasons NameFinder::explain(const NameMention&, std::size_t) const { return {}; }

}  // namespace artparse
