// Escapes: plain runs are copied whole; only marks, controls and non-ASCII bytes are looked at one by one.
#include "render/json_writer.h"

#include <array>
#include <cmath>

#include "base/word_scan.h"
#include "render/print_number.h"
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

void add_unicode_escape(std::uint32_t code_point, TextCursor& out) {
  constexpr char kHex[] = "0123456789abcdef";
  char escape[] = "\\u0000";
  for (int i = 0; i < 4; ++i) escape[2 + i] = kHex[(code_point >> (12 - 4 * i)) & 15];
  out.add(std::string_view(escape, 6));
}

bool is_line_break(std::uint32_t c) {
  return c == 0x85 || c == 0x2028 || c == 0x2029;
}

bool upsets_terminals(std::uint32_t c) {
  return (c >= 0x7F && c <= 0x9F) || c == 0x61C || c == 0x200E || c == 0x200F ||
         (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

// The first bytes of all characters that one of the two questions above is about.
bool may_need_escape(char lead) {
  return lead == '\xC2' || lead == '\xD8' || lead == '\xE2';
}

// Adds the character at `at` and returns its size in bytes.
std::size_t add_character(std::string_view text, std::size_t at, bool for_terminal, TextCursor& out) {
  const std::size_t size = well_formed_size(text, at);
  if (size == 0) {
    out.add("\xEF\xBF\xBD");
    return 1;
  }
  if (may_need_escape(text[at])) {
    const std::uint32_t code_point = character_at(text, at).code_point;
    if (is_line_break(code_point) || (for_terminal && upsets_terminals(code_point))) {
      add_unicode_escape(code_point, out);
      return size;
    }
  }
  out.add(text.substr(at, size));
  return size;
}

std::size_t add_special(std::string_view text, std::size_t at, bool for_terminal, TextCursor& out) {
  const char action = kActions[static_cast<unsigned char>(text[at])];
  if (action == '8') return add_character(text, at, for_terminal, out);
  if (action == 'u' || action == 0) {
    add_unicode_escape(static_cast<unsigned char>(text[at]), out);
  } else {
    out.add('\\');
    out.add(action);
  }
  return 1;
}

constexpr std::size_t kSlack = 16;  // room for the marks, and for a word of which less is meant

// Copies what needs no escape, eight bytes at a time, and returns how much that was. Writes up to seven bytes more.
std::size_t copy_plain(std::string_view text, bool for_terminal, char* to) {
  std::size_t at = 0;
  for (; at + 8 <= text.size(); at += 8) {
    const std::uint64_t word = load_word(text.data() + at);
    std::memcpy(to + at, text.data() + at, 8);
    std::uint64_t marks = (word & kHighBits) | control_bytes(word) | bytes_equal_to(word, '"') |
                          bytes_equal_to(word, '\\');
    if (for_terminal) marks |= bytes_equal_to(word, '\x7F');
    if (marks) return at + bytes_before_mark(marks);
  }
  for (; at < text.size(); ++at) {
    if (kActions[static_cast<unsigned char>(text[at])] || (for_terminal && text[at] == 0x7F)) break;
    to[at] = text[at];
  }
  return at;
}

}  // namespace

void add_json_string(std::string_view text, bool for_terminal, TextCursor& out) {
  *out.room(text.size() + kSlack) = '"';
  out.advance(1);
  for (std::size_t at = 0; true;) {
    const std::size_t plain = copy_plain(text.substr(at), for_terminal, out.room(text.size() - at + kSlack));
    out.advance(plain);
    at += plain;
    if (at == text.size()) break;
    at += add_special(text, at, for_terminal, out);
  }
  out.add('"');
}

// Outside of strings valid JSON is ASCII without controls, so an escape always stands inside of one.
void append_terminal_json(std::string_view json, std::string& out) {
  TextCursor cursor(out);
  for (std::size_t at = 0; at < json.size();) {
    const char c = json[at];
    if (static_cast<unsigned char>(c) < 0x7F) {
      cursor.add(c);
      ++at;
    } else {
      at += add_special(json, at, true, cursor);
    }
  }
  cursor.commit();
}

void append_json_string(std::string_view text, bool for_terminal, std::string& out) {
  TextCursor cursor(out);
  add_json_string(text, for_terminal, cursor);
  cursor.commit();
}

void JsonWriter::value(double number) {
  if (!std::isfinite(number)) return null();
  std::array<char, 32> room;
  const std::string_view digits = print_number(number, room);
  raw(digits);
  if (digits.find_first_of(".e") == std::string_view::npos) out_.add(".0");
}

}  // namespace artparse
