// The second pass: what the first pass decided about a name elsewhere in the article speaks for or against it here.
#pragma once

#include <vector>

#include "mentions/score_names.h"
#include "mentions/tile_chunk.h"

namespace artparse {

// Adds the weights of the rows of the second pass to the scores of the spans. `chosen` are the names of the first pass
// in the order of the text.
class SecondPass {
 public:
  void add_scores(const NameArticle& article, const std::vector<ChosenName>& chosen,
                  const std::vector<float>& unnamed, NameScores& scores);
};

}  // namespace artparse
