// Archives, read entry by entry as a stream: .zip, and .tar, also packed. Nothing is written to disk.
//
// The only place that knows libarchive.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "artparse/record.h"
#include "batch/inputs/byte_source.h"

namespace artparse {

// By its ending: .zip, .tar, .tar.gz, .tgz and the like.
bool is_archive_name(std::string_view path);

// "a.zip!/b.txt", as records call an entry: where the name of the entry starts. npos: no such path.
std::size_t entry_name_begin(std::string_view path);

class Archive {
 public:
  explicit Archive(std::string path);
  ~Archive();
  Archive(const Archive&) = delete;
  Archive& operator=(const Archive&) = delete;

  // The name of the next regular file or link in it; false at the end, of which `error()` tells if it came too early.
  bool next(std::string& name);
  const std::optional<RecordError>& error() const { return error_; }
  const std::string& path() const { return path_; }

  // Of an entry that is a link: links are told of, not followed.
  std::optional<RecordError> link_error() const;
  // The whole entry, or why not.
  std::optional<RecordError> read_entry(std::uint64_t limit, std::string& bytes);
  // The entry as a stream; to be used before the next call of `next`.
  std::unique_ptr<ByteSource> entry_source();

 private:
  struct State;
  std::string path_;
  std::unique_ptr<State> state_;
  std::optional<RecordError> error_;
};

}  // namespace artparse
