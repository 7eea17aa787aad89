// Walks a folder in byte order of names, one file at a time.
//
// Only the names of the folders on the way down are held, never a list of all files.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "artparse/record.h"
#include "batch/inputs/read_file.h"

namespace artparse {

struct WalkRules {
  std::vector<std::string> include;  // globs; a file must match one of them, if there are any
  std::vector<std::string> exclude;  // globs; files and whole folders
  bool hidden = false;               // also names that start with a dot
  bool follow = false;               // also folders behind symbolic links
  FileIdentity except;               // one file that is passed over
};

// Do hidden names and globs let a file in, whose path starts below the folder that they are for?
bool is_wanted_path(const WalkRules& rules, std::string_view below);

struct WalkedFile {
  std::string path;
  std::optional<RecordError> error;  // of a folder that cannot be read, of a link that leads nowhere
};

class FolderWalk {
 public:
  FolderWalk(std::string root, const WalkRules& rules);

  // The next regular file (or symbolic link to one), or folder or link in error; false at the end.
  bool next(WalkedFile& file);

 private:
  struct Folder {
    std::size_t path_size;  // of its path, which is the start of path_
    std::string names;      // each with its kind before it and a zero byte behind it
    std::vector<std::uint32_t> order;
    std::size_t next = 0;
    FileIdentity identity;
  };

  std::optional<RecordError> open_folder();
  bool is_wanted(std::string_view name, bool folder) const;
  bool is_on_the_way(FileIdentity identity) const;

  const WalkRules& rules_;
  std::size_t root_size_;
  std::string path_;
  std::vector<Folder> folders_;
  bool started_ = false;
};

}  // namespace artparse
