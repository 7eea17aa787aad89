#include "batch/inputs/read_json_line.h"

#include <algorithm>

#include "batch/inputs/json_scanner.h"
#include "text/code_points.h"

namespace artparse {
namespace {

std::string_view inside_marks(std::string_view string) {
  return string.substr(1, string.size() - 2);
}

// The key itself; `buffer` holds it where it was written with escapes.
std::string_view unescaped_key(std::string_view string, std::string& buffer) {
  const std::string_view inside = inside_marks(string);
  if (inside.find('\\') == std::string_view::npos) return inside;
  buffer.clear();
  append_unescaped(inside, buffer);
  return buffer;
}

// Copies a value so that the output stays one line of valid UTF-8: byte for byte, but for raw tabs and
// carriage returns between its parts, the three line breaks of Unicode inside its strings, and ill-formed
// bytes.
void copy_value(std::string_view value, std::string& out) {
  out.clear();
  for (std::size_t at = 0; at < value.size();) {
    const unsigned char byte = value[at];
    const std::size_t size = byte < 0x80 ? 1 : well_formed_size(value, at);
    const std::string_view character = value.substr(at, std::max<std::size_t>(size, 1));
    if (byte < 0x20) {
      out += ' ';
    } else if (size == 0) {
      out += "\xEF\xBF\xBD";
    } else if (character == "\xC2\x85") {
      out += "\\u0085";
    } else if (character == "\xE2\x80\xA8" || character == "\xE2\x80\xA9") {
      out += character.back() == '\xA8' ? "\\u2028" : "\\u2029";
    } else {
      out += character;
    }
    at += character.size();
  }
}

const char* kind_of(char first) {
  switch (first) {
    case '{':
      return "an object";
    case '[':
      return "an array";
    case 't':
    case 'f':
      return "a truth value";
    case 'n':
      return "null";
    default:
      return "a number";
  }
}

struct TextValue {
  std::string_view json;  // empty: the field is missing
};

void take_text(TextValue value, std::string_view text_field, JsonLine& out) {
  if (!value.json.empty() && value.json.front() == '"') {
    append_unescaped(inside_marks(value.json), out.text);
    return;
  }
  const std::string field = "\"" + std::string(text_field) + "\"";
  out.error =
      value.json.empty()
          ? RecordError{"no_text", "no field " + field + "; name the right one with --text-field", {}}
          : RecordError{"no_text",
                        "the field " + field + " is " + kind_of(value.json.front()) + ", not a string",
                        {}};
}

}  // namespace

void read_json_line(std::string_view line, std::string_view text_field, const std::vector<std::string>& keep,
                    JsonLine& out) {
  out.error.reset();
  out.text.clear();
  out.kept.assign(keep.size(), "null");
  JsonScanner scanner(line);
  TextValue text;
  std::string key_buffer;
  scanner.expect('{', "expected an object");
  if (!scanner.accept('}')) {
    do {
      const std::string_view name = scanner.scan_string();
      scanner.expect(':', "expected ':'");
      const std::string_view value = scanner.scan_value();
      if (scanner.failed()) break;
      const std::string_view key = unescaped_key(name, key_buffer);
      if (key == text_field) text.json = value;
      const auto kept = std::find(keep.begin(), keep.end(), key);
      if (kept != keep.end()) copy_value(value, out.kept[kept - keep.begin()]);
    } while (scanner.accept(','));
    scanner.expect('}', "expected ',' or '}'");
  }
  scanner.expect_end();
  if (scanner.failed()) {
    out.error = RecordError{"bad_json", scanner.error(), {}};
    return;
  }
  take_text(text, text_field, out);
}

}  // namespace artparse
