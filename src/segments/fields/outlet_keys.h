// What names of outlets and their addresses are compared by.
#pragma once

#include <string>
#include <string_view>

#include "lexicon/lexicon.h"

namespace artparse {

std::string fold(std::string_view text);

// Letters and digits of the folded text.
std::string letters_of(std::string_view text);

// The same without a leading article: equal for a name and its address.
std::string compare_key(std::string_view text, const Lexicon& lexicon);

// "www.harbourcourier.co.uk/x" -> "harbourcourier.co.uk"; empty for the name of a file: "harbour-view.jpg".
std::string_view domain_of(std::string_view address, const Lexicon& lexicon);

}  // namespace artparse
