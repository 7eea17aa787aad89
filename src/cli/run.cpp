// First version: one worker, enough options to measure.
#include "cli/run.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>

#include "artparse/artparse.h"
#include "batch/read_json_line.h"

namespace artparse {
namespace {

struct Arguments {
  std::string from = "text", to, text_field = "text", offsets = "cp", indirect = "none";
  std::vector<std::string> keep, paths;
  bool spans = false, explain = false, exit_zero = false;
  int jobs = 0;
};

std::string slurp(std::istream& in) { return std::string(std::istreambuf_iterator<char>(in), {}); }

struct Program {
  Arguments args;
  Options options;
  RenderOptions render;
  Parser parser{options};
  std::string out;
  std::size_t good = 0, bad = 0;

  void write(Record record, const std::string& source, const std::vector<KeptField>& kept) {
    record.source = source;
    ++(record.error ? bad : good);
    append_json(record, render, kept, out);
    out += '\n';
    if (out.size() > 65536) flush();
  }
  void flush() {
    std::fwrite(out.data(), 1, out.size(), stdout);
    out.clear();
  }
  void do_line(std::string_view line, const std::string& source, std::size_t number) {
    JsonLine input;
    read_json_line(line, args.text_field, args.keep, input);
    std::vector<KeptField> kept;
    for (std::size_t i = 0; i < args.keep.size(); ++i) kept.emplace_back(args.keep[i], input.kept[i]);
    Record record;
    if (input.error) {
      record.error = input.error;
      record.error->line = number;
    } else {
      record = parser.parse(input.text);
    }
    write(std::move(record), source + ":" + std::to_string(number), kept);
  }
  void do_input(const std::string& bytes, const std::string& source) {
    if (args.from != "ndjson") return write(parser.parse(bytes), source, {});
    std::size_t number = 0;
    for (std::size_t at = 0; at < bytes.size();) {
      const std::size_t end = std::min(bytes.find('\n', at), bytes.size());
      do_line(std::string_view(bytes).substr(at, end - at), source, ++number);
      at = end + 1;
    }
  }
  void do_file(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    if (!in) {
      Record record;
      record.error = RecordError{"not_found", "cannot read " + path, {}};
      return write(std::move(record), path, {});
    }
    do_input(slurp(in), path);
  }
  void do_path(const std::string& path) {
    if (path == "-") return do_input(slurp(std::cin), "-");
    if (!std::filesystem::is_directory(path)) return do_file(path);
    std::vector<std::string> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(path)) {
      if (entry.is_regular_file()) files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    for (const std::string& file : files) do_file(file);
  }
};

}  // namespace

int run(int argc, char** argv) {
  Arguments args;
  CLI::App app("Reads the raw text of news articles and writes JSON records.", "artparse");
  app.add_option("-f,--from", args.from)->check(CLI::IsMember({"text", "ndjson"}));
  app.add_option("-t,--to", args.to)->check(CLI::IsMember({"json", "ndjson"}));
  app.add_option("--text-field", args.text_field);
  app.add_option("--keep", args.keep)->delimiter(',');
  app.add_flag("--spans", args.spans);
  app.add_flag("--explain", args.explain);
  app.add_flag("--exit-zero", args.exit_zero);
  app.add_option("-j,--jobs", args.jobs);
  app.add_option("--offsets", args.offsets)->check(CLI::IsMember({"cp", "bytes"}));
  app.add_option("--indirect", args.indirect)->check(CLI::IsMember({"none", "sure", "all"}));
  app.add_option("PATH", args.paths);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? 0 : 2;
  }
  if (args.paths.empty()) args.paths.push_back("-");
  Options options;
  options.explain = args.explain;
  options.offsets = args.offsets == "bytes" ? OffsetUnit::kInputBytes : OffsetUnit::kCodePoints;
  options.indirect = args.indirect == "all" ? IndirectSpeech::kAll
                     : args.indirect == "sure" ? IndirectSpeech::kSure : IndirectSpeech::kNone;
  Program program{args, options, {.spans = args.spans, .explain = args.explain}, Parser(options), {}, 0, 0};
  for (const std::string& path : args.paths) program.do_path(path);
  program.flush();
  if (args.exit_zero || program.bad == 0) return 0;
  return program.good == 0 ? 3 : 1;
}

}  // namespace artparse
