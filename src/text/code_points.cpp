#include "text/code_points.h"

#include <utf8.h>

#include "base/ascii.h"

namespace artparse {
namespace {

using enum CharacterKind;

CharacterKind ascii_kind(char c) {
  if (is_ascii_lower(c)) return kLetterLower;
  if (is_ascii_upper(c)) return kLetterUpper;
  if (is_ascii_digit(c)) return kDigit;
  if (c == '\n' || c == '\r' || c == '\f' || c == '\v') return kNewline;
  return c <= ' ' || c == 0x7F ? kSpace : kMark;
}

CharacterKind latin1_kind(std::uint32_t c) {
  if (c == 0x85) return kNewline;
  if (c <= 0xA0) return kSpace;
  if (c == 0xAD) return kIgnorable;
  if (c == 0xAA || c == 0xB5 || c == 0xBA) return kLetterLower;
  if (c < 0xC0 || c == 0xD7 || c == 0xF7) return kMark;
  return c < 0xDF ? kLetterUpper : kLetterLower;
}

// Latin Extended-A and -B: pairs of upper and lower, upper first on even code points but for two stretches.
CharacterKind latin_extended_kind(std::uint32_t c) {
  const bool odd_upper = (c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17E) || (c >= 0x1CD && c <= 0x1DC);
  if (c == 0x178) return kLetterUpper;
  if (c == 0x138 || c == 0x149 || c == 0x17F) return kLetterLower;
  return (c % 2 == 1) == odd_upper ? kLetterUpper : kLetterLower;
}

CharacterKind general_punctuation_kind(std::uint32_t c) {
  if (c <= 0x200A || c == 0x202F || c == 0x205F) return kSpace;
  if (c == 0x2028 || c == 0x2029) return kNewline;
  if (c <= 0x200F || (c >= 0x202A && c <= 0x202E) || c >= 0x2060) return kIgnorable;
  return kMark;
}

bool is_upper_greek_or_cyrillic(std::uint32_t c) {
  return (c >= 0x386 && c <= 0x3AB && c != 0x390) || (c >= 0x400 && c <= 0x42F) ||
         (c >= 0x460 && c <= 0x52F && c % 2 == 0);
}

}  // namespace

CharacterKind character_kind(std::uint32_t c) {
  if (c < 0x80) return ascii_kind(static_cast<char>(c));
  if (c < 0x100) return latin1_kind(c);
  if (c < 0x250 || (c >= 0x1E00 && c < 0x1F00)) return latin_extended_kind(c);
  if (c >= 0x300 && c < 0x370) return kIgnorable;
  if (c >= 0x370 && c < 0x530) return is_upper_greek_or_cyrillic(c) ? kLetterUpper : kLetterLower;
  if (c >= 0x2000 && c < 0x2070) return general_punctuation_kind(c);
  if (c >= 0x2070 && c < 0x2C00) return kMark;
  if (c == 0x3000) return kSpace;
  if (c > 0x3000 && c < 0x3040) return kMark;
  if (c >= 0xE000 && c < 0xF900) return kMark;
  if (c >= 0xFE00 && c < 0xFE10) return kIgnorable;
  if (c == 0xFEFF) return kIgnorable;
  if (c >= 0xFF00 && c < 0xFF60) return c <= 0xFF5E ? ascii_kind(static_cast<char>(c - 0xFEE0)) : kMark;
  if (c >= 0xFFF0 && c < 0x10000) return c == 0xFFFD ? kLetterLower : kMark;
  return c >= 0x1F000 && c < 0x20000 ? kMark : kLetterLower;
}

DecodedCharacter character_at(std::string_view bytes, std::size_t offset) {
  const char* at = bytes.data() + offset;
  if (is_ascii(*at)) return {static_cast<std::uint32_t>(*at), 1};
  const char* next = at;
  const std::uint32_t code_point = utf8::unchecked::next(next);
  return {code_point, static_cast<std::uint32_t>(next - at)};
}

std::size_t well_formed_size(std::string_view bytes, std::size_t offset) {
  const auto lead = static_cast<unsigned char>(bytes[offset]);
  const std::size_t size = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  const std::string_view sequence = bytes.substr(offset, size);
  return sequence.size() == size && utf8::is_valid(sequence.begin(), sequence.end()) ? size : 0;
}

std::size_t count_code_points(std::string_view bytes) {
  // Whole blocks are counted in one byte each, which the compiler turns into a few wide instructions.
  constexpr std::size_t kBytes = 32;
  std::size_t count = 0, at = 0;
  for (; at + kBytes <= bytes.size(); at += kBytes) {
    unsigned char in_block = 0;
    for (std::size_t i = 0; i < kBytes; ++i) in_block += (static_cast<unsigned char>(bytes[at + i]) & 0xC0) != 0x80;
    count += in_block;
  }
  for (; at < bytes.size(); ++at) count += (static_cast<unsigned char>(bytes[at]) & 0xC0) != 0x80;
  return count;
}

std::size_t count_utf16_units(std::string_view bytes) {
  std::size_t count = 0;
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    count += ((byte & 0xC0) != 0x80) + (byte >= 0xF0);
  }
  return count;
}

void TextOffsets::build(std::string_view bytes, Count count) {
  count_ = count;
  counts_.clear();
  std::size_t total = 0;
  for (std::size_t begin = 0; begin < bytes.size(); begin += kBlock) {
    counts_.push_back(static_cast<std::uint32_t>(total));
    total += count(bytes.substr(begin, kBlock));
  }
  ascii_ = total == bytes.size();
}

std::size_t TextOffsets::unit_offset(std::string_view bytes, std::size_t offset) const {
  if (ascii_ || counts_.empty()) return offset;
  const std::size_t block = std::min(offset / kBlock, counts_.size() - 1);
  return counts_[block] + count_(bytes.substr(block * kBlock, offset - block * kBlock));
}

}  // namespace artparse
