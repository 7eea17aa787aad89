// Adding up the weights of the rows that fire.
#pragma once

#include "mentions/score_names.h"

namespace artparse {

// Adds up slots of four biased bytes in four lanes of 16 bits at once. At most 255 slots.
class WeightSum {
 public:
  explicit WeightSum(const PackedWeights* weights) : weights_(weights) {}

  void operator()(std::uint32_t slot) {
    std::uint64_t lanes = weights_[slot];
    lanes = (lanes | lanes << 16) & 0x0000FFFF0000FFFFull;
    lanes = (lanes | lanes << 8) & 0x00FF00FF00FF00FFull;
    sum_ += lanes;
    ++count_;
  }

  void add_to(TypeScores& scores) const {
    for (std::size_t type = 0; type < kWeightTypes; ++type) {
      scores[type] += static_cast<int>(sum_ >> (16 * type) & 0xFFFF) - 128 * count_;
    }
  }

 private:
  const PackedWeights* weights_;
  std::uint64_t sum_ = 0;
  int count_ = 0;
};

inline void add_rows(std::span<const GateRows> gates, const AxisValues* values, const PackedWeights* weights,
                     TypeScores& scores) {
  WeightSum sum(weights);
  visit_rows(gates, values, sum);
  sum.add_to(scores);
}

}  // namespace artparse
