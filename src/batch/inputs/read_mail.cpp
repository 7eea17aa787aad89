#include "batch/inputs/read_mail.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>

#include "base/ascii.h"
#include "text/decode_text.h"

namespace artparse {
namespace {

constexpr std::size_t kNone = std::string_view::npos;
constexpr int kDeepest = 8;                // multiparts in multiparts
constexpr std::size_t kLongestValue = 4096;  // of a header; the rest is passed over

struct Entity {
  std::string_view head, body;
};

bool equal_letters(std::string_view a, std::string_view b) {
  return a.size() == b.size() &&
         std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) { return ascii_lower(x) == ascii_lower(y); });
}

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view kSpaces = " \t\r\n";
  const std::size_t begin = text.find_first_not_of(kSpaces);
  return begin == kNone ? std::string_view() : text.substr(begin, text.find_last_not_of(kSpaces) - begin + 1);
}

std::string_view take_line(std::string_view& rest) {
  const std::size_t end = rest.find('\n');
  const std::string_view line = rest.substr(0, end);
  rest.remove_prefix(end == kNone ? rest.size() : end + 1);
  return line;
}

// The head ends at the first empty line.
Entity split_head(std::string_view mail) {
  std::string_view rest = mail;
  while (!rest.empty()) {
    const std::size_t begin = mail.size() - rest.size();
    if (trimmed(take_line(rest)).empty()) return {mail.substr(0, begin), rest};
  }
  return {mail, {}};
}

// "Subject: ..." with its folded lines; empty where there is none.
std::string header(std::string_view head, std::string_view name) {
  std::string value;
  bool found = false;
  while (!head.empty()) {
    const std::string_view line = take_line(head);
    const bool folded = line.starts_with(' ') || line.starts_with('\t');
    if (found && !folded) break;
    const std::size_t colon = line.find(':');
    const bool ours = !folded && colon != kNone && equal_letters(trimmed(line.substr(0, colon)), name);
    if (ours) value = trimmed(line.substr(colon + 1)).substr(0, kLongestValue);
    if (found && folded && value.size() < kLongestValue) {
      value.append(" ").append(trimmed(line).substr(0, kLongestValue));
    }
    found = found || ours;
  }
  return value;
}

// The value of a parameter behind a header: boundary="x".
std::string parameter(std::string_view value, std::string_view name) {
  for (std::size_t at = value.find(';'); at != kNone; at = value.find(';', at + 1)) {
    const std::string_view rest = trimmed(value.substr(at + 1));
    const std::size_t equals = rest.find('=');
    if (equals == kNone || !equal_letters(trimmed(rest.substr(0, equals)), name)) continue;
    const std::string_view found = trimmed(rest.substr(equals + 1));
    if (found.starts_with('"')) return std::string(found.substr(1, found.find('"', 1) - 1));
    return std::string(trimmed(found.substr(0, found.find(';'))));
  }
  return {};
}

int hex_value(char c) {
  if (is_ascii_digit(c)) return c - '0';
  const char lower = ascii_lower(c);
  return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

// `underscores` stand for spaces in encoded words.
std::string from_quoted_printable(std::string_view text, bool underscores) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (c == '_' && underscores) {
      out += ' ';
    } else if (c != '=') {
      out += c;
    } else if (text.substr(at + 1, 2) == "\r\n") {
      at += 2;
    } else if (text.substr(at + 1, 1) == "\n") {
      ++at;
    } else if (at + 2 < text.size() && hex_value(text[at + 1]) >= 0 && hex_value(text[at + 2]) >= 0) {
      out += static_cast<char>(hex_value(text[at + 1]) * 16 + hex_value(text[at + 2]));
      at += 2;
    } else {
      out += c;
    }
  }
  return out;
}

std::string from_base64(std::string_view text) {
  constexpr std::string_view kDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string out;
  std::uint32_t bits = 0;
  int count = 0;
  for (const char c : text) {
    if (c == '=') break;
    const std::size_t digit = kDigits.find(c);
    if (digit == kNone) continue;
    bits = bits << 6 | static_cast<std::uint32_t>(digit);
    count += 6;
    if (count < 8) continue;
    count -= 8;
    out += static_cast<char>(bits >> count & 0xFF);
  }
  return out;
}

bool is_western(std::string_view charset) {
  constexpr std::array<std::string_view, 4> kNames = {"iso-8859-1", "iso-8859-15", "windows-1252", "cp1252"};
  return std::any_of(kNames.begin(), kNames.end(), [=](std::string_view name) { return equal_letters(name, charset); });
}

std::string to_utf8(std::string text, std::string_view charset) {
  if (!is_western(charset)) return text;
  Decoder decoder(Encoding::kWindows1252);
  decoder.feed(text);
  return std::string(decoder.finish().bytes);
}

// "=?utf-8?Q?caf=C3=A9?=" at the front of `text`; nothing where there is no encoded word.
std::optional<std::string> take_encoded_word(std::string_view& text) {
  const std::size_t method = text.find('?', 2);
  if (method == kNone || method + 2 >= text.size() || text[method + 2] != '?') return std::nullopt;
  const std::size_t end = text.find("?=", method + 3);
  if (end == kNone) return std::nullopt;
  const std::string_view charset = text.substr(2, method - 2), word = text.substr(method + 3, end - method - 3);
  const bool base64 = ascii_lower(text[method + 1]) == 'b';
  text.remove_prefix(end + 2);
  return to_utf8(base64 ? from_base64(word) : from_quoted_printable(word, true), charset);
}

std::string decoded_words(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const std::size_t begin = text.find("=?");
    out.append(text.substr(0, begin));
    if (begin == kNone) break;
    text.remove_prefix(begin);
    if (const auto word = take_encoded_word(text)) {
      out.append(*word);
      const std::size_t next = text.find_first_not_of(' ');  // spaces between two such words do not count
      if (next != kNone && text.substr(next).starts_with("=?")) text.remove_prefix(next);
    } else {
      out.append(text.substr(0, 2));
      text.remove_prefix(2);
    }
  }
  return out;
}

std::string decoded_body(const Entity& entity) {
  const std::string method = header(entity.head, "Content-Transfer-Encoding");
  const std::string charset = parameter(header(entity.head, "Content-Type"), "charset");
  if (equal_letters(method, "quoted-printable")) return to_utf8(from_quoted_printable(entity.body, false), charset);
  if (equal_letters(method, "base64")) return to_utf8(from_base64(entity.body), charset);
  return to_utf8(std::string(entity.body), charset);
}

std::optional<std::string> plain_text(const Entity& entity, int depth);

std::optional<std::string> first_plain_part(std::string_view body, const std::string& boundary, int depth) {
  const std::string border = "--" + boundary;
  std::size_t at = body.find(border);
  while (at != kNone) {
    const std::size_t begin = body.find('\n', at);
    if (begin == kNone || body.substr(at + border.size(), 2) == "--") break;
    at = body.find(border, begin);
    if (auto text = plain_text(split_head(body.substr(begin + 1, at - begin - 1)), depth + 1)) return text;
  }
  return std::nullopt;
}

std::optional<std::string> plain_text(const Entity& entity, int depth) {
  const std::string type = header(entity.head, "Content-Type");
  const std::string_view kind = trimmed(std::string_view(type).substr(0, type.find(';')));
  if (kind.empty() || equal_letters(kind, "text/plain")) return decoded_body(entity);
  const std::string boundary = parameter(type, "boundary");
  const bool parts = equal_letters(kind.substr(0, 10), "multipart/") && !boundary.empty() && depth < kDeepest;
  return parts ? first_plain_part(entity.body, boundary, depth) : std::nullopt;
}

// ">From" at the start of a line was "From" before the mail came into the box.
void append_unquoted(std::string_view body, std::string& out) {
  while (!body.empty()) {
    const std::size_t before = body.size();
    std::string_view line = take_line(body);
    const bool ended = line.size() < before && before - line.size() > body.size();
    const std::size_t marks = line.find_first_not_of('>');
    if (marks != kNone && marks > 0 && line.substr(marks).starts_with("From ")) line.remove_prefix(1);
    out.append(line);
    if (ended) out += '\n';
  }
}

}  // namespace

void read_mail(std::string_view mail, std::string& text) {
  text.clear();
  const Entity entity = split_head(mail);
  const std::string subject = decoded_words(header(entity.head, "Subject"));
  const std::string from = header(entity.head, "From");
  if (subject.empty() && from.empty()) return append_unquoted(mail, text);
  // The page stage reads such a head.
  text.append("Subject: ").append(subject).append("\nFrom: ").append(decoded_words(from)).append("\n");
  const std::string date = header(entity.head, "Date");
  if (!date.empty()) text.append("Date: ").append(date).append("\n");
  text += '\n';
  append_unquoted(plain_text(entity, 0).value_or(std::string(entity.body)), text);
}

}  // namespace artparse
