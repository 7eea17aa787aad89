// A name in the story: where it stands and what kind of thing it names.
#pragma once

#include <cstdint>

#include "segments/page.h"
#include "tokens/token.h"

namespace artparse {

enum class NameType : std::uint8_t { kNone, kPerson, kPlace, kOrganization, kOther };
constexpr std::size_t kNameTypeCount = 5;
constexpr std::uint8_t type_bit(NameType type) { return static_cast<std::uint8_t>(1u << static_cast<unsigned>(type)); }

struct NameMention {
  TokenRange tokens;
  ByteSpan span;          // the name alone: no title, no possessive
  NameType type;
  std::uint32_t block;    // index into Page::blocks
  int score;              // the sum of the rows that speak for its type, in tenths
  bool nested = false;    // a place inside the name of a local body
};

}  // namespace artparse
