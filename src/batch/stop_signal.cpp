// The handler writes one byte into a pipe that every waiting read watches, since the signal may come to
// another thread.
#include "batch/stop_signal.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <csignal>

namespace artparse {
namespace {

std::atomic<int> caught_signal = 0;
int wake_pipe[2] = {-1, -1};

void on_signal(int signal) {
  const int saved = errno;
  caught_signal = signal;
  [[maybe_unused]] const ssize_t written = write(wake_pipe[1], "", 1);
  errno = saved;
}

// -1, which is for ever to poll, where there is no deadline.
int milliseconds_to(const Deadline& deadline) {
  if (!deadline) return -1;
  const auto left = *deadline - std::chrono::steady_clock::now();
  const auto whole = std::chrono::ceil<std::chrono::milliseconds>(left).count();
  return static_cast<int>(std::clamp<long long>(whole, 0, 1000000000));
}

bool never_waits(int fd) {
  struct stat status;
  return fstat(fd, &status) == 0 && S_ISREG(status.st_mode);
}

}  // namespace

void catch_stop_signals() {
  if (pipe2(wake_pipe, O_CLOEXEC | O_NONBLOCK) != 0) return;  // then a signal simply kills
  struct sigaction action = {};
  action.sa_handler = on_signal;
  action.sa_flags = SA_RESETHAND;  // the second one kills
  for (const int signal : {SIGINT, SIGTERM}) {
    struct sigaction before;
    if (sigaction(signal, nullptr, &before) == 0 && before.sa_handler == SIG_IGN) {
      continue;  // nohup, background jobs
    }
    sigaction(signal, &action, nullptr);
  }
}

int stop_signal() {
  return caught_signal;
}

ssize_t read_or_stop(int fd, char* buffer, std::size_t size, const Deadline& deadline) {
  const bool waits = !never_waits(fd);
  while (true) {
    pollfd watched[] = {{fd, POLLIN, 0}, {wake_pipe[0], POLLIN, 0}};  // poll passes over a negative number
    if (waits && poll(watched, 2, milliseconds_to(deadline)) == 0) return errno = ETIMEDOUT, -1;
    if (stop_signal() != 0) return errno = EINTR, -1;
    const ssize_t got = read(fd, buffer, size);
    if (got >= 0 || (errno != EINTR && errno != EAGAIN)) return got;
  }
}

}  // namespace artparse
