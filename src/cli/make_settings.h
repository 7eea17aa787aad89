// Checks the arguments and turns them into settings.
#pragma once

#include <optional>
#include <string>

#include "batch/settings.h"
#include "cli/arguments.h"

namespace artparse {

// What the program stands between.
struct Surroundings {
  bool terminal_in = false;
  bool terminal_out = false;
  bool colour_terminal = false;  // and nobody asked for no colours
};

// Fills `settings`; the result is what is wrong with the arguments, in words for the user.
std::optional<std::string> make_settings(const Arguments& arguments, const Surroundings& around,
                                         BatchSettings& settings);

}  // namespace artparse
