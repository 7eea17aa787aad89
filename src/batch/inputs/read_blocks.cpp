#include "batch/inputs/read_blocks.h"

#include <algorithm>
#include <new>
#include <utility>

#include "batch/inputs/read_file.h"
#include "batch/stop_signal.h"

namespace artparse {
namespace {

constexpr std::size_t kRead = 64 * 1024;
constexpr std::size_t kBlock = 256 * 1024;
constexpr std::size_t kNone = std::string::npos;

std::uint64_t count_articles(InputFormat format, std::string_view block) {
  std::uint64_t count = 0;
  for (std::size_t at = 0; at < block.size(); ++count) at = find_article_end(format, block, at).next;
  return count;
}

}  // namespace

BlockReader::BlockReader(std::string name, std::unique_ptr<ByteSource> source, const BlockRules& rules)
    : name_(std::move(name)), source_(std::move(source)), rules_(rules) {}

// Reads once more; false when there is nothing more to read, or no room.
bool BlockReader::fill() {
  if (at_end_) return false;
  const std::size_t before = pending_.size();
  try {
    pending_.resize(before + kRead);
  } catch (const std::bad_alloc&) {
    full_ = true;
    return false;
  }
  const std::size_t got = source_->read(pending_.data() + before, kRead);
  pending_.resize(before + got);
  at_end_ = got == 0;
  if (std::exchange(first_, false) && pending_.starts_with("\xEF\xBB\xBF")) pending_.erase(0, 3);
  return !at_end_;
}

bool BlockReader::take(std::size_t size, BlockInput& block) {
  block.source = name_;
  block.first_number = number_;
  block.error.reset();
  block.bytes = pending_.substr(size);
  std::swap(block.bytes, pending_);
  block.bytes.resize(size);
  number_ += count_articles(rules_.format, block.bytes);
  return true;
}

bool BlockReader::next(BlockInput& block) {
  std::size_t border = find_last_border(rules_.format, pending_, 0);
  while (border == kNone || (pending_.size() < kBlock && !rules_.at_once)) {
    const std::size_t known = pending_.size();
    if (border == kNone && known > rules_.max_bytes) return pass_over_article(too_large_error(rules_.max_bytes), block);
    if (!fill()) break;
    const std::size_t later = find_last_border(rules_.format, pending_, known);
    if (later != kNone) border = later;
  }
  if (std::exchange(full_, false) && border == kNone) return pass_over_article(memory_error(), block);
  if (stop_signal() != 0 && at_end_) return false;
  if (at_end_) border = pending_.size();
  return border > 0 && take(border, block);
}

// Drops an article that is longer than the limit or the memory, up to its end or the end of the input.
bool BlockReader::pass_over_article(RecordError error, BlockInput& block) {
  do {
    const std::size_t overlap = std::min<std::size_t>(pending_.size(), 16);  // a border may be torn
    pending_.erase(0, pending_.size() - overlap);
  } while (fill() && find_last_border(rules_.format, pending_, 0) == kNone);
  pending_.erase(0, find_article_end(rules_.format, pending_, 0).next);
  block = {name_, {}, number_++, std::move(error)};
  return true;
}

}  // namespace artparse
