#include "mentions/names/tile_chunk.h"

#include <algorithm>
#include <cmath>

namespace artparse {
namespace {

constexpr int kScale = 8;            // sums of logarithms are in 1/80
constexpr int kUnit = 10 * kScale;
constexpr int kSplitPenalty = 15;  // in tenths, as the scores
constexpr std::size_t kPersonIndex = static_cast<std::size_t>(NameType::kPerson) - 1;
// "Tom Brown" is no Tom and a Brown: of two names that touch, the first is hardly a person.
constexpr bool splits_person(std::size_t type) {
  return type == kPersonIndex || type == static_cast<std::size_t>(NameType::kOrganization) - 1;
}
constexpr int kNever = -(1 << 28);

// The sums of a chunk, as of nothing; memory only grows.
void start(std::vector<int>& sums, std::size_t chunk_size) {
  if (sums.size() <= chunk_size) sums.resize(chunk_size + 1);
  std::fill_n(sums.begin(), chunk_size + 1, kNever);
}

float share(int log_share) { return std::exp(static_cast<float>(std::min(0, log_share)) / kUnit); }

}  // namespace

ChunkTiler::ChunkTiler() {
  for (int x = 0;; ++x) {
    const long value = std::lround(std::log1p(std::exp(-static_cast<double>(x) / kUnit)) * kUnit);
    if (value == 0) break;
    log_table_.push_back(static_cast<std::uint8_t>(value));
  }
}

inline int ChunkTiler::add_logs(int a, int b) const {
  const int larger = std::max(a, b);
  const auto difference = static_cast<std::size_t>(2 * larger - a - b);
  return difference < log_table_.size() ? larger + log_table_[difference] : larger;
}

void ChunkTiler::find_best(Chunk chunk, std::span<const SpanScore> spans, const std::vector<int>& skip,
                           std::vector<ChosenName>& chosen) {
  const std::size_t size = chunk.size();
  start(best_, size);
  from_.resize(best_.size());
  best_[0] = 0;
  std::size_t next = 0;
  for (std::size_t i = 0; i < size; ++i) {
    const int skipped = best_[i] + skip[chunk.begin + i];
    if (skipped > best_[i + 1]) {
      best_[i + 1] = skipped;
      from_[i + 1] = 0;
    }
    const bool after_person = from_[i] != 0 && (from_[i] - 1) % kWeightTypes == kPersonIndex;
    for (; next < spans.size() && spans[next].span.begin == chunk.begin + i; ++next) {
      const TypeScores& scores = spans[next].scores;
      const std::size_t end = spans[next].span.end - chunk.begin;
      for (std::size_t type = 0; type < kWeightTypes; ++type) {
        const int score = best_[i] + scores[type] - (after_person && splits_person(type) ? kSplitPenalty : 0);
        if (score <= best_[end]) continue;
        best_[end] = score;
        from_[end] = static_cast<std::uint32_t>(1 + next * kWeightTypes + type);
      }
    }
  }
  const std::size_t first = chosen.size();
  for (std::size_t end = size; end > 0;) {
    if (from_[end] == 0) {
      --end;
      continue;
    }
    const std::uint32_t index = (from_[end] - 1) / kWeightTypes, type = (from_[end] - 1) % kWeightTypes;
    chosen.push_back({spans[index].span, static_cast<NameType>(type + 1), index});
    end = spans[index].span.begin - chunk.begin;
  }
  std::reverse(chosen.begin() + static_cast<std::ptrdiff_t>(first), chosen.end());
}

void ChunkTiler::sum_forward(Chunk chunk, std::span<const SpanScore> spans, const std::vector<int>& skip) {
  start(forward_, chunk.size());
  forward_[0] = 0;
  std::size_t next = 0;
  for (std::size_t i = 0; i < chunk.size(); ++i) {
    forward_[i + 1] = add_logs(forward_[i + 1], forward_[i] + skip[chunk.begin + i] * kScale);
    for (; next < spans.size() && spans[next].span.begin == chunk.begin + i; ++next) {
      int& sum = forward_[spans[next].span.end - chunk.begin];
      for (const int score : spans[next].scores) sum = add_logs(sum, forward_[i] + score * kScale);
    }
  }
}

void ChunkTiler::sum_backward(Chunk chunk, std::span<const SpanScore> spans, const std::vector<int>& skip) {
  start(backward_, chunk.size());
  backward_[chunk.size()] = 0;
  std::size_t last = spans.size();
  for (std::size_t i = chunk.size(); i-- > 0;) {
    int sum = backward_[i + 1] + skip[chunk.begin + i] * kScale;
    for (; last > 0 && spans[last - 1].span.begin == chunk.begin + i; --last) {
      const int after = backward_[spans[last - 1].span.end - chunk.begin];
      for (const int score : spans[last - 1].scores) sum = add_logs(sum, after + score * kScale);
    }
    backward_[i] = sum;
  }
}

void ChunkTiler::find_best_and_weigh(Chunk chunk, std::span<const SpanScore> spans, const std::vector<int>& skip,
                                     std::vector<ChosenName>& chosen, std::vector<float>& unnamed) {
  const std::size_t first = chosen.size(), size = chunk.size();
  find_best(chunk, spans, skip, chosen);
  sum_forward(chunk, spans, skip);
  sum_backward(chunk, spans, skip);
  const int total = forward_[size];
  for (std::size_t i = 0; i < size; ++i) {
    unnamed[chunk.begin + i] = share(forward_[i] + skip[chunk.begin + i] * kScale + backward_[i + 1] - total);
  }
  for (ChosenName& name : std::span(chosen).subspan(first)) {
    const int score = spans[name.index].scores[static_cast<std::size_t>(name.type) - 1];
    const int before = forward_[name.span.begin - chunk.begin], after = backward_[name.span.end - chunk.begin];
    name.confidence = share(before + score * kScale + after - total);
  }
}

}  // namespace artparse
