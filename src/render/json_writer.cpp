// Escapes: plain runs are copied whole; only marks, controls and non-ASCII bytes are looked at one by one.
#include "render/json_writer.h"

#include <array>
#include <cmath>

#include "text/code_points.h"

namespace artparse {
namespace {

// What a byte asks for: 0 nothing, 'u' a \u escape, '8' a look at the whole UTF-8 sequence, else the letter
// of its escape.
constexpr std::array<char, 256> make_actions() {
  std::array<char, 256> actions{};
  for (int byte = 0; byte < 0x20; ++byte) actions[byte] = 'u';
  for (int byte = 0x80; byte < 0x100; ++byte) actions[byte] = '8';
  actions['"'] = '"';
  actions['\\'] = '\\';
  actions['\b'] = 'b';
  actions['\t'] = 't';
  actions['\n'] = 'n';
  actions['\f'] = 'f';
  actions['\r'] = 'r';
  return actions;
}
constexpr std::array<char, 256> kActions = make_actions();

void append_unicode_escape(std::uint32_t code_point, std::string& out) {
  constexpr char kHex[] = "0123456789abcdef";
  out += "\\u";
  for (int shift = 12; shift >= 0; shift -= 4) out += kHex[(code_point >> shift) & 15];
}

bool is_line_break(std::uint32_t c) {
  return c == 0x85 || c == 0x2028 || c == 0x2029;
}

bool upsets_terminals(std::uint32_t c) {
  return (c >= 0x7F && c <= 0x9F) || c == 0x61C || c == 0x200E || c == 0x200F ||
         (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

// Appends the character at `at` and returns its size in bytes.
std::size_t append_character(std::string_view text, std::size_t at, bool for_terminal, std::string& out) {
  const std::size_t size = well_formed_size(text, at);
  if (size == 0) {
    out += "\xEF\xBF\xBD";
    return 1;
  }
  const std::uint32_t code_point = character_at(text, at).code_point;
  if (is_line_break(code_point) || (for_terminal && upsets_terminals(code_point))) {
    append_unicode_escape(code_point, out);
  } else {
    out.append(text, at, size);
  }
  return size;
}

std::size_t append_special(std::string_view text, std::size_t at, bool for_terminal, std::string& out) {
  const char action = kActions[static_cast<unsigned char>(text[at])];
  if (action == '8') return append_character(text, at, for_terminal, out);
  if (action == 'u') {
    append_unicode_escape(static_cast<unsigned char>(text[at]), out);
  } else {
    out += '\\';
    out += action;
  }
  return 1;
}

}  // namespace

void append_json_string(std::string_view text, bool for_terminal, std::string& out) {
  out += '"';
  std::size_t plain = 0;  // start of the run that needs no escapes
  for (std::size_t at = 0; at < text.size();) {
    const unsigned char byte = text[at];
    const bool delete_control = for_terminal && byte == 0x7F;
    if (kActions[byte] == 0 && !delete_control) {
      ++at;
      continue;
    }
    out.append(text, plain, at - plain);
    if (delete_control) {
      append_unicode_escape(byte, out);
      ++at;
    } else {
      at += append_special(text, at, for_terminal, out);
    }
    plain = at;
  }
  out.append(text, plain);
  out += '"';
}

void JsonWriter::value(double number) {
  if (!std::isfinite(number)) return null();
  char digits[32];
  const std::string_view shortest(digits, std::to_chars(digits, digits + sizeof digits, number).ptr - digits);
  raw(shortest);
  if (shortest.find_first_of(".e") == std::string_view::npos) out_ += ".0";
}

}  // namespace artparse
