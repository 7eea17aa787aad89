// Where the bytes of an input come from: a file, perhaps packed, or an entry of an archive.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>

#include "artparse/record.h"
#include "batch/inputs/read_file.h"

namespace artparse {

class ByteSource {
 public:
  virtual ~ByteSource() = default;

  // Fills up to `size` bytes at `buffer`; 0 at the end, also at an early end, of which `error()` tells then.
  virtual std::size_t read(char* buffer, std::size_t size) = 0;

  const std::optional<RecordError>& error() const { return error_; }

 protected:
  std::optional<RecordError> error_;
};

// Owns the opened file and closes it. Gzip and Zstandard data is unpacked.
std::unique_ptr<ByteSource> make_file_source(const OpenedFile& file);

}  // namespace artparse
