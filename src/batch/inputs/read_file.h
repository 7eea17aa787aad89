// The bytes of a file, or the error record that stands for it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "artparse/record.h"
#include "batch/stop_signal.h"

namespace artparse {

// The record error for a failed system call.
RecordError system_error(int number);
RecordError timeout_error();
RecordError too_large_error(std::uint64_t limit);
RecordError memory_error();

// Which file something is, whatever its name.
struct FileIdentity {
  std::uint64_t device = 0;
  std::uint64_t inode = 0;
  friend bool operator==(const FileIdentity&, const FileIdentity&) = default;
};

struct OpenedFile {
  int fd = -1;             // to be closed by the caller; -1 with an error
  std::uint64_t size = 0;  // 0 where it is not known before reading
  FileIdentity identity;
  std::optional<RecordError> error;
};

// "-" is standard input.
OpenedFile open_input(const std::string& path);

// Reads to the end, at most `limit` bytes. `bytes` is overwritten; its memory is reused.
std::optional<RecordError> read_file(const OpenedFile& file, std::uint64_t limit, std::string& bytes,
                                     const Deadline& deadline = std::nullopt);
// The same of the file of that name, "-" for standard input.
std::optional<RecordError> read_path(const std::string& path, std::uint64_t limit, std::string& bytes,
                                     const Deadline& deadline = std::nullopt);

}  // namespace artparse
