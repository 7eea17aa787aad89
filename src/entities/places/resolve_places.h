// Decides which place of the gazetteer each name means, by the evidence of the whole article.
//
// Three rounds: at first each name shares its vote by what is known without the others; then the votes are counted,
// every candidate is weighed with them, and the shares follow the weights. After that the heaviest candidate is the
// answer.
#pragma once

#include <vector>

#include "entities/places/place_forms.h"
#include "segments/page.h"

namespace artparse {

// Sets score and share of all candidates.
void resolve_places(const Lexicon& lexicon, std::vector<PlaceForm>& forms);

// The rows behind the best candidate of one of the forms, after resolve_places.
Reasons explain_place(const Lexicon& lexicon, const std::vector<PlaceForm>& forms, std::size_t index);

}  // namespace artparse
