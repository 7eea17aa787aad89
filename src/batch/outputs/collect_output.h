// Takes finished jobs in order and writes what they gave: records, failed inputs, news for the listener.
#pragma once

#include <string>

#include "batch/job.h"
#include "batch/outputs/output_file.h"
#include "batch/outputs/record_output.h"
#include "batch/outputs/resume.h"
#include "batch/run_batch.h"
#include "batch/settings.h"

namespace artparse {

class Collector {
 public:
  Collector(const BatchSettings& settings, const BatchListener& listener)
      : settings_(settings), listener_(listener), output_(settings.output) {}

  // Opens the outputs, behind what an earlier run did. False if one cannot be opened.
  bool open(const ResumePoint& done);
  bool collect(Job& job);  // false: stop
  void close();

  const BatchResult& result() const { return result_; }
  int output_fd() const { return output_.fd(); }

 private:
  bool open_errors(const std::string& path);
  bool note_failures(const Job& job);
  void note_error(int error, const std::string& name);

  const BatchSettings& settings_;
  const BatchListener& listener_;
  RecordOutput output_;
  OutputFile errors_;
  BatchResult result_;
};

}  // namespace artparse
