// The distinct names of places in an article, each with the places of the gazetteer that it may mean.
#pragma once

#include <optional>
#include <vector>

#include "artparse/record.h"
#include "entities/article_view.h"

namespace artparse {

struct PlaceCandidate {
  std::uint32_t index = 0;  // into Lexicon::place
  PlaceNameForm name_form = PlaceNameForm::kMain;  // of its names, the one printed
  bool in_container = false;  // lies in the place printed with the name: "Bangor, Maine"
  float alone = 0;            // score by what is known without the other names
  float score = 0;
  float share = 0;            // of the form's vote; the shares of a form add up to 1
};

struct PlaceForm {
  static constexpr std::size_t kMostCandidates = 40;
  std::vector<PlaceCandidate> candidates;  // the largest first; empty: unknown to the gazetteer
  std::vector<std::uint32_t> mentions;     // none: a witness only, as the Maine of "University of Maine"
  TokenRange tokens;                       // of the first mention
  std::uint64_t key = 0;                   // alike for one spelling
  bool behind_article = false;             // the first mention: "the Atlantic"
  bool has_head = false;                   // the name says its kind: "Kern County"
  float weight = 1;                        // of its vote
  std::optional<PlaceCategory> category;   // that a head noun says: "Qamishli airport"
  std::vector<PlaceCandidate>
      around;  // the place that an unknown one is part of ("northern Syria"), or those that it may be

  const PlaceCandidate* best() const;
};

constexpr std::size_t kMostPlaceForms = 400;  // later names of a long article have no candidates

// Forms with mentions, then witnesses: places inside the names of organizations, demonyms, the outlet's name.
std::vector<PlaceForm> collect_place_forms(const ArticleView& article);

// Does `inner` lie in `outer`, a country, state or county?
bool lies_in(const PlaceRecord& inner, const PlaceRecord& outer);

}  // namespace artparse
