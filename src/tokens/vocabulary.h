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

// What `lexicon` knows of a word by its folded form. `folded` and `first` are left for the caller.
Word look_up_word(std::string_view folded, const Lexicon& lexicon);

class Vocabulary {
 public:
  explicit Vocabulary(const Lexicon& lexicon);

  // Starts the ids of a new article at 0; empties `tokens`.
  void start_article(Tokens& tokens);
  // Gives every token the id of its spelling, and `tokens.words` a row for each id. Tokens of `text`.
  void intern_tokens(std::string_view text, Tokens& tokens);
  // What the one-word key of a spelling can be, whether the article holds it or not.
  SenseKinds kinds(std::string_view spelling);

  const Lexicon& lexicon() const { return lexicon_; }

 private:
  // A spelling is known by its 64-bit hash under a secret seed: two of 100,000 spellings share one with a probability
  // of less than one in a thousand million.
  struct Spelling {
    std::uint64_t hash;
    std::uint32_t article = 0;  // the last article it was seen in
    WordId id = 0;
    std::uint32_t folded = 0;   // row of its folded form, itself a spelling
    std::uint32_t word = 0;     // index into words_; of folded forms: unused
  };

  // The tag is the upper half of the hash; it spares most looks at rows that do not match.
  struct Slot {
    std::uint32_t tag;
    std::uint32_t row;  // 1 + index into spellings_; 0: free
  };

  // The words met last in the article, so that most tokens need no look at the large table.
  struct RecentWord {
    std::uint64_t hash = 0;
    std::uint32_t article = 0;
    WordId id = 0;
  };
  static constexpr std::size_t kRecentWords = 1 << 10;

  std::uint32_t find_or_add(std::string_view spelling, std::uint64_t hash);
  std::uint32_t find_or_add_folded(std::uint64_t hash);
  std::uint32_t* find_slot(std::uint64_t hash);
  std::uint32_t add(std::string_view spelling, std::uint64_t hash);
  WordId article_id(std::uint32_t row, Tokens& tokens);
  bool is_recent(std::uint64_t hash) const;
  void prefetch_row(std::uint64_t hash) const;
  void prefetch_word(std::uint64_t hash) const;
  bool is_contraction(std::string_view spelling);
  void forget();
  void grow();

  const Lexicon& lexicon_;
  std::uint64_t seed_;
  std::uint32_t article_ = 0;
  std::uint32_t generation_ = 0;
  std::size_t numbers_ = 0;  // spellings that start with a digit
  std::vector<Spelling> spellings_;
  std::vector<Word> words_;
  std::vector<Slot> slots_;
  std::vector<RecentWord> recent_;
  std::string folded_;  // scratch
};

}  // namespace artparse
