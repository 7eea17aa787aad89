#include "entities/resolve_places.h"

#include <algorithm>
#include <cmath>

#include "entities/place_rules.h"
#include "entities/place_votes.h"

namespace artparse {
namespace {

constexpr int kRounds = 3;
constexpr float kTemperature = 5;  // score points that make a candidate e times as likely

// Countries and states that are names of the article, for the rows that ask for them.
struct NamedAreas {
  std::vector<const PlaceRecord*> states, countries;
};

NamedAreas find_named_areas(const Lexicon& lexicon, const std::vector<PlaceForm>& forms) {
  NamedAreas areas;
  for (const PlaceForm& form : forms) {
    const PlaceCandidate* best = form.best();
    if (!best || form.weight == 0 || best->share < 0.5f) continue;
    const PlaceRecord& place = lexicon.place(best->index);
    if (place.kind == PlaceKind::kState && areas.states.size() < 16) areas.states.push_back(&place);
    if (place.kind == PlaceKind::kCountry && areas.countries.size() < 16) areas.countries.push_back(&place);
  }
  return areas;
}

bool lies_in_any(const PlaceRecord& place, const std::vector<const PlaceRecord*>& areas) {
  return std::ranges::any_of(areas, [&](const PlaceRecord* area) { return lies_in(place, *area); });
}

PlaceFacts facts_alone(const Lexicon& lexicon, const PlaceForm& form, const PlaceCandidate& candidate) {
  PlaceFacts facts;
  facts.place = &lexicon.place(candidate.index);
  facts.in_container = candidate.in_container;
  facts.has_head = form.has_head;
  return facts;
}

PlaceFacts facts_with(const Lexicon& lexicon, const PlaceForm& form, const PlaceCandidate& candidate,
                      const PlaceVotes& votes, const NamedAreas& areas) {
  PlaceFacts facts = facts_alone(lexicon, form, candidate);
  const PlaceVotes::Shares shares = votes.shares_of(form, *facts.place);
  facts.same_country = shares.country;
  facts.same_admin1 = shares.admin1;
  facts.nearby = shares.nearby;
  facts.state_named = lies_in_any(*facts.place, areas.states);
  facts.country_named = lies_in_any(*facts.place, areas.countries);
  return facts;
}

void share_vote(PlaceForm& form) {
  if (form.candidates.empty()) return;
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
    for (PlaceCandidate& candidate : form.candidates) candidate.score = weigh_place(facts_alone(lexicon, form, candidate));
    share_vote(form);
  }
  if (is_settled(forms)) return;
  PlaceVotes votes(lexicon);
  for (int round = 0; round < kRounds; ++round) {
    votes.count(forms);
    const NamedAreas areas = find_named_areas(lexicon, forms);
    for (PlaceForm& form : forms) {
      if (form.candidates.size() < 2) continue;
      for (PlaceCandidate& candidate : form.candidates) {
        candidate.score = weigh_place(facts_with(lexicon, form, candidate, votes, areas));
      }
    }
    for (PlaceForm& form : forms) share_vote(form);
  }
}

Reasons explain_place(const Lexicon& lexicon, const std::vector<PlaceForm>& forms, const PlaceForm& form) {
  Reasons reasons;
  const PlaceCandidate* best = form.best();
  if (!best) return reasons;
  PlaceVotes votes(lexicon);
  votes.count(forms);
  const PlaceFacts facts = facts_with(lexicon, form, *best, votes, find_named_areas(lexicon, forms));
  for (const PlaceRule& rule : place_rules()) {
    const auto weight = static_cast<int>(std::lround(rule.weight * rule.value(facts)));
    if (weight != 0) reasons.rows.push_back({rule.id, weight});
  }
  return reasons;
}

}  // namespace artparse
