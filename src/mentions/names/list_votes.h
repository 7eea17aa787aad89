// Items of one list are of one kind: "Brightloom, Harrow and Quillfen" are companies if two of them are, and what
// nobody knows in a list behind "in" or "from" is a place.
#pragma once

#include <array>
#include <vector>

#include "mentions/names/score_names.h"
#include "mentions/names/tile_chunk.h"

namespace artparse {

class ListVotes {
 public:
  // Reads the lists of the article and what the first pass decided on their items.
  void read(const NameArticle& article, const std::vector<ChosenName>& chosen);
  // Adds to the scores of spans that are items of a list what the other items speak for.
  void add_scores(NameScores& scores) const;

 private:
  struct Item {
    TokenRange tokens;
    NameType type = NameType::kNone;  // as decided; none: no name
    bool cut = false;                 // a longer name goes beyond it
    bool known = false;               // the lists speak for its type: a listed place, a given name
  };
  struct Vote {
    TokenRange tokens;
    NameType type;
    int weight;
  };
  bool lists_places(const NameArticle& article) const;
  void vote(const NameArticle& article);

  std::vector<Item> items_;  // of the list that is read
  std::vector<Vote> votes_;  // in the order of the text
};

}  // namespace artparse
