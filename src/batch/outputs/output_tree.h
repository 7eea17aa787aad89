// A tree of output files that mirrors the tree of inputs and cannot be left.
//
// Every folder on the way is opened by itself without following links; every file is written beside its place
// and renamed into it, so that there is never half a file under its name.
#pragma once

#include <array>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace artparse {

// Where the output of `input` goes below the tree: "a/b.txt" -> "a/b.txt.json". A leading slash and
// everything up to the last ".." are left out.
std::string mirrored_path(std::string_view input, std::string_view ending);

// The first two of `inputs` that are not the same path but whose outputs would stand at one place: "a/b" and "../a/b".
std::optional<std::pair<std::string, std::string>> find_shared_output(const std::vector<std::string>& inputs);

class OutputTree {
 public:
  OutputTree() = default;
  ~OutputTree();
  OutputTree(const OutputTree&) = delete;
  OutputTree& operator=(const OutputTree&) = delete;

  // Makes the folder if need be. 0, or the error number.
  int open(const std::string& directory);

  // 0, or the error number. Safe to call from several threads.
  int write(const std::string& path, std::string_view bytes) const;
  // The same, piece by piece: `next` fills the piece, which is empty, and says whether there was one.
  int write_pieces(const std::string& path, const std::function<bool(std::string&)>& next) const;

  // Is there a file that is not older than `input`?
  bool is_done(const std::string& path, const std::string& input) const;

  // The file `name` in the tree's own folder; empty if there is none.
  std::string read(const std::string& name) const;

  // A folder of the tree, made where it is missing, to be closed by the caller; -1 with the error number.
  int open_folder(std::string_view path, int& error) const;

 private:
  int fd_ = -1;
  mutable std::array<std::mutex, 64> files_;  // a file is written by one thread; told by the hash of its path
};

}  // namespace artparse
