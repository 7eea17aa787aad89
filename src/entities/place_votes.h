// How the names of an article vote for countries, states and neighbourhoods: each name shares its vote among its
// candidates, and a place gains by the votes of the other names that fall where it lies.
#pragma once

#include <span>
#include <vector>

#include "entities/place_forms.h"

namespace artparse {

class PlaceVotes {
 public:
  explicit PlaceVotes(const Lexicon& lexicon) : lexicon_(lexicon) {}

  // Takes the shares of all candidates of all forms.
  void count(std::span<const PlaceForm> forms);

  struct Shares {
    float country = 0, admin1 = 0, nearby = 0;
  };
  // Of all votes but those of the form itself, the parts that fall into the candidate's country, state, surroundings.
  Shares shares_of(const PlaceForm& form, const PlaceRecord& place) const;

 private:
  struct Tally {
    std::uint64_t key;
    float votes;
  };
  using Tallies = std::vector<Tally>;
  static void sum_up(Tallies& tallies);
  static float votes_for(const Tallies& tallies, std::uint64_t key);
  float own_votes(const PlaceForm& form, const PlaceRecord& place, bool (*shares)(const PlaceRecord&, const PlaceRecord&)) const;

  const Lexicon& lexicon_;
  Tallies countries_, states_, cells_;
  float total_ = 0;
};

}  // namespace artparse
