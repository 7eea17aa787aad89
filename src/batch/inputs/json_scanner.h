// Steps over JSON values in a line, checking the grammar on the way.
#pragma once

#include <string>
#include <string_view>

namespace artparse {

// Every `scan_` function moves behind what it read and returns it as it stands in the line. At the first
// fault the scanner stops: `error()` says what was wrong, and everything after that returns an empty view.
class JsonScanner {
 public:
  explicit JsonScanner(std::string_view line) : line_(line) {}

  std::string_view scan_value();
  std::string_view scan_string();  // with its quotation marks
  bool accept(char mark);          // moves behind `mark` and the white space around it, if it is next
  void expect(char mark, const char* what);
  void expect_end();
  void fail(const char* what);

  char peek();  // the next character that is no white space; 0 at the end
  bool failed() const { return !error_.empty(); }
  const std::string& error() const { return error_; }

 private:
  void skip_space();
  void skip_plain();
  void scan_scalar();
  void scan_digits();
  void scan_number();
  void scan_word(std::string_view word);

  std::string_view line_;
  std::size_t at_ = 0;
  std::string error_;
};

// The characters that a JSON string (without its marks) stands for. Lone surrogates become U+FFFD.
void append_unescaped(std::string_view escaped, std::string& out);

}  // namespace artparse
