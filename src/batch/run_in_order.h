// Runs jobs on several workers and collects them in the order in which they were handed out.
//
// At most a few jobs for each worker are in flight, so memory does not grow with the batch: a slow collector
// or one slow job makes the others wait. The calling thread is the first worker; with one worker no thread is
// started.
#pragma once

#include <functional>

#include "batch/job.h"

namespace artparse {

struct BatchSteps {
  std::function<bool(Job&)> next;                   // fills the job; false: no more. One call at a time
  std::function<void(Job&, unsigned worker)> work;  // in parallel; one call at a time for each worker
  std::function<bool(Job&)> collect;                // in order, one call at a time; false: stop
};

void run_in_order(const BatchSteps& steps, unsigned workers);

}  // namespace artparse
