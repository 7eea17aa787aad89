// One line of NDJSON: finds the text and the kept fields without building a document.
//
// Strict JSON (RFC 8259), but for two mercies: ill-formed UTF-8 inside strings is passed on (the decoder of
// the text deals with it), and of equal keys the last one counts. Linear in the line, whatever it nests.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "artparse/record.h"

namespace artparse {

struct JsonLine {
  std::optional<RecordError> error;  // bad_json or no_text, without a line number
  std::string text;
  std::vector<std::string> kept;  // JSON text of the fields asked for, in that order; "null" where missing
};

// Reads `line`. `out` is overwritten; its memory is reused.
void read_json_line(std::string_view line, std::string_view text_field, const std::vector<std::string>& keep,
                    JsonLine& out);

}  // namespace artparse
