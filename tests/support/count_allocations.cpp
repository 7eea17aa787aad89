#include "support/count_allocations.h"

#include <cstdlib>
#include <new>

#if defined(__SANITIZE_ADDRESS__)
#define ARTPARSE_SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define ARTPARSE_SANITIZED 1
#endif
#endif

namespace artparse {
namespace {
thread_local std::size_t calls = 0;
}

std::size_t allocation_count() { return calls; }

bool counts_allocations() {
#ifdef ARTPARSE_SANITIZED
  return false;
#else
  return true;
#endif
}

namespace {
[[maybe_unused]] void* allocate(std::size_t size) {
  ++calls;
  if (void* memory = std::malloc(size)) return memory;
  throw std::bad_alloc();
}
}  // namespace
}  // namespace artparse

#ifndef ARTPARSE_SANITIZED
// Aligned forms are left alone: nothing of ours asks for more than malloc gives.
void* operator new(std::size_t size) { return artparse::allocate(size); }
void* operator new[](std::size_t size) { return artparse::allocate(size); }
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete[](void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }
void operator delete[](void* memory, std::size_t) noexcept { std::free(memory); }
#endif
