// Shell patterns for names and paths.
#pragma once

#include <string_view>

namespace artparse {

// `*` is any run without a slash, `**` any run, `?` one character but a slash, `[a-z]` and `[!a-z]` a set,
// `\` takes the next character as it is. Bytes are compared; a `?` takes a whole UTF-8 character. Linear in
// text times pattern at worst.
bool matches_glob(std::string_view pattern, std::string_view text);

// A pattern without a slash is for the last name of the path, others for the whole path.
bool matches_path(std::string_view pattern, std::string_view path);

}  // namespace artparse
