// Records as JSON text, and as pages for people.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "artparse/options.h"
#include "artparse/record.h"

namespace artparse {

struct RenderOptions {
  bool pretty = false;   // two-space indent, a line each; else one line
  bool spans = false;    // mentions, start/end, parts, spans
  bool explain = false;  // the key `explain`
  bool ascii_controls = false;  // also escape C1 controls, DEL and bidi marks: for terminals
  std::vector<std::string> fields;  // keys to write; empty: all
  std::vector<std::string> omit;    // keys to leave out
};

// A key kept from the input, with its JSON text, written before the keys of the record.
using KeptField = std::pair<std::string_view, std::string_view>;

// Appends the record as one JSON object, without a final newline. The text holds no raw newline, tab, U+0085, U+2028 or
// U+2029 unless `pretty`, and is always valid UTF-8.
void append_json(const Record& record, const RenderOptions& options, const std::vector<KeptField>& kept,
                 std::string& out);

// Appends a page of HTML: the article as written with what was found in it. The page stands alone, runs nothing and
// loads nothing. `input` is what was parsed, `encoding` how; the record's offsets must be code points.
void append_html(const Record& record, std::string_view input, InputEncoding encoding, std::string& out);

// The JSON Schema (draft 2020-12) of a record, pretty, with a final newline.
std::string_view json_schema();

}  // namespace artparse
