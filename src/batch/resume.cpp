#include "batch/resume.h"

#include <unistd.h>

#include <algorithm>

#include "batch/find_inputs.h"
#include "batch/read_file.h"
#include "batch/read_json_line.h"

namespace artparse {
namespace {

constexpr std::size_t kChunk = 256 * 1024;

// The source of the record that input number `number` (from 1) will have.
std::string source_of(const InputSettings& settings, std::uint64_t max_bytes, std::uint64_t number,
                      FileIdentity output) {
  InputFinder inputs(settings, max_bytes, number - 1, output);
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

WholeLines read_whole_lines(int fd) {
  WholeLines lines;
  std::string line;
  std::string chunk(kChunk, '\0');
  for (ssize_t got; (got = read(fd, chunk.data(), chunk.size())) > 0;) {
    std::string_view rest(chunk.data(), static_cast<std::size_t>(got));
    for (std::size_t end; (end = rest.find('\n')) != std::string_view::npos; rest.remove_prefix(end + 1)) {
      line.append(rest.substr(0, end));
      lines.bytes += line.size() + 1;
      ++lines.count;
      std::swap(lines.last, line);
      line.clear();
    }
    line.append(rest);
  }
  return lines;
}

bool reads_standard_input(const InputSettings& input) {
  return input.files_from == "-" || std::count(input.paths.begin(), input.paths.end(), "-") > 0;
}

}  // namespace

ResumePoint find_resume_point(const std::string& path, const InputSettings& input, std::uint64_t max_bytes) {
  const OpenedFile file = open_input(path);
  if (file.error) return {};  // nothing was done yet, or opening it for writing will say what is wrong
  const WholeLines lines = read_whole_lines(file.fd);
  close(file.fd);
  ResumePoint point{lines.count, lines.bytes, {}};
  if (lines.count == 0 || reads_standard_input(input)) return point;
  JsonLine last;
  read_json_line(lines.last, "source", {}, last);
  const std::string expected = source_of(input, max_bytes, lines.count, file.identity);
  if (last.error || last.text == expected) return point;
  point.refused = "record " + std::to_string(lines.count) + " of " + path + " is of " + last.text +
                  ", not of " + (expected.empty() ? "any input" : expected) +
                  "; give the same inputs as before, or start anew without --resume";
  return point;
}

}  // namespace artparse
