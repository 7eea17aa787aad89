#include "batch/outputs/resume.h"

#include <unistd.h>

#include <algorithm>

#include "batch/inputs/byte_source.h"
#include "batch/inputs/find_inputs.h"
#include "batch/inputs/read_file.h"
#include "batch/inputs/read_json_line.h"
#include "batch/outputs/record_output.h"

namespace artparse {
namespace {

constexpr std::size_t kChunk = 256 * 1024;

// The source of the record that input number `number` (from 1) will have.
std::string source_of(const BatchSettings& settings, std::uint64_t number, FileIdentity output) {
  InputFinder inputs(settings.input, settings.options.max_bytes, number - 1, output);
  Job job;
  if (!inputs.next(job)) return {};
  if (job.block) return job.block->source + ":" + std::to_string(job.block->first_number);
  return job.files.front().path;
}

struct WholeLines {
  std::uint64_t count = 0;
  std::uint64_t bytes = 0;
  std::string last;
};

void read_whole_lines(const OpenedFile& file, WholeLines& lines) {
  const std::unique_ptr<ByteSource> source = make_file_source(file);
  std::string line;
  std::string chunk(kChunk, '\0');
  for (std::size_t got; (got = source->read(chunk.data(), chunk.size())) > 0;) {
    std::string_view rest(chunk.data(), got);
    for (std::size_t end; (end = rest.find('\n')) != std::string_view::npos; rest.remove_prefix(end + 1)) {
      line.append(rest.substr(0, end));
      lines.bytes += line.size() + 1;
      ++lines.count;
      std::swap(lines.last, line);
      line.clear();
    }
    line.append(rest);
  }
}

bool reads_standard_input(const InputSettings& input) {
  return input.files_from == "-" || std::count(input.paths.begin(), input.paths.end(), "-") > 0;
}

// Lines in all shards but the last; their number goes to `shards`.
WholeLines read_whole_shards(const std::string& path, std::uint64_t& shards) {
  WholeLines lines;
  while (access(shard_name(path, shards + 2).c_str(), F_OK) == 0) {
    read_whole_lines(open_input(shard_name(path, ++shards)), lines);
  }
  return lines;
}

}  // namespace

ResumePoint find_resume_point(const BatchSettings& settings) {
  const std::string& path = *settings.output.file;
  ResumePoint point;
  WholeLines lines;
  FileIdentity identity;
  if (settings.output.shard_bytes > 0) {
    lines = read_whole_shards(path, point.shards);
  } else {
    const OpenedFile file = open_input(path);
    if (file.error) return {};  // nothing was done yet, or opening it for writing will say what is wrong
    identity = file.identity;
    read_whole_lines(file, lines);
    point.bytes = lines.bytes;
  }
  point.records = lines.count;
  if (lines.count == 0 || reads_standard_input(settings.input)) return point;
  JsonLine last;
  read_json_line(lines.last, "source", {}, last);
  const std::string expected = source_of(settings, lines.count, identity);
  if (last.error || last.text == expected) return point;
  point.refused = "record " + std::to_string(lines.count) + " of " + path + " is of " + last.text +
                  ", not of " + (expected.empty() ? "any input" : expected) +
                  "; give the same inputs as before, or start anew without --resume";
  return point;
}

}  // namespace artparse
