// A whole batch: find inputs, work on them, collect what they give in input order.
#pragma once

#include <functional>
#include <string>

#include "batch/job.h"
#include "batch/settings.h"

namespace artparse {

// How a batch ended.
struct BatchResult {
  Tally tally;
  int write_error = 0;         // errno of the output that could not be written
  std::string unwritten;       // its name
  std::string refused;         // why the output of an earlier run cannot be resumed
  bool stopped_early = false;  // by --fail-fast
};

// What the caller wants to hear of while the batch runs; called by one thread at a time, in input order.
struct BatchListener {
  std::function<void(const Failure&)> failed;
  std::function<void(const Unwritten&)> unwritten;
  std::function<void(const Tally&)> progress;
};

BatchResult run_batch(const BatchSettings& settings, const BatchListener& listener);

}  // namespace artparse
