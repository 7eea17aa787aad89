#include "batch/outputs/render_record.h"

#include "batch/inputs/json_scanner.h"
#include "render/append_jsonld.h"
#include "render/append_table.h"
#include "render/colour_json.h"
#include "render/output_format.h"

namespace artparse {
namespace {

// In an array each record stands behind the comma that parts it from the one before; the head takes the first
// comma's place.
constexpr std::string_view kBetween = ",\n";

void render_json(const OutputSettings& output, const Record& record, const std::vector<KeptField>& kept,
                 std::string& out) {
  const auto append = output.format == OutputFormat::kJsonLd ? append_jsonld : append_json;
  if (!output.colour) return append(record, output.render, kept, out);
  std::string plain;
  append(record, output.render, kept, plain);
  append_coloured(plain, out);
}

// A kept field as a cell: the string that it is, else its JSON text; null is empty.
std::string cell_of(std::string_view json) {
  std::string cell;
  if (json.starts_with('"'))
    append_unescaped(json.substr(1, json.size() - 2), cell);
  else if (json != "null")
    cell = json;
  return cell;
}

void render_rows(const OutputSettings& output, const Record& record, const std::vector<KeptField>& kept,
                 std::string& out) {
  std::vector<std::string> cells;
  for (const auto& [name, value] : kept) cells.push_back(cell_of(value));
  append_table_rows(record, output.table, cells, out);
}

bool is_array(const OutputSettings& output) {
  return !output.one && (output.format == OutputFormat::kJson || output.format == OutputFormat::kJsonLd);
}

}  // namespace

bool is_table(OutputFormat format) {
  return format == OutputFormat::kCsv || format == OutputFormat::kTsv;
}

void render_record(const OutputSettings& output, const Options& options, const Record& record,
                   const std::vector<KeptField>& kept, std::string_view text, std::string& out) {
  if (output.format == OutputFormat::kHtml) return append_html(record, text, options.encoding, out);
  if (is_table(output.format)) return render_rows(output, record, kept, out);
  if (is_array(output)) out += kBetween;
  render_json(output, record, kept, out);
  if (!is_array(output)) out += '\n';
}

std::string_view format_ending(OutputFormat format) {
  switch (format) {
    case OutputFormat::kCsv:
      return ".csv";
    case OutputFormat::kTsv:
      return ".tsv";
    case OutputFormat::kJsonLd:
      return ".jsonld";
    case OutputFormat::kHtml:
      return ".html";
    default:
      return ".json";
  }
}

std::string file_ending(const OutputSettings& output) {
  return std::string(format_ending(output.format)) + (output.packed ? ".zst" : "");
}

std::string output_head(const OutputSettings& output) {
  std::string head = is_array(output) ? "[" : "";
  if (is_table(output.format)) append_table_head(output.table, head);
  return head;
}

std::string_view output_tail(const OutputSettings& output) {
  return is_array(output) ? "\n]\n" : "";
}

}  // namespace artparse
