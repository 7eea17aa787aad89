// "Did you mean": the known word nearest to a mistyped one.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace artparse {

// Empty if none is near enough: at most a third of the letters wrong, missing, too many, or swapped with a
// neighbour.
std::string_view suggest_word(std::string_view typed, const std::vector<std::string_view>& known);

// "typed" in quotation marks.
std::string quoted(std::string_view text);

// The message, with the nearest known word behind it if there is one.
std::string with_suggestion(std::string message, std::string_view typed, const std::vector<std::string_view>& known);

}  // namespace artparse
