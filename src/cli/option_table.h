// The one table of options: the parser, the help, the man page, the completions and docs/options.md come from
// it.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "cli/arguments.h"

namespace artparse {

using Target =
    std::variant<bool Arguments::*, std::string Arguments::*, std::vector<std::string> Arguments::*>;

struct OptionRow {
  std::string_view group;
  char letter;               // 0: has none
  std::string_view name;     // without its dashes
  std::string_view value;    // how help calls the value; empty for a flag
  std::string_view choices;  // the only values allowed, parted by '|'; empty: any
  Target target;
  std::string_view brief;    // one line, for -h
  std::string_view details;  // further sentences, for --help and the man page
};

std::span<const OptionRow> option_rows();

// "ndjson" is one of "text|ndjson".
std::vector<std::string_view> split_choices(std::string_view choices);

// The place of a checked choice among the choices of its option, as an enumerator; of an empty one the first.
std::size_t choice_place(std::string_view option, std::string_view typed);
template <class Enum>
Enum choice(std::string_view option, std::string_view typed) {
  return static_cast<Enum>(choice_place(option, typed));
}

struct ExitRow {
  std::string_view code, meaning;
};
std::span<const ExitRow> exit_rows();

struct ExampleRow {
  std::string_view command, meaning;
};
std::span<const ExampleRow> example_rows();

constexpr std::string_view kTagline =
    "Reads the raw text of news articles and writes one JSON record for each.";
constexpr std::string_view kUsage = "artparse [OPTIONS] [PATH...]";

}  // namespace artparse
