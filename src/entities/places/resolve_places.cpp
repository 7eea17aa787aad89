#include "entities/places/resolve_places.h"

#include <algorithm>
#include <cmath>

#include "entities/places/place_rules.h"
#include "entities/places/place_votes.h"

namespace artparse {
namespace {

constexpr int kRounds = 3;
constexpr float kTemperature = 5;  // score points that make a candidate e times as likely

// Is another candidate of the form the state that the place lies in? "New York" is both.
bool bears_name_of_state(const Lexicon& lexicon, const PlaceForm& form, const PlaceRecord& place) {
  if (place.kind < PlaceKind::kCounty || place.kind > PlaceKind::kDistrict) return false;
  return std::ranges::any_of(form.candidates, [&](const PlaceCandidate& other) {
    const PlaceRecord& state = lexicon.place(other.index);
    return state.kind == PlaceKind::kState && lies_in(place, state);
  });
}

// Has another state of its country the name of the capital, or a state abroad that of the country?
bool is_like_state(const Lexicon& lexicon, const PlaceForm& form, const PlaceRecord& place) {
  if (place.kind != PlaceKind::kCapital && place.kind != PlaceKind::kCountry) return false;
  return std::ranges::any_of(form.candidates, [&](const PlaceCandidate& other) {
    const PlaceRecord& state = lexicon.place(other.index);
    const bool abroad = state.country != place.country;
    return state.kind == PlaceKind::kState && abroad == (place.kind == PlaceKind::kCountry) && !lies_in(place, state);
  });
}

// Is the county known by the name of a town in it, or only so for short? Then the town is meant.
bool shares_name_with_town(const Lexicon& lexicon, const PlaceForm& form, const PlaceCandidate& candidate) {
  const PlaceRecord& county = lexicon.place(candidate.index);
  if (county.kind != PlaceKind::kCounty) return false;
  if (candidate.name_form == PlaceNameForm::kShort) return true;
  return std::ranges::any_of(form.candidates, [&](const PlaceCandidate& other) {
    const PlaceRecord& town = lexicon.place(other.index);
    const bool settled = town.kind == PlaceKind::kCity || town.kind == PlaceKind::kCapital;
    return settled && town.country == county.country && town.admin1 == county.admin1;
  });
}

PlaceFacts facts_alone(const Lexicon& lexicon, const PlaceForm& form, const PlaceCandidate& candidate) {
  PlaceFacts facts;
  facts.place = lexicon.place(candidate.index);
  facts.in_container = candidate.in_container;
  facts.has_head = form.has_head;
  facts.behind_article = form.behind_article;
  facts.shares_name_with_town = shares_name_with_town(lexicon, form, candidate);
  facts.historic_name = candidate.name_form == PlaceNameForm::kHistoric;
  facts.like_state = is_like_state(lexicon, form, facts.place);
  facts.bears_name_of_state = bears_name_of_state(lexicon, form, facts.place);
  return facts;
}

void add_shares(PlaceFacts& facts, const PlaceVotes::Shares& shares) {
  facts.same_country = shares.country;
  facts.same_admin1 = shares.admin1;
  facts.peers = shares.peers;
  facts.nearby = shares.nearby;
  facts.state_named = shares.state_named;
  facts.named_as_state = shares.named_as_state;
  facts.country_named = shares.country_named;
}

void share_vote(PlaceForm& form) {
  if (form.candidates.size() == 1) form.candidates.front().share = 1;
  if (form.candidates.size() < 2) return;
  const float best = form.best()->score;
  float sum = 0;
  for (PlaceCandidate& candidate : form.candidates) {
    candidate.share = std::exp((candidate.score - best) / kTemperature);
    sum += candidate.share;
  }
  for (PlaceCandidate& candidate : form.candidates) candidate.share /= sum;
}

bool is_settled(const std::vector<PlaceForm>& forms) {
  return std::ranges::all_of(forms, [](const PlaceForm& form) { return form.candidates.size() < 2; });
}

}  // namespace

void resolve_places(const Lexicon& lexicon, std::vector<PlaceForm>& forms) {
  for (PlaceForm& form : forms) {
    for (PlaceCandidate& candidate : form.candidates) {
      candidate.alone = candidate.score = weigh_place_alone(facts_alone(lexicon, form, candidate));
    }
    share_vote(form);
  }
  if (is_settled(forms)) return;
  PlaceVotes votes(lexicon, forms);
  PlaceFacts facts;
  for (int round = 0; round < kRounds; ++round) {
    votes.count(forms);
    for (std::size_t i = 0; i < forms.size(); ++i) {
      if (forms[i].candidates.size() < 2) continue;
      const auto shares = votes.shares_of(i, forms[i]);
      for (std::size_t c = 0; c < shares.size(); ++c) {
        PlaceCandidate& candidate = forms[i].candidates[c];
        add_shares(facts, shares[c]);
        candidate.score = candidate.alone + weigh_place_among_others(facts);
      }
    }
    for (PlaceForm& form : forms) share_vote(form);
  }
}

Reasons explain_place(const Lexicon& lexicon, const std::vector<PlaceForm>& forms, std::size_t index) {
  Reasons reasons;
  const PlaceForm& form = forms[index];
  const PlaceCandidate* best = form.best();
  if (!best) return reasons;
  PlaceVotes votes(lexicon, forms);
  votes.count(forms);
  PlaceFacts facts = facts_alone(lexicon, form, *best);
  add_shares(facts, votes.shares_of(index, form)[static_cast<std::size_t>(best - form.candidates.data())]);
  for (const PlaceRule& rule : place_rules()) {
    const auto weight = static_cast<int>(std::lround(rule.weight * rule.value(facts)));
    if (weight != 0) reasons.rows.push_back({rule.id, weight});
  }
  return reasons;
}

}  // namespace artparse
