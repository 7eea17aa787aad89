// Writing what was fitted: the weights as small integers, the context words.
#pragma once

#include <string>

#include "model.h"
#include "recipe.h"

namespace artparse::fit {

// One line a slot with weight: row, values, one integer a type, in tenths.
bool write_weights(const Corpora& corpora, const Model& model, const std::string& path);

// The lower-case words that stand within two tokens of a chunk in at least ten articles, commonest first.
bool write_context_words(const Corpora& corpora, const std::string& path);

}  // namespace artparse::fit
