#include "batch/inputs/read_paths.h"

namespace artparse {
namespace {

constexpr std::uint64_t kLongestPath = 1 << 20;

}  // namespace

PathList::PathList(const std::string& file, bool nul_separated)
    : format_(nul_separated ? InputFormat::kNul : InputFormat::kNdjson),
      reader_(file, make_file_source(open_input(file)), {format_, kLongestPath, true}) {}

bool PathList::next(std::string& path) {
  while (true) {
    if (at_ >= block_.bytes.size()) {
      at_ = 0;
      if (!reader_.next(block_)) return false;
      continue;
    }
    const ArticleEnd bounds = find_article_end(format_, block_.bytes, at_);
    path = strip_article(format_, std::string_view(block_.bytes).substr(at_, bounds.end - at_));
    at_ = bounds.next;
    if (!path.empty()) return true;
  }
}

}  // namespace artparse
