// The usual case of a word that is printed in capitals.
#pragma once

#include <string>
#include <string_view>

namespace artparse {

// Appends `word` (UTF-8, all in capitals) with a capital at its head, behind hyphens, apostrophes and "Mc", and small
// letters elsewhere: "O'BRIEN" -> "O'Brien". Letters beyond Latin-1 stay as they are.
void append_usual_case(std::string_view word, std::string& out);

}  // namespace artparse
