// fit FOLDER_OF_CORPORA OUTPUT.tsv [--check]: fits the weights of the name rows and writes them as small integers.
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
#include <string>

#include "corpus.h"
#include "mentions/name_rules.h"
#include "model.h"
#include "recipe.h"
#include "segments.h"
#include "write_weights.h"

int main(int argc, char** argv) {
  using namespace artparse::fit;
  if (argc < 3) {
    std::cerr << "usage: fit FOLDER_OF_CORPORA OUTPUT.tsv [--check | --context-words]\n";
    return 2;
  }
  const std::string option = argc > 3 ? argv[3] : "";
  Corpora corpora = read_corpora(argv[1]);
  if (option == "--context-words") return write_context_words(corpora, argv[2]) ? 0 : 1;
  const Model model = fit_names(corpora);
  if (option == "--check") report_check_halves(corpora, model, std::cout);
  return write_weights(corpora, model, argv[2]) ? 0 : 1;
}
