// Takes finished jobs in order and writes what they gave: records, failed inputs, news for the listener.
#pragma once

#include <string>

#include "batch/job.h"
#include "batch/output_file.h"
#include "batch/run_batch.h"
#include "batch/settings.h"

namespace artparse {

class Collector {
 public:
  Collector(const BatchSettings& settings, const BatchListener& listener)
      : settings_(settings), listener_(listener) {}

  // Opens the outputs; `keep` bytes of an earlier run stay. False if one cannot be opened.
  bool open(std::uint64_t keep);
  bool collect(Job& job);  // false: stop
  void close();

  const BatchResult& result() const { return result_; }
  int output_fd() const { return output_.fd(); }

 private:
  bool note_failures(const Job& job);
  void write_records(std::string_view records);
  void note_error(const OutputFile& file, const std::string& name);

  const BatchSettings& settings_;
  const BatchListener& listener_;
  OutputFile output_;
  OutputFile errors_;
  bool begun_ = false;  // the head is written
  BatchResult result_;
};

}  // namespace artparse
