#include "mentions/tile_chunk.h"

#include <algorithm>
#include <cmath>

namespace artparse {
namespace {

constexpr int kScale = 8;            // sums of logarithms are in 1/80
constexpr int kUnit = 10 * kScale;
constexpr int kNever = -(1 << 28);

float share(int log_share) { return std::exp(static_cast<float>(std::min(0, log_share)) / kUnit); }

}  // namespace

ChunkTiler::ChunkTiler() {
  for (int x = 0;; ++x) {
    const long value = std::lround(std::log1p(std::exp(-static_cast<double>(x) / kUnit)) * kUnit);
    if (value == 0) break;
    log_table_.push_back(static_cast<std::uint8_t>(value));
  }
}

int ChunkTiler::add_logs(int a, int b) const {
  if (a < b) std::swap(a, b);
  const auto difference = static_cast<std::size_t>(a - b);
  return difference < log_table_.size() ? a + log_table_[difference] : a;
}

void ChunkTiler::tile(Chunk chunk, std::span<const SpanScore> spans, const std::vector<int>& skip,
                      std::vector<ChosenName>& chosen, std::vector<float>& unnamed) {
  const std::size_t size = chunk.size();
  best_.assign(size + 1, kNever);
  forward_.assign(size + 1, kNever);
  backward_.assign(size + 1, kNever);
  from_.assign(size + 1, 0);
  best_[0] = forward_[0] = backward_[size] = 0;

  std::size_t next = 0;
  for (std::size_t i = 0; i < size; ++i) {
    const int skipped = skip[chunk.begin + i];
    if (best_[i] + skipped > best_[i + 1]) {
      best_[i + 1] = best_[i] + skipped;
      from_[i + 1] = 0;
    }
    forward_[i + 1] = add_logs(forward_[i + 1], forward_[i] + skipped * kScale);
    for (; next < spans.size() && spans[next].span.begin == chunk.begin + i; ++next) {
      const std::size_t end = spans[next].span.end - chunk.begin;
      for (std::size_t type = 0; type < kWeightTypes; ++type) {
        const int score = spans[next].scores[type];
        if (best_[i] + score > best_[end]) {
          best_[end] = best_[i] + score;
          from_[end] = static_cast<std::uint32_t>(1 + next * kWeightTypes + type);
        }
        forward_[end] = add_logs(forward_[end], forward_[i] + score * kScale);
      }
    }
  }

  std::size_t last = spans.size();
  for (std::size_t i = size; i-- > 0;) {
    int sum = backward_[i + 1] + skip[chunk.begin + i] * kScale;
    for (; last > 0 && spans[last - 1].span.begin == chunk.begin + i; --last) {
      const std::size_t end = spans[last - 1].span.end - chunk.begin;
      for (std::size_t type = 0; type < kWeightTypes; ++type) {
        sum = add_logs(sum, backward_[end] + spans[last - 1].scores[type] * kScale);
      }
    }
    backward_[i] = sum;
  }

  const int total = forward_[size];
  for (std::size_t i = 0; i < size; ++i) {
    unnamed[chunk.begin + i] = share(forward_[i] + skip[chunk.begin + i] * kScale + backward_[i + 1] - total);
  }
  const std::size_t first = chosen.size();
  for (std::size_t end = size; end > 0;) {
    const std::uint32_t step = from_[end];
    if (step == 0) {
      --end;
      continue;
    }
    const std::uint32_t index = (step - 1) / kWeightTypes, type = (step - 1) % kWeightTypes;
    const SpanScore& span = spans[index];
    const std::size_t begin = span.span.begin - chunk.begin;
    const int sum = forward_[begin] + span.scores[type] * kScale + backward_[end] - total;
    chosen.push_back({span.span, static_cast<NameType>(type + 1), share(sum), index});
    end = begin;
  }
  std::reverse(chosen.begin() + static_cast<std::ptrdiff_t>(first), chosen.end());
}

}  // namespace artparse
