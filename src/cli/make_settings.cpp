// What was checked becomes settings; what only shows with files, numbers and formats is checked on the way.
#include "cli/make_settings.h"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <thread>

#include "batch/inputs/archive.h"
#include "batch/inputs/read_file.h"
#include "batch/outputs/render_record.h"
#include "cli/check_arguments.h"
#include "cli/option_table.h"
#include "cli/parse_values.h"
#include "cli/suggest_word.h"

namespace artparse {
namespace {

constexpr std::uint64_t kMostWorkers = 1024;
constexpr std::uint64_t kLargestInput = 0xFFFFFFF0u;

bool is_folder(const std::string& path) {
  struct stat status;
  return stat(path.c_str(), &status) == 0 && S_ISDIR(status.st_mode);
}

bool is_same_file(const std::string& a, const std::string& b) {
  struct stat x, y;
  return stat(a.c_str(), &x) == 0 && stat(b.c_str(), &y) == 0 && x.st_dev == y.st_dev &&
         x.st_ino == y.st_ino && S_ISREG(x.st_mode);
}

Problem check_files(const Arguments& arguments, const InputSettings& input) {
  const std::size_t from_standard_input =
      std::count(input.paths.begin(), input.paths.end(), "-") + (arguments.files_from == "-" ? 1 : 0);
  if (from_standard_input > 1) return "standard input can be read only once";
  if (from_standard_input > 0 && !arguments.output_dir.empty()) {
    return "--output-dir has no name for an article from standard input; use -o FILE";
  }
  if (!arguments.files_from.empty() && arguments.files_from != "-") {
    const OpenedFile list = open_input(arguments.files_from);
    if (list.error) return "--files-from: " + arguments.files_from + ": " + list.error->message;
    close(list.fd);
  }
  for (const std::string& path : input.paths) {
    if (!arguments.output.empty() && is_same_file(path, arguments.output)) {
      return path + " is input and output; name another output";
    }
  }
  return std::nullopt;
}

Problem read_words(const std::string& path, BatchSettings& settings) {
  if (path.empty()) return std::nullopt;
  std::string text;
  if (const auto error = read_path(path, kLargestInput, text)) return "--lexicon: " + path + ": " + error->message;
  const auto words = std::make_shared<const UserLexicon>(text);
  if (!words->error().empty()) return "--lexicon: " + path + ": " + words->error();
  settings.words = words;
  return std::nullopt;
}

Problem read_numbers(const Arguments& arguments, BatchSettings& settings) {
  const std::string jobs = arguments.jobs.empty() ? "0" : arguments.jobs;
  const auto workers = parse_number(jobs);
  if (!workers || *workers > kMostWorkers) return "--jobs: " + quoted(jobs) + " is no number from 0 to 1024";
  settings.workers = static_cast<unsigned>(*workers);
  if (*workers == 0) settings.workers = std::max(1u, std::thread::hardware_concurrency());
  if (!arguments.timeout.empty()) {
    settings.timeout = parse_seconds(arguments.timeout);
    if (!settings.timeout) return "--timeout: " + quoted(arguments.timeout) + " is no number of seconds such as 0.5";
  }
  if (!arguments.max_bytes.empty()) {
    const auto size = parse_size(arguments.max_bytes);
    if (!size) return "--max-bytes: " + quoted(arguments.max_bytes) + " is no size such as 500K or 20M";
    settings.options.max_bytes = *size == 0 ? kLargestInput : std::min(*size, kLargestInput);
  }
  if (!arguments.shard.empty()) {
    const auto size = parse_size(arguments.shard);
    if (!size || *size == 0) return "--shard: " + quoted(arguments.shard) + " is no size such as 100M";
    settings.output.shard_bytes = *size;
  }
  if (!arguments.reference_date.empty()) {
    settings.options.reference_date = parse_day(arguments.reference_date);
    if (!settings.options.reference_date) {
      return "--reference-date: " + quoted(arguments.reference_date) + " is no day such as 2026-01-28";
    }
  }
  return std::nullopt;
}

void set_input(const Arguments& arguments, InputSettings& input) {
  input.format = choice<InputFormat>("from", arguments.from);
  input.paths = arguments.paths;
  if (!arguments.files_from.empty()) input.files_from = arguments.files_from;
  if (input.paths.empty() && !input.files_from) input.paths = {"-"};
  input.nul_separated_paths = arguments.nul;
  if (!arguments.text_field.empty()) input.text_field = arguments.text_field;
  for (const std::string& key : arguments.keep) {
    if (std::find(input.keep.begin(), input.keep.end(), key) == input.keep.end()) input.keep.push_back(key);
  }
  input.walk = {arguments.include, arguments.exclude, arguments.hidden, arguments.follow, {}};
  input.at_once = arguments.flush;
}

bool is_one_article(const InputSettings& input) {
  return input.format == InputFormat::kText && !input.files_from && input.paths.size() == 1 &&
         !is_folder(input.paths.front()) && !is_archive_name(input.paths.front());
}

// In the order of --fields, or else of the table.
std::vector<std::size_t> chosen_columns(const Arguments& arguments, Table table) {
  const std::vector<std::string_view> names = column_names(table);
  const auto omitted = [&](std::string_view name) {
    return std::find(arguments.omit.begin(), arguments.omit.end(), name) != arguments.omit.end();
  };
  std::vector<std::string_view> wanted(arguments.fields.begin(), arguments.fields.end());
  if (wanted.empty()) wanted = names;
  std::vector<std::size_t> columns;
  for (const std::string_view name : wanted) {
    if (!omitted(name)) columns.push_back(std::find(names.begin(), names.end(), name) - names.begin());
  }
  return columns;
}

void set_table(const Arguments& arguments, const std::vector<std::string>& kept, OutputSettings& output) {
  TableOptions& table = output.table;
  table.table = choice<Table>("table", arguments.table);
  table.separator = output.format == OutputFormat::kTsv ? '\t' : ',';
  table.safe = arguments.csv_safe;
  table.for_terminal = output.render.ascii_controls;
  table.columns = chosen_columns(arguments, table.table);
  table.kept = kept;
}

void set_output(const Arguments& arguments, const Surroundings& around, const InputSettings& input,
                OutputSettings& output) {
  const bool tree = !arguments.output_dir.empty();
  output.one = tree || is_one_article(input);
  const bool lines = arguments.to.empty() && !output.one && !arguments.pretty;
  output.format = lines ? OutputFormat::kNdjson : choice<OutputFormat>("to", arguments.to);
  if (!arguments.output.empty()) output.file = arguments.output;
  if (tree) output.directory = arguments.output_dir;
  if (!arguments.errors.empty()) output.errors = arguments.errors;
  output.resume = arguments.resume;
  output.packed = !arguments.compress.empty();
  const bool lines_only = output.resume || output.shard_bytes > 0;
  if (lines_only && output.file && arguments.to.empty()) output.format = OutputFormat::kNdjson;

  const bool terminal = around.terminal_out && !output.file && !tree;
  const bool json = output.format == OutputFormat::kJson || output.format == OutputFormat::kJsonLd;
  output.render.pretty = json && !arguments.compact && (arguments.pretty || terminal);
  output.render.spans = arguments.spans;
  output.render.explain = arguments.explain;
  output.render.fields = arguments.fields;
  output.render.omit = arguments.omit;
  const bool colour_wanted =
      arguments.color == "always" || (terminal && around.colour_terminal && arguments.color != "never");
  output.colour = colour_wanted && (json || output.format == OutputFormat::kNdjson);
  output.render.ascii_controls = terminal || output.colour;
  if (is_table(output.format)) set_table(arguments, input.keep, output);
}

void set_options(const Arguments& arguments, Options& options) {
  options.offsets = choice<OffsetUnit>("offsets", arguments.offsets);
  options.indirect = choice<IndirectSpeech>("indirect", arguments.indirect);
  options.encoding = choice<InputEncoding>("encoding", arguments.encoding);
  options.mend = !arguments.no_mend;
  options.explain = arguments.explain;
  if (arguments.to != "html") return;
  options.offsets = OffsetUnit::kCodePoints;  // a page has its places in the text, and its rules, anyway
  options.explain = true;
}

Problem check_format(const BatchSettings& settings, const Arguments& arguments, bool terminal_out) {
  const OutputFormat format = settings.output.format;
  const bool json = format == OutputFormat::kJson || format == OutputFormat::kJsonLd;
  if (format == OutputFormat::kHtml && !settings.output.one) {
    return "--to html of several articles needs --output-dir, and one article a file";
  }
  if (arguments.pretty && !json) return "--pretty needs --to json";
  if (settings.output.packed && terminal_out && !settings.output.file && !settings.output.directory) {
    return "--compress: packed data is not for a terminal; use -o FILE or a pipe";
  }
  return std::nullopt;
}

// What decides the bytes of an output, in one line, for --resume: besides the options of the record, a few more.
std::string make_stamp(const Arguments& a) {
  constexpr std::string_view kDecisive[] = {"to",       "table",   "csv-safe",  "compress",
                                            "encoding", "no-mend", "max-bytes", "pretty"};
  std::string stamp = "artparse " ARTPARSE_VERSION;
  for (const OptionRow& row : option_rows()) {
    if (row.group != "Record" && std::ranges::find(kDecisive, row.name) == std::end(kDecisive)) continue;
    stamp.append(" ").append(row.name).append("=");
    if (const auto* flag = std::get_if<bool Arguments::*>(&row.target)) stamp += a.**flag ? "1" : "0";
    if (const auto* text = std::get_if<std::string Arguments::*>(&row.target)) stamp += a.**text;
    if (const auto* list = std::get_if<std::vector<std::string> Arguments::*>(&row.target)) {
      for (const std::string& item : a.**list) stamp += item + ",";
    }
  }
  return stamp + "\n";
}

}  // namespace

Problem make_settings(const Arguments& arguments, const Surroundings& around, BatchSettings& settings) {
  if (Problem problem = check_arguments(arguments)) return problem;
  set_input(arguments, settings.input);
  settings.options.layout = layout_of(settings.input.format);
  if (Problem problem = check_files(arguments, settings.input)) return problem;
  set_options(arguments, settings.options);
  if (Problem problem = read_numbers(arguments, settings)) return problem;
  if (Problem problem = read_words(arguments.lexicon, settings)) return problem;
  set_output(arguments, around, settings.input, settings.output);
  if (Problem problem = check_format(settings, arguments, around.terminal_out)) return problem;
  settings.output.stamp = make_stamp(arguments);
  settings.fail_fast = arguments.fail_fast;
  if (is_one_article(settings.input)) settings.workers = 1;
  return std::nullopt;
}

}  // namespace artparse
