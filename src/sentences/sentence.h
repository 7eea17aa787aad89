// Sentences of the story.
#pragma once

#include <cstdint>

#include "tokens/token.h"

namespace artparse {

struct Sentence {
  TokenRange tokens;
  std::uint32_t block;  // index into Page::blocks
};

}  // namespace artparse
