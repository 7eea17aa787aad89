// Cuts a stream of articles into blocks of whole articles, for workers to share.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "batch/inputs/byte_source.h"
#include "batch/inputs/split_articles.h"
#include "batch/job.h"

namespace artparse {

struct BlockRules {
  InputFormat format = InputFormat::kNdjson;
  std::uint64_t max_bytes = 0;  // of one article; longer ones are passed over and reported
  bool at_once = false;         // a block is what came in one read, for callers that wait for the answer
};

class BlockReader {
 public:
  BlockReader(std::string name, std::unique_ptr<ByteSource> source, const BlockRules& rules);

  // The next block; false at the end. After a failed read `error()` says why.
  bool next(BlockInput& block);
  const std::optional<RecordError>& error() const { return source_->error(); }
  const std::string& name() const { return name_; }

 private:
  bool fill();
  bool take(std::size_t size, BlockInput& block);
  bool pass_over_article(RecordError error, BlockInput& block);

  std::string name_;
  std::unique_ptr<ByteSource> source_;
  BlockRules rules_;
  std::string pending_;  // read, not given out
  std::uint64_t number_ = 1;
  bool first_ = true;
  bool at_end_ = false;
  bool full_ = false;  // the memory is
};

}  // namespace artparse
