// The only file that knows CLI11, which reads the arguments; what is said about mistakes is ours.
#include "cli/parse_arguments.h"

#include <sys/stat.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <string_view>

#include "batch/inputs/read_file.h"
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
  app.allow_config_extras(CLI::config_extras_mode::error);
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

// What keeps a file that is there from being read; CLI11 would pass over it. A folder that nobody may look into is
// none of ours: the home of another user.
std::optional<std::string> check_default_config(const std::string& path) {
  struct stat status;
  const bool dangling = stat(path.c_str(), &status) != 0 && lstat(path.c_str(), &status) == 0;
  if (!dangling && stat(path.c_str(), &status) != 0) return std::nullopt;
  const OpenedFile file = open_input(path);
  if (file.fd >= 0) close(file.fd);
  if (!file.error) return std::nullopt;
  return path + ": " + file.error->message + "; --no-config goes on without it";
}

// Nothing is to be done but to print: then a configuration file, perhaps a broken one, does not count.
bool asks_for_text(std::string_view argument) {
  const auto rows = option_rows();
  return std::any_of(rows.begin(), rows.end(), [argument](const OptionRow& row) {
    if (row.group != "About") return false;
    const std::string name = "--" + std::string(row.name);
    const bool letter = row.letter && argument == std::string("-") + row.letter;
    return letter || argument == name || argument.starts_with(name + "=");
  });
}

// "--to=": CLI11 would take the next argument for its value.
bool has_empty_value(std::string_view argument) {
  const std::size_t sign = argument.find('=');
  return argument.starts_with("--") && sign != std::string_view::npos && sign + 1 == argument.size();
}

std::string_view nearest_option(std::string_view typed) {
  std::vector<std::string_view> names;
  for (const OptionRow& row : option_rows()) {
    if (!row.name.empty()) names.push_back(row.name);
  }
  return suggest_word(typed, names);
}

std::string unknown_option(std::string_view typed) {
  const std::string message = "unknown option " + std::string(typed);
  if (!typed.starts_with("--")) return message;
  const std::string_view nearest = nearest_option(typed.substr(2, typed.find('=') - 2));
  return nearest.empty() ? message : message + "; did you mean --" + std::string(nearest) + "?";
}

std::string unknown_name(const std::string& config, std::string_view name) {
  constexpr std::string_view kSection = ".++";  // how CLI11 calls the heading of a section
  if (name.ends_with(kSection)) {
    return config + ": no section [" + std::string(name.substr(0, name.size() - kSection.size())) + "]";
  }
  const std::string message = config + ": no option " + std::string(name);
  const std::string_view nearest = nearest_option(name);
  return nearest.empty() ? message : message + "; did you mean " + std::string(nearest) + "?";
}

// CLI11 begins with the name of the option; of a name that it does not know it ends with that.
std::string explain(const CLI::ParseError& error, const std::string& config) {
  constexpr std::string_view kUnknownName = "INI was not able to parse ", kNoFlag = "Could not convert: ";
  const std::string text = error.what();
  if (text.starts_with(kUnknownName)) return unknown_name(config, text.substr(kUnknownName.size()));
  if (text.starts_with(kNoFlag)) return text.substr(kNoFlag.size()) + ": neither true nor false";
  if (error.get_name() == "ArgumentMismatch") return text.substr(0, text.find(':')) + " needs a value";
  if (error.get_name() == "ConfigError") return config + ": " + text;
  if (error.get_name() == "FileError") return "--config: " + text;
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

// What stands behind "--" is a path, whatever it looks like; CLI11 would take it for an option.
std::optional<std::string> parse_arguments(int argc, char** argv, Arguments& arguments) {
  char** const end = argv + argc;
  char** const marker = std::find(argv, end, std::string_view("--"));
  CLI::App app(std::string(kTagline), "artparse");
  add_options(app, arguments);
  const auto is_given = [&](auto matches) { return std::any_of(argv, marker, matches); };
  const auto needs_none = [](std::string_view typed) { return typed == "--no-config" || asks_for_text(typed); };
  const bool configured = !is_given(needs_none);
  const auto empty = std::find_if(argv, marker, has_empty_value);
  if (empty != marker) return std::string(*empty, std::strlen(*empty) - 1) + " needs a value";
  const std::string default_path = default_config_path();
  if (configured && !is_given([](std::string_view typed) { return typed.starts_with("--config"); })) {
    if (auto problem = check_default_config(default_path)) return problem;
  }
  if (configured)
    app.set_config("--config", default_path);
  else
    app.add_option("--config", arguments.config);
  try {
    app.parse(static_cast<int>(marker - argv), argv);
  } catch (const CLI::ParseError& error) {
    return explain(error, configured ? app.get_config_ptr()->as<std::string>() : std::string());
  }
  for (const std::string& typed : app.remaining()) return unknown_option(typed);
  if (marker != end) arguments.paths.insert(arguments.paths.end(), marker + 1, end);
  for (const auto list : {&Arguments::keep, &Arguments::fields, &Arguments::omit}) {
    split_at_commas(arguments.*list);
  }
  return std::nullopt;
}

}  // namespace artparse
