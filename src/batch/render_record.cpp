#include "batch/render_record.h"

#include "render/colour_json.h"
#include "render/output_format.h"

namespace artparse {
namespace {

// In an array each record stands behind the comma that parts it from the one before; the head takes the first
// comma's place.
constexpr std::string_view kBetween = ",\n";

void render_json(const OutputSettings& output, const Record& record, const std::vector<KeptField>& kept,
                 std::string& out) {
  if (!output.colour) return append_json(record, output.render, kept, out);
  std::string plain;
  append_json(record, output.render, kept, plain);
  append_coloured(plain, out);
}

}  // namespace

void render_record(const OutputSettings& output, const Options&, const Record& record,
                   const std::vector<KeptField>& kept, std::string_view, std::string& out) {
  const bool in_array = output.format == OutputFormat::kJson && !output.one;
  if (in_array) out += kBetween;
  render_json(output, record, kept, out);
  if (!in_array) out += '\n';
}

std::string_view file_ending(OutputFormat) { return ".json"; }

std::string output_head(const OutputSettings& output) {
  if (output.format == OutputFormat::kJson && !output.one) return "[";
  return {};
}

std::string_view output_tail(const OutputSettings& output) {
  if (output.format == OutputFormat::kJson && !output.one) return "\n]\n";
  return {};
}

}  // namespace artparse
