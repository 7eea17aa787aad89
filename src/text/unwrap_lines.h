// Text of several lines as one.
#pragma once

#include <string>
#include <string_view>

namespace artparse {

// Appends `text` without soft hyphens, zero-width characters and line ends; white space around a line end becomes one
// space.
void append_unwrapped(std::string_view text, std::string& out);

}  // namespace artparse
