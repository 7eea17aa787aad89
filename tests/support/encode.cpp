#include "support/encode.h"

#include "text/code_points.h"
#include "text/decode_text.h"

namespace artparse {
namespace {

// The byte that decodes to the character, found by asking the decoder.
std::optional<char> windows1252_byte(std::string_view character) {
  static Decoder decoder(Encoding::kWindows1252);
  for (int byte = 0; byte < 256; ++byte) {
    const char c = static_cast<char>(byte);
    if (decode_text(std::string_view(&c, 1), decoder).bytes == character) return c;
  }
  return std::nullopt;
}

void append_unit(std::uint32_t unit, bool big_endian, std::string& out) {
  const char high = static_cast<char>(unit >> 8), low = static_cast<char>(unit & 0xFF);
  out += big_endian ? high : low;
  out += big_endian ? low : high;
}

std::string utf16(std::string_view text, bool big_endian) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const DecodedCharacter c = character_at(text, at);
    at += c.size;
    if (c.code_point < 0x10000) {
      append_unit(c.code_point, big_endian, out);
    } else {
      append_unit(0xD800 + ((c.code_point - 0x10000) >> 10), big_endian, out);
      append_unit(0xDC00 + ((c.code_point - 0x10000) & 0x3FF), big_endian, out);
    }
  }
  return out;
}

}  // namespace

std::optional<std::string> encode_utf8(std::string_view text) { return std::string(text); }

std::optional<std::string> encode_utf8_with_mark(std::string_view text) { return "\xEF\xBB\xBF" + std::string(text); }

std::optional<std::string> encode_windows1252(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t size = character_at(text, at).size;
    const auto byte = size == 1 ? std::optional(text[at]) : windows1252_byte(text.substr(at, size));
    if (!byte) return std::nullopt;
    out += *byte;
    at += size;
  }
  return out;
}

std::optional<std::string> encode_utf16_le_with_mark(std::string_view text) { return "\xFF\xFE" + utf16(text, false); }

std::optional<std::string> encode_utf16_be(std::string_view text) { return utf16(text, true); }

}  // namespace artparse
