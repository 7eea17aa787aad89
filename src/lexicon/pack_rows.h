// The word lists by file name, and how a row of each becomes senses.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "lexicon/lexicon_builder.h"

namespace artparse {

using Cells = std::vector<std::string_view>;

struct WordListSpec {
  std::string_view file;
  std::string_view columns;  // as its first line names them, with spaces between
  void (*pack)(LexiconBuilder&, const Cells&);
};

// In the order in which they are packed: lists that others refer to come first.
std::span<const WordListSpec> word_lists();

}  // namespace artparse
