#include "lexicon/split_key.h"

#include "base/ascii.h"
#include "text/fold_word.h"

namespace artparse {
namespace {

bool is_word_byte(char c) { return !is_ascii(c) || is_ascii_alnum(c) || c == '\'' || c == '.' || c == '@'; }

}  // namespace

std::vector<std::string> split_key(std::string_view phrase) {
  std::vector<std::string> words;
  for (std::size_t i = 0; i < phrase.size();) {
    std::size_t end = i;
    while (end < phrase.size() && is_word_byte(phrase[end])) ++end;
    const bool is_mark = end == i;
    if (is_mark) ++end;
    const char mark = phrase[i];
    if (!is_mark || (mark != ' ' && mark != '-')) {
      std::string word;
      append_folded(phrase.substr(i, end - i), word);
      if (!word.empty()) words.push_back(std::move(word));
    }
    i = end;
  }
  return words;
}

}  // namespace artparse
