#include "render/printable.h"

#include "render/json_writer.h"

namespace artparse {

std::string printable(std::string_view text) {
  std::string json;
  append_json_string(text, true, json);
  std::string out;
  for (std::size_t at = 1; at + 1 < json.size(); ++at) {
    const bool plain_mark = json[at] == '\\' && (json[at + 1] == '"' || json[at + 1] == '\\');
    if (plain_mark) ++at;  // only JSON needs those escaped
    out += json[at];
  }
  return out;
}

}  // namespace artparse
