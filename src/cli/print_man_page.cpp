// The manual page in roff, and the same list as a page of docs/.
#include "cli/option_table.h"
#include "cli/print_help.h"

namespace artparse {
namespace {

// Hyphens as typed, no requests by accident.
std::string roff(std::string_view text) {
  std::string out;
  if (!text.empty() && (text.front() == '.' || text.front() == '\'')) out += "\\&";
  for (const char c : text) {
    if (c == '-')
      out += "\\-";
    else if (c == '\\')
      out += "\\e";
    else if (c == '\'')
      out += "\\(aq";
    else
      out += c;
  }
  return out;
}

std::string flags(const OptionRow& row) {
  std::string text = row.letter ? std::string("-") + row.letter : std::string();
  if (!row.name.empty()) text.append(text.empty() ? "--" : ", --").append(row.name);
  return text;
}

std::string choices_sentence(const OptionRow& row) {
  std::string text;
  for (const std::string_view choice : split_choices(row.choices)) {
    text.append(text.empty() ? " One of: " : ", ").append(choice);
  }
  return text.empty() ? text : text + ".";
}

// "how the input holds articles" -> "How the input holds articles."
std::string sentence(std::string_view brief) {
  std::string text(brief);
  if (text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 32);
  return text + ".";
}

std::string description_of(const OptionRow& row) {
  std::string text = sentence(row.brief) + choices_sentence(row);
  if (!row.details.empty()) text.append(" ").append(row.details);
  return text;
}

}  // namespace

std::string man_page() {
  std::string out =
      ".TH ARTPARSE 1 \"\" \"artparse " ARTPARSE_VERSION "\" \"User Commands\"\n.SH NAME\nartparse \\- ";
  out.append(
      "read news articles, write JSON records\n.SH SYNOPSIS\n.B artparse\n[\\fIOPTIONS\\fR] "
      "[\\fIPATH\\fR...]\n");
  out.append(".SH DESCRIPTION\n").append(roff(kTagline)).append("\n");
  out.append(
      "Without a path, or for the path \\-, standard input is read; folders are walked in byte order of "
      "names.\n");
  std::string_view group;
  for (const OptionRow& row : option_rows()) {
    if (row.group != group) {
      out.append(group.empty() ? ".SH OPTIONS\n" : "").append(".SS ").append(row.group).append("\n");
    }
    group = row.group;
    out.append(".TP\n\\fB").append(roff(flags(row))).append("\\fR");
    if (!row.value.empty()) out.append(" \\fI").append(roff(row.value)).append("\\fR");
    out.append("\n").append(roff(description_of(row))).append("\n");
  }
  out += ".SH EXIT STATUS\n";
  for (const ExitRow& row : exit_rows()) {
    out.append(".TP\n").append(row.code).append("\n").append(roff(row.meaning)).append("\n");
  }
  out += ".SH EXAMPLES\n";
  for (const ExampleRow& row : example_rows()) {
    out.append(".TP\n\\fB").append(roff(row.command)).append("\\fR\n").append(roff(row.meaning)).append("\n");
  }
  out.append(
      ".SH ENVIRONMENT\n.TP\nNO_COLOR\nIf set and not empty, no colours but with \\fB\\-\\-color\\fR always.\n"
      ".TP\nXDG_CONFIG_HOME\nThe folder of artparse/config; else ~/.config.\n"
      ".SH FILES\n.TP\n~/.config/artparse/config\nOptions, one name=value a line; see \\fB\\-\\-config\\fR.\n");
  return out.append(".SH SEE ALSO\n.BR jq (1)\n");
}

std::string options_page() {
  std::string out = "# Options\n\n`" + std::string(kUsage) +
                    "`\n\nThis page is printed by `artparse --options-page`; a test keeps it so.\n";
  std::string_view group;
  for (const OptionRow& row : option_rows()) {
    if (row.group != group) out.append("\n## ").append(row.group).append("\n\n");
    group = row.group;
    out.append("- `").append(flags(row)).append(row.value.empty() ? "" : " ").append(row.value).append("`: ");
    out.append(description_of(row)).append("\n");
  }
  out += "\n## Exit codes\n\n| code | when |\n| --- | --- |\n";
  for (const ExitRow& row : exit_rows()) {
    out.append("| ").append(row.code).append(" | ").append(row.meaning).append(" |\n");
  }
  out += "\n## Examples\n\n";
  for (const ExampleRow& row : example_rows()) {
    out.append("```sh\n").append(row.command).append("   # ").append(row.meaning).append("\n```\n");
  }
  return out;
}

}  // namespace artparse
