// Help for the terminal: 80 columns, a line for each option, and in the long form what there is to know
// besides.
#include "cli/print_help.h"

#include "cli/option_table.h"

namespace artparse {
namespace {

constexpr std::size_t kColumns = 80;
constexpr std::size_t kIndent = 10;

std::string label_of(const OptionRow& row) {
  std::string label = row.letter ? std::string("  -") + row.letter : "    ";
  if (!row.name.empty()) label.append(row.letter ? ", --" : "  --").append(row.name);
  if (!row.value.empty()) label.append(" ").append(row.value);
  return label;
}

void append_wrapped(std::string_view text, std::string& out) {
  std::size_t column = 0;
  while (!text.empty()) {
    const std::string_view word = text.substr(0, text.find(' '));
    text.remove_prefix(std::min(word.size() + 1, text.size()));
    if (column > 0 && column + 1 + word.size() > kColumns) {
      out += '\n';
      column = 0;
    }
    out.append(column > 0 ? 1 : kIndent, ' ').append(word);
    column += (column > 0 ? 1 : kIndent) + word.size();
  }
  out += '\n';
}

std::string choices_of(const OptionRow& row) {
  std::string text;
  for (const std::string_view choice : split_choices(row.choices)) {
    text.append(text.empty() ? "" : ", ").append(choice);
  }
  return text;
}

template <class Write>
void each_group(std::string& out, Write write_row) {
  std::string_view group;
  for (const OptionRow& row : option_rows()) {
    if (row.group != group) out.append("\n").append(row.group).append(":\n");
    group = row.group;
    write_row(row);
  }
}

}  // namespace

std::string short_help() {
  constexpr std::size_t kBriefColumn = 31;
  std::string out(kTagline);
  out.append("\n\nUsage: ")
      .append(kUsage)
      .append("\n       - or a pipe is standard input; folders are walked\n");
  each_group(out, [&](const OptionRow& row) {
    std::string label = label_of(row);
    label.resize(std::max(label.size() + 1, kBriefColumn), ' ');
    out.append(label).append(row.brief).append("\n");
  });
  return out.append("\n'artparse --help' says more.\n");
}

std::string long_help() {
  std::string out(kTagline);
  out.append("\n\nUsage: ").append(kUsage).append("\n\nExamples:\n");
  for (const ExampleRow& row : example_rows()) {
    out.append("  ").append(row.command).append("\n      ").append(row.meaning).append("\n");
  }
  each_group(out, [&](const OptionRow& row) {
    out.append(label_of(row)).append("\n");
    append_wrapped(row.brief, out);
    if (!row.choices.empty()) append_wrapped("One of: " + choices_of(row), out);
    if (!row.details.empty()) append_wrapped(row.details, out);
  });
  out += "\nExit codes:\n";
  for (const ExitRow& row : exit_rows()) {
    std::string code = "  " + std::string(row.code);
    code.resize(17, ' ');
    out.append(code).append(row.meaning).append("\n");
  }
  return out;
}

}  // namespace artparse
