// Text of strangers, made safe for a terminal and for one line: file names, error messages.
#pragma once

#include <string>
#include <string_view>

namespace artparse {

// Control and bidirectional characters become \u escapes, ill-formed bytes U+FFFD; all else stays.
std::string printable(std::string_view text);

}  // namespace artparse
