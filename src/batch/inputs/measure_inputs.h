// How much there is to do: counted beside the work, for those who look at the progress.
#pragma once

#include <atomic>
#include <cstdint>

#include "batch/settings.h"

namespace artparse {

struct InputMeasure {
  std::atomic<std::uint64_t> total = 0;  // files of one article each, or bytes of streams; 0: not known (yet)
  std::atomic<bool> stop = false;        // nobody wants to know any more
};

// Sets `total` when all is counted; leaves it where that cannot be known before it is read.
void measure_inputs(const InputSettings& input, InputMeasure& measure);

}  // namespace artparse
