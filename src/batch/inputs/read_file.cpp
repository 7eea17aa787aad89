#include "batch/inputs/read_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "batch/stop_signal.h"

namespace artparse {
namespace {

constexpr std::size_t kFirstRead = 64 * 1024;

// Closes the file also where memory is short.
struct Closing {
  int fd;
  ~Closing() { close(fd); }
};

OpenedFile failed(int number) {
  OpenedFile file;
  file.error = system_error(number);
  return file;
}

}  // namespace

RecordError timeout_error() {
  return {"timeout", "not done in the time of --timeout", std::nullopt};
}

RecordError system_error(int number) {
  if (number == ETIMEDOUT) return timeout_error();
  const bool missing = number == ENOENT || number == ENOTDIR;
  return {missing ? "not_found" : "not_readable", std::strerror(number), std::nullopt};
}

RecordError too_large_error(std::uint64_t limit) {
  return {"too_large",
          "the input has more than " + std::to_string(limit) + " bytes; raise the limit with --max-bytes",
          std::nullopt};
}

RecordError memory_error() {
  return {"internal", "not enough memory; fewer --jobs or a lower --max-bytes may help", std::nullopt};
}

OpenedFile open_input(const std::string& path) {
  OpenedFile file;
  file.fd = path == "-" ? dup(STDIN_FILENO) : open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
  if (file.fd < 0) return failed(errno);
  struct stat status;
  if (fstat(file.fd, &status) != 0) return failed(errno);
  if (S_ISDIR(status.st_mode)) {
    close(file.fd);
    return failed(EISDIR);
  }
  if (S_ISREG(status.st_mode)) file.size = status.st_size;
  // So far it was not waited for the other end of a pipe; reading does wait, and can be stopped.
  if (!S_ISREG(status.st_mode) && path != "-") fcntl(file.fd, F_SETFL, O_RDONLY);
  file.identity = {status.st_dev, status.st_ino};
  return file;
}

std::optional<RecordError> read_file(const OpenedFile& file, std::uint64_t limit, std::string& bytes,
                                     const Deadline& deadline) {
  if (file.size > limit) return too_large_error(limit);
  // One byte more than the file should have, so that the first read also sees the end.
  std::size_t room = file.size > 0 ? file.size + 1 : kFirstRead;
  std::size_t filled = 0;
  while (true) {
    if (bytes.size() < room) bytes.resize(room);
    const ssize_t got = read_or_stop(file.fd, bytes.data() + filled, bytes.size() - filled, deadline);
    if (got < 0) return system_error(errno);
    filled += got;
    if (filled > limit) return too_large_error(limit);
    const bool at_end = got == 0 || (file.size > 0 && filled == file.size);
    if (at_end) break;
    if (filled == bytes.size()) room = bytes.size() * 2;
  }
  bytes.resize(filled);
  return std::nullopt;
}

std::optional<RecordError> read_path(const std::string& path, std::uint64_t limit, std::string& bytes,
                                     const Deadline& deadline) {
  const OpenedFile file = open_input(path);
  if (file.error) return file.error;
  const Closing closing{file.fd};
  return read_file(file, limit, bytes, deadline);
}

}  // namespace artparse
