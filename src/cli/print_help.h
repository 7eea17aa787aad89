// Everything that is printed from the table of options.
#pragma once

#include <string>
#include <string_view>

namespace artparse {

std::string short_help();
std::string long_help();
std::string man_page();                           // roff
std::string options_page();                       // Markdown
std::string completions(std::string_view shell);  // bash, zsh or fish
std::string version_text();
std::string version_json();

}  // namespace artparse
