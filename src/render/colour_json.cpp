#include "render/colour_json.h"

#include <algorithm>

namespace artparse {
namespace {

constexpr std::string_view kName = "\x1B[34;1m";
constexpr std::string_view kString = "\x1B[32m";
constexpr std::string_view kNull = "\x1B[90m";
constexpr std::string_view kOther = "\x1B[33m";
constexpr std::string_view kPlain = "\x1B[0m";

// Behind the closing mark of the string at `begin`.
std::size_t string_end(std::string_view json, std::size_t begin) {
  std::size_t at = begin + 1;
  while (json[at] != '"') at += json[at] == '\\' ? 2 : 1;
  return at + 1;
}

}  // namespace

void append_coloured(std::string_view json, std::string& out) {
  constexpr std::string_view kMarks = "{}[],: \n";
  for (std::size_t at = 0; at < json.size();) {
    if (kMarks.find(json[at]) != std::string_view::npos) {
      out += json[at++];
      continue;
    }
    const bool string = json[at] == '"';
    const std::size_t end =
        string ? string_end(json, at) : std::min(json.find_first_of(kMarks, at), json.size());
    const bool name = string && json.substr(end, 1) == ":";
    const std::string_view value = json.substr(at, end - at);
    out.append(name ? kName : string ? kString : value == "null" ? kNull : kOther);
    out.append(value).append(kPlain);
    at = end;
  }
}

}  // namespace artparse
