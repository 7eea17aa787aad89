// "Did you mean": the known word nearest to a mistyped one.
#pragma once

#include <string_view>
#include <vector>

namespace artparse {

// Empty if none is near enough: at most a third of the letters wrong, missing, too many, or swapped with a
// neighbour.
std::string_view suggest_word(std::string_view typed, const std::vector<std::string_view>& known);

}  // namespace artparse
