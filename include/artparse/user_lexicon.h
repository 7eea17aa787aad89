// A user's own words: outlets, agencies, people, places, titles, verbs that the program does not know.
//
// One word or phrase a line, tab-separated: the name of a word list, then its columns, as docs/lexicon.md names them:
//
//   outlets<TAB>The Harbour Courier<TAB>harbourcourier.example<TAB>GB<TAB>newspaper
//   surnames<TAB>Agbodjan<TAB>5000
//
// Empty lines and lines that start with # are passed over. A key that the program knows too takes the user's senses.
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace artparse {

class UserLexicon {
 public:
  // `error()` says whether the text was understood; nothing throws but std::bad_alloc.
  explicit UserLexicon(std::string_view text);
  ~UserLexicon();
  UserLexicon(const UserLexicon&) = delete;
  UserLexicon& operator=(const UserLexicon&) = delete;

  // Empty, or what is wrong and in which line.
  const std::string& error() const;

 private:
  friend class Parser;
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace artparse
