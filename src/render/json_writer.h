// JSON text, appended to a string: the punctuation and the escapes, so that the code above it only says what
// to write.
//
// Compact, or pretty with two spaces as `jq` prints it. Nothing is allocated but the output, which is whole when the
// outermost brackets are closed.
#pragma once

#include <charconv>
#include <concepts>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "render/text_cursor.h"

namespace artparse {

// Appends `text` as a JSON string. Whatever the bytes, the result is valid UTF-8 (each ill-formed byte
// becomes U+FFFD) without raw control characters, U+0085, U+2028 and U+2029; with `for_terminal` also without
// DEL, C1 controls and bidirectional marks.
void append_json_string(std::string_view text, bool for_terminal, std::string& out);
void add_json_string(std::string_view text, bool for_terminal, TextCursor& out);

// Appends JSON text with escapes for what `for_terminal` above is about.
void append_terminal_json(std::string_view json, std::string& out);

class JsonWriter {
 public:
  JsonWriter(std::string& out, bool pretty, bool for_terminal = false)
      : out_(out), pretty_(pretty), for_terminal_(for_terminal) {}

  void begin_object() { open('{'); }
  void end_object() { close('}'); }
  void begin_array() { open('['); }
  void end_array() { close(']'); }

  // The name of the next value; `name` needs no escapes.
  void key(std::string_view name) {
    separate();
    char* at = out_.room(name.size() + 4);
    *at++ = '"';
    std::memcpy(at, name.data(), name.size());
    at += name.size();
    *at++ = '"';
    *at++ = ':';
    *at = ' ';
    out_.advance(name.size() + (pretty_ ? 4 : 3));
    after_key_ = true;
  }

  void raw(std::string_view json) {
    separate();
    out_.add(json);
  }
  void null() { raw("null"); }
  void value(bool truth) { raw(truth ? "true" : "false"); }
  void value(std::string_view text) {
    separate();
    add_json_string(text, for_terminal_, out_);
  }
  void value(const std::string& text) { value(std::string_view(text)); }
  void value(const char* text) { value(std::string_view(text)); }
  template <std::integral Integer>
  void value(Integer number) {
    char digits[24];
    raw({digits,
         static_cast<std::size_t>(std::to_chars(digits, digits + sizeof digits, number).ptr - digits)});
  }
  void value(double number);  // always with a point or exponent, so that the type is the same in every record
  template <class T>
  void value(const std::optional<T>& maybe) {
    if (maybe)
      value(*maybe);
    else
      null();
  }

  // An array of what `write_one` writes for each item.
  template <class Items, class WriteOne>
  void array(const Items& items, WriteOne write_one) {
    begin_array();
    for (const auto& item : items) write_one(item);
    end_array();
  }
  void value(const std::vector<std::string>& texts) {
    array(texts, [this](const std::string& text) { value(text); });
  }

  template <class T>
  void member(std::string_view name, const T& content) {
    key(name);
    value(content);
  }

 private:
  void separate() {
    if (after_key_) {
      after_key_ = false;
      return;
    }
    if (!empty_) out_.add(',');
    if (depth_ > 0 && pretty_) new_line();
    empty_ = false;
  }
  void open(char bracket) {
    separate();
    out_.add(bracket);
    ++depth_;
    empty_ = true;
  }
  void close(char bracket) {
    --depth_;
    if (pretty_ && !empty_) new_line();
    out_.add(bracket);
    empty_ = false;
    if (depth_ == 0) out_.commit();
  }
  void new_line() {
    out_.add('\n');
    for (std::size_t i = 0; i < depth_; ++i) out_.add("  ");
  }

  TextCursor out_;
  bool pretty_;
  bool for_terminal_;
  bool after_key_ = false;
  bool empty_ = true;  // nothing is written yet in the innermost brackets
  std::size_t depth_ = 0;
};

}  // namespace artparse
