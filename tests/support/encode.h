// Texts in other encodings, for tests. None where a character has no place in the encoding.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace artparse {

std::optional<std::string> encode_utf8(std::string_view text);
std::optional<std::string> encode_utf8_with_mark(std::string_view text);
std::optional<std::string> encode_windows1252(std::string_view text);
std::optional<std::string> encode_utf16_le_with_mark(std::string_view text);
std::optional<std::string> encode_utf16_be(std::string_view text);

}  // namespace artparse
