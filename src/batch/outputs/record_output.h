// The output of a whole batch: one file or standard output, or shards of a size, with head and tail.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "batch/outputs/output_file.h"
#include "batch/outputs/resume.h"
#include "batch/settings.h"

namespace artparse {

class RecordOutput {
 public:
  explicit RecordOutput(const OutputSettings& settings);

  // Goes on behind `done`. False if it cannot be opened.
  bool open(const ResumePoint& done);

  // Whole records; `ends` says where each of them ends.
  void write(std::string_view records, std::span<const std::size_t> ends);
  void flush() { file_.flush(); }
  bool close();

  int error() const { return error_; }
  const std::string& name() const { return name_; }  // of what could not be written
  int fd() const { return file_.fd(); }

 private:
  void write_piece(std::string_view records);
  bool begin_shard();
  void end_shard();
  void remove_later_shards() const;
  void note_error(const std::string& name);

  const OutputSettings& settings_;
  OutputFile file_;
  std::string shard_;  // the name of the shard at hand; empty: none
  std::uint64_t shard_number_ = 0;
  std::uint64_t written_ = 0;  // into the shard or the whole
  bool begun_ = false;         // the head is written
  int error_ = 0;
  std::string name_;
};

// "records.ndjson" -> "records-00001.ndjson"
std::string shard_name(std::string_view file, std::uint64_t number);

}  // namespace artparse
