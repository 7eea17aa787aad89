// Where a long piece of work can be broken off by who asked for it.
#pragma once

#include <cstddef>
#include <functional>

namespace artparse {

// Thrown at a checkpoint; caught where the work was begun.
struct Stopped {};

class Checkpoint {
 public:
  Checkpoint() = default;
  // Refers to `stop`, which says whether the work is to end; an empty one never does.
  explicit Checkpoint(const std::function<bool()>& stop) : stop_(stop ? &stop : nullptr) {}

  void pass() const {
    if (stop_ && (*stop_)()) throw Stopped{};
  }
  // In a loop of small steps: asks at every 256th.
  void pass(std::size_t step) const {
    if (step % 256 == 0) pass();
  }

 private:
  const std::function<bool()>* stop_ = nullptr;
};

}  // namespace artparse
