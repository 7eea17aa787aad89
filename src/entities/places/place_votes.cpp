#include "entities/places/place_votes.h"

#include <algorithm>
#include <bit>

#include "base/hash.h"

namespace artparse {
namespace {

constexpr float kPrior = 0.3f;     // keeps the shares of a short article small
constexpr int kCellSize = 150;     // hundredths of a degree
constexpr int kCellsAround = 240;  // cells of a circle of latitude
constexpr std::uint64_t kCellTag = std::uint64_t{1} << 63;
constexpr std::uint64_t kPeersTag = std::uint64_t{1} << 62;
constexpr float kNoise = 1e-4f;    // fewer votes are the rounding of a sum
constexpr float kSettledShare = 0.5f;

std::uint64_t country_key(const PlaceRecord& place) {
  return static_cast<unsigned char>(place.country[0]) | std::uint64_t{static_cast<unsigned char>(place.country[1])}
                                                            << 8;
}

std::uint64_t state_key(const PlaceRecord& place) {
  if (place.admin1[0] == 0 || place.country[0] == 0) return 0;
  std::uint64_t key = country_key(place);
  for (std::size_t i = 0; i < 4; ++i) key |= std::uint64_t{static_cast<unsigned char>(place.admin1[i])} << (16 + 8 * i);
  return key;
}

// The states of one country are peers; 0 for other kinds. A state whose name is its city's too is none: it is mostly
// the city that is meant.
std::uint64_t peers_key(const PlaceRecord& place) {
  return place.kind == PlaceKind::kState && country_key(place) ? kPeersTag | country_key(place) : 0;
}

// Only what is smaller than a state has a neighbourhood.
bool has_cell(const PlaceRecord& place) {
  return place.latitude != kNoCoordinate && place.kind >= PlaceKind::kCapital && place.kind != PlaceKind::kState;
}
int row_of(const PlaceRecord& place) { return (place.latitude + 9000) / kCellSize; }
int column_of(const PlaceRecord& place) { return (place.longitude + 18000) / kCellSize; }
std::uint64_t cell_key(int row, int column) {
  return kCellTag | static_cast<std::uint64_t>(row * kCellsAround + (column + kCellsAround) % kCellsAround);
}

}  // namespace

PlaceVotes::PlaceVotes(const Lexicon& lexicon, std::span<const PlaceForm> forms) : lexicon_(lexicon) {
  std::size_t count = 0;
  for (const PlaceForm& form : forms) count += form.candidates.size();
  slots_.resize(std::bit_ceil(8 * count + 1));  // four areas a candidate, at most half full
  areas_.reserve(count);
  first_.reserve(forms.size());
  for (const PlaceForm& form : forms) {
    first_.push_back(static_cast<std::uint32_t>(areas_.size()));
    add_areas(form);
    add_peers(form, first_.back());
  }
  for (std::size_t i = 0; i < forms.size(); ++i) {
    if (forms[i].candidates.size() > 1) find_neighbours(forms[i], first_[i]);
  }
  votes_.resize(area_count_ + 1);
  own_.resize(area_count_ + 1);
  named_.resize(area_count_ + 1);
}

PlaceVotes::AreaId PlaceVotes::find_or_add(std::uint64_t key) {
  std::size_t at = mix_hash(key, 0) & (slots_.size() - 1);
  while (slots_[at].id && slots_[at].key != key) at = (at + 1) & (slots_.size() - 1);
  if (!slots_[at].id) slots_[at] = {key, ++area_count_};
  return slots_[at].id;
}

PlaceVotes::AreaId PlaceVotes::find(std::uint64_t key) const {
  std::size_t at = mix_hash(key, 0) & (slots_.size() - 1);
  while (slots_[at].id && slots_[at].key != key) at = (at + 1) & (slots_.size() - 1);
  return slots_[at].id;
}

void PlaceVotes::add_areas(const PlaceForm& form) {
  for (const PlaceCandidate& candidate : form.candidates) {
    const PlaceRecord& place = lexicon_.place(candidate.index);
    Areas& areas = areas_.emplace_back();
    if (country_key(place)) areas.country = find_or_add(country_key(place));
    if (state_key(place)) areas.state = find_or_add(state_key(place));
    if (has_cell(place)) areas.cells[0] = find_or_add(cell_key(row_of(place), column_of(place)));
    areas.in_country = areas.country && place.kind != PlaceKind::kCountry;
    areas.in_state = areas.state && areas.in_country && place.kind != PlaceKind::kState;
  }
}

void PlaceVotes::add_peers(const PlaceForm& form, std::size_t first) {
  for (std::size_t i = 0; i < form.candidates.size(); ++i) {
    const std::uint64_t key = peers_key(lexicon_.place(form.candidates[i].index));
    Areas& areas = areas_[first + i];
    const auto lies_in_it = [&](const Areas& other) { return other.in_state && other.state == areas.state; };
    if (key && std::none_of(areas_.begin() + first, areas_.end(), lies_in_it)) areas.peers = find_or_add(key);
  }
}

void PlaceVotes::find_neighbours(const PlaceForm& form, std::size_t first) {
  for (std::size_t i = 0; i < form.candidates.size(); ++i) {
    Areas& areas = areas_[first + i];
    if (!areas.cells[0]) continue;
    const PlaceRecord& place = lexicon_.place(form.candidates[i].index);
    std::size_t at = 1;
    for (int row = -1; row <= 1; ++row) {
      for (int column = -1; column <= 1; ++column) {
        if (row || column) areas.cells[at++] = find(cell_key(row_of(place) + row, column_of(place) + column));
      }
    }
  }
}

void PlaceVotes::tally(const PlaceForm& form, std::size_t first, std::vector<float>& votes) const {
  for (std::size_t i = 0; i < form.candidates.size(); ++i) {
    const float vote = form.weight * form.candidates[i].share;
    votes[areas_[first + i].country] += vote;
    votes[areas_[first + i].state] += vote;
    votes[areas_[first + i].peers] += vote;
    votes[areas_[first + i].cells[0]] += vote;
  }
}

PlaceVotes::AreaId PlaceVotes::area_named(const PlaceForm& form, std::size_t first) const {
  const PlaceCandidate* best = form.best();
  if (!best || form.weight == 0 || best->share < kSettledShare) return 0;
  const Areas& areas = areas_[first + static_cast<std::size_t>(best - form.candidates.data())];
  const PlaceKind kind = lexicon_.place(best->index).kind;
  return kind == PlaceKind::kState ? areas.state : kind == PlaceKind::kCountry ? areas.country : 0;
}

void PlaceVotes::count(std::span<const PlaceForm> forms) {
  std::ranges::fill(votes_, 0.0f);
  std::ranges::fill(named_, 0u);
  total_ = 0;
  for (std::size_t i = 0; i < forms.size(); ++i) {
    const PlaceForm& form = forms[i];
    if (form.candidates.empty() || form.weight == 0) continue;
    total_ += form.weight;
    tally(form, first_[i], votes_);
    ++named_[area_named(form, first_[i])];
  }
  votes_[0] = 0;
}

std::span<const PlaceVotes::Shares> PlaceVotes::shares_of(std::size_t index, const PlaceForm& form) {
  const float others = total_ - form.weight + kPrior;
  const std::size_t first = first_[index];
  tally(form, first, own_);
  own_[0] = 0;
  shares_.clear();
  const AreaId own_name = area_named(form, first);
  const auto is_named = [&](AreaId area) { return named_[area] > (area == own_name ? 1u : 0u); };
  const auto share = [&](AreaId area) {
    const float votes = area ? votes_[area] - own_[area] : 0.0f;
    return votes > kNoise ? votes / others : 0.0f;
  };
  for (std::size_t i = 0; i < form.candidates.size(); ++i) {
    const Areas& areas = areas_[first + i];
    Shares& shares = shares_.emplace_back();
    shares.country = share(areas.country);
    shares.admin1 = share(areas.state);
    shares.peers = share(areas.peers);
    for (const AreaId cell : areas.cells) shares.nearby += share(cell);
    shares.state_named = areas.in_state && is_named(areas.state);
    shares.named_as_state = areas.peers && is_named(areas.state);
    shares.country_named = areas.in_country && is_named(areas.country);
  }
  for (std::size_t i = 0; i < form.candidates.size(); ++i) {
    const Areas& areas = areas_[first + i];
    own_[areas.country] = own_[areas.state] = own_[areas.peers] = own_[areas.cells[0]] = 0;
  }
  return shares_;
}

}  // namespace artparse
