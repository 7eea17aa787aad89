#include "batch/inputs/walk_folder.h"

#include <dirent.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "batch/inputs/archive.h"
#include "batch/inputs/match_glob.h"

namespace artparse {
namespace {

enum Kind : char { kFile = 'f', kFolder = 'd', kOther = 'o', kBroken = 'b', kBySystem = '?' };

// What the listing says about an entry; kBySystem asks for a look at the entry itself.
Kind listed_kind(unsigned char type) {
  switch (type) {
    case DT_REG:
      return kFile;
    case DT_DIR:
      return kFolder;
    case DT_LNK:
    case DT_UNKNOWN:
      return kBySystem;
    default:
      return kOther;
  }
}

// kBroken, with errno, where it leads nowhere.
Kind look_at(const std::string& path, bool follow) {
  struct stat status;
  if (stat(path.c_str(), &status) != 0) return kBroken;
  if (S_ISREG(status.st_mode)) return kFile;
  if (!S_ISDIR(status.st_mode)) return kOther;
  struct stat link;
  const bool behind_link = lstat(path.c_str(), &link) == 0 && S_ISLNK(link.st_mode);
  return behind_link && !follow ? kOther : kFolder;
}

bool is_dots(const char* name) {
  return std::strcmp(name, ".") == 0 || std::strcmp(name, "..") == 0;
}

bool matches_any(const std::vector<std::string>& globs, std::string_view path) {
  return std::any_of(globs.begin(), globs.end(),
                     [path](const std::string& glob) { return matches_path(glob, path); });
}

}  // namespace

// Each folder on the way is asked for by itself, as the walk does.
bool is_wanted_path(const WalkRules& rules, std::string_view below) {
  for (std::size_t begin = 0; begin < below.size();) {
    const std::size_t end = std::min(below.find('/', begin), below.size());
    const std::string_view name = below.substr(begin, end - begin);
    const bool hidden = name.starts_with('.') && name != "." && name != "..";
    if (hidden && !rules.hidden) return false;
    if (matches_any(rules.exclude, below.substr(0, end))) return false;
    begin = end + 1;
  }
  return rules.include.empty() || matches_any(rules.include, below);
}

FolderWalk::FolderWalk(std::string root, const WalkRules& rules) : rules_(rules), path_(std::move(root)) {
  while (path_.size() > 1 && path_.back() == '/') path_.pop_back();
  root_size_ = path_ == "/" ? 1 : path_.size() + 1;
}

std::optional<RecordError> FolderWalk::open_folder() {
  DIR* listing = opendir(path_.c_str());
  if (!listing) return system_error(errno);
  Folder folder;
  struct stat status {};
  fstat(dirfd(listing), &status);
  folder.path_size = path_.size();
  folder.identity = {status.st_dev, status.st_ino};
  while (const dirent* entry = readdir(listing)) {
    if (is_dots(entry->d_name) || rules_.except == FileIdentity{status.st_dev, entry->d_ino}) continue;
    folder.order.push_back(static_cast<std::uint32_t>(folder.names.size()));
    folder.names += listed_kind(entry->d_type);
    folder.names.append(entry->d_name, std::strlen(entry->d_name) + 1);
  }
  closedir(listing);
  const char* names = folder.names.data();
  std::sort(folder.order.begin(), folder.order.end(), [names](std::uint32_t a, std::uint32_t b) {
    return std::strcmp(names + a + 1, names + b + 1) < 0;
  });
  if (is_on_the_way(folder.identity)) return std::nullopt;  // a link back to a folder above: a loop
  folders_.push_back(std::move(folder));
  return std::nullopt;
}

bool FolderWalk::is_on_the_way(FileIdentity identity) const {
  return std::any_of(folders_.begin(), folders_.end(),
                     [&](const Folder& f) { return f.identity == identity; });
}

bool FolderWalk::is_wanted(std::string_view name, bool folder) const {
  if (name.front() == '.' && !rules_.hidden) return false;
  const std::string_view below = std::string_view(path_).substr(root_size_);
  if (matches_any(rules_.exclude, below)) return false;
  return folder || rules_.include.empty() || matches_any(rules_.include, below);
}

bool FolderWalk::next(WalkedFile& file) {
  file.error.reset();
  if (!started_) {
    started_ = true;
    file.error = open_folder();
    file.path = path_;
    if (file.error) return true;
  }
  while (!folders_.empty()) {
    Folder& folder = folders_.back();
    path_.resize(folder.path_size);
    if (folder.next == folder.order.size()) {
      folders_.pop_back();
      continue;
    }
    const char* entry = folder.names.data() + folder.order[folder.next++];
    if (path_.back() != '/') path_ += '/';
    path_ += entry + 1;
    const Kind kind = *entry == kBySystem ? look_at(path_, rules_.follow) : static_cast<Kind>(*entry);
    const int broken = kind == kBroken ? errno : 0;
    const bool holds_files = kind == kFolder || is_archive_name(path_);
    if (kind == kOther || !is_wanted(entry + 1, holds_files)) continue;
    file.path = path_;
    if (kind == kFile) return true;
    file.error = kind == kBroken ? system_error(broken) : open_folder();
    if (file.error) return true;
  }
  return false;
}

}  // namespace artparse
