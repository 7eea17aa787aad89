#include "batch/outputs/output_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace artparse {
namespace {

constexpr std::size_t kBuffer = 64 * 1024;

}  // namespace

OutputFile::~OutputFile() {
  if (fd_ > 2) ::close(fd_);
}

bool OutputFile::open(const std::string& path, bool resume, std::uint64_t keep) {
  fd_ = ::open(path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC | O_NOCTTY | (resume ? 0 : O_TRUNC), 0666);
  const bool placed =
      fd_ >= 0 &&
      (!resume || (ftruncate(fd_, static_cast<off_t>(keep)) == 0 && lseek(fd_, 0, SEEK_END) >= 0));
  if (!placed) error_ = errno;
  return placed;
}

// Takes back a torn line at the end of what was written of `bytes`, where that can be done.
void OutputFile::drop_torn_line(std::string_view written) const {
  struct stat status;
  if (packer_ || fstat(fd_, &status) != 0 || !S_ISREG(status.st_mode)) return;
  const off_t end = lseek(fd_, 0, SEEK_CUR);
  const std::size_t whole = written.rfind('\n') + 1;  // npos + 1 is 0
  if (end >= 0 && ftruncate(fd_, end - static_cast<off_t>(written.size() - whole)) != 0) return;
}

bool OutputFile::write_all(std::string_view bytes) {
  const std::string_view all = bytes;
  while (!bytes.empty() && error_ == 0) {
    const ssize_t written = ::write(fd_, bytes.data(), bytes.size());
    if (written >= 0) {
      bytes.remove_prefix(static_cast<std::size_t>(written));
    } else if (errno != EINTR && errno != EAGAIN) {
      error_ = errno;
      drop_torn_line(all.substr(0, all.size() - bytes.size()));
    }
  }
  return error_ == 0;
}

bool OutputFile::write(std::string_view bytes) {
  if (pending_.empty() && bytes.size() >= kBuffer && !packer_) return write_all(bytes);
  pending_ += bytes;
  return pending_.size() < kBuffer || write_pending(Packer::Then::kGoOn);
}

bool OutputFile::write_pending(Packer::Then then) {
  if (packer_) {
    packed_.clear();
    packer_->pack(pending_, then, packed_);
  }
  const bool written = write_all(packer_ ? packed_ : pending_);
  pending_.clear();
  return written;
}

bool OutputFile::flush() {
  return write_pending(Packer::Then::kFlush);
}

bool OutputFile::close() {
  const bool written = fd_ < 0 || write_pending(Packer::Then::kEnd);
  if (fd_ >= 0 && ::close(fd_) != 0 && error_ == 0) error_ = errno;
  fd_ = -1;
  packer_.reset();
  return written && error_ == 0;
}

}  // namespace artparse
