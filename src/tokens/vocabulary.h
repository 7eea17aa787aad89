// The spellings seen so far by one worker, with what the lexicon knows of them.
//
// Kept from article to article, because most words come back; forgotten when it has grown too large. Ids handed out
// are those of the current article. The order of articles never shows in a result: ids are names, not ranks.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "tokens/token.h"

namespace artparse {

class Vocabulary {
 public:
  explicit Vocabulary(const Lexicon& lexicon);

  // Starts the ids of a new article at 0. `tokens` gets the words from here on.
  void start_article(Tokens& tokens);
  // The id of `spelling` in the current article; copies it into `tokens.words` at its first appearance.
  WordId intern(std::string_view spelling, Tokens& tokens);

  const Lexicon& lexicon() const { return lexicon_; }

 private:
  struct Spelling {
    std::uint64_t hash;
    std::uint32_t text_begin;
    std::uint32_t text_size;
    std::uint32_t article = 0;  // the last article it was seen in
    WordId id = 0;
    std::uint32_t folded_spelling;  // row of its folded form, itself a spelling
    Word word;
  };

  // The tag is the upper half of the hash; it spares most looks at rows that do not match.
  struct Slot {
    std::uint32_t tag;
    std::uint32_t row;  // 1 + index into spellings_; 0: free
  };

  std::uint32_t find_or_add(std::string_view spelling, bool is_folded);
  std::uint32_t add(std::string_view spelling, std::uint64_t hash, bool is_folded);
  void fill_word(Spelling& row, std::string_view folded);
  void forget();
  void grow();

  const Lexicon& lexicon_;
  std::uint64_t seed_;
  std::uint32_t article_ = 0;
  std::string text_;
  std::vector<Spelling> spellings_;
  std::vector<Slot> slots_;
  std::string folded_;                // scratch
};

}  // namespace artparse
