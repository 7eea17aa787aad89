#include "batch/collect_output.h"

#include <cerrno>

#include "batch/render_record.h"

namespace artparse {
namespace {

// After these nothing else can be written either.
bool is_fatal(int error) {
  return error == ENOSPC || error == EDQUOT || error == EROFS || error == EIO || error == EFBIG;
}

}  // namespace

bool Collector::open(std::uint64_t keep) {
  const OutputSettings& output = settings_.output;
  if (!output.directory && !output.file) output_.use_standard_output();
  if (output.file && !output_.open(*output.file, output.resume, keep)) note_error(output_, *output.file);
  if (output.errors && !errors_.open(*output.errors, false)) note_error(errors_, *output.errors);
  begun_ = keep > 0;
  return result_.write_error == 0;
}

void Collector::note_error(const OutputFile& file, const std::string& name) {
  if (result_.write_error != 0) return;
  result_.write_error = file.error();
  result_.unwritten = name;
}

void Collector::write_records(std::string_view records) {
  if (records.empty()) return;
  if (!begun_) {
    begun_ = true;
    const std::string head = output_head(settings_.output);
    if (head == "[") records.remove_prefix(1);  // the comma
    output_.write(head);
  }
  output_.write(records);
  if (settings_.input.at_once) output_.flush();
  if (output_.error() != 0) note_error(output_, settings_.output.file.value_or("standard output"));
}

// False if the batch is to end with the first failure and there was one.
bool Collector::note_failures(const Job& job) {
  const bool nul = settings_.input.nul_separated_paths;
  for (const Failure& failure : job.failures) {
    listener_.failed(failure);
    if (!settings_.output.errors) continue;
    errors_.write(failure.input);
    errors_.write(nul ? std::string_view("\0", 1) : std::string_view("\n"));
  }
  if (errors_.error() != 0) note_error(errors_, *settings_.output.errors);
  for (const Unwritten& lost : job.unwritten) {
    listener_.unwritten(lost);
    if (result_.write_error == 0 || is_fatal(lost.error)) {
      result_.write_error = lost.error;
    }
  }
  result_.stopped_early = settings_.fail_fast && !job.failures.empty();
  return !result_.stopped_early;
}

bool Collector::collect(Job& job) {
  result_.tally.add(job.tally);
  write_records(job.output);
  const bool go_on = note_failures(job);
  listener_.progress(result_.tally);
  const bool writable =
      result_.write_error == 0 || (settings_.output.directory && !is_fatal(result_.write_error));
  return go_on && writable;
}

void Collector::close() {
  if (settings_.output.directory) {
    if (!errors_.close()) note_error(errors_, *settings_.output.errors);
    return;
  }
  if (!begun_) output_.write(output_head(settings_.output));
  output_.write(output_tail(settings_.output));
  if (!output_.close()) note_error(output_, settings_.output.file.value_or("standard output"));
  if (!errors_.close()) note_error(errors_, settings_.output.errors.value_or(""));
}

}  // namespace artparse
