// Folding: the form in which words are compared with the lexicon and with each other.
//
// Lower case, no accents, no full stops, no apostrophes: "O'Brien" -> "obrien", "U.S." -> "us", "Müller" -> "muller".
// Both sides, the word lists at build time and the article at run time, go through this one function.
#pragma once

#include <string>
#include <string_view>

namespace artparse {

// Appends the folded form of one word (valid UTF-8, no white space) to `out`; may append nothing.
void append_folded(std::string_view word, std::string& out);

}  // namespace artparse
