// Nesting is counted with one bit a level, so that depth costs no recursion.
#include "batch/inputs/json_scanner.h"

#include <cstdint>
#include <vector>

#include "base/ascii.h"
#include "base/word_scan.h"

namespace artparse {
namespace {

bool is_space(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

int hex_value(char c) {
  if (is_ascii_digit(c)) return c - '0';
  const char lower = ascii_lower(c);
  return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

// The four hexadecimal digits at `at`; -1 if they are not there.
std::int32_t hex4(std::string_view text, std::size_t at) {
  if (at + 4 > text.size()) return -1;
  std::int32_t value = 0;
  for (std::size_t i = at; i < at + 4; ++i) {
    const int digit = hex_value(text[i]);
    if (digit < 0) return -1;
    value = value * 16 + digit;
  }
  return value;
}

void append_utf8(std::uint32_t c, std::string& out) {
  const auto tail = [c](int shift) { return static_cast<char>(0x80 | ((c >> shift) & 0x3F)); };
  if (c < 0x80) {
    out += static_cast<char>(c);
  } else if (c < 0x800) {
    out += {static_cast<char>(0xC0 | (c >> 6)), tail(0)};
  } else if (c < 0x10000) {
    out += {static_cast<char>(0xE0 | (c >> 12)), tail(6), tail(0)};
  } else {
    out += {static_cast<char>(0xF0 | (c >> 18)), tail(12), tail(6), tail(0)};
  }
}

bool is_high_surrogate(std::int32_t c) {
  return c >= 0xD800 && c < 0xDC00;
}
bool is_low_surrogate(std::int32_t c) {
  return c >= 0xDC00 && c < 0xE000;
}

// Appends what the \u escape whose digits are at `at` stands for, and returns where it ends (a pair counts as
// one).
std::size_t append_unicode_escape(std::string_view escaped, std::size_t at, std::string& out) {
  const std::int32_t unit = hex4(escaped, at);
  if (is_high_surrogate(unit) && escaped.substr(at + 4, 2) == "\\u") {
    const std::int32_t low = hex4(escaped, at + 6);
    if (is_low_surrogate(low)) {
      append_utf8(0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00), out);
      return at + 10;
    }
  }
  append_utf8(is_high_surrogate(unit) || is_low_surrogate(unit) ? 0xFFFD : unit, out);
  return at + 4;
}

char unescaped(char letter) {
  switch (letter) {
    case 'b':
      return '\b';
    case 'f':
      return '\f';
    case 'n':
      return '\n';
    case 'r':
      return '\r';
    case 't':
      return '\t';
    default:
      return letter;
  }
}

}  // namespace

void append_unescaped(std::string_view escaped, std::string& out) {
  for (std::size_t at = 0; at < escaped.size();) {
    const std::size_t slash = escaped.find('\\', at);
    out.append(escaped, at, slash - at);
    if (slash == std::string_view::npos) return;
    if (escaped[slash + 1] == 'u') {
      at = append_unicode_escape(escaped, slash + 2, out);
    } else {
      out += unescaped(escaped[slash + 1]);
      at = slash + 2;
    }
  }
}

void JsonScanner::fail(const char* what) {
  if (!failed()) error_ = "column " + std::to_string(at_ + 1) + ": " + what;
  at_ = line_.size();
}

void JsonScanner::skip_space() {
  while (at_ < line_.size() && is_space(line_[at_])) ++at_;
}

char JsonScanner::peek() {
  skip_space();
  return at_ < line_.size() ? line_[at_] : '\0';
}

bool JsonScanner::accept(char mark) {
  if (failed() || peek() != mark || at_ == line_.size()) return false;
  ++at_;
  skip_space();
  return true;
}

void JsonScanner::expect(char mark, const char* what) {
  if (!accept(mark)) fail(what);
}

void JsonScanner::expect_end() {
  skip_space();
  if (at_ < line_.size()) fail("more text after the object");
}

// Moves to the next byte of a string that is more than itself, or a few bytes before it.
void JsonScanner::skip_plain() {
  for (; at_ + 8 <= line_.size(); at_ += 8) {
    const std::uint64_t word = load_word(line_.data() + at_);
    const std::uint64_t marks = control_bytes(word) | bytes_equal_to(word, '"') | bytes_equal_to(word, '\\');
    at_ += marks ? bytes_before_mark(marks) : 0;
    if (marks) return;
  }
}

std::string_view JsonScanner::scan_string() {
  skip_space();
  const std::size_t begin = at_;
  if (at_ == line_.size() || line_[at_] != '"') return fail("expected a string"), std::string_view();
  for (++at_; at_ < line_.size(); ++at_) {
    skip_plain();
    if (at_ == line_.size()) break;
    const char c = line_[at_];
    if (c == '"') return ++at_, line_.substr(begin, at_ - begin);
    if (static_cast<unsigned char>(c) < 0x20) {
      return fail("a control character in a string"), std::string_view();
    }
    if (c != '\\') continue;
    ++at_;
    const char letter = at_ < line_.size() ? line_[at_] : '\0';
    const bool known = letter == 'u' ? hex4(line_, at_ + 1) >= 0
                                     : letter != '\0' && std::string_view("\"\\/bfnrt").find(letter) !=
                                                             std::string_view::npos;
    if (!known) return fail("an unknown escape in a string"), std::string_view();
  }
  return fail("a string without an end"), std::string_view();
}

void JsonScanner::scan_word(std::string_view word) {
  if (line_.substr(at_, word.size()) != word) return fail("expected a value");
  at_ += word.size();
}

void JsonScanner::scan_digits() {
  if (at_ == line_.size() || !is_ascii_digit(line_[at_])) return fail("expected a digit");
  while (at_ < line_.size() && is_ascii_digit(line_[at_])) ++at_;
}

void JsonScanner::scan_number() {
  const auto next_is = [this](char c) { return at_ < line_.size() && line_[at_] == c; };
  if (next_is('-')) ++at_;
  if (next_is('0')) {
    ++at_;
  } else {
    scan_digits();
  }
  if (next_is('.')) {
    ++at_;
    scan_digits();
  }
  if (next_is('e') || next_is('E')) {
    ++at_;
    if (next_is('+') || next_is('-')) ++at_;
    scan_digits();
  }
}

void JsonScanner::scan_scalar() {
  switch (peek()) {
    case '"':
      scan_string();
      return;
    case 't':
      return scan_word("true");
    case 'f':
      return scan_word("false");
    case 'n':
      return scan_word("null");
    default:
      return scan_number();
  }
}

std::string_view JsonScanner::scan_value() {
  skip_space();
  const std::size_t begin = at_;
  std::vector<bool> objects;  // the brackets around this place: true for an object
  const auto scan_name = [this] {
    scan_string();
    expect(':', "expected ':'");
  };
  do {
    // One value, or the opening of one.
    const char next = peek();
    if (next == '{' || next == '[') {
      const bool object = next == '{';
      accept(next);
      if (!(peek() == (object ? '}' : ']'))) {
        objects.push_back(object);
        if (object) scan_name();
        continue;
      }
      ++at_;
    } else {
      scan_scalar();
    }
    // Whatever closes behind it, up to the next comma.
    while (!objects.empty() && !failed()) {
      const char close = objects.back() ? '}' : ']';
      if (peek() == ',') {
        accept(',');
        if (objects.back()) scan_name();
        break;
      }
      if (peek() != close) {
        fail(objects.back() ? "expected ',' or '}'" : "expected ',' or ']'");
        break;
      }
      ++at_;
      objects.pop_back();
    }
  } while (!objects.empty() && !failed());
  return failed() ? std::string_view() : line_.substr(begin, at_ - begin);
}

}  // namespace artparse
