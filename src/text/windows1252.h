// Windows-1252, the encoding of old Western text, and what much UTF-8 is read as by mistake.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>

namespace artparse {

// Bytes 0x80-0x9F as code points (WHATWG Encoding Standard, index windows-1252); all other bytes are their own.
inline constexpr std::array<std::uint16_t, 32> kWindows1252 = {
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

constexpr std::uint32_t from_windows1252(unsigned char byte) {
  return byte >= 0x80 && byte < 0xA0 ? kWindows1252[byte - 0x80] : byte;
}

// The byte of `code_point`, which Latin-1 or Windows-1252 has (0x80-0x9F themselves included); 0 for others.
constexpr unsigned char to_windows1252(std::uint32_t code_point) {
  if (code_point <= 0xFF) return static_cast<unsigned char>(code_point);
  const auto* const found = std::ranges::find(kWindows1252, code_point);
  return found == kWindows1252.end() ? 0 : static_cast<unsigned char>(0x80 + (found - kWindows1252.begin()));
}

}  // namespace artparse
