// Splits a phrase of a word list into the folded words that its tokens in an article would have.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace artparse {

// Words end at spaces and hyphens; `&`, `/` and other marks are words of their own.
std::vector<std::string> split_key(std::string_view phrase);

}  // namespace artparse
