// SIGINT and SIGTERM as a wish to stop at the next whole record. A second one kills at once.
#pragma once

#include <sys/types.h>

#include <chrono>
#include <cstddef>
#include <optional>

namespace artparse {

using Deadline = std::optional<std::chrono::steady_clock::time_point>;

void catch_stop_signals();

// The signal that asked to stop; 0 while none did.
int stop_signal();

// read(2) that goes on after other interruptions, and gives -1 with errno EINTR when asked to stop, even
// while it waits for a pipe or a terminal.
//
// At the deadline it gives -1 with errno ETIMEDOUT.
ssize_t read_or_stop(int fd, char* buffer, std::size_t size, const Deadline& deadline = std::nullopt);

}  // namespace artparse
