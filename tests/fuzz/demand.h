// Ends the program where a promise is broken, so that a fuzzer notices.
#pragma once

#include <cstdio>
#include <cstdlib>

namespace artparse {

inline void demand(bool holds, const char* promise) {
  if (holds) return;
  std::fprintf(stderr, "broken: %s\n", promise);
  std::abort();
}

}  // namespace artparse
