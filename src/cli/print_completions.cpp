// Completion scripts: options, the values of those that have a closed set, files for all else.
#include "cli/option_table.h"
#include "cli/print_help.h"
#include "render/record_keys.h"

namespace artparse {
namespace {

std::string choices_with(const OptionRow& row, std::string_view between) {
  std::string text;
  for (const std::string_view choice : split_choices(row.choices)) {
    text.append(text.empty() ? "" : between).append(choice);
  }
  return text;
}

// Options whose value is a list of keys of the record.
bool takes_keys(const OptionRow& row) {
  return row.value == "KEY,...";
}

std::string keys_with(std::string_view between) {
  std::string text;
  for (const std::string_view key : kRecordKeys) text.append(text.empty() ? "" : between).append(key);
  return text;
}

bool is_folder(const OptionRow& row) {
  return row.value == "DIR";
}

std::string flag_words(const OptionRow& row) {
  std::string words = row.letter ? std::string("-") + row.letter : std::string();
  if (!row.name.empty()) words.append(words.empty() ? "--" : " --").append(row.name);
  return words;
}

std::string case_pattern(const OptionRow& row) {
  std::string pattern = row.letter ? std::string("-") + row.letter + "|" : std::string();
  return pattern.append("--").append(row.name);
}

std::string bash_completions() {
  std::string cases, words;
  for (const OptionRow& row : option_rows()) {
    words.append(words.empty() ? "" : " ").append(flag_words(row));
    if (!row.choices.empty()) {
      cases += "    " + case_pattern(row) + ") COMPREPLY=($(compgen -W \"" + choices_with(row, " ") +
               "\" -- \"$word\")); return ;;\n";
    } else if (takes_keys(row)) {
      cases += "    " + case_pattern(row) +
               ") compopt -o nospace; COMPREPLY=($(compgen -P \"${word%\"${word##*,}\"}\" -W \"" + keys_with(" ") +
               "\" -- \"${word##*,}\")); return ;;\n";
    } else if (is_folder(row)) {
      cases += "    " + case_pattern(row) + ") COMPREPLY=($(compgen -d -- \"$word\")); return ;;\n";
    }
  }
  return "_artparse() {\n  local word=\"${COMP_WORDS[COMP_CWORD]}\" before=\"${COMP_WORDS[COMP_CWORD-1]}\"\n "
         " COMPREPLY=()\n"
         "  if [[ $word == = ]]; then word=\n"  // bash parts --name=value into three words
         "  elif [[ $before == = ]]; then before=\"${COMP_WORDS[COMP_CWORD-2]}\"; fi\n"
         "  case \"$before\" in\n" +
         cases + "  esac\n  if [[ $word == -* ]]; then\n    COMPREPLY=($(compgen -W \"" + words +
         "\" -- \"$word\"))\n  else\n    COMPREPLY=($(compgen -f -- \"$word\"))\n  fi\n}\n"
         "complete -o filenames -F _artparse artparse\n";
}

// Brackets, colons and quotes mean something in zsh's descriptions.
std::string zsh_text(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '[' || c == ']' || c == ':') out += '\\';
    if (c == '\'') out += "'\\'";
    out += c;
  }
  return out;
}

std::string zsh_completions() {
  std::string out = "#compdef artparse\n_arguments -s -S \\\n";
  for (const OptionRow& row : option_rows()) {
    std::string value;
    if (!row.value.empty()) value = ":" + zsh_text(row.value) + ":";
    if (!row.choices.empty())
      value += "(" + choices_with(row, " ") + ")";
    else if (takes_keys(row))
      value += "_values -s , key " + keys_with(" ");
    else if (!row.value.empty())
      value += is_folder(row) ? "_files -/" : "_files";
    const std::string rest = "[" + zsh_text(row.brief) + "]" + value + "'";
    if (row.letter) out += "  '*-" + std::string(1, row.letter) + rest + " \\\n";
    if (!row.name.empty()) {
      out += "  '*--" + std::string(row.name) + (row.value.empty() ? "" : "=") + rest + " \\\n";
    }
  }
  return out + "  '*:path:_files'\n";
}

std::string fish_text(std::string_view text) {
  std::string out = "'";
  for (const char c : text) {
    if (c == '\'' || c == '\\') out += '\\';
    out += c;
  }
  return out + "'";
}

std::string fish_completions() {
  std::string out;
  for (const OptionRow& row : option_rows()) {
    out += "complete -c artparse";
    if (row.letter) out += std::string(" -s ") + row.letter;
    if (!row.name.empty()) out.append(" -l ").append(row.name);
    if (takes_keys(row))
      out += " -x -a '(__fish_append , " + keys_with(" ") + ")'";
    else if (!row.value.empty())
      out += row.choices.empty() ? " -r" : " -x -a " + fish_text(choices_with(row, " "));
    out += " -d " + fish_text(row.brief) + "\n";
  }
  return out;
}

}  // namespace

std::string completions(std::string_view shell) {
  if (shell == "bash") return bash_completions();
  return shell == "zsh" ? zsh_completions() : fish_completions();
}

}  // namespace artparse
