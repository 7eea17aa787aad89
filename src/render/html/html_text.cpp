// Plain runs are copied whole; only marks of HTML, controls and the few lead bytes of unseen characters are
// looked at.
#include "render/html/html_text.h"

#include <array>
#include <cstdint>

#include "text/code_points.h"

namespace artparse {
namespace {

enum class Place { kBetweenTags, kInQuotes };

constexpr std::array<bool, 256> make_special_bytes() {
  std::array<bool, 256> special{};
  for (int byte = 0; byte < 0x20; ++byte) special[byte] = byte != '\n' && byte != '\t';
  for (int byte = 0x7F; byte < 0x100; ++byte) special[byte] = true;
  for (const char mark : {'<', '>', '&', '"', '\''}) special[static_cast<unsigned char>(mark)] = true;
  return special;
}
constexpr std::array<bool, 256> kSpecial = make_special_bytes();

bool turns_direction(std::uint32_t c) {
  return c == 0x61C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
         (c >= 0x2066 && c <= 0x2069);
}

bool cannot_be_seen(std::uint32_t c) {
  return c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0x2028 || c == 0x2029 || turns_direction(c);
}

// The control pictures of Unicode show ASCII's controls; the others have none.
std::uint32_t picture_of(std::uint32_t c) {
  if (c < 0x20) return 0x2400 + c;
  return c == 0x7F ? 0x2421 : 0xFFFD;
}

// Of a code point from U+0800 to U+FFFF.
void append_three_bytes(std::uint32_t c, std::string& out) {
  out += static_cast<char>(0xE0 | (c >> 12));
  out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
  out += static_cast<char>(0x80 | (c & 0x3F));
}

void append_picture(std::uint32_t c, Place place, std::string& out) {
  if (place == Place::kInQuotes) return append_three_bytes(picture_of(c), out);
  constexpr char kHex[] = "0123456789ABCDEF";
  out += "<span class=\"unseen\" title=\"U+";
  for (int shift = 12; shift >= 0; shift -= 4) out += kHex[(c >> shift) & 15];
  out += "\">";
  append_three_bytes(picture_of(c), out);
  out += "</span>";
}

std::string_view entity_of(char mark) {
  switch (mark) {
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '&':
      return "&amp;";
    case '"':
      return "&quot;";
    case '\'':
      return "&#39;";
    default:
      return {};
  }
}

// Appends the special character at `at` and returns its size in bytes.
std::size_t append_special(std::string_view text, std::size_t at, Place place, std::string& out) {
  const std::string_view entity = entity_of(text[at]);
  if (!entity.empty()) {
    out += entity;
    return 1;
  }
  if (text[at] == '\r') {
    if (at + 1 == text.size() || text[at + 1] != '\n') out += '\n';
    return 1;
  }
  const std::size_t size = well_formed_size(text, at);
  const std::uint32_t c = size == 0 ? 0xFFFD : character_at(text, at).code_point;
  if (cannot_be_seen(c)) {
    append_picture(c, place, out);
  } else if (size == 0) {
    append_three_bytes(c, out);
  } else {
    out.append(text, at, size);
  }
  return size == 0 ? 1 : size;
}

void append_escaped(std::string_view text, Place place, std::string& out) {
  std::size_t plain = 0;  // start of the run that needs nothing
  for (std::size_t at = 0; at < text.size();) {
    if (!kSpecial[static_cast<unsigned char>(text[at])]) {
      ++at;
      continue;
    }
    out.append(text, plain, at - plain);
    at += append_special(text, at, place, out);
    plain = at;
  }
  out.append(text, plain);
}

}  // namespace

void append_html_text(std::string_view text, std::string& out) {
  append_escaped(text, Place::kBetweenTags, out);
}

void append_html_attribute(std::string_view text, std::string& out) {
  append_escaped(text, Place::kInQuotes, out);
}

}  // namespace artparse
