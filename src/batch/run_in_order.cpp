#include "batch/run_in_order.h"

#include <condition_variable>
#include <cstdint>
#include <exception>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

namespace artparse {
namespace {

constexpr unsigned kJobsInFlight = 4;               // for each worker
constexpr std::uint64_t kBytesInFlight = 256 << 20;  // of all jobs; one alone may hold more

// A ring of jobs: [collected_, claimed_) are in flight.
class OrderedRun {
 public:
  OrderedRun(const BatchSteps& steps, unsigned workers) : steps_(steps), ring_(kJobsInFlight * workers) {}

  void work(unsigned worker) {
    try {
      while (Slot* slot = claim()) {
        steps_.work(slot->job, worker);
        finish(*slot);
      }
    } catch (...) {
      const std::lock_guard lock(mutex_);
      if (!fault_) fault_ = std::current_exception();
      stopped_ = failed_ = true;
      room_.notify_all();
    }
  }

  // What a step threw; null: nothing.
  std::exception_ptr fault() const { return fault_; }

 private:
  struct Slot {
    Job job;
    std::uint64_t held = 0;
    bool done = false;
  };

  Slot& slot(std::uint64_t number) { return ring_[number % ring_.size()]; }

  bool wait_for_room() {
    std::unique_lock lock(mutex_);
    room_.wait(lock, [this] { return stopped_ || has_room(); });
    return !stopped_;
  }

  bool has_room() const {
    return claimed_ == collected_ || (claimed_ - collected_ < ring_.size() && held_ < kBytesInFlight);
  }

  Slot* claim() {
    const std::lock_guard one_at_a_time(source_);
    if (!wait_for_room()) return nullptr;
    Slot& next = slot(claimed_);  // only the holder of `source_` changes claimed_
    next.job.clear();
    const bool more = steps_.next(next.job);
    const std::lock_guard lock(mutex_);
    if (!more) {
      stopped_ = true;
      return nullptr;
    }
    ++claimed_;
    held_ += next.held = next.job.held();
    return &next;
  }

  void finish(Slot& finished) {
    std::unique_lock lock(mutex_);
    finished.done = true;
    if (collecting_) return;  // who collects will come to it
    collecting_ = true;
    while (collected_ < claimed_ && slot(collected_).done && !failed_) {
      Slot& next = slot(collected_);
      lock.unlock();
      const bool collected = steps_.collect(next.job);
      lock.lock();
      next.done = false;
      ++collected_;
      held_ -= next.held;
      if (!collected) stopped_ = failed_ = true;
      room_.notify_all();
    }
    collecting_ = false;
  }

  const BatchSteps& steps_;
  std::mutex source_;
  std::mutex mutex_;  // guards all below
  std::condition_variable room_;
  std::vector<Slot> ring_;
  std::uint64_t claimed_ = 0;
  std::uint64_t collected_ = 0;
  std::uint64_t held_ = 0;  // bytes of the jobs in flight
  bool collecting_ = false;
  bool stopped_ = false;  // nothing more is handed out
  bool failed_ = false;   // nothing more is collected
  std::exception_ptr fault_;
};

}  // namespace

void run_in_order(const BatchSteps& steps, unsigned workers) {
  OrderedRun run(steps, workers);
  std::vector<std::thread> threads;
  try {
    for (unsigned worker = 1; worker < workers; ++worker) {
      threads.emplace_back([&run, worker] { run.work(worker); });
    }
  } catch (const std::system_error&) {
    // No more threads to be had: the work is done by fewer.
  }
  run.work(0);
  for (std::thread& thread : threads) thread.join();
  if (run.fault()) std::rethrow_exception(run.fault());
}

}  // namespace artparse
