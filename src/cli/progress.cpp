#include "cli/progress.h"

#include <algorithm>
#include <cstdio>
#include <system_error>

namespace artparse {
namespace {

constexpr auto kLineEvery = std::chrono::milliseconds(100);
constexpr auto kPlainEvery = std::chrono::seconds(5);
constexpr std::size_t kBar = 20;

std::string clock_time(double seconds) {
  const auto whole = static_cast<unsigned long long>(seconds + 0.5);
  char text[80];
  if (whole >= 3600)
    std::snprintf(text, sizeof text, "%llu:%02llu:%02llu", whole / 3600, whole / 60 % 60, whole % 60);
  else
    std::snprintf(text, sizeof text, "%llu:%02llu", whole / 60, whole % 60);
  return text;
}

std::string bar_and_rate(const Tally& tally, double share, double seconds) {
  const auto filled = static_cast<std::size_t>(share * kBar);
  char text[160];
  std::snprintf(text, sizeof text, "] %d%%, %llu records, %llu failed, %.0f/s", static_cast<int>(share * 100),
                static_cast<unsigned long long>(tally.records), static_cast<unsigned long long>(tally.errors),
                static_cast<double>(tally.records) / seconds);
  return "[" + std::string(filled, '#') + std::string(kBar - filled, '-') + text;
}

}  // namespace

Progress::Progress(ProgressStyle style, const InputSettings& input)
    : style_(style), articles_(input.format == InputFormat::kText), begin_(Clock::now()), last_(begin_) {
  if (style != ProgressStyle::kLine) return;
  try {
    counter_ = std::thread([this, &input] { measure_inputs(input, measure_); });
  } catch (const std::system_error&) {
    // No thread to be had: then the time left stays unknown.
  }
}

Progress::~Progress() {
  measure_.stop = true;
  if (counter_.joinable()) counter_.join();
}

std::string Progress::summary(const Tally& tally) const {
  const double took = seconds();
  char numbers[160];
  std::snprintf(numbers, sizeof numbers, "%llu records, %llu failed, %.1f MB in %.2f s (%.0f records/s)",
                static_cast<unsigned long long>(tally.records), static_cast<unsigned long long>(tally.errors),
                static_cast<double>(tally.bytes) / 1e6, took,
                took > 0 ? static_cast<double>(tally.records) / took : 0.0);
  std::string text = numbers;
  if (tally.skipped > 0) text += ", " + std::to_string(tally.skipped) + " done before";
  return text;
}

// What was done before took no time, so the time left is reckoned from what was done now.
std::string Progress::line(const Tally& tally) const {
  const auto total = static_cast<double>(measure_.total);
  const auto now = static_cast<double>(articles_ ? tally.records : tally.streamed);
  const double done = now + static_cast<double>(articles_ ? tally.skipped : 0);
  if (total == 0 || now == 0) return summary(tally);
  const double left = std::max(total - done, 0.0) * seconds() / now;
  return bar_and_rate(tally, std::min(done / total, 1.0), seconds()) + ", " + clock_time(left) + " left";
}

void Progress::show(const Tally& tally) {
  if (style_ == ProgressStyle::kNone) return;
  const Clock::time_point now = Clock::now();
  const bool in_place = style_ == ProgressStyle::kLine;
  if (now - last_ < (in_place ? Clock::duration(kLineEvery) : Clock::duration(kPlainEvery))) return;
  last_ = now;
  shown_ = in_place;
  if (in_place)
    std::fprintf(stderr, "\r%s\x1B[K", line(tally).c_str());
  else
    std::fprintf(stderr, "artparse: %s\n", summary(tally).c_str());
}

void Progress::clear() {
  if (shown_) std::fputs("\r\x1B[K", stderr);
  shown_ = false;
}

}  // namespace artparse
