// Colours for JSON on a terminal.
#pragma once

#include <string>
#include <string_view>

namespace artparse {

// Appends JSON text that append_json wrote, with colours around names, strings and other values.
void append_coloured(std::string_view json, std::string& out);

}  // namespace artparse
