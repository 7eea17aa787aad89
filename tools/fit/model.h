// A log-linear model over the tilings of a chunk: the weight of a tiling is the sum of its segments' slots.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "segments.h"

namespace artparse::fit {

using SlotWeights = std::array<float, kWeightTypes>;

struct Model {
  std::vector<SlotWeights> weights;  // by slot
  // Rounded as the program has them.
  void round_to_tenths();
};

struct FitOptions {
  int epochs = 8;  // at least two
  float step = 0.05f;
  // The mean of models that read the chunks in other orders: one alone differs from the next by half a point of F1.
  int orders = 6;
  // Share of the slots left out, anew for each chunk read (dropout; Wang and Manning 2013 for models of this kind), so
  // that no row leans on another that will be missing in texts of other publishers.
  float dropout = 0.2f;
};

// What a chunk counts for, and scores that are not to be fitted but added (of the first pass); empty: none.
struct FitInput {
  std::vector<std::uint32_t> chunks;
  std::vector<float> chunk_weights;             // by chunk index of the data
  const std::vector<bool>* allowed = nullptr;   // slots that may have weight
  const std::vector<SlotWeights>* offsets = nullptr;  // by segment
};

Model fit(const FitData& data, const FitInput& input, const FitOptions& options);

// Which slots are left out for one reading of a chunk; those kept count for more, so that sums stay the same.
class Dropout {
 public:
  Dropout() = default;
  Dropout(float share, std::uint64_t reading) : share_(share), reading_(reading) {}

  bool leaves_out(std::uint32_t slot) const;
  float scale() const { return 1 / (1 - share_); }

 private:
  float share_ = 0;
  std::uint64_t reading_ = 0;
};

// Forward and backward sums over the tilings of one chunk.
struct Posterior {
  std::vector<SlotWeights> scores;  // by segment of the chunk; of a skipped token the first only
  std::vector<SlotWeights> shares;  // probability of the segment with the type
};
void infer(const FitData& data, const ChunkData& chunk, const Model& model, const std::vector<SlotWeights>* offsets,
           Posterior& out, const Dropout& dropout = {});

// The best tiling: the label of each segment of the chunk, or kNoLabel. `forbid(segment, label)` leaves a choice out.
template <class Forbid>
void best_tiling(const FitData& data, const ChunkData& chunk, const Posterior& posterior, Forbid forbid,
                 std::vector<std::int8_t>& labels);

// --- implementation of the template ---

template <class Forbid>
void best_tiling(const FitData& data, const ChunkData& chunk, const Posterior& posterior, Forbid forbid,
                 std::vector<std::int8_t>& labels) {
  const auto segments = data.segments_of(chunk);
  const std::size_t size = chunk.tokens.size();
  std::vector<float> best(size + 1, -1e30f);
  std::vector<std::pair<int, int>> from(size + 1, {-1, 0});
  best[0] = 0;
  for (std::size_t s = 0; s < segments.size(); ++s) {
    const std::size_t begin = segments[s].span.begin - chunk.tokens.begin,
                      end = segments[s].span.end - chunk.tokens.begin;
    const int types = segments[s].skip ? 1 : static_cast<int>(kWeightTypes);
    for (int type = 0; type < types; ++type) {
      const int label = segments[s].skip ? kSkipLabel : type + 1;
      const float score = best[begin] + posterior.scores[s][static_cast<std::size_t>(type)];
      if (score > best[end] && !forbid(s, label)) {
        best[end] = score;
        from[end] = {static_cast<int>(s), label};
      }
    }
  }
  labels.assign(segments.size(), kNoLabel);
  for (std::size_t at = size; at > 0 && from[at].first >= 0;) {
    const auto [segment, label] = from[at];
    labels[static_cast<std::size_t>(segment)] = static_cast<std::int8_t>(label);
    at = segments[static_cast<std::size_t>(segment)].span.begin - chunk.tokens.begin;
  }
}

}  // namespace artparse::fit
