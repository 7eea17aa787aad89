// One small check for each thing that can be wrong; the first one found is told.
#include "cli/check_arguments.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <vector>

#include "batch/outputs/output_tree.h"
#include "batch/outputs/render_record.h"
#include "cli/option_table.h"
#include "cli/suggest_word.h"
#include "render/append_table.h"
#include "render/output_format.h"
#include "render/record_keys.h"

namespace artparse {
namespace {

Problem check_choice(const OptionRow& row, const std::string& typed) {
  const std::vector<std::string_view> choices = split_choices(row.choices);
  if (typed.empty() || std::find(choices.begin(), choices.end(), typed) != choices.end()) return std::nullopt;
  std::string message = "--" + std::string(row.name) + ": " + quoted(typed) + " is none of ";
  for (const std::string_view choice : choices) message.append(choice).append(", ");
  message.resize(message.size() - 2);
  return with_suggestion(std::move(message), typed, choices);
}

Problem check_choices(const Arguments& arguments) {
  for (const OptionRow& row : option_rows()) {
    const auto* field = std::get_if<std::string Arguments::*>(&row.target);
    if (!field || row.choices.empty()) continue;
    if (Problem problem = check_choice(row, arguments.**field)) return problem;
  }
  return std::nullopt;
}

// The words that --fields and --omit may name.
std::vector<std::string_view> known_keys(const Arguments& arguments) {
  if (asks_for_table(arguments)) return column_names(choice<Table>("table", arguments.table));
  return {std::begin(kRecordKeys), std::end(kRecordKeys)};
}

Problem check_keys(std::string_view option, const std::vector<std::string>& keys,
                   const Arguments& arguments) {
  const std::vector<std::string_view> known = known_keys(arguments);
  for (const std::string& key : keys) {
    if (std::find(known.begin(), known.end(), key) == known.end()) {
      const std::string kind = asks_for_table(arguments) ? ": no column " : ": no key ";
      return with_suggestion(std::string(option) + kind + quoted(key), key, known);
    }
    const bool unasked = (key == "spans" && !arguments.spans) || (key == "explain" && !arguments.explain);
    if (unasked && option == "--fields") return "--fields: the key " + quoted(key) + " needs --" + key;
  }
  return std::nullopt;
}

Problem check_kept(const Arguments& arguments) {
  for (const std::string& key : arguments.keep) {
    if (std::find(std::begin(kRecordKeys), std::end(kRecordKeys), key) != std::end(kRecordKeys)) {
      return "--keep: " + quoted(key) + " is a key of the record itself; rename it in the input";
    }
  }
  return std::nullopt;
}

Problem check_mirrors(const Arguments& arguments) {
  const auto shared = arguments.output_dir.empty() ? std::nullopt : find_shared_output(arguments.paths);
  if (!shared) return std::nullopt;
  return quoted(shared->first) + " and " + quoted(shared->second) +
         " would have one output in --output-dir; give them to two runs";
}

// Options that make sense only beside others, or not at all beside them.
Problem check_company(const Arguments& a) {
  const bool text = a.from.empty() || a.from == "text";
  const bool ndjson = a.from == "ndjson";
  if (!a.keep.empty() && !ndjson) return "--keep needs --from ndjson";
  if (!a.text_field.empty() && !ndjson) return "--text-field needs --from ndjson";
  if (!a.output.empty() && !a.output_dir.empty()) return "--output and --output-dir: only one of them";
  if (!a.output_dir.empty() && !text) return "--output-dir needs --from text: one article a file";
  if (a.resume && a.output.empty() && a.output_dir.empty()) return "--resume needs --output-dir or -o FILE";
  if (a.resume && !a.output.empty() && !a.to.empty() && a.to != "ndjson") {
    return "--resume with -o needs --to ndjson";
  }
  if (a.resume && !a.compress.empty() && a.output_dir.empty() && a.shard.empty()) {
    return "--resume with --compress needs --shard or --output-dir";
  }
  if (!a.compress.empty() && !a.output_dir.empty() && a.to == "html") {
    return "--compress and --to html: an index cannot lead to packed pages; leave --compress out";
  }
  if (!a.shard.empty() && a.output.empty()) return "--shard needs -o FILE";
  if (!a.shard.empty() && (a.to == "json" || a.to == "jsonld" || a.to == "html")) {
    return "--shard needs --to ndjson, csv or tsv: its files hold one record after the other";
  }
  if (a.pretty && a.compact) return "--pretty and --compact: only one of them";
  if (a.pretty && !a.to.empty() && a.to != "json" && a.to != "jsonld") return "--pretty needs --to json";
  if (!a.table.empty() && !asks_for_table(a)) return "--table needs --to csv or tsv";
  if (a.csv_safe && !asks_for_table(a)) return "--csv-safe needs --to csv or tsv";
  if (a.json && !a.version) return "--json needs --version; for records, --to json";
  return std::nullopt;
}

}  // namespace

bool asks_for_table(const Arguments& arguments) {
  return is_table(choice<OutputFormat>("to", arguments.to));
}

Problem check_arguments(const Arguments& arguments) {
  if (Problem problem = check_choices(arguments)) return problem;
  if (Problem problem = check_company(arguments)) return problem;
  if (Problem problem = check_kept(arguments)) return problem;
  if (Problem problem = check_mirrors(arguments)) return problem;
  if (Problem problem = check_keys("--fields", arguments.fields, arguments)) return problem;
  return check_keys("--omit", arguments.omit, arguments);
}

}  // namespace artparse
