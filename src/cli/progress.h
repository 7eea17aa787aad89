// How far a batch is, on standard error.
#pragma once

#include <chrono>
#include <string>
#include <thread>

#include "batch/inputs/measure_inputs.h"
#include "batch/job.h"

namespace artparse {

enum class ProgressStyle { kNone, kLine, kPlain };

class Progress {
 public:
  // Counts the inputs beside the work where the style has use for that.
  Progress(ProgressStyle style, const InputSettings& input);
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  void show(const Tally& tally);  // now and then
  void clear();                   // before other text on standard error

  // "1200 records, 3 failed, 5.6 MB in 0.31 s (3871 records/s)"
  std::string summary(const Tally& tally) const;

 private:
  using Clock = std::chrono::steady_clock;

  double seconds() const { return std::chrono::duration<double>(Clock::now() - begin_).count(); }
  // "[#####---------------] 25%, 300 records, 2 failed, 1200/s, 0:45 left"
  std::string line(const Tally& tally) const;

  ProgressStyle style_;
  bool articles_;  // each input is one; else bytes are counted
  Clock::time_point begin_, last_;
  bool shown_ = false;
  InputMeasure measure_;
  std::thread counter_;
};

}  // namespace artparse
