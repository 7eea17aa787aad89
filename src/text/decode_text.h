// Bytes in, `Text` out: the first stage, and one of the two that can be fed in chunks.
//
// A byte-order mark decides the encoding; else the first 64 KiB do: UTF-16 by its zero bytes, Windows-1252 where there
// are ill-formed bytes and not one well-formed multi-byte sequence, UTF-8 otherwise. In UTF-8 each maximal subpart of
// an ill-formed sequence (Unicode 15, section 3.9, definition D93b) becomes one U+FFFD. Control characters stay.
#pragma once

#include <string>
#include <string_view>

#include "text/text.h"

namespace artparse {

// Any chunking of the same bytes gives the same Text. After `finish` the decoder is ready for the next input.
class Decoder {
 public:
  // `encoding` other than kDetect is taken on trust; a byte-order mark of that encoding is still left out.
  explicit Decoder(Encoding encoding = Encoding::kDetect) : wanted_(encoding) {}

  void feed(std::string_view chunk);
  // The reference is valid until the next call of `feed`.
  const Text& finish();

 private:
  void choose_encoding();
  void decode(std::string_view chunk, bool at_end);
  // Decodes what it can and returns the bytes used.
  std::size_t decode_input(std::string_view input, bool at_end);

  Encoding wanted_;
  bool chosen_ = false;
  bool finished_ = false;
  std::string pending_;  // bytes not decoded yet: the head before the choice, later a torn character
  Text text_;
};

// Decodes a whole input. `text` is overwritten; its memory is reused.
const Text& decode_text(std::string_view bytes, Decoder& decoder);

}  // namespace artparse
