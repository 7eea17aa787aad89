// A name in the story: where it stands and what kind of thing it names.
#pragma once

#include <cstdint>
#include <vector>

#include "segments/page.h"
#include "tokens/token.h"

namespace artparse {

enum class NameType : std::uint8_t { kNone, kPerson, kPlace, kOrganization, kOther };
constexpr std::size_t kNameTypeCount = 5;

struct NameMention {
  TokenRange tokens;
  ByteSpan span;          // the name alone: no title, no possessive
  NameType type;
  std::uint32_t block;    // index into Page::blocks
  float confidence;       // 0 to 1: the share of all tilings of its chunk that agree
  bool nested = false;    // a place inside the name of a local body
};

}  // namespace artparse
