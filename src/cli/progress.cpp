#include "cli/progress.h"

#include <cstdio>

namespace artparse {
namespace {

constexpr auto kLineEvery = std::chrono::milliseconds(100);
constexpr auto kPlainEvery = std::chrono::seconds(5);

}  // namespace

std::string Progress::summary(const Tally& tally) const {
  const double seconds = std::chrono::duration<double>(Clock::now() - begin_).count();
  char numbers[160];
  std::snprintf(numbers, sizeof numbers, "%llu records, %llu failed, %.1f MB in %.2f s (%.0f records/s)",
                static_cast<unsigned long long>(tally.records), static_cast<unsigned long long>(tally.errors),
                static_cast<double>(tally.bytes) / 1e6, seconds,
                seconds > 0 ? static_cast<double>(tally.records) / seconds : 0.0);
  std::string text = numbers;
  if (tally.skipped > 0) text += ", " + std::to_string(tally.skipped) + " done before";
  return text;
}

void Progress::show(const Tally& tally) {
  if (style_ == ProgressStyle::kNone) return;
  const Clock::time_point now = Clock::now();
  const bool line = style_ == ProgressStyle::kLine;
  if (line ? now - last_ < kLineEvery : now - last_ < kPlainEvery) return;
  last_ = now;
  shown_ = line;
  std::fprintf(stderr, line ? "\r%s\x1B[K" : "artparse: %s\n", summary(tally).c_str());
}

void Progress::clear() {
  if (shown_) std::fputs("\r\x1B[K", stderr);
  shown_ = false;
}

}  // namespace artparse
