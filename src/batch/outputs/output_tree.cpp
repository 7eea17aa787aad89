#include "batch/outputs/output_tree.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <map>
#include <system_error>

#include "base/hash.h"

namespace artparse {
namespace {

constexpr int kFolder = O_RDONLY | O_DIRECTORY | O_CLOEXEC;

std::vector<std::string> split_path(std::string_view path) {
  std::vector<std::string> names;
  while (!path.empty()) {
    const std::size_t slash = path.find('/');
    const std::string_view name = path.substr(0, slash);
    path = slash == std::string_view::npos ? std::string_view() : path.substr(slash + 1);
    if (name == "..")
      names.clear();
    else if (!name.empty() && name != ".")
      names.emplace_back(name);
  }
  return names;
}

// Opens one folder below another, making it where it is missing. A link is no folder.
int open_below(int parent, const std::string& name) {
  int fd = openat(parent, name.c_str(), kFolder | O_NOFOLLOW);
  if (fd >= 0 || errno != ENOENT) return fd;
  if (mkdirat(parent, name.c_str(), 0777) != 0 && errno != EEXIST) return -1;
  return openat(parent, name.c_str(), kFolder | O_NOFOLLOW);
}

int write_whole(int fd, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = write(fd, bytes.data(), bytes.size());
    if (written < 0 && errno != EINTR) return errno;
    if (written > 0) bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return 0;
}

// One name for each file, so that what a killed run left aside is taken over by the one that goes on.
std::string name_aside(const std::string& name) {
  char digits[24];
  std::snprintf(digits, sizeof digits, "%016llx", static_cast<unsigned long long>(hash_word(name)));
  return std::string(".artparse-") + digits + ".tmp";
}

int create_aside(int folder, const char* name) {
  constexpr int kNew = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW;
  const int fd = openat(folder, name, kNew, 0666);
  if (fd >= 0 || errno != EEXIST) return fd;
  unlinkat(folder, name, 0);
  return openat(folder, name, kNew, 0666);
}

using NextPiece = std::function<bool(std::string&)>;

int write_aside_and_rename(int folder, const std::string& name, const NextPiece& next) {
  const std::string aside = name_aside(name);
  const int fd = create_aside(folder, aside.c_str());
  if (fd < 0) return errno;
  int error = 0;
  for (std::string piece; error == 0 && next(piece); piece.clear()) error = write_whole(fd, piece);
  if (close(fd) != 0 && error == 0) error = errno;
  if (error == 0 && renameat(folder, aside.c_str(), folder, name.c_str()) != 0) error = errno;
  if (error != 0) unlinkat(folder, aside.c_str(), 0);
  return error;
}

bool is_older(const timespec& a, const timespec& b) {
  return a.tv_sec != b.tv_sec ? a.tv_sec < b.tv_sec : a.tv_nsec < b.tv_nsec;
}

}  // namespace

std::string mirrored_path(std::string_view input, std::string_view ending) {
  std::string path;
  for (const std::string& name : split_path(input)) {
    if (!path.empty()) path += '/';
    path += name;
  }
  return path.append(ending);
}

std::optional<std::pair<std::string, std::string>> find_shared_output(const std::vector<std::string>& inputs) {
  const auto plain = [](const std::string& path) { return std::filesystem::path(path).lexically_normal(); };
  std::map<std::string, std::string> seen;  // inputs, by their place in the tree
  for (const std::string& input : inputs) {
    const auto [other, is_new] = seen.emplace(mirrored_path(input, ""), input);
    if (!is_new && plain(other->second) != plain(input)) return std::pair(other->second, input);
  }
  return std::nullopt;
}

OutputTree::~OutputTree() {
  if (fd_ >= 0) close(fd_);
}

int OutputTree::open(const std::string& directory) {
  std::error_code error;
  std::filesystem::create_directories(directory, error);
  fd_ = ::open(directory.c_str(), kFolder);
  return fd_ >= 0 ? 0 : errno;
}

int OutputTree::open_folder(std::string_view path, int& error) const {
  int folder = dup(fd_);
  for (const std::string& name : split_path(path)) {
    const int below = folder < 0 ? -1 : open_below(folder, name);
    error = errno;
    if (folder >= 0) close(folder);
    folder = below;
  }
  if (folder >= 0) error = 0;
  return folder;
}

int OutputTree::write(const std::string& path, std::string_view bytes) const {
  bool given = false;
  return write_pieces(path, [&](std::string& piece) {
    if (std::exchange(given, true)) return false;
    piece = bytes;
    return true;
  });
}

int OutputTree::write_pieces(const std::string& path, const NextPiece& next) const {
  const std::size_t slash = path.rfind('/');
  const bool top = slash == std::string::npos;
  int error = 0;
  const int folder = open_folder(top ? std::string_view() : std::string_view(path).substr(0, slash), error);
  if (folder < 0) return error;
  // Two inputs can have one output: "a.txt" and "../a.txt". The later one wins, whole.
  const std::lock_guard one_at_a_time(files_[hash_word(path) % files_.size()]);
  error = write_aside_and_rename(folder, top ? path : path.substr(slash + 1), next);
  close(folder);
  return error;
}

bool OutputTree::is_done(const std::string& path, const std::string& input) const {
  struct stat output, source;
  if (fstatat(fd_, path.c_str(), &output, AT_SYMLINK_NOFOLLOW) != 0 || !S_ISREG(output.st_mode)) return false;
  return stat(input.c_str(), &source) == 0 && !is_older(output.st_mtim, source.st_mtim);
}

std::string OutputTree::read(const std::string& name) const {
  std::string bytes;
  const int fd = openat(fd_, name.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
  if (fd < 0) return bytes;
  char buffer[4096];
  for (ssize_t got; (got = ::read(fd, buffer, sizeof buffer)) > 0;) {
    bytes.append(buffer, static_cast<std::size_t>(got));
  }
  close(fd);
  return bytes;
}

}  // namespace artparse
