// Exit codes: a contract with scripts and engines.
#pragma once

#include "batch/run_batch.h"

namespace artparse {

enum ExitCode : int {
  kAllGood = 0,
  kSomeFailed = 1,
  kBadUsage = 2,
  kAllFailed = 3,
  kUnwritable = 4,
  kOurFault = 5,
};

ExitCode exit_code(const BatchResult& result, bool exit_zero);

}  // namespace artparse
