// A stretch of the article as one line: white space of any kind becomes one space, a word cut at a line end stays cut.
#pragma once

#include <string>
#include <string_view>

#include "tokens/token.h"

namespace artparse {

std::string print_tokens(std::string_view text, const Tokens& tokens, TokenRange range);

}  // namespace artparse
