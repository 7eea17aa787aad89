// The only file that knows CLI11, which reads the arguments; what is said about mistakes is ours.
#include "cli/parse_arguments.h"

#include <CLI/CLI.hpp>
#include <cstdlib>
#include <string_view>

#include "cli/option_table.h"
#include "cli/suggest_word.h"

namespace artparse {
namespace {

std::string flags_of(const OptionRow& row) {
  std::string flags;
  if (row.letter) flags = std::string("-") + row.letter;
  if (!row.name.empty()) flags += (flags.empty() ? "--" : ",--") + std::string(row.name);
  return flags;
}

// Adds one row, bound to its field. A repeated option counts once more if it is a list; else the last one
// wins.
struct AddOption {
  CLI::App& app;
  Arguments& arguments;
  const OptionRow& row;

  void operator()(bool Arguments::*field) const {
    app.add_flag(flags_of(row), arguments.*field)->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
  }
  void operator()(std::string Arguments::*field) const {
    app.add_option(flags_of(row), arguments.*field)->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
  }
  void operator()(std::vector<std::string> Arguments::*field) const {
    app.add_option(flags_of(row), arguments.*field)->allow_extra_args(false);
  }
};

void add_options(CLI::App& app, Arguments& arguments) {
  app.set_help_flag();
  app.allow_extras();
  for (const OptionRow& row : option_rows()) {
    if (row.name != "config") std::visit(AddOption{app, arguments, row}, row.target);
  }
  app.add_option("PATH", arguments.paths);
}

std::string default_config_path() {
  const char* base = std::getenv("XDG_CONFIG_HOME");
  if (base && *base) return std::string(base) + "/artparse/config";
  const char* home = std::getenv("HOME");
  return home && *home ? std::string(home) + "/.config/artparse/config" : std::string();
}

bool wants_no_config(int argc, char** argv) {
  for (int i = 1; i < argc && std::string_view(argv[i]) != "--"; ++i) {
    if (std::string_view(argv[i]) == "--no-config") return true;
  }
  return false;
}

std::string unknown_option(std::string_view typed) {
  std::vector<std::string_view> names;
  for (const OptionRow& row : option_rows()) {
    if (!row.name.empty()) names.push_back(row.name);
  }
  std::string message = "unknown option " + std::string(typed);
  if (!typed.starts_with("--")) return message;
  typed = typed.substr(2, typed.find('=') - 2);
  const std::string_view nearest = suggest_word(typed, names);
  return nearest.empty() ? message : message + "; did you mean --" + std::string(nearest) + "?";
}

// CLI11 begins with the name of the option.
std::string explain(const CLI::ParseError& error) {
  const std::string text = error.what();
  const std::string name = text.substr(0, text.find(':'));
  if (error.get_name() == "ArgumentMismatch") return name + " needs a value";
  if (error.get_name() == "ConfigError" || error.get_name() == "FileError")
    return "configuration file: " + text;
  return text;
}

// A list option may be repeated, and its values hold commas, but for globs.
void split_at_commas(std::vector<std::string>& values) {
  std::vector<std::string> parts;
  for (std::string_view rest : values) {
    for (std::size_t comma; (comma = rest.find(',')) != std::string_view::npos;
         rest.remove_prefix(comma + 1)) {
      parts.emplace_back(rest.substr(0, comma));
    }
    parts.emplace_back(rest);
  }
  std::erase(parts, "");
  values = std::move(parts);
}

}  // namespace

std::optional<std::string> parse_arguments(int argc, char** argv, Arguments& arguments) {
  CLI::App app(std::string(kTagline), "artparse");
  add_options(app, arguments);
  if (!wants_no_config(argc, argv)) app.set_config("--config", default_config_path());
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return explain(error);
  }
  for (const std::string& typed : app.remaining()) return unknown_option(typed);
  for (const auto list : {&Arguments::keep, &Arguments::fields, &Arguments::omit})
    split_at_commas(arguments.*list);
  return std::nullopt;
}

}  // namespace artparse
