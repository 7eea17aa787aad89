#include "batch/find_inputs.h"

#include <sys/stat.h>

#include <algorithm>
#include <utility>

#include "batch/stop_signal.h"

namespace artparse {
namespace {

constexpr std::size_t kMostFiles = 32;  // in one job
constexpr std::size_t kFilesToGrow = 64;

bool is_folder(const std::string& path) {
  struct stat status;
  return path != "-" && stat(path.c_str(), &status) == 0 && S_ISDIR(status.st_mode);
}

}  // namespace

InputFinder::InputFinder(const InputSettings& settings, std::uint64_t max_bytes, std::uint64_t skip,
                         FileIdentity output)
    : settings_(settings),
      walk_rules_(settings.walk),
      block_rules_{settings.format, max_bytes, settings.at_once},
      skip_(skip) {
  walk_rules_.except = output;
  if (settings.files_from) list_.emplace(*settings.files_from, settings.nul_separated_paths);
}

bool InputFinder::next(Job& job) {
  while (stop_signal() == 0) {
    const bool found = settings_.format == InputFormat::kText ? fill_with_files(job) : fill_with_block(job);
    if (!found) return false;
    if (skip_ == 0 || !skip_articles(job)) return true;
    job.clear();
  }
  return false;
}

bool InputFinder::next_path(std::string& path) {
  if (next_argument_ < settings_.paths.size()) {
    path = settings_.paths[next_argument_++];
    return true;
  }
  return list_ && list_->next(path);
}

bool InputFinder::next_file(FileInput& file) {
  while (true) {
    WalkedFile found;
    if (walk_ && walk_->next(found)) {
      file = {std::move(found.path), std::move(found.error)};
      return true;
    }
    walk_.reset();
    std::string path;
    if (!next_path(path)) return false;
    if (!is_folder(path)) {
      file = {std::move(path), std::nullopt};
      return true;
    }
    walk_.emplace(std::move(path), walk_rules_);
  }
}

// The first jobs are small, so that few files are shared by the workers too.
std::size_t InputFinder::wanted_files() const {
  return settings_.at_once ? 1 : std::clamp<std::size_t>(found_ / kFilesToGrow, 1, kMostFiles);
}

bool InputFinder::fill_with_files(Job& job) {
  const std::size_t wanted = wanted_files();
  FileInput file;
  while (job.files.size() < wanted && stop_signal() == 0 && next_file(file))
    job.files.push_back(std::move(file));
  found_ += job.files.size();
  return !job.files.empty();
}

// Streams of many articles: one file after the other is cut into blocks.
bool InputFinder::fill_with_block(Job& job) {
  while (stop_signal() == 0) {
    if (stream_) {
      if (stream_->next(job.block.emplace())) return true;
      job.block.reset();
      const std::string source = stream_->source();
      const std::optional<RecordError> error = stream_->error();
      stream_.reset();
      if (!error) continue;
      job.files.push_back({source, error});
      return true;
    }
    FileInput file;
    if (!next_file(file)) return false;
    OpenedFile opened;
    if (!file.error) {
      opened = open_input(file.path);
      file.error = opened.error;
    }
    if (file.error) {
      job.files.push_back(std::move(file));
      return true;
    }
    stream_ = std::make_unique<BlockReader>(file.path, std::move(opened), block_rules_);
  }
  return false;
}

// Takes what an earlier run did off the job; true if nothing is left of it.
bool InputFinder::skip_articles(Job& job) {
  const std::uint64_t files = std::min<std::uint64_t>(skip_, job.files.size());
  job.files.erase(job.files.begin(), job.files.begin() + static_cast<std::ptrdiff_t>(files));
  skip_ -= files;
  if (!job.block) return job.files.empty();
  BlockInput& block = *job.block;
  std::size_t at = 0;
  while (skip_ > 0 && at < block.bytes.size()) {
    at = find_article_end(settings_.format, block.bytes, at).next;
    ++block.first_number;
    --skip_;
  }
  if (block.too_large && skip_ > 0) {
    --skip_;
    return true;
  }
  block.bytes.erase(0, at);
  return block.bytes.empty() && !block.too_large;
}

}  // namespace artparse
