#include "batch/inputs/find_inputs.h"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <utility>

#include "batch/stop_signal.h"

namespace artparse {
namespace {

constexpr std::size_t kMostFiles = 32;  // in one job
constexpr std::size_t kFilesToGrow = 64;
constexpr std::uint64_t kMostHeld = 256 * 1024;  // bytes of entries of archives

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

// A path, or a file below one; archives are not opened yet.
bool InputFinder::next_walked(FileInput& file) {
  while (true) {
    WalkedFile found;
    if (walk_ && walk_->next(found)) {
      file = {std::move(found.path), std::move(found.error), std::nullopt, {}};
      return true;
    }
    walk_.reset();
    std::string path;
    if (!next_path(path)) return false;
    if (!is_folder(path)) {
      file = {std::move(path), std::nullopt, std::nullopt, {}};
      return true;
    }
    walk_.emplace(std::move(path), walk_rules_);
  }
}

// Opens an archive, or the one that holds the entry that is asked for. False: the path is a file like others.
bool InputFinder::open_archive(const std::string& path) {
  only_entry_.clear();
  std::string archive = path;
  const std::size_t name = entry_name_begin(path);
  if (name != std::string::npos && access(path.c_str(), F_OK) != 0) {
    only_entry_ = path.substr(name);
    archive.resize(name - 2);
  } else if (!is_archive_name(path)) {
    return false;
  }
  archive_ = std::make_unique<Archive>(std::move(archive));
  return true;
}

bool InputFinder::is_wanted_entry(const std::string& name) const {
  return only_entry_.empty() ? is_wanted_path(walk_rules_, name) : name == only_entry_;
}

// The next entry of the archive at hand, without its bytes; after the last one perhaps what is wrong with it.
bool InputFinder::next_entry(FileInput& file) {
  std::string name;
  while (stop_signal() == 0 && archive_->next(name)) {
    if (!is_wanted_entry(name)) continue;
    file = {archive_->path() + "!/" + name, archive_->link_error(), std::nullopt, archive_->path()};
    entry_found_ = true;
    return true;
  }
  const std::unique_ptr<Archive> read = std::move(archive_);
  file = {read->path(), read->error(), std::nullopt, {}};
  if (!file.error && !only_entry_.empty() && !entry_found_) {
    file = {read->path() + "!/" + only_entry_, system_error(ENOENT), std::nullopt, {}};
  }
  entry_found_ = false;
  return file.error.has_value();
}

bool InputFinder::next_file(FileInput& file) {
  while (true) {
    if (archive_ && next_entry(file)) return true;
    if (!next_walked(file)) return false;
    if (file.error || !open_archive(file.path)) return true;
  }
}

// The first jobs are small, so that few files are shared by the workers too.
std::size_t InputFinder::wanted_files() const {
  return settings_.at_once ? 1 : std::clamp<std::size_t>(found_ / kFilesToGrow, 1, kMostFiles);
}

bool InputFinder::fill_with_files(Job& job) {
  const std::size_t wanted = wanted_files();
  std::uint64_t held = 0;
  FileInput file;
  while (job.files.size() < wanted && held < kMostHeld && stop_signal() == 0 && next_file(file)) {
    if (!file.archive.empty() && !file.error) {
      file.error = archive_->read_entry(block_rules_.max_bytes, file.bytes.emplace());
      held += file.bytes->size();
    }
    job.files.push_back(std::move(file));
  }
  found_ += job.files.size();
  return !job.files.empty();
}

// Streams of many articles: one file after the other is cut into blocks.
bool InputFinder::fill_with_block(Job& job) {
  while (stop_signal() == 0) {
    if (stream_) {
      if (stream_->next(job.block.emplace())) return true;
      job.block.reset();
      FileInput ended = {stream_->name(), stream_->error(), std::nullopt, {}};
      stream_.reset();
      if (!ended.error) continue;
      job.files.push_back(std::move(ended));
      return true;
    }
    FileInput file;
    if (!next_file(file)) return false;
    if (!file.error) open_stream(file);
    if (!file.error) continue;
    job.files.push_back(std::move(file));
    return true;
  }
  return false;
}

void InputFinder::open_stream(FileInput& file) {
  std::unique_ptr<ByteSource> source;
  if (file.archive.empty()) {
    const OpenedFile opened = open_input(file.path);
    file.error = opened.error;
    if (!file.error) source = make_file_source(opened);
  } else {
    source = archive_->entry_source();
  }
  if (source) stream_ = std::make_unique<BlockReader>(file.path, std::move(source), block_rules_);
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
  if (block.error && skip_ > 0) {
    --skip_;
    return true;
  }
  block.bytes.erase(0, at);
  return block.bytes.empty() && !block.error;
}

}  // namespace artparse
