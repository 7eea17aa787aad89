#include <nlohmann/json.hpp>

#include "batch/inputs/read_json_line.h"
#include "fuzz/demand.h"
#include "fuzz/targets.h"
#include "text/code_points.h"

namespace artparse {
namespace {

bool is_valid_utf8(std::string_view bytes) {
  for (std::size_t at = 0; at < bytes.size();) {
    const std::size_t size = well_formed_size(bytes, at);
    if (size == 0) return false;
    at += size;
  }
  return true;
}

}  // namespace

void fuzz_json(std::string_view bytes) {
  if (bytes.find('\n') != std::string_view::npos || !is_valid_utf8(bytes)) return;
  JsonLine line;
  read_json_line(bytes, "text", {"id"}, line);
  const nlohmann::json other = nlohmann::json::parse(bytes, nullptr, false);
  const bool taken = !line.error || line.error->code == "no_text";
  if (!taken) {
    // The other parser refuses lone surrogates and takes a zero byte for the end, so it cannot be the judge of everything.
    const bool ends_early = bytes.find('\0') != std::string_view::npos;
    demand(!other.is_object() || ends_early, "an object of another parser is one of ours");
    return;
  }
  for (const std::string& kept : line.kept) {
    demand(!nlohmann::json::parse(kept, nullptr, false).is_discarded() || other.is_discarded(), "a kept field is JSON");
  }
  if (other.is_discarded() || line.error) return;
  demand(other.contains("text") && other["text"].is_string(), "a text is a string of the object");
  demand(other["text"].get<std::string>() == line.text, "the text is what another parser reads");
}

}  // namespace artparse
