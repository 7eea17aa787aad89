#include "text/find_misread.h"

#include "base/find_byte.h"
#include "text/code_points.h"
#include "text/windows1252.h"

namespace artparse {

Misread find_misread(std::string_view text, std::size_t at) {
  constexpr std::uint32_t kPunctuationLead = 0xE2, kEuro = 0x20AC, kClosingQuote = 0x201D,
                          kReplacementCharacter = 0xFFFD;
  DecodedCharacter next = character_at(text, at);
  if (next.code_point < 0xC2 || next.code_point > 0xF4) return {};
  const std::size_t wanted = next.code_point < 0xE0 ? 2 : next.code_point < 0xF0 ? 3 : 4;
  const std::size_t second = at + next.size;
  const bool is_punctuation =
      next.code_point == kPunctuationLead && second < text.size() && character_at(text, second).code_point == kEuro;
  char bytes[4] = {static_cast<char>(next.code_point)};
  std::size_t end = at + next.size;
  for (std::size_t i = 1; i < wanted; ++i) {
    next = end < text.size() ? character_at(text, end) : DecodedCharacter{' ', 0};
    const unsigned char byte = to_windows1252(next.code_point);
    if (byte < 0x80 || byte > 0xBF) {
      if (!is_punctuation) return {};
      return {end - at + (next.code_point == kReplacementCharacter ? next.size : 0), kClosingQuote, true};
    }
    bytes[i] = static_cast<char>(byte);
    end += next.size;
  }
  if (well_formed_size({bytes, wanted}, 0) != wanted) return {};
  return {end - at, character_at({bytes, wanted}, 0).code_point, is_punctuation};
}

bool is_misread(std::string_view text) {
  constexpr std::size_t kMisreadForEachOther = 4;
  const auto is_non_ascii = [](unsigned char c) -> unsigned char { return c >> 7; };
  std::size_t misread_count = 0, others = 0;
  for (std::size_t at = 0; (at = find_byte(text, at, is_non_ascii)) < text.size();) {
    const Misread found = find_misread(text, at);
    if (found.is_certain) return true;
    ++(found.size > 0 ? misread_count : others);
    at += found.size > 0 ? found.size : character_at(text, at).size;
  }
  return misread_count > 0 && misread_count >= others * kMisreadForEachOther;
}

}  // namespace artparse
