#include "recipe.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iomanip>
#include <iostream>

namespace artparse::fit {
namespace {

// What a chunk counts for: corrected labels and texts of many publishers for more than the one newswire of 1996.
constexpr std::array<float, kCorpusCount> kCorpusWeights = {1, 1.5f, 6, 3};
constexpr std::uint32_t kFolds = 4;
constexpr std::uint32_t kFewestArticles = 3;  // a slot that fires in fewer has no weight

using ChunkList = std::vector<std::uint32_t>;

void append(ChunkList& to, const ChunkList& more) { to.insert(to.end(), more.begin(), more.end()); }

ChunkList fitting_chunks(const FitData& data, std::initializer_list<int> ids) {
  ChunkList chunks;
  for (const int id : ids) append(chunks, chunks_of(data, id, false));
  return chunks;
}

std::vector<float> chunk_weights(const FitData& data) {
  std::vector<float> weights;
  for (const ChunkData& chunk : data.chunks) {
    weights.push_back(kCorpusWeights[static_cast<std::size_t>(data.articles[chunk.article].corpus)]);
  }
  return weights;
}

bool is_left_out(std::uint32_t slot, const std::vector<std::string>& without) {
  const EvidenceLayout& layout = layout_of(slot);
  const EvidenceRow& row = layout.rows()[layout.describe(slot).row];
  return std::any_of(without.begin(), without.end(),
                     [&](const std::string& name) { return name == row.id || name == std::string(1, row.family); });
}

// Slots that fire in enough articles of the chunks given, but for those of rows and families left out.
std::vector<bool> frequent_slots(const FitData& data, const ChunkList& chunks,
                                 const std::vector<std::string>& without) {
  std::vector<std::uint32_t> articles(slot_ranges().count, 0), last(slot_ranges().count, ~0u);
  for (const std::uint32_t c : chunks) {
    for (const Segment& segment : data.segments_of(data.chunks[c])) {
      for (const std::uint32_t slot : data.slots_of(segment)) {
        if (last[slot] == data.chunks[c].article) continue;
        last[slot] = data.chunks[c].article;
        ++articles[slot];
      }
    }
  }
  std::vector<bool> frequent(slot_ranges().count);
  for (std::uint32_t i = 0; i < frequent.size(); ++i) {
    frequent[i] = articles[i] >= kFewestArticles && !is_left_out(i, without);
  }
  return frequent;
}

// The old corpus labels a team by its city as a place. Where a model of the corrected labels is more than half sure of
// an organization, the label is changed.
std::size_t relabel_teams(FitData& data, const Model& model) {
  std::size_t changed = 0;
  Posterior posterior;
  for (const std::uint32_t c : chunks_of(data, kOldNewswire, false)) {
    infer(data, data.chunks[c], model, nullptr, posterior);
    const auto segments = data.segments_of(data.chunks[c]);
    for (std::size_t s = 0; s < segments.size(); ++s) {
      if (segments[s].gold != static_cast<int>(NameType::kPlace)) continue;
      if (posterior.shares[s][static_cast<std::size_t>(NameType::kOrganization) - 1] <= 0.5f) continue;
      segments[s].gold = static_cast<std::int8_t>(NameType::kOrganization);
      ++changed;
    }
  }
  return changed;
}

// Local news has labels of places only. The other types are those of the best tiling that has all labelled places and
// no other; a labelled place inside a longer name of another type gives way to it.
void fill_in_types(FitData& data, const Model& model) {
  constexpr auto kPlaceLabel = static_cast<std::int8_t>(NameType::kPlace);
  Posterior posterior;
  std::vector<std::int8_t> labels;
  for (const std::uint32_t c : chunks_of(data, kLocalNews, false)) {
    const auto segments = data.segments_of(data.chunks[c]);
    infer(data, data.chunks[c], model, nullptr, posterior);
    best_tiling(data, data.chunks[c], posterior, [](std::size_t, int) { return false; }, labels);
    std::vector<TokenRange> places;
    for (const Segment& segment : segments) {
      if (!segment.skip && segment.gold == kPlaceLabel) places.push_back(segment.span);
    }
    const auto inside_longer = [&](TokenRange place) {
      for (std::size_t s = 0; s < segments.size(); ++s) {
        const TokenRange span = segments[s].span;
        if (labels[s] > 0 && labels[s] != kPlaceLabel && span.begin <= place.begin && place.end <= span.end &&
            span.size() > place.size()) {
          return true;
        }
      }
      return false;
    };
    std::erase_if(places, inside_longer);
    const auto forbid = [&](std::size_t s, int label) {
      const TokenRange span = segments[s].span;
      for (const TokenRange place : places) {
        if (span == place) return label != kPlaceLabel;
        if (span.begin < place.end && place.begin < span.end) return true;
      }
      return label == kPlaceLabel;
    };
    best_tiling(data, data.chunks[c], posterior, forbid, labels);
    for (std::size_t s = 0; s < segments.size(); ++s) segments[s].gold = labels[s];
  }
}

// Scores of the first pass in tenths, as the program has them. `models[i]` is the model for article i.
std::vector<TypeScores> first_scores(const FitData& data, const std::vector<const Model*>& models) {
  std::vector<TypeScores> scores(data.segments.size());
  Posterior posterior;
  for (const ChunkData& chunk : data.chunks) {
    infer(data, chunk, *models[chunk.article], nullptr, posterior);
    for (std::uint32_t s = 0; s < chunk.segment_count; ++s) {
      for (std::size_t type = 0; type < kWeightTypes; ++type) {
        scores[chunk.first_segment + s][type] = static_cast<int>(std::lround(posterior.scores[s][type] * 10));
      }
    }
  }
  return scores;
}

std::vector<SlotWeights> as_offsets(const std::vector<TypeScores>& scores) {
  std::vector<SlotWeights> offsets(scores.size());
  for (std::size_t s = 0; s < scores.size(); ++s) {
    for (std::size_t type = 0; type < kWeightTypes; ++type) offsets[s][type] = static_cast<float>(scores[s][type]) / 10;
  }
  return offsets;
}

// The second pass is fitted on decisions of models that have not seen the article: four folds. Its rows are fitted
// together with those of the first pass, so that they learn what those cannot say; only they are kept.
Model fit_second_pass(const FitData& data, const Model& model, const FitInput& first_input, const FitOptions& options,
                      const std::vector<std::string>& without) {
  std::vector<Model> folds;
  std::vector<const Model*> models(data.articles.size(), &model);
  for (std::uint32_t fold = 0; fold < kFolds; ++fold) {
    FitInput input = first_input;
    std::erase_if(input.chunks, [&](std::uint32_t c) { return data.chunks[c].article % kFolds == fold; });
    folds.push_back(fit(data, input, options));
    folds.back().round_to_tenths();
  }
  for (const std::uint32_t c : first_input.chunks) {
    models[data.chunks[c].article] = &folds[data.chunks[c].article % kFolds];
  }
  const std::vector<TypeScores> scores = first_scores(data, models);
  const FitData second = second_pass_data(data, scores, true);
  const std::vector<bool> allowed = frequent_slots(second, first_input.chunks, without);
  FitInput input = first_input;
  input.allowed = &allowed;
  Model fitted = fit(second, input, options);
  fitted.round_to_tenths();
  return fitted;
}

struct Count {
  int hit = 0, gold = 0, guess = 0;
};

}  // namespace

std::vector<std::uint32_t> chunks_of(const FitData& data, int corpus, bool check) {
  std::vector<std::uint32_t> chunks;
  for (std::uint32_t i = 0; i < data.chunks.size(); ++i) {
    const ArticleData& article = data.articles[data.chunks[i].article];
    if (article.corpus == corpus && article.document->check == check) chunks.push_back(i);
  }
  return chunks;
}

Corpora read_corpora(const std::string& folder) {
  Corpora corpora;
  for (const char* name : kCorpusNames) corpora.documents.push_back(read_corpus(folder, name));
  for (int id = 0; id < kCorpusCount; ++id) {
    add_articles(corpora.documents[static_cast<std::size_t>(id)], id, corpora.data);
  }
  return corpora;
}

Model fit_names(Corpora& corpora, const std::vector<std::string>& without) {
  FitData& data = corpora.data;
  const FitOptions options;
  FitInput input;
  input.chunk_weights = chunk_weights(data);

  input.chunks = fitting_chunks(data, {kWorldwide, kNewswire});
  std::vector<bool> allowed = frequent_slots(data, input.chunks, without);
  input.allowed = &allowed;
  const Model teams = fit(data, input, options);
  std::cout << "teams relabelled: " << relabel_teams(data, teams) << '\n';

  input.chunks = fitting_chunks(data, {kOldNewswire, kWorldwide, kNewswire});
  allowed = frequent_slots(data, input.chunks, without);
  fill_in_types(data, fit(data, input, options));

  input.chunks = fitting_chunks(data, {kOldNewswire, kWorldwide, kNewswire, kLocalNews});
  allowed = frequent_slots(data, input.chunks, without);
  Model model = fit(data, input, options);
  model.round_to_tenths();
  const Model second = fit_second_pass(data, model, input, options, without);
  for (std::uint32_t slot = slot_ranges().second; slot < slot_ranges().count; ++slot) {
    model.weights[slot] = second.weights[slot];
  }
  return model;
}

namespace {

void report_pass(const FitData& data, const Model& model, const std::vector<SlotWeights>* offsets, std::ostream& out) {
  for (int id = kWorldwide; id < kCorpusCount; ++id) {
    std::array<Count, kNameTypeCount> counts{};
    std::vector<std::vector<GoldName>> found(data.articles.size());
    Posterior posterior;
    std::vector<std::int8_t> labels;
    for (const std::uint32_t c : chunks_of(data, id, true)) {
      const ChunkData& chunk = data.chunks[c];
      infer(data, chunk, model, offsets, posterior);
      best_tiling(data, chunk, posterior, [](std::size_t, int) { return false; }, labels);
      const auto segments = data.segments_of(chunk);
      for (std::size_t s = 0; s < segments.size(); ++s) {
        if (labels[s] <= 0) continue;
        const ArticleData& article = data.articles[chunk.article];
        const ByteSpan span{article.token_spans[segments[s].span.begin].begin,
                            article.token_spans[segments[s].span.end - 1].end};
        found[chunk.article].push_back({span, static_cast<NameType>(labels[s]), false});
      }
    }
    for (std::size_t a = 0; a < data.articles.size(); ++a) {
      const ArticleData& article = data.articles[a];
      if (article.corpus != id || !article.document->check) continue;
      for (const GoldName& gold : article.document->names) {
        if (!gold.optional) ++counts[static_cast<std::size_t>(gold.type)].gold;
      }
      for (const GoldName& name : found[a]) {
        bool hit = false, optional = false;
        for (const GoldName& gold : article.document->names) {
          if (gold.type == name.type && gold.span == name.span) (gold.optional ? optional : hit) = true;
        }
        if (optional) continue;
        ++counts[static_cast<std::size_t>(name.type)].guess;
        counts[static_cast<std::size_t>(name.type)].hit += hit;
      }
    }
    out << std::setw(20) << kCorpusNames[id] << std::fixed << std::setprecision(1);
    for (std::size_t type = 1; type < kNameTypeCount; ++type) {
      const Count& n = counts[type];
      const double all = n.gold + n.guess;
      out << "  " << "-PLOX"[type] << ' ' << (all > 0 ? 200 * n.hit / all : 0) << " (P "
          << (n.guess ? 100.0 * n.hit / n.guess : 0) << " R " << (n.gold ? 100.0 * n.hit / n.gold : 0) << ")";
    }
    out << '\n';
  }
}

}  // namespace

void report_check_halves(const Corpora& corpora, const Model& model, std::ostream& out) {
  const FitData& data = corpora.data;
  out << "first pass\n";
  report_pass(data, model, nullptr, out);
  const std::vector<TypeScores> scores = first_scores(data, std::vector<const Model*>(data.articles.size(), &model));
  const std::vector<SlotWeights> offsets = as_offsets(scores);
  out << "both passes\n";
  report_pass(second_pass_data(data, scores, false), model, &offsets, out);
}

}  // namespace artparse::fit
