#include "batch/outputs/collect_output.h"

#include <sys/stat.h>

#include <cerrno>

namespace artparse {
namespace {

// After these nothing else can be written either.
bool is_fatal(int error) {
  return error == ENOSPC || error == EDQUOT || error == EROFS || error == EIO || error == EFBIG;
}

}  // namespace

bool Collector::open(const ResumePoint& done) {
  const OutputSettings& output = settings_.output;
  result_.tally.skipped = done.records;
  if (!output_.open(done)) note_error(output_.error(), output_.name());
  if (output.errors && !open_errors(*output.errors)) note_error(errors_.error(), *output.errors);
  return result_.write_error == 0;
}

// What an earlier run could not do, and this one passes over, stays in the list.
bool Collector::open_errors(const std::string& path) {
  struct stat status;
  const bool kept = settings_.output.resume && stat(path.c_str(), &status) == 0 && S_ISREG(status.st_mode);
  return errors_.open(path, kept, kept ? static_cast<std::uint64_t>(status.st_size) : 0);
}

void Collector::note_error(int error, const std::string& name) {
  if (result_.write_error != 0 || error == 0) return;
  result_.write_error = error;
  result_.unwritten = name;
}

// False if the batch is to end with the first failure and there was one.
bool Collector::note_failures(const Job& job) {
  for (const Failure& failure : job.failures) {
    listener_.failed(failure);
    errors_.write(failure.input);
  }
  if (!job.failures.empty() && settings_.output.errors) errors_.flush();
  if (settings_.output.errors) note_error(errors_.error(), *settings_.output.errors);
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
  const bool go_on = note_failures(job);  // first: after a kill the list must not lack what the output has
  output_.write(job.output, job.record_ends);
  if (settings_.input.at_once) output_.flush();
  note_error(output_.error(), output_.name());
  listener_.progress(result_.tally);
  const bool writable =
      result_.write_error == 0 || (settings_.output.directory && !is_fatal(result_.write_error));
  return go_on && writable && !job.broken_off;
}

void Collector::close() {
  output_.close();
  errors_.close();
  note_error(output_.error(), output_.name());
  note_error(errors_.error(), settings_.output.errors.value_or(""));
}

}  // namespace artparse
