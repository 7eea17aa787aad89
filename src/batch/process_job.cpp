#include "batch/process_job.h"

#include <exception>
#include <new>
#include <utility>

#include "batch/inputs/read_file.h"
#include "batch/inputs/read_mail.h"
#include "batch/inputs/split_articles.h"
#include "batch/inputs/unpack.h"
#include "batch/outputs/pack.h"
#include "batch/outputs/render_record.h"
#include "batch/stop_signal.h"

namespace artparse {
namespace {

Record error_record(RecordError error) {
  Record record;
  record.error = std::move(error);
  return record;
}

// Errors that say something of the moment, not of the file: a later run may do better.
bool is_passing(const RecordError& error) {
  return error.code != "not_text" && error.code != "too_large";
}

}  // namespace

Worker::Worker(const BatchSettings& settings, const OutputTree* tree)
    : settings_(settings), tree_(tree), parser_(make_parser()) {}

// One that is given up when the article at hand has had its time.
Parser Worker::make_parser() const {
  Options options = settings_.options;
  if (settings_.timeout) options.stop = [this] { return is_late(); };
  return Parser(options, settings_.words);
}

bool Worker::is_late() const {
  return deadline_ && std::chrono::steady_clock::now() > *deadline_;
}

// Is the rest of the job not to be done?
bool Worker::is_over(const Job& job) const {
  return job.broken_off || (settings_.fail_fast && !job.failures.empty());
}

void Worker::process(Job& job) {
  for (const FileInput& file : job.files) {
    if (!is_over(job)) process_file(file, job);
  }
  if (job.block) process_block(*job.block, job);
}

void Worker::process_file(const FileInput& file, Job& job) {
  if (file.error) {
    Record record = error_record(*file.error);
    record.source = file.path;
    std::optional<std::string_view> path;
    if (settings_.input.format == InputFormat::kText) path = file.path;
    return finish(std::move(record), path, {}, job);
  }
  if (is_done(file)) {
    ++job.tally.skipped;
    return;
  }
  begin_article();
  bool read = false;
  Record record = guarded([&] {
    std::optional<RecordError> error = read_bytes(file);
    read = !error;
    return error ? error_record(*std::move(error)) : parse(buffer_);
  });
  job.broken_off = stop_signal() != 0 && !read;
  if (job.broken_off) return;
  if (!read) buffer_.clear();
  record.source = file.path;
  finish(std::move(record), file.path, buffer_, job);
}

void Worker::begin_article() {
  if (!settings_.timeout) return;
  const std::chrono::duration<double> allowed(*settings_.timeout);
  deadline_ = std::chrono::steady_clock::now() +
              std::chrono::duration_cast<std::chrono::steady_clock::duration>(allowed);
}

std::optional<RecordError> Worker::read_bytes(const FileInput& file) {
  std::optional<RecordError> error;
  if (file.bytes)
    buffer_ = *file.bytes;
  else
    error = read_path(file.path, settings_.options.max_bytes, buffer_, deadline_);
  return error ? error : unpack_whole(buffer_, settings_.options.max_bytes);
}

void Worker::process_block(const BlockInput& block, Job& job) {
  job.tally.streamed += block.bytes.size();
  if (block.error) {
    line_.kept.assign(settings_.input.keep.size(), "null");
    note_kept_fields();
    Record record = error_record(*block.error);
    record.source = block.source + ":" + std::to_string(block.first_number);
    record.error->line = block.first_number;
    return finish(std::move(record), std::nullopt, {}, job);
  }
  const InputFormat format = settings_.input.format;
  std::uint64_t number = block.first_number;
  for (std::size_t at = 0; at < block.bytes.size() && !is_over(job); ++number) {
    const ArticleEnd bounds = find_article_end(format, block.bytes, at);
    const auto article = std::string_view(block.bytes).substr(at, bounds.end - at);
    const bool last = bounds.next == block.bytes.size() && bounds.next == bounds.end;
    if (!last || format == InputFormat::kNdjson || holds_article(format, article)) {
      process_article(article, block.source, number, job);
    }
    at = bounds.next;
  }
}

void Worker::process_article(std::string_view article, const std::string& source, std::uint64_t number,
                             Job& job) {
  begin_article();
  Record record = guarded([&] { return parse_article(strip_article(settings_.input.format, article)); });
  record.source = source + ":" + std::to_string(number);
  if (record.error) record.error->line = number;
  finish(std::move(record), article, text_, job);
}

// Of the text that the input's format wraps up; `text_` is left as what was parsed.
Record Worker::parse_article(std::string_view article) {
  text_ = article;
  if (settings_.input.format == InputFormat::kNdjson) {
    read_json_line(article, settings_.input.text_field, settings_.input.keep, line_);
    note_kept_fields();
    text_ = line_.text;
    if (line_.error) return error_record(*line_.error);
  } else if (settings_.input.format == InputFormat::kMbox) {
    read_mail(article, line_.text);
    text_ = line_.text;
  }
  return parse(text_);
}

void Worker::note_kept_fields() {
  kept_.clear();
  for (std::size_t i = 0; i < line_.kept.size(); ++i) {
    kept_.emplace_back(settings_.input.keep[i], line_.kept[i]);
  }
}

Record Worker::parse(std::string_view bytes) {
  Record record = parser_.parse(bytes);
  if (is_late()) return error_record(timeout_error());
  return record;  // "?:" would copy it
}

// What goes wrong in us is an error record too, and the batch goes on.
template <class Make>
Record Worker::guarded(const Make& make) {
  RecordError error;
  try {
    return make();
  } catch (const std::bad_alloc&) {
    error = memory_error();
  } catch (const std::exception& fault) {
    error = {"internal", fault.what(), std::nullopt};
  }
  buffer_ = std::string();
  line_.text = std::string();
  text_ = {};
  parser_ = make_parser();
  return error_record(std::move(error));
}

// What --errors lists: the article itself as its input holds it, or a path.
std::string Worker::to_feed_back(std::string_view input) const {
  std::string listed;
  if (settings_.input.format != InputFormat::kText) {
    append_article(settings_.input.format, input, listed);
    return listed;
  }
  return listed.append(input) += settings_.input.nul_separated_paths ? '\0' : '\n';
}

// Renders the record, counts it and notes its failure. `input` is what to feed back, an article or a path, none
// where there is neither; `text` is what was parsed.
void Worker::finish(Record record, std::optional<std::string_view> input, std::string_view text, Job& job) {
  render(record, text, job);
  ++job.tally.records;
  job.tally.bytes += text.size();
  if (record.error) {
    ++job.tally.errors;
    const bool memory = record.error->message == memory_error().message;
    job.tally.memory += memory;
    job.tally.internal += !memory && record.error->code == "internal";
    const bool listed = input && settings_.output.errors;
    job.failures.push_back({record.source, *record.error, listed ? to_feed_back(*input) : std::string()});
    if (tree_ && is_passing(*record.error)) return job.output.clear();
  }
  job.record_ends.push_back(job.output.size());
  if (tree_) write_to_tree(record.source, job);
}

// A record for whose text the memory is too small becomes one of an error.
void Worker::render(Record& record, std::string_view text, Job& job) {
  const std::size_t before = job.output.size();
  try {
    return render_record(settings_.output, settings_.options, record, kept_, text, job.output);
  } catch (const std::bad_alloc&) {
    job.output.resize(before);
  }
  const std::string source = std::move(record.source);
  record = error_record(memory_error());
  record.source = source;
  render_record(settings_.output, settings_.options, record, kept_, {}, job.output);
}

void Worker::write_to_tree(const std::string& input, Job& job) {
  const std::string path = mirrored_path(input, file_ending(settings_.output));
  const std::string content = output_head(settings_.output) + job.output;
  const int error = tree_->write(path, settings_.output.packed ? packed(content) : content);
  job.output.clear();
  job.record_ends.clear();
  if (error != 0) job.unwritten.push_back({path, error});
}

bool Worker::is_done(const FileInput& file) const {
  if (!tree_ || !settings_.output.resume) return false;
  const std::string output = mirrored_path(file.path, file_ending(settings_.output));
  return tree_->is_done(output, file.archive.empty() ? file.path : file.archive);
}

}  // namespace artparse
