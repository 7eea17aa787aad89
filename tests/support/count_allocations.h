// Counts calls of operator new. The tests' program replaces it for that.
#pragma once

#include <cstddef>

namespace artparse {

// False where another library counts already (sanitizers).
bool counts_allocations();

// Calls of operator new by this thread since the program began.
std::size_t allocation_count();

// The calls that `work` makes.
template <class Work>
std::size_t allocations_of(Work work) {
  const std::size_t before = allocation_count();
  work();
  return allocation_count() - before;
}

}  // namespace artparse
