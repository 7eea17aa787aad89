// The entry of a libFuzzer program; ARTPARSE_FUZZ_TARGET is the function it calls.
#include <cstddef>
#include <cstdint>

#include "fuzz/targets.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  artparse::ARTPARSE_FUZZ_TARGET({reinterpret_cast<const char*>(data), size});
  return 0;
}
