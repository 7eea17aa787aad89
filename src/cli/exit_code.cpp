#include "cli/exit_code.h"

namespace artparse {

ExitCode exit_code(const BatchResult& result, bool exit_zero) {
  const Tally& tally = result.tally;
  if (!result.refused.empty()) return kBadUsage;
  if (result.write_error != 0) return kUnwritable;
  if (tally.internal + tally.memory > 0) return kOurFault;
  if (tally.errors == 0 || exit_zero) return kAllGood;
  return tally.errors == tally.records && tally.skipped == 0 ? kAllFailed : kSomeFailed;
}

}  // namespace artparse
