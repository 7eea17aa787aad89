#include "cli/option_table.h"

#include <algorithm>

namespace artparse {
namespace {

using A = Arguments;

constexpr std::string_view kInput = "Input", kOutput = "Output", kRecord = "Record", kRun = "Run",
                           kAbout = "About";

const OptionRow kOptions[] = {
    {kInput, 'f', "from", "FORMAT", "text|ndjson|form-feed|nul|mbox|nexis|factiva|proquest", &A::from,
     "how the input holds articles",
     "text: one article a file (the default). .gz and .zst inputs are unpacked, .zip and .tar archives (also "
     "packed) are read like folders: a.zip!/b.txt. ndjson: one JSON object a line, one record out for each line "
     "in, in the same order, bad lines "
     "included. form-feed, nul: articles parted by that character. mbox: a box of mails; subject, sender, date "
     "and the first plain part of each. nexis, factiva, proquest: text files that these archives export, of one or "
     "many articles; headline, authors, date and outlet come from their fields."},
    {kInput, 0, "text-field", "NAME", "", &A::text_field, "the field of an NDJSON line that holds the text [text]", ""},
    {kInput, 0, "keep", "NAME,...", "", &A::keep, "fields of an NDJSON line to copy into the record",
     "They are copied byte for byte and stand before the keys of the record; a missing one is null."},
    {kInput, 0, "files-from", "FILE", "", &A::files_from, "read paths from FILE, one a line; - is standard input", ""},
    {kInput, '0', "null", "", "", &A::nul, "paths in --files-from and --errors end with a zero byte", ""},
    {kInput, 0, "include", "GLOB", "", &A::include, "in folders, only files that match; may be repeated",
     "* and ? stop at a slash, ** does not. A pattern without a slash is for the name, others for the path "
     "below the folder."},
    {kInput, 0, "exclude", "GLOB", "", &A::exclude, "in folders, no files or folders that match; may be repeated", ""},
    {kInput, 0, "hidden", "", "", &A::hidden, "in folders, also names that start with a dot", ""},
    {kInput, 0, "follow", "", "", &A::follow, "in folders, also folders behind symbolic links",
     "Loops are noticed. Links to files are always read; one that leads nowhere, or stands in an archive, is a "
     "failed input."},
    {kInput, 0, "max-bytes", "SIZE", "", &A::max_bytes, "refuse articles with more bytes [1G]",
     "A number with K, M or G behind it, or 0 for as much as can be (4 GiB)."},
    {kInput, 0, "encoding", "NAME", "auto|utf-8|utf-16le|utf-16be|windows-1252", &A::encoding,
     "encoding of the text [auto]", "auto: by byte-order mark, then by the bytes themselves."},
    {kInput, 0, "no-mend", "", "", &A::no_mend, "take broken text as it is",
     "Without this option characters and tags of HTML and links of Markdown in the text, UTF-8 that was read as "
     "Windows-1252 and quotes and apostrophes that were lost are read as what they were, with a warning. The spans "
     "are those of the text as it is."},

    {kOutput, 't', "to", "FORMAT", "json|ndjson|csv|tsv|jsonld|html", &A::to, "format of the output",
     "Without this option one article gives JSON, pretty on a terminal and compact elsewhere, and several "
     "give NDJSON. json and jsonld of several are one array. csv: as in RFC 4180; tsv: \\t, \\n, \\r and "
     "\\\\ stand for what a cell cannot hold. jsonld: a NewsArticle of schema.org. html: a page "
     "that shows the article with what was found in it; of several articles only with --output-dir, which "
     "then also gets an index.html."},
    {kOutput, 0, "table", "NAME", "articles|quotes|people|places|organizations|mentions", &A::table,
     "what a row of csv and tsv is [articles]",
     "A cell of several values has \"; \" between them. --fields and --omit choose columns, --fields also "
     "their order."},
    {kOutput, 0, "csv-safe", "", "", &A::csv_safe, "no cell that a spreadsheet takes for a formula",
     "Text that starts with =, +, -, @, a tab or a line break gets an apostrophe before it."},
    {kOutput, 0, "pretty", "", "", &A::pretty, "JSON over several lines, also in a pipe", ""},
    {kOutput, 0, "compact", "", "", &A::compact, "JSON on one line, also on a terminal", ""},
    {kOutput, 'o', "output", "FILE", "", &A::output, "write to FILE", ""},
    {kOutput, 0, "output-dir", "DIR", "", &A::output_dir, "write a tree of files that mirrors the inputs",
     "a/b.txt gives DIR/a/b.txt.json; a leading slash and everything up to the last .. are left out. Each "
     "file is written aside and renamed. "
     "Inputs that could not be read give no file."},
    {kOutput, 0, "shard", "SIZE", "", &A::shard, "part the -o FILE into files of at most SIZE",
     "records.ndjson gives records-00001.ndjson and so on. Records stay whole; only one that is longer makes a "
     "file longer. A file gets its name when it is complete. SIZE is before compression."},
    {kOutput, 0, "compress", "METHOD", "zst", &A::compress, "pack the output with Zstandard",
     "Files of a tree get .zst behind their names."},
    {kOutput, 0, "resume", "", "", &A::resume, "go on with an earlier --output-dir or -o FILE.ndjson",
     "In a tree, what is done and not older than its input is passed over. In a file, a torn last line is "
     "cut off and the work goes on after the "
     "last whole one; of shards the last one is done again."},
    {kOutput, 0, "errors", "FILE", "", &A::errors, "list the failed inputs in FILE",
     "To be fed back: of text inputs (and members of archives) one path a line, for --files-from; of inputs that "
     "hold many articles the failed articles themselves, an input of the same --from. What cannot be "
     "held, an input that cannot be read or an article far over --max-bytes, is only in the output. "
     "With --resume the list is added to."},
    {kOutput, 0, "flush", "", "", &A::flush, "write each record at once, for programs that wait for it", ""},

    {kRecord, 0, "fields", "KEY,...", "", &A::fields, "only these keys of the record", ""},
    {kRecord, 0, "omit", "KEY,...", "", &A::omit, "all keys but these", ""},
    {kRecord, 0, "spans", "", "", &A::spans, "add where each value stands in the text",
     "start and end of names, quotes and their parts, all mentions, and the key spans."},
    {kRecord, 0, "explain", "", "", &A::explain, "add the key explain: the rules behind each value", ""},
    {kRecord, 0, "offsets", "UNIT", "cp|bytes", &A::offsets, "unit of the spans [cp]",
     "cp: Unicode code points of the decoded text. bytes: bytes of the input."},
    {kRecord, 0, "indirect", "WHICH", "none|sure|all", &A::indirect, "also quotes without marks [none]",
     "Reported speech: only the sure ones, or all."},
    {kRecord, 0, "reference-date", "DATE", "", &A::reference_date, "the day from which \"yesterday\" counts",
     "As YYYY-MM-DD. \"2 hours ago\", \"Yesterday\", \"Published Monday\" and \"Jan. 28\" at the head of a page "
     "become dates if it prints no other; without the option they stay null, with a warning. The clock is never "
     "asked."},
    {kRecord, 0, "lexicon", "FILE", "", &A::lexicon, "your own words: outlets, agencies, people, places, verbs",
     "Tab-separated, as docs/lexicon.md says."},

    {kRun, 'j', "jobs", "N", "", &A::jobs, "workers; 0 is one for each core [0]", "The output does not depend on it."},
    {kRun, 0, "timeout", "SECONDS", "", &A::timeout, "give up articles that take longer",
     "Reading included; 0.5 is half a second. A pipe that stays silent is left then, and what is too slow to "
     "parse soon after: within a tenth of the time that it would take."},
    {kRun, 0, "fail-fast", "", "", &A::fail_fast, "stop at the first failed input", ""},
    {kRun, 0, "exit-zero", "", "", &A::exit_zero, "exit 0 although inputs failed",
     "For engines that throw away the output of a program that exits with another code."},
    {kRun, 0, "progress", "WHEN", "auto|never|plain", &A::progress, "progress on standard error [auto]",
     "auto: a line that is kept up to date, on a terminal only. plain: a new line now and then."},
    {kRun, 0, "color", "WHEN", "auto|never|always", &A::color, "colours in pretty JSON [auto]",
     "auto: on a terminal, unless NO_COLOR is set."},
    {kRun, 'q', "quiet", "", "", &A::quiet, "nothing on standard error but what stops the program", ""},
    {kRun, 'v', "verbose", "", "", &A::verbose, "a summary at the end, and every failed input", ""},
    {kRun, 0, "config", "FILE", "", &A::config, "read options from FILE, one name=value a line",
     "Without this option from artparse/config in $XDG_CONFIG_HOME or ~/.config, if it is there; one that cannot "
     "be read is an error. Options given as arguments win."},
    {kRun, 0, "no-config", "", "", &A::no_config, "read no configuration file", ""},

    {kAbout, 'h', "", "", "", &A::short_help, "short help", ""},
    {kAbout, 0, "help", "", "", &A::help, "help with details and examples", ""},
    {kAbout, 0, "version", "", "", &A::version, "version; with --json, as JSON and with more", ""},
    {kAbout, 0, "json", "", "", &A::json, "--version as JSON", ""},
    {kAbout, 0, "schema", "", "", &A::schema, "the JSON Schema of the record", ""},
    {kAbout, 0, "man", "", "", &A::man, "the manual page: artparse --man | man -l -", ""},
    {kAbout, 0, "completions", "SHELL", "bash|zsh|fish", &A::completions, "completions for a shell", ""},
    {kAbout, 0, "options-page", "", "", &A::options_page, "this list in Markdown", ""},
};

constexpr ExitRow kExits[] = {
    {"0", "every input gave a record without error; an empty folder too"},
    {"1", "some inputs failed; their error records are in the output"},
    {"2", "bad usage"},
    {"3", "every input failed"},
    {"4", "the output could not be written"},
    {"5", "a fault of artparse, or not enough memory"},
    {"130, 143, 141", "ended by SIGINT, SIGTERM, SIGPIPE"},
};

constexpr ExampleRow kExamples[] = {
    {"artparse article.txt", "one article, one JSON object"},
    {"artparse archive/ > archive.ndjson", "a folder: one record a line, in order"},
    {"artparse archive/ --output-dir records --resume", "a file for each; run it again to go on"},
    {"artparse -f ndjson --text-field body --keep id,url articles.ndjson", "one line in, one line out"},
    {"artparse archive/ | jq -r '.quotes[] | [.speaker, .text] | @tsv'", "who said what"},
};

}  // namespace

std::span<const OptionRow> option_rows() {
  return kOptions;
}
std::span<const ExitRow> exit_rows() {
  return kExits;
}
std::span<const ExampleRow> example_rows() {
  return kExamples;
}

std::vector<std::string_view> split_choices(std::string_view choices) {
  std::vector<std::string_view> values;
  while (!choices.empty()) {
    const std::size_t bar = choices.find('|');
    values.push_back(choices.substr(0, bar));
    choices = bar == std::string_view::npos ? std::string_view() : choices.substr(bar + 1);
  }
  return values;
}

std::size_t choice_place(std::string_view option, std::string_view typed) {
  for (const OptionRow& row : kOptions) {
    if (row.name != option) continue;
    const auto choices = split_choices(row.choices);
    const auto found = std::find(choices.begin(), choices.end(), typed);
    return found == choices.end() ? 0 : static_cast<std::size_t>(found - choices.begin());
  }
  return 0;
}

}  // namespace artparse
