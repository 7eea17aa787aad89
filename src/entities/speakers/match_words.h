// Whole words of printed names and roles, compared whatever their case. ASCII letters and digits make a word.
#pragma once

#include <string_view>

namespace artparse {

// "state senator" ends with "senator", and not with "or".
bool ends_with_word(std::string_view phrase, std::string_view word);
bool same_words(std::string_view a, std::string_view b);
// "Harlow Steel Ltd" has "steel".
bool has_word(std::string_view phrase, std::string_view word);
// "prime minister" has the initials "PM".
bool has_initials(std::string_view phrase, std::string_view letters);

}  // namespace artparse
