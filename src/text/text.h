// Decoded text: valid UTF-8, with the way back to the bytes of the input.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/code_points.h"

namespace artparse {

enum class Encoding : std::uint8_t { kDetect, kUtf8, kUtf16Le, kUtf16Be, kWindows1252 };

// What can be mended: HTML, or links of Markdown, left in the text, UTF-8 that was read as Windows-1252, marks that
// became U+FFFD.
enum class Damage : std::uint8_t { kMarkup, kMojibake, kLostMark };
inline constexpr std::size_t kDamages = 3;

struct Text {
  // A place where the input had another number of bytes than the text: an ill-formed part became U+FFFD.
  struct Replacement {
    std::size_t text_end;      // byte after the U+FFFD in `bytes`
    std::int64_t input_shift;  // what to add to later text offsets to get input offsets (all so far, without BOM)
  };

  // A stretch that stands for another of the text as it was decoded.
  struct Mend {
    std::size_t begin, end;  // in `bytes`; empty where something was left out
    std::int64_t shift;      // what to add to later offsets to get those of the text as decoded
  };

  std::string bytes;
  Encoding encoding = Encoding::kUtf8;
  std::uint32_t bom_size = 0;        // bytes of the byte-order mark left out of `bytes`
  std::uint64_t replaced_bytes = 0;  // input bytes that were replaced by U+FFFD
  std::uint64_t input_size = 0;      // bytes of the input, with its mark
  std::vector<Replacement> replacements;
  std::string_view not_text;  // what the input is when it is no text ("PDF", "binary data"); empty for text

  // Of a text that was mended (mend_text.h): the text as decoded, which must outlive this one, and where it differs.
  const Text* decoded = nullptr;
  std::vector<Mend> mends;
  std::array<std::uint32_t, kDamages> damages{};  // how many of each kind were mended

  void clear();
};

// Where a span of `text` that begins, or ends, at `offset` does so in the text as decoded.
std::size_t decoded_begin(const Text& text, std::size_t offset);
std::size_t decoded_end(const Text& text, std::size_t offset);

// The way back from the text as decoded to the bytes of the input. Refers to the text, which must outlive it and stay
// as it is.
class InputOffsets {
 public:
  explicit InputOffsets(const Text& text);
  // Where the character at `text_offset` stands in the input.
  std::uint64_t of(std::size_t text_offset) const;

 private:
  const Text& text_;
  TextOffsets units_;  // of the encodings with a fixed width a code unit
};

}  // namespace artparse
