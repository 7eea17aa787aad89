// How the names of an article vote for countries, states and neighbourhoods: each name shares its vote among its
// candidates, and a place gains by the votes of the other names that fall where it lies.
//
// The areas of all candidates are numbered once; a count of the votes then only adds into an array.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "entities/places/place_forms.h"

namespace artparse {

class PlaceVotes {
 public:
  PlaceVotes(const Lexicon& lexicon, std::span<const PlaceForm> forms);

  // Takes the shares of all candidates of all forms; `forms` are those of the constructor.
  void count(std::span<const PlaceForm> forms);

  // What the other names of the article say of a candidate.
  struct Shares {
    float country = 0, admin1 = 0, nearby = 0,
          peers = 0;  // of all votes but those of its own form, the parts that fall there
    bool state_named = false, country_named = false;  // its state, its country is another name
    bool named_as_state = false;  // it is a state, and has another name
  };
  // Of all candidates of one form.
  std::span<const Shares> shares_of(std::size_t index, const PlaceForm& form);

 private:
  using AreaId = std::uint32_t;  // 0: none
  static constexpr std::size_t kAround = 9;
  struct Areas {
    AreaId country = 0, state = 0, peers = 0;
    std::array<AreaId, kAround> cells{};  // that of the place, then those around it
    bool in_country = false, in_state = false;
  };

  AreaId find_or_add(std::uint64_t key);
  AreaId find(std::uint64_t key) const;
  void add_areas(const PlaceForm& form);
  void add_peers(const PlaceForm& form, std::size_t first);
  void find_neighbours(const PlaceForm& form, std::size_t first);
  AreaId area_named(const PlaceForm& form, std::size_t first) const;
  void tally(const PlaceForm& form, std::size_t first, std::vector<float>& votes) const;

  const Lexicon& lexicon_;
  struct Slot {
    std::uint64_t key;
    AreaId id;
  };
  std::vector<Slot> slots_;             // open addressing, a power of two
  std::vector<Areas> areas_;            // of the candidates of all forms, one after the other
  std::vector<std::uint32_t> first_;    // of each form: its first candidate's
  std::vector<float> votes_, own_;      // by area; `own_` is zero between calls
  std::vector<std::uint32_t> named_;    // by area: how many forms are its name
  std::vector<Shares> shares_;
  AreaId area_count_ = 0;
  float total_ = 0;
};

}  // namespace artparse
