// Hands out the inputs of a batch, job by job, in order: paths, folders, lists of paths, streams of articles.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "batch/inputs/archive.h"
#include "batch/inputs/read_blocks.h"
#include "batch/inputs/read_paths.h"
#include "batch/inputs/walk_folder.h"
#include "batch/job.h"
#include "batch/settings.h"

namespace artparse {

class InputFinder {
 public:
  // The first `skip` articles were done by an earlier run. The file `output`, if it lies in a folder of
  // inputs, is none.
  InputFinder(const InputSettings& settings, std::uint64_t max_bytes, std::uint64_t skip,
              FileIdentity output);

  // Fills `job` with the next inputs; false at the end or when asked to stop.
  bool next(Job& job);

 private:
  bool next_file(FileInput& file);
  bool next_walked(FileInput& file);
  bool next_entry(FileInput& file);
  bool open_archive(const std::string& path);
  bool is_wanted_entry(const std::string& name) const;
  bool next_path(std::string& path);
  bool fill_with_files(Job& job);
  bool fill_with_block(Job& job);
  void open_stream(FileInput& file);
  bool skip_articles(Job& job);
  std::size_t wanted_files() const;

  const InputSettings& settings_;
  WalkRules walk_rules_;
  BlockRules block_rules_;
  std::uint64_t skip_;
  std::size_t next_argument_ = 0;
  std::optional<PathList> list_;
  std::optional<FolderWalk> walk_;
  std::unique_ptr<Archive> archive_;
  std::string only_entry_;  // of the archive at hand; empty: all
  bool entry_found_ = false;
  std::unique_ptr<BlockReader> stream_;
  std::uint64_t found_ = 0;
};

}  // namespace artparse
