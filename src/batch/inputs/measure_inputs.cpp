#include "batch/inputs/measure_inputs.h"

#include <sys/stat.h>
#include <unistd.h>

#include <string>

#include "batch/inputs/archive.h"
#include "batch/inputs/walk_folder.h"

namespace artparse {
namespace {

class Counter {
 public:
  Counter(const InputSettings& input, const InputMeasure& measure)
      : input_(input), measure_(measure), articles_(input.format == InputFormat::kText) {}

  // False: it cannot be known.
  bool add_path(const std::string& path) {
    struct stat status;
    const bool found = path == "-" ? fstat(STDIN_FILENO, &status) == 0 : stat(path.c_str(), &status) == 0;
    if (!found) return add_file(path, 0);
    if (S_ISDIR(status.st_mode)) return add_folder(path);
    return S_ISREG(status.st_mode) && add_file(path, static_cast<std::uint64_t>(status.st_size));
  }

  std::uint64_t total() const { return total_; }

 private:
  bool add_file(const std::string& path, std::uint64_t size) {
    total_ += articles_ ? 1 : size;
    return !is_archive_name(path);
  }

  bool add_folder(const std::string& path) {
    FolderWalk walk(path, input_.walk);
    for (WalkedFile file; walk.next(file);) {
      if (measure_.stop) return false;
      if (articles_ ? !add_file(file.path, 0) : !file.error && !add_path(file.path)) return false;
    }
    return true;
  }

  const InputSettings& input_;
  const InputMeasure& measure_;
  bool articles_;
  std::uint64_t total_ = 0;
};

}  // namespace

void measure_inputs(const InputSettings& input, InputMeasure& measure) {
  if (input.files_from) return;
  Counter counter(input, measure);
  for (const std::string& path : input.paths) {
    if (!counter.add_path(path)) return;
  }
  measure.total = counter.total();
}

}  // namespace artparse
