#include "batch/outputs/write_index.h"

#include <dirent.h>
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <string>
#include <vector>

#include "render/html/append_html_index.h"

namespace artparse {
namespace {

constexpr std::string_view kEnding = ".html";
constexpr std::size_t kHeadBytes = 4096;  // a page says in them what the index needs

struct Names {
  std::vector<std::string> pages, folders;  // sorted
};

bool is_folder(int folder, const dirent& entry) {
  if (entry.d_type != DT_UNKNOWN) return entry.d_type == DT_DIR;
  const int fd = openat(folder, entry.d_name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
  if (fd >= 0) close(fd);
  return fd >= 0;
}

// Takes the folder over. Hidden names are ours or nobody's; links are not followed.
Names list_folder(int fd) {
  Names names;
  DIR* folder = fdopendir(fd);
  if (!folder) {
    close(fd);
    return names;
  }
  while (const dirent* entry = readdir(folder)) {
    const std::string_view name = entry->d_name;
    if (name.starts_with('.')) continue;
    if (is_folder(fd, *entry))
      names.folders.emplace_back(name);
    else if (name.ends_with(kEnding))
      names.pages.emplace_back(name);
  }
  closedir(folder);
  std::sort(names.pages.begin(), names.pages.end());
  std::sort(names.folders.begin(), names.folders.end());
  return names;
}

std::string read_head(int folder, const std::string& name) {
  std::string head;
  const int fd = openat(folder, name.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
  if (fd < 0) return head;
  head.resize(kHeadBytes);
  const ssize_t size = read(fd, head.data(), head.size());
  head.resize(size > 0 ? static_cast<std::size_t>(size) : 0);
  close(fd);
  return head;
}

// Gives the index piece by piece: its head, a section for each folder with pages, its end.
class IndexPieces {
 public:
  explicit IndexPieces(const OutputTree& tree) : tree_(tree), pending_{""} {}

  bool next(std::string& piece) {
    if (!begun_) {
      begun_ = true;
      append_html_index_start(piece);
      return true;
    }
    if (ended_) return false;
    while (piece.empty() && !pending_.empty()) append_folder(piece);
    if (piece.empty()) {
      ended_ = true;
      append_html_index_end(articles_, piece);
    }
    return true;
  }

 private:
  void append_folder(std::string& piece) {
    const std::string path = std::move(pending_.back());
    pending_.pop_back();
    int error = 0;
    const int folder = tree_.open_folder(path, error);
    if (folder < 0) return;
    const Names names = list_folder(dup(folder));
    append_section(folder, path, names.pages, piece);
    close(folder);
    // The last is taken next.
    for (auto name = names.folders.rbegin(); name != names.folders.rend(); ++name) {
      pending_.push_back(path + *name + '/');
    }
  }

  void append_section(int folder, const std::string& path, const std::vector<std::string>& pages,
                      std::string& piece) {
    std::string rows;
    for (const std::string& name : pages) {
      const std::string head = read_head(folder, name);
      const auto summary = read_page_summary(head);
      if (!summary) continue;  // the index itself, or a page that is not ours
      append_html_index_row(path, name, *summary, rows);
      ++articles_;
    }
    if (!rows.empty()) append_html_index_section(path, rows, piece);
  }

  const OutputTree& tree_;
  std::vector<std::string> pending_;  // folders, each with a slash behind it
  bool begun_ = false, ended_ = false;
  std::size_t articles_ = 0;
};

}  // namespace

int write_index(const OutputTree& tree) {
  int error = 0;
  const int top = tree.open_folder("", error);
  if (top < 0) return error;
  const bool taken = read_page_summary(read_head(top, kIndexName)).has_value();
  close(top);
  if (taken) return EEXIST;
  IndexPieces pieces(tree);
  return tree.write_pieces(kIndexName, [&](std::string& piece) { return pieces.next(piece); });
}

}  // namespace artparse
