// The work of one worker: inputs of a job in, rendered records out.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "artparse/artparse.h"
#include "batch/inputs/read_json_line.h"
#include "batch/job.h"
#include "batch/outputs/output_tree.h"
#include "batch/settings.h"

namespace artparse {

class Worker {
 public:
  // Refers to both; `tree` may be null.
  Worker(const BatchSettings& settings, const OutputTree* tree);
  Worker(const Worker&) = delete;  // its parser asks it for the time
  Worker& operator=(const Worker&) = delete;

  void process(Job& job);

 private:
  bool is_over(const Job& job) const;
  void process_file(const FileInput& file, Job& job);
  void process_block(const BlockInput& block, Job& job);
  void process_article(std::string_view article, const std::string& source, std::uint64_t number, Job& job);
  void note_kept_fields();
  Record parse_article(std::string_view article);
  Record parse(std::string_view bytes);
  template <class Make>
  Record guarded(const Make& make);
  std::string to_feed_back(std::string_view input) const;
  void finish(Record record, std::optional<std::string_view> input, std::string_view text, Job& job);
  void render(Record& record, std::string_view text, Job& job);
  void write_to_tree(const std::string& input, Job& job);
  bool is_done(const FileInput& file) const;
  std::optional<RecordError> read_bytes(const FileInput& file);
  void begin_article();
  Parser make_parser() const;
  bool is_late() const;

  const BatchSettings& settings_;
  const OutputTree* tree_;
  Deadline deadline_;  // of the article at hand
  Parser parser_;
  std::string buffer_;
  JsonLine line_;
  std::string_view text_;  // of the article at hand, out of a stream
  std::vector<KeptField> kept_;
};

}  // namespace artparse
