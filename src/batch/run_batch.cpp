#include "batch/run_batch.h"

#include <sys/stat.h>

#include <memory>
#include <vector>

#include "batch/inputs/find_inputs.h"
#include "batch/outputs/collect_output.h"
#include "batch/outputs/output_tree.h"
#include "batch/outputs/resume.h"
#include "batch/outputs/write_index.h"
#include "batch/process_job.h"
#include "batch/run_in_order.h"
#include "batch/stop_signal.h"

namespace artparse {
namespace {

constexpr const char* kStamp = ".artparse-stamp";

FileIdentity identity_of(int fd) {
  struct stat status;
  if (fd < 0 || fstat(fd, &status) != 0 || !S_ISREG(status.st_mode)) return {};
  return {status.st_dev, status.st_ino};
}

BatchResult refused(std::string why) {
  BatchResult result;
  result.refused = std::move(why);
  return result;
}

// The stamp says what the tree was made with, so that it is not finished with something else.
BatchResult open_tree(const OutputSettings& output, OutputTree& tree) {
  BatchResult result;
  result.unwritten = *output.directory;
  result.write_error = tree.open(*output.directory);
  if (result.write_error != 0) return result;
  const std::string stamp = tree.read(kStamp);
  if (output.resume && !stamp.empty() && stamp != output.stamp) {
    return refused(
        "the files in " + *output.directory +
        " were made with other options or another version; use those, or start anew without --resume");
  }
  result.write_error = tree.write(kStamp, output.stamp);
  return result;
}

void add_index(const OutputTree& tree, BatchResult& result) {
  const int error = write_index(tree);
  if (error == 0 || result.write_error != 0) return;
  result.write_error = error;
  result.unwritten = kIndexName;
}

}  // namespace

BatchResult run_batch(const BatchSettings& settings, const BatchListener& listener) {
  OutputTree tree;
  if (settings.output.directory) {
    const BatchResult opened = open_tree(settings.output, tree);
    if (opened.write_error != 0 || !opened.refused.empty()) return opened;
  }
  ResumePoint resumed;
  if (settings.output.file && settings.output.resume) {
    resumed = find_resume_point(settings);
  }
  if (!resumed.refused.empty()) return refused(resumed.refused);
  Collector collector(settings, listener);
  if (!collector.open(resumed)) return collector.result();

  InputFinder inputs(settings.input, settings.options.max_bytes, resumed.records,
                     identity_of(collector.output_fd()));
  const OutputTree* mirror = settings.output.directory ? &tree : nullptr;
  std::vector<std::unique_ptr<Worker>> workers(settings.workers);
  run_in_order({.next = [&](Job& job) { return inputs.next(job); },
                .work =
                    [&](Job& job, unsigned number) {
                      auto& worker = workers[number];  // made by the thread that uses it
                      if (!worker) worker = std::make_unique<Worker>(settings, mirror);
                      worker->process(job);
                    },
                .collect = [&](Job& job) { return collector.collect(job); }},
               settings.workers);
  collector.close();
  BatchResult result = collector.result();
  if (mirror && settings.output.format == OutputFormat::kHtml && stop_signal() == 0) add_index(tree, result);
  return result;
}

}  // namespace artparse
