// Standard output or a file: every write is checked.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "batch/outputs/pack.h"

namespace artparse {

class OutputFile {
 public:
  OutputFile() = default;
  ~OutputFile();
  OutputFile(const OutputFile&) = delete;
  OutputFile& operator=(const OutputFile&) = delete;

  void use_standard_output() { fd_ = 1; }
  // Opens for writing from the start, or from `keep` bytes on.
  bool open(const std::string& path, bool resume, std::uint64_t keep = 0);
  // From now on as Zstandard data.
  void pack() { packer_ = std::make_unique<Packer>(); }

  // False once something could not be written: then errno was `error()`, and nothing more is written.
  bool write(std::string_view bytes);
  bool flush();
  bool close();  // also reports what the system only finds out now
  int error() const { return error_; }
  int fd() const { return fd_; }

 private:
  bool write_all(std::string_view bytes);
  void drop_torn_line(std::string_view written) const;
  bool write_pending(Packer::Then then);

  int fd_ = -1;
  int error_ = 0;
  std::string pending_;
  std::unique_ptr<Packer> packer_;
  std::string packed_;
};

}  // namespace artparse
