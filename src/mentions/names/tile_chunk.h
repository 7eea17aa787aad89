// The best tiling of a chunk by names and single tokens in no name, and how sure each of its names is.
//
// All in integers, so that every machine decides alike: the sum over all tilings is taken with a table of
// log(1 + exp(-x)).
#pragma once

#include <span>
#include <vector>

#include "mentions/names/name_mention.h"
#include "mentions/names/score_names.h"

namespace artparse {

struct ChosenName {
  TokenRange span;
  NameType type;
  std::uint32_t index;      // of the span among those given
  float confidence = 0;     // share of all tilings that hold this name, where it was asked for
};

class ChunkTiler {
 public:
  ChunkTiler();
  // Appends the names of the best tiling to `chosen`, in order. `skip` is indexed by token.
  void find_best(Chunk chunk, std::span<const SpanScore> spans, const std::vector<int>& skip,
                 std::vector<ChosenName>& chosen);
  // The same, with the confidence of each. `unnamed`, by token and large enough, gets for each token of the chunk the
  // share of tilings that leave it without a name.
  void find_best_and_weigh(Chunk chunk, std::span<const SpanScore> spans, const std::vector<int>& skip,
                           std::vector<ChosenName>& chosen, std::vector<float>& unnamed);

 private:
  int add_logs(int a, int b) const;
  void sum_forward(Chunk chunk, std::span<const SpanScore> spans, const std::vector<int>& skip);
  void sum_backward(Chunk chunk, std::span<const SpanScore> spans, const std::vector<int>& skip);

  std::vector<int> best_, forward_, backward_;
  std::vector<std::uint32_t> from_;  // 0: token in no name; else 1 + span * types + type
  std::vector<std::uint8_t> log_table_;
};

}  // namespace artparse
