// How far a batch is, on standard error.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>

#include "batch/job.h"

namespace artparse {

enum class ProgressStyle { kNone, kLine, kPlain };

class Progress {
 public:
  explicit Progress(ProgressStyle style) : style_(style), begin_(Clock::now()), last_(begin_) {}

  void show(const Tally& tally);  // now and then
  void clear();                   // before other text on standard error

  // "1200 records, 3 failed, 5.6 MB in 0.31 s (3871 records/s)"
  std::string summary(const Tally& tally) const;

 private:
  using Clock = std::chrono::steady_clock;

  ProgressStyle style_;
  Clock::time_point begin_, last_;
  bool shown_ = false;
};

}  // namespace artparse
