#include "lexicon/split_key.h"

#include "base/ascii.h"
#include "text/fold_word.h"

namespace artparse {
namespace {

// The bytes of a final "'s", which is a token of its own in articles; 0: none.
std::size_t possessive_size(std::string_view word) {
  if (word.ends_with("'s")) return 2;
  return word.ends_with("\u2019s") ? 4 : 0;
}

bool is_word_byte(char c) { return !is_ascii(c) || is_ascii_alnum(c) || c == '\'' || c == '.' || c == '@'; }

void add_word(std::string_view raw, std::vector<std::string>& words) {
  std::string word;
  append_folded(raw, word);
  if (!word.empty()) words.push_back(std::move(word));
}

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
      const std::string_view raw = phrase.substr(i, end - i);
      const std::size_t possessive = possessive_size(raw);
      add_word(raw.substr(0, raw.size() - possessive), words);
      if (possessive) add_word(raw.substr(raw.size() - possessive), words);
    }
    i = end;
  }
  return words;
}

}  // namespace artparse
