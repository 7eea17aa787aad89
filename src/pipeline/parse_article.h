// The whole flow in one function.
#pragma once

#include <vector>

#include "artparse/options.h"
#include "artparse/record.h"
#include "lines/lex_lines.h"
#include "mentions/names/find_names.h"
#include "sentences/sentence.h"
#include "text/text.h"
#include "tokens/vocabulary.h"

namespace artparse {

// Memory and tables that are kept from article to article. One for each worker.
struct Workspace {
  explicit Workspace(const Lexicon& words) : lexicon(words), vocabulary(words), names(words) {}

  const Lexicon& lexicon;
  Vocabulary vocabulary;
  Tokens tokens;
  std::vector<Sentence> sentences;
  NameFinder names;
};

// Text and its lines in, record out.
Record parse_article(const Text& text, const std::vector<Line>& lines, const Options& options, Workspace& work);

}  // namespace artparse
