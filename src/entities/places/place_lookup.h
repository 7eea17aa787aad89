// What the gazetteer knows of a name as it is printed: without its article, with "St." as "Saint", without "city of".
#pragma once

#include <vector>

#include "entities/places/place_forms.h"

namespace artparse {

struct PlaceLookup {
  std::vector<PlaceCandidate> candidates;
  std::optional<PlaceCategory> category;
  std::vector<PlaceCandidate> around;  // see PlaceForm
  bool has_head = false;
};

PlaceLookup look_up_place(const ArticleView& article, TokenRange name);

// The places of an administrative kind (country, state, county) that are named by the tokens from `begin` on.
std::vector<PlaceCandidate> look_up_container(const ArticleView& article, TokenIndex begin, TokenIndex limit);

// The country whose sign for money stands in the text: "£"; none for other signs, which are those of several.
std::vector<PlaceCandidate> places_of_currency(const ArticleView& article);

// The places of a name in a list that a head in the plural ends: the "Becker County" of "Becker, Clay and Kent
// counties". Empty where none follows, or the gazetteer has no such place.
std::vector<PlaceCandidate> look_up_with_plural_head(const ArticleView& article, TokenRange name, TokenIndex limit);

}  // namespace artparse
