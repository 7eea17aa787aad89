#include "batch/inputs/archive.h"

#include <archive.h>
#include <archive_entry.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <new>

#include "base/ascii.h"

namespace artparse {
namespace {

constexpr std::array<std::string_view, 11> kEndings = {".zip",  ".tar",     ".tar.gz", ".tgz",
                                                       ".tar.zst", ".tzst", ".tar.xz", ".txz",
                                                       ".tar.bz2", ".tbz",  ".tbz2"};
constexpr std::size_t kChunk = 64 * 1024;

bool ends_like(std::string_view path, std::string_view ending) {
  return path.size() > ending.size() &&
         std::equal(ending.begin(), ending.end(), path.end() - static_cast<std::ptrdiff_t>(ending.size()),
                    [](char a, char b) { return a == ascii_lower(b); });
}

// libarchive takes an entry of zeros in a zip for a tar header where the sum of its bytes happens to fit (its sum
// counts bytes as signed too), so a file that opens as zips do is read as nothing else. False where the file cannot be
// looked into, as a FIFO.
bool opens_as_zip(int fd) {
  constexpr std::string_view kFirstHeader = "PK\x03\x04";
  std::array<char, kFirstHeader.size()> opening;
  return pread(fd, opening.data(), opening.size(), 0) == static_cast<ssize_t>(opening.size()) &&
         std::string_view(opening.data(), opening.size()) == kFirstHeader;
}

RecordError archive_error(archive* reader) {
  const char* message = archive_error_string(reader);
  return {"not_readable", std::string("damaged archive: ") + (message ? message : "no reason given"),
          std::nullopt};
}

class EntrySource : public ByteSource {
 public:
  explicit EntrySource(archive* reader) : reader_(reader) {}

  std::size_t read(char* buffer, std::size_t size) override {
    if (error_) return 0;
    const la_ssize_t got = archive_read_data(reader_, buffer, size);
    if (got < 0) error_ = archive_error(reader_);
    return static_cast<std::size_t>(std::max<la_ssize_t>(got, 0));
  }

 private:
  archive* reader_;
};

std::optional<RecordError> read_all(archive* reader, std::uint64_t limit, std::string& bytes) {
  EntrySource source(reader);
  while (true) {
    const std::size_t filled = bytes.size();
    bytes.resize(filled + kChunk);
    const std::size_t got = source.read(bytes.data() + filled, kChunk);
    bytes.resize(filled + got);
    if (source.error()) return source.error();
    if (bytes.size() > limit) return too_large_error(limit);
    if (got == 0) return std::nullopt;
  }
}

}  // namespace

struct Archive::State {
  OpenedFile file;
  archive* reader = nullptr;
  archive_entry* entry = nullptr;

  // What the entry leads to; null where it is no link.
  const char* link() const {
    const char* target = archive_entry_hardlink(entry);
    return target ? target : archive_entry_symlink(entry);
  }

  ~State() {
    if (reader) archive_read_free(reader);
    if (file.fd >= 0) close(file.fd);
  }
};

bool is_archive_name(std::string_view path) {
  return std::any_of(kEndings.begin(), kEndings.end(),
                     [path](std::string_view ending) { return ends_like(path, ending); });
}

std::size_t entry_name_begin(std::string_view path) {
  for (std::size_t mark = path.find("!/"); mark != std::string_view::npos; mark = path.find("!/", mark + 1)) {
    if (is_archive_name(path.substr(0, mark))) return mark + 2;
  }
  return std::string_view::npos;
}

Archive::Archive(std::string path) : path_(std::move(path)), state_(std::make_unique<State>()) {
  state_->file = open_input(path_);
  error_ = state_->file.error;
  if (error_) return;
  archive* const reader = state_->reader = archive_read_new();
  if (!reader) throw std::bad_alloc();
  archive_read_support_format_zip(reader);
  if (!opens_as_zip(state_->file.fd)) archive_read_support_format_tar(reader);
  archive_read_support_filter_gzip(reader);
  archive_read_support_filter_zstd(reader);
  archive_read_support_filter_xz(reader);
  archive_read_support_filter_bzip2(reader);
  if (archive_read_open_fd(reader, state_->file.fd, kChunk) != ARCHIVE_OK) error_ = archive_error(reader);
}

Archive::~Archive() = default;

bool Archive::next(std::string& name) {
  while (!error_) {
    const int status = archive_read_next_header(state_->reader, &state_->entry);
    if (status == ARCHIVE_EOF) return false;
    if (status == ARCHIVE_RETRY) continue;
    if (status == ARCHIVE_FATAL || status == ARCHIVE_FAILED) {
      error_ = archive_error(state_->reader);
      break;
    }
    if (!state_->link() && archive_entry_filetype(state_->entry) != AE_IFREG) continue;
    const char* known = archive_entry_pathname_utf8(state_->entry);
    if (!known) known = archive_entry_pathname(state_->entry);
    name = known ? known : "";
    return true;
  }
  return false;
}

std::optional<RecordError> Archive::link_error() const {
  const char* target = state_->link();
  if (!target) return std::nullopt;
  return RecordError{"not_readable", std::string("a link to ") + target + "; links in archives are not followed",
                     std::nullopt};
}

std::optional<RecordError> Archive::read_entry(std::uint64_t limit, std::string& bytes) {
  bytes.clear();
  const auto declared = static_cast<std::uint64_t>(std::max<la_int64_t>(archive_entry_size(state_->entry), 0));
  if (declared > limit) return too_large_error(limit);
  try {
    return read_all(state_->reader, limit, bytes);
  } catch (const std::bad_alloc&) {
    bytes = std::string();
    return memory_error();
  }
}

std::unique_ptr<ByteSource> Archive::entry_source() {
  return std::make_unique<EntrySource>(state_->reader);
}

}  // namespace artparse
