#include "model.h"

#include <algorithm>
#include <cmath>

namespace artparse::fit {
namespace {

constexpr double kNever = -1e30;

double add_logs(double a, double b) {
  if (a < b) std::swap(a, b);
  return b < kNever / 2 ? a : a + std::log1p(std::exp(b - a));
}

// Steele, Lea and Flood's SplitMix64: our own generator, so that orders and dropout are the same everywhere.
std::uint64_t mix(std::uint64_t z) {
  z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9u;
  z = (z ^ z >> 27) * 0x94D049BB133111EBu;
  return z ^ z >> 31;
}

class Shuffler {
 public:
  explicit Shuffler(std::uint64_t seed) : state_(seed) {}

  void shuffle(std::vector<std::uint32_t>& items) {
    for (std::size_t i = items.size(); i > 1; --i) std::swap(items[i - 1], items[next() % i]);
  }

 private:
  std::uint64_t next() {
    state_ += 0x9E3779B97F4A7C15u;
    return mix(state_);
  }
  std::uint64_t state_;
};

void add_weights(std::vector<SlotWeights>& sum, const std::vector<SlotWeights>& more, float share) {
  for (std::size_t slot = 0; slot < sum.size(); ++slot) {
    for (std::size_t type = 0; type < kWeightTypes; ++type) sum[slot][type] += share * more[slot][type];
  }
}

class Fitter {
 public:
  Fitter(const FitData& data, const FitInput& input, const FitOptions& options)
      : data_(data), input_(input), options_(options) {
    mean_.weights.assign(slot_ranges().count, SlotWeights{});
  }

  Model run() {
    for (int order = 0; order < options_.orders; ++order) read_in_order(order);
    return std::move(mean_);
  }

 private:
  // What is left after each round differs by chance; the mean of the rounds but the first depends less on it.
  void read_in_order(int number) {
    model_.weights.assign(slot_ranges().count, SlotWeights{});
    squares_.assign(slot_ranges().count, {1e-2f, 1e-2f, 1e-2f, 1e-2f});
    std::vector<std::uint32_t> order = input_.chunks;
    Shuffler shuffler(static_cast<std::uint64_t>(number) + 1);
    const float share = 1.0f / static_cast<float>((options_.epochs - 1) * options_.orders);
    for (int epoch = 0; epoch < options_.epochs; ++epoch) {
      shuffler.shuffle(order);
      for (const std::uint32_t chunk : order) learn(chunk);
      if (epoch > 0) add_weights(mean_.weights, model_.weights, share);
    }
  }

  void learn(std::uint32_t chunk_index) {
    const ChunkData& chunk = data_.chunks[chunk_index];
    const Dropout dropout(options_.dropout, ++readings_);
    infer(data_, chunk, model_, input_.offsets, posterior_, dropout);
    const auto segments = data_.segments_of(chunk);
    const float importance = input_.chunk_weights.empty() ? 1.0f : input_.chunk_weights[chunk_index];
    for (std::size_t s = 0; s < segments.size(); ++s) {
      SlotWeights gradient = posterior_.shares[s];
      if (segments[s].gold != kNoLabel) gradient[segments[s].skip ? 0 : segments[s].gold - 1u] -= 1;
      bool any = false;
      for (float& g : gradient) {
        g *= importance;
        if (std::fabs(g) < 1e-5f) g = 0;
        any |= g != 0;
      }
      if (any) step(segments[s], gradient, dropout);
    }
  }

  void step(const Segment& segment, const SlotWeights& gradient, const Dropout& dropout) {
    for (const std::uint32_t slot : data_.slots_of(segment)) {
      if ((input_.allowed && !(*input_.allowed)[slot]) || dropout.leaves_out(slot)) continue;
      SlotWeights& weights = model_.weights[slot];
      SlotWeights& squares = squares_[slot];
      for (std::size_t type = 0; type < kWeightTypes; ++type) {
        const float g = gradient[type] + (gradient[type] != 0 ? 1e-6f * weights[type] : 0);
        squares[type] += g * g;
        weights[type] -= options_.step * g / std::sqrt(squares[type]);
      }
    }
  }

  const FitData& data_;
  const FitInput& input_;
  FitOptions options_;
  Model model_, mean_;
  std::vector<SlotWeights> squares_;
  std::uint64_t readings_ = 0;
  Posterior posterior_;
};

}  // namespace

void Model::round_to_tenths() {
  for (SlotWeights& slot : weights) {
    for (float& weight : slot) weight = std::clamp(std::round(weight * 10), -127.0f, 127.0f) / 10;
  }
}

bool Dropout::leaves_out(std::uint32_t slot) const {
  if (share_ == 0) return false;
  const std::uint64_t drawn = mix(reading_ * 0x9E3779B97F4A7C15u + slot) >> 32;
  return static_cast<double>(drawn) < static_cast<double>(share_) * 0x1p32;
}

Model fit(const FitData& data, const FitInput& input, const FitOptions& options) {
  return Fitter(data, input, options).run();
}

void infer(const FitData& data, const ChunkData& chunk, const Model& model, const std::vector<SlotWeights>* offsets,
           Posterior& out, const Dropout& dropout) {
  const auto segments = data.segments_of(chunk);
  const std::size_t size = chunk.tokens.size();
  out.scores.assign(segments.size(), SlotWeights{});
  out.shares.assign(segments.size(), SlotWeights{});
  std::vector<double> forward(size + 1, kNever), backward(size + 1, kNever);
  forward[0] = backward[size] = 0;
  const auto types = [](const Segment& segment) { return segment.skip ? std::size_t{1} : kWeightTypes; };
  for (std::size_t s = 0; s < segments.size(); ++s) {
    SlotWeights& score = out.scores[s];
    for (std::size_t type = 0; type < kWeightTypes; ++type) {
      score[type] =
          offsets ? (*offsets)[chunk.first_segment + s][type] : static_cast<float>(segments[s].by_hand[type]) / 10;
    }
    for (const std::uint32_t slot : data.slots_of(segments[s])) {
      if (dropout.leaves_out(slot)) continue;
      for (std::size_t type = 0; type < kWeightTypes; ++type) {
        score[type] += dropout.scale() * model.weights[slot][type];
      }
    }
    const std::size_t begin = segments[s].span.begin - chunk.tokens.begin,
                      end = segments[s].span.end - chunk.tokens.begin;
    for (std::size_t type = 0; type < types(segments[s]); ++type) {
      forward[end] = add_logs(forward[end], forward[begin] + score[type]);
    }
  }
  for (std::size_t s = segments.size(); s-- > 0;) {
    const std::size_t begin = segments[s].span.begin - chunk.tokens.begin,
                      end = segments[s].span.end - chunk.tokens.begin;
    for (std::size_t type = 0; type < types(segments[s]); ++type) {
      const double sum = out.scores[s][type] + backward[end];
      backward[begin] = add_logs(backward[begin], sum);
      out.shares[s][type] = static_cast<float>(std::exp(forward[begin] + sum - forward[size]));
    }
  }
}

}  // namespace artparse::fit
