#include "batch/inputs/byte_source.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <string>

#include "batch/inputs/unpack.h"
#include "batch/stop_signal.h"

namespace artparse {
namespace {

constexpr std::size_t kMagic = 4;
constexpr std::size_t kChunk = 64 * 1024;

class FileSource : public ByteSource {
 public:
  explicit FileSource(const OpenedFile& file) : fd_(file.fd) { error_ = file.error; }
  ~FileSource() override {
    if (fd_ >= 0) close(fd_);
  }
  FileSource(const FileSource&) = delete;
  FileSource& operator=(const FileSource&) = delete;

  std::size_t read(char* buffer, std::size_t size) override {
    if (!begun_) begin();
    return unpacker_ ? read_packed(buffer, size) : read_plain(buffer, size);
  }

 private:
  // Reads what tells the packing; it is given out first.
  void begin() {
    begun_ = true;
    while (pending_.size() < kMagic && fill_pending()) {
    }
    packing_ = packing_of(pending_);
    if (packing_ != Packing::kNone) unpacker_.emplace(packing_);
  }

  std::size_t read_file(char* buffer, std::size_t size) {
    if (fd_ < 0) return 0;
    const ssize_t got = read_or_stop(fd_, buffer, size);
    if (got < 0 && stop_signal() == 0) error_ = system_error(errno);
    return static_cast<std::size_t>(std::max<ssize_t>(got, 0));
  }

  bool fill_pending() {
    const std::size_t before = pending_.size();
    pending_.resize(before + kChunk);
    const std::size_t got = read_file(pending_.data() + before, kChunk);
    pending_.resize(before + got);
    return got > 0;
  }

  std::size_t read_plain(char* buffer, std::size_t size) {
    if (given_ == pending_.size()) return read_file(buffer, size);
    const std::size_t taken = std::min(size, pending_.size() - given_);
    std::memcpy(buffer, pending_.data() + given_, taken);
    given_ += taken;
    return taken;
  }

  std::size_t read_packed(char* buffer, std::size_t size) {
    while (!error_) {
      std::string_view packed = std::string_view(pending_).substr(given_);
      const std::ptrdiff_t got = unpacker_->unpack(packed, buffer, size);
      given_ = pending_.size() - packed.size();
      if (got > 0) return static_cast<std::size_t>(got);
      if (got < 0) error_ = damaged_error(packing_);
      pending_.clear();
      given_ = 0;
      if (error_ || fill_pending()) continue;
      if (!unpacker_->is_whole() && stop_signal() == 0) error_ = damaged_error(packing_);
      break;
    }
    return 0;
  }

  int fd_;
  bool begun_ = false;
  Packing packing_ = Packing::kNone;
  std::optional<Unpacker> unpacker_;
  std::string pending_;  // read from the file, not given out or unpacked from `given_` on
  std::size_t given_ = 0;
};

}  // namespace

std::unique_ptr<ByteSource> make_file_source(const OpenedFile& file) {
  return std::make_unique<FileSource>(file);
}

}  // namespace artparse
