// Articles with names marked by hand: "[P1:Vladimir Putin] met [L:Syria]'s [P2:Ahmed al-Sharaa]".
//
// The letter is the type (P person, L place, O organization, X other); the number, if any, says which mentions are one
// entity. A blank line starts a new block.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "entities/link_names.h"
#include "tokens/vocabulary.h"

namespace artparse {

class MarkedArticle {
 public:
  explicit MarkedArticle(std::string_view marked);

  // Linked with --explain.
  const Entities& entities() const { return entities_; }
  const Entity* entity_of(std::string_view mention_text) const;
  // The partition of the numbered mentions: "Vladimir Putin=Putin | Ahmed al-Sharaa", as marked and as found.
  std::string wanted() const;
  std::string found() const;
  // Does any entity name this row among its reasons?
  bool fires(std::string_view row) const;

  std::string text;
  Tokens tokens;
  Page page;
  std::vector<Sentence> sentences;
  std::vector<NameMention> names;
  std::vector<int> numbers;  // of each mention; -1: none

 private:
  void mark(std::string_view marked);
  std::string partition(const std::vector<int>& group_of) const;

  struct Marked {
    ByteSpan span;
    NameType type;
    int number;
  };
  std::vector<Marked> marks_;
  Vocabulary vocabulary_;
  Entities entities_;
};

}  // namespace artparse
