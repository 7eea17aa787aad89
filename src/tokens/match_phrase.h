// The longest key of the lexicon that starts at a token.
#pragma once

#include "tokens/token.h"

namespace artparse {

struct PhraseMatch {
  TokenIndex end = 0;  // token after the phrase
  Lexicon::Entry entry;
  explicit operator bool() const { return static_cast<bool>(entry); }
};

// Looks at tokens [begin, limit) only; a key must have a sense of one of the kinds `wanted`. Hyphens between words are
// passed over, as in the keys. Case is not looked at: whether "us" may be a country is for the caller to say.
PhraseMatch match_phrase(const Tokens& tokens, TokenIndex begin, TokenIndex limit, SenseKinds wanted,
                         const Lexicon& lexicon);

}  // namespace artparse
