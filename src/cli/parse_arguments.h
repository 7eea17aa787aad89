// The command line and the configuration file, read into plain fields.
#pragma once

#include <optional>
#include <string>

#include "cli/arguments.h"

namespace artparse {

// Fills `arguments`; the result is what is wrong with them, in words for the user.
std::optional<std::string> parse_arguments(int argc, char** argv, Arguments& arguments);

}  // namespace artparse
