// fit FOLDER_OF_CORPORA OUTPUT.tsv [--check]: fits the weights of the name rows and writes them as small integers.
// --without A,B leaves out rows (by id) or families (by letter), to see what they are worth.
// fit FOLDER_OF_CORPORA OUTPUT.tsv --context-words: writes the list of lower-case words around names instead.
//
// The recipe: relabel the teams of the old corpus by a model of the new ones; fill in the types that local news does
// not label; fit the first pass on all; fit the second pass on cross-fitted output of the first. Nothing of the
// check halves is fitted on; --check measures on them.
#include <algorithm>
#include <cmath>
#include <fstream>
#include <iostream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "corpus.h"
#include "mentions/names/name_rules.h"
#include "model.h"
#include "recipe.h"
#include "segments.h"
#include "write_weights.h"

namespace {

std::vector<std::string> split_at_commas(const std::string& list) {
  std::vector<std::string> parts;
  std::istringstream in(list);
  for (std::string part; std::getline(in, part, ',');) parts.push_back(part);
  return parts;
}

}  // namespace

int main(int argc, char** argv) {
  using namespace artparse::fit;
  if (argc < 3) {
    std::cerr << "usage: fit FOLDER_OF_CORPORA OUTPUT.tsv [--check [--without ROWS] | --context-words]\n";
    return 2;
  }
  const std::string option = argc > 3 ? argv[3] : "";
  const std::vector<std::string> without =
      argc > 5 && argv[4] == std::string("--without") ? split_at_commas(argv[5]) : std::vector<std::string>();
  Corpora corpora = read_corpora(argv[1]);
  if (option == "--context-words") return write_context_words(corpora, argv[2]) ? 0 : 1;
  const Model model = fit_names(corpora, without);
  if (option == "--check") report_check_halves(corpora, model, std::cout);
  return write_weights(corpora, model, argv[2]) ? 0 : 1;
}
