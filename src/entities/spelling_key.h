// One key for the spellings of a name: Zelensky and Zelenskiy, Qaddafi and Gaddafi, Mueller and Müller.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "lexicon/lexicon.h"
#include "tokens/token.h"

namespace artparse {

// A way in which one sound is written in several manners; `from` becomes `to`. Rows apply one after the other.
enum class SpellingPlace : std::uint8_t { kAnywhere, kStart, kEnd };
struct SpellingRule {
  std::string_view id;
  std::string_view from, to;
  SpellingPlace where;
  std::string_view one, other;  // two spellings that the row makes alike
  std::string_view but_not;     // one that stays apart from `one`
};
std::span<const SpellingRule> spelling_rules();

// The form in which spellings are compared; `folded` as append_folded gives it. Short words stay as they are: in "Lee"
// and "Le" every letter counts.
std::string spelling_form(std::string_view folded);

// The key of a word of a name: of its listed variant if the lexicon has one, else of its spelling form.
std::uint64_t spelling_key(std::string_view text, const Tokens& tokens, TokenIndex token, const Lexicon& lexicon);
std::uint64_t spelling_key(std::string_view word);

}  // namespace artparse
