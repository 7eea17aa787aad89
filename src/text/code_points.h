// Code points of UTF-8 text: counting them, and telling letters, marks and spaces apart.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace artparse {

enum class CharacterKind : std::uint8_t { kLetterLower, kLetterUpper, kDigit, kSpace, kNewline, kMark, kIgnorable };

// The kind of a code point. Letters without case count as lower; symbols and emoji as marks.
CharacterKind character_kind(std::uint32_t code_point);

// Is it one of the ignorable that change how the character before them looks: accents, and the forms of emoji?
constexpr bool combines(std::uint32_t code_point) {
  return (code_point >= 0x300 && code_point < 0x370) || (code_point >= 0xFE00 && code_point < 0xFE10);
}

struct DecodedCharacter {
  std::uint32_t code_point;
  std::uint32_t size;  // bytes
};
// The character at `offset` of valid UTF-8 `bytes`.
DecodedCharacter character_at(std::string_view bytes, std::size_t offset);

// The size in bytes of the well-formed UTF-8 sequence at `offset` of any bytes; 0 where there is none.
std::size_t well_formed_size(std::string_view bytes, std::size_t offset);

std::size_t count_code_points(std::string_view bytes);
std::size_t count_utf16_units(std::string_view bytes);

// Turns byte offsets into offsets in code points, or in UTF-16 code units, in constant time. Holds no reference to the
// text after `build`.
class TextOffsets {
 public:
  using Count = std::size_t (*)(std::string_view bytes);

  void build(std::string_view bytes, Count count = count_code_points);
  // `offset` must be on a character boundary of the text given to `build`, which must still exist as `bytes`.
  std::size_t unit_offset(std::string_view bytes, std::size_t offset) const;

 private:
  static constexpr std::size_t kBlock = 128;
  Count count_ = count_code_points;
  bool ascii_ = true;
  std::vector<std::uint32_t> counts_;  // units before each block
};

}  // namespace artparse
