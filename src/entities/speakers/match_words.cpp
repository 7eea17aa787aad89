#include "entities/speakers/match_words.h"

#include "base/ascii.h"

namespace artparse {

bool ends_with_word(std::string_view phrase, std::string_view word) {
  if (phrase.size() < word.size()) return false;
  const std::size_t begin = phrase.size() - word.size();
  if (begin > 0 && is_ascii_alnum(phrase[begin - 1])) return false;
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (ascii_lower(phrase[begin + i]) != ascii_lower(word[i])) return false;
  }
  return true;
}

bool same_words(std::string_view a, std::string_view b) { return a.size() == b.size() && ends_with_word(a, b); }

bool has_word(std::string_view phrase, std::string_view word) {
  for (std::size_t end = word.size(); end <= phrase.size(); ++end) {
    if (end < phrase.size() && is_ascii_alnum(phrase[end])) continue;
    if (ends_with_word(phrase.substr(0, end), word)) return true;
  }
  return false;
}

bool has_initials(std::string_view name, std::string_view letters) {
  std::size_t at = 0;
  for (std::size_t i = 0; i < name.size(); ++i) {
    if (i > 0 && name[i - 1] != ' ') continue;
    if (at == letters.size() || ascii_lower(name[i]) != ascii_lower(letters[at++])) return false;
  }
  return at == letters.size();
}

}  // namespace artparse
