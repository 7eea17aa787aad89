#include "entities/place_votes.h"

#include <algorithm>

namespace artparse {
namespace {

constexpr float kPrior = 0.7f;     // keeps the shares of a short article small
constexpr int kCellSize = 150;     // hundredths of a degree
constexpr int kCellsAround = 240;  // cells of a circle of latitude

std::uint64_t country_key(const PlaceRecord& place) {
  return static_cast<unsigned char>(place.country[0]) | std::uint64_t{static_cast<unsigned char>(place.country[1])} << 8;
}

std::uint64_t state_key(const PlaceRecord& place) {
  if (place.admin1[0] == 0) return 0;
  std::uint64_t key = country_key(place);
  for (std::size_t i = 0; i < 4; ++i) key |= std::uint64_t{static_cast<unsigned char>(place.admin1[i])} << (16 + 8 * i);
  return key;
}

// Only what is smaller than a state has a neighbourhood.
bool has_cell(const PlaceRecord& place) {
  return place.latitude != kNoCoordinate && place.kind >= PlaceKind::kCapital && place.kind != PlaceKind::kState;
}
int row_of(const PlaceRecord& place) { return (place.latitude + 9000) / kCellSize; }
int column_of(const PlaceRecord& place) { return (place.longitude + 18000) / kCellSize; }
std::uint64_t cell_key(int row, int column) {
  return static_cast<std::uint64_t>(row * kCellsAround + (column + kCellsAround) % kCellsAround) + 1;
}

bool same_country(const PlaceRecord& a, const PlaceRecord& b) { return country_key(a) == country_key(b); }
bool same_state(const PlaceRecord& a, const PlaceRecord& b) { return state_key(a) != 0 && state_key(a) == state_key(b); }
bool near_cells(const PlaceRecord& a, const PlaceRecord& b) {
  return has_cell(a) && has_cell(b) && std::abs(row_of(a) - row_of(b)) <= 1 &&
         std::abs(column_of(a) - column_of(b)) <= 1;
}

}  // namespace

void PlaceVotes::sum_up(Tallies& tallies) {
  std::ranges::sort(tallies, {}, &Tally::key);
  std::size_t kept = 0;
  for (const Tally& tally : tallies) {
    if (kept > 0 && tallies[kept - 1].key == tally.key) {
      tallies[kept - 1].votes += tally.votes;
    } else {
      tallies[kept++] = tally;
    }
  }
  tallies.resize(kept);
}

float PlaceVotes::votes_for(const Tallies& tallies, std::uint64_t key) {
  const auto row = std::ranges::lower_bound(tallies, key, {}, &Tally::key);
  return row != tallies.end() && row->key == key ? row->votes : 0.0f;
}

void PlaceVotes::count(std::span<const PlaceForm> forms) {
  countries_.clear(), states_.clear(), cells_.clear();
  total_ = 0;
  for (const PlaceForm& form : forms) {
    if (form.candidates.empty()) continue;
    total_ += form.weight;
    for (const PlaceCandidate& candidate : form.candidates) {
      const PlaceRecord& place = lexicon_.place(candidate.index);
      const float votes = form.weight * candidate.share;
      if (country_key(place)) countries_.push_back({country_key(place), votes});
      if (state_key(place)) states_.push_back({state_key(place), votes});
      if (has_cell(place)) cells_.push_back({cell_key(row_of(place), column_of(place)), votes});
    }
  }
  sum_up(countries_), sum_up(states_), sum_up(cells_);
}

float PlaceVotes::own_votes(const PlaceForm& form, const PlaceRecord& place,
                            bool (*shares)(const PlaceRecord&, const PlaceRecord&)) const {
  float votes = 0;
  for (const PlaceCandidate& other : form.candidates) {
    if (shares(place, lexicon_.place(other.index))) votes += other.share * form.weight;
  }
  return votes;
}

PlaceVotes::Shares PlaceVotes::shares_of(const PlaceForm& form, const PlaceRecord& place) const {
  const float others = total_ - form.weight + kPrior;
  Shares shares;
  if (country_key(place)) {
    shares.country = (votes_for(countries_, country_key(place)) - own_votes(form, place, same_country)) / others;
  }
  if (state_key(place)) {
    shares.admin1 = (votes_for(states_, state_key(place)) - own_votes(form, place, same_state)) / others;
  }
  if (!has_cell(place)) return shares;
  float around = 0;
  for (int row = row_of(place) - 1; row <= row_of(place) + 1; ++row) {
    for (int column = column_of(place) - 1; column <= column_of(place) + 1; ++column) {
      around += votes_for(cells_, cell_key(row, column));
    }
  }
  shares.nearby = (around - own_votes(form, place, near_cells)) / others;
  return shares;
}

}  // namespace artparse
