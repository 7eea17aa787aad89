// Fast appending to a string: room is made for many bytes at once, and what was not used is given back.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <string>
#include <string_view>

namespace artparse {

// Between the first use and `commit` the string holds bytes of no meaning at its end.
class TextCursor {
 public:
  explicit TextCursor(std::string& out) : out_(out) {}

  // Where the next `size` bytes can be written; `advance` says how many were.
  char* room(std::size_t size) {
    if (static_cast<std::size_t>(end_ - at_) < size) grow(size);
    return at_;
  }
  void advance(std::size_t size) { at_ += size; }

  void add(char c) {
    *room(1) = c;
    ++at_;
  }
  void add(std::string_view text) {
    std::memcpy(room(text.size()), text.data(), text.size());
    at_ += text.size();
  }

  void commit() {
    if (at_) out_.resize(static_cast<std::size_t>(at_ - out_.data()));
    at_ = end_ = nullptr;
  }

 private:
  // Room is zeroed as it is made, so it is made in steps that do not grow with what stands before; the string's
  // capacity does.
  static constexpr std::size_t kStep = 8192;

  void grow(std::size_t size) {
    const std::size_t used = at_ ? static_cast<std::size_t>(at_ - out_.data()) : out_.size();
    out_.resize(used + std::max(size, kStep));
    at_ = out_.data() + used;
    end_ = out_.data() + out_.size();
  }

  std::string& out_;
  char* at_ = nullptr;  // null: all is committed
  char* end_ = nullptr;
};

}  // namespace artparse
