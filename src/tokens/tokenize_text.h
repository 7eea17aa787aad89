// Text in, tokens out. Its one way in is `tokenize_text`.
//
// Hyphens, dashes and slashes are tokens of their own, "'s" is split off, apostrophes inside words stay; listed
// abbreviations ("Gen.", "Inc."), initials ("J.") and dotted letters ("U.S.", "p.m.") keep their stops; numbers keep
// inner marks ("1,200.5", "14:05"); web and mail addresses and handles are one token. Line ends are no tokens: they
// show in the `gap` of the token after them. The tokens and the gaps between them tile the text.
#pragma once

#include <string_view>

#include "tokens/vocabulary.h"

namespace artparse {

// Overwrites `tokens`, whose memory is reused. `text` is valid UTF-8 of less than 4 GiB.
void tokenize_text(std::string_view text, Vocabulary& vocabulary, Tokens& tokens);

}  // namespace artparse
