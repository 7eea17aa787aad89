// A user's words, sorted into the lists that they belong to.
#pragma once

#include <string_view>

#include "lexicon/compile_lexicon.h"

namespace artparse {

// `text`: one row a line, the name of a list first. The error names the line of `text`.
CompiledLexicon compile_user_words(std::string_view text, LexiconBase base);

}  // namespace artparse
