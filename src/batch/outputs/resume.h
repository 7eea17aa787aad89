// Going on where an earlier run was broken off.
#pragma once

#include <cstdint>
#include <string>

#include "batch/settings.h"

namespace artparse {

struct ResumePoint {
  std::uint64_t records = 0;  // whole ones in the output
  std::uint64_t bytes = 0;    // that they take
  std::uint64_t shards = 0;   // whole files that they are in, where the output is parted
  std::string refused;        // why going on would make a wrong output
};

// Where the NDJSON output of an earlier run ends, a torn last line left out. A missing file is an empty one.
// Of shards the last one is done again: it may have been cut short.
ResumePoint find_resume_point(const BatchSettings& settings);

}  // namespace artparse
