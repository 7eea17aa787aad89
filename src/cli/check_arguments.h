// What is wrong with the arguments by themselves: values that are no choices, unknown keys, options that need others.
#pragma once

#include <optional>
#include <string>

#include "cli/arguments.h"

namespace artparse {

// In words for the user; nothing where all is well.
using Problem = std::optional<std::string>;

Problem check_arguments(const Arguments& arguments);

// Is the output rows and columns?
bool asks_for_table(const Arguments& arguments);

}  // namespace artparse
