// UTF-8 whose bytes were each read as a character of Windows-1252: "â€œ" for a quotation mark.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace artparse {

struct Misread {
  std::size_t size = 0;          // in bytes; 0: nothing here was misread
  std::uint32_t code_point = 0;  // what it was
  bool is_certain = false;       // no other text looks so
};

// The character at `at` of valid UTF-8. Where its last byte is one that Windows-1252 lacks, of a closing quote most
// often, that is gone or U+FFFD.
Misread find_misread(std::string_view text, std::size_t at);

// Was the whole text misread? Sure where there is punctuation of three characters; else nearly all that is not ASCII
// must look so.
bool is_misread(std::string_view text);

}  // namespace artparse
