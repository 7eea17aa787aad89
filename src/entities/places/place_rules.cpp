#include "entities/places/place_rules.h"

#include <utility>

namespace artparse {
namespace {

constexpr std::uint8_t kLargeCountry = 25;  // from 17 million inhabitants

float if_kind(const PlaceFacts& facts, PlaceKind kind) { return facts.place.kind == kind ? 1.0f : 0.0f; }

// What lies in several countries ("Middle East") is hardly a part of a town.
float weigh_region(const PlaceFacts& facts) {
  if (facts.place.kind > PlaceKind::kRegion) return 0.0f;
  return facts.place.country[0] ? 1.0f : 2.0f;
}

bool is_settled(const PlaceFacts& facts) {
  return facts.place.kind >= PlaceKind::kCapital && facts.place.kind <= PlaceKind::kDistrict;
}

using enum PlaceScope;

constexpr PlaceRule kRules[] = {
    {kAlone, "place.population", 1.5f, [](const PlaceFacts& f) { return static_cast<float>(f.place.population_class); },
     "They met in [L1:London].", 2643743, "They met in [L1:London], [L:Ontario].", 6058560},
    {kAlone, "place.country", 14, [](const PlaceFacts& f) { return if_kind(f, PlaceKind::kCountry); },
     "They met in [L1:Georgia] and [L:Armenia].", 614540, "They met in [L1:Georgia] and [L:Alabama].", 4197000},
    {kAlone, "place.large-country", 20,
     [](const PlaceFacts& f) {
       return f.place.population_class >= kLargeCountry ? if_kind(f, PlaceKind::kCountry) : 0.0f;
     },
     "In [L:St. Louis], [L:Missouri], and in [L:Kansas] they spoke of [L1:Mexico].", 3996063,
     "He lives in [L1:Mexico], [L:Missouri].", 4398103},
    {kAlone, "place.country-like-state", -6,
     [](const PlaceFacts& f) { return f.like_state ? if_kind(f, PlaceKind::kCountry) : 0.0f; },
     "They met in [L1:Georgia] and [L:Alabama].", 4197000, "They met in [L1:Georgia] and [L:Armenia].", 614540},
    {kAlone, "place.capital", 7,
     [](const PlaceFacts& f) { return f.historic_name ? 0.0f : if_kind(f, PlaceKind::kCapital); },
     "They met in [L1:Paris].", 2988507, "They met in [L1:Paris], [L:Texas].", 4717560},
    {kAlone, "place.capital-like-state", 10,
     [](const PlaceFacts& f) { return f.like_state ? if_kind(f, PlaceKind::kCapital) : 0.0f; },
     "From [L:Ohio] to [L:Tokyo] they spoke of [L1:Washington].", 4140963,
     "They met in [L1:Washington] and [L:Oregon].", 5815135},
    {kAlone, "place.state", 2, [](const PlaceFacts& f) { return if_kind(f, PlaceKind::kState); },
     "They met in [L1:Washington] and [L:Oregon].", 5815135, "They met in [L1:Washington].", 4140963},
    {kAlone, "place.name-of-state", 8, [](const PlaceFacts& f) { return f.bears_name_of_state ? 1.0f : 0.0f; },
     "From [L1:Valencia] to [L:Madrid].", 2509954, "They met in [L1:Georgia] and [L:Alabama].", 4197000},
    {kAlone, "place.county", -6,
     [](const PlaceFacts& f) { return f.shares_name_with_town && !f.has_head ? 1.0f : 0.0f; },
     "They met in [L1:Austin].", 4671654, "They met in [L1:Cornwall].", 0},
    {kAlone, "place.historic-name", -8, [](const PlaceFacts& f) { return f.historic_name ? 1.0f : 0.0f; },
     "They met in [L1:Salisbury].", 2638664, "They met in [L1:Bombay].", 1275339},
    {kAlone, "place.district", -6, [](const PlaceFacts& f) { return if_kind(f, PlaceKind::kDistrict); },
     "They met in [L1:Hamburg].", 2911298, "They met in [L1:Kabul].", 1138958},
    {kAlone, "place.region", 30, [](const PlaceFacts& f) { return weigh_region(f); },
     "They met in the [L1:Middle East].", 0, "They met in [L1:Kabul].", 1138958},
    {kAlone, "place.feature", 14,
     [](const PlaceFacts& f) { return is_settled(f) || f.place.kind <= PlaceKind::kState ? 0.0f : 1.0f; },
     "They sailed the [L1:Mediterranean Sea].", 0, "They met in [L1:Kabul].", 1138958},
    {kAlone, "place.article", 40,
     [](const PlaceFacts& f) {
       return f.behind_article ? if_kind(f, PlaceKind::kWater) + if_kind(f, PlaceKind::kLandform) : 0.0f;
     },
     "They crossed the [L1:Atlantic] to [L:Boston].", 0, "They left [L1:Atlantic], [L:Iowa].", 4847385},
    {kAlone, "place.landmark", 12, [](const PlaceFacts& f) { return if_kind(f, PlaceKind::kFacility); },
     "They met at the [L1:White House].", 0, "They met in [L1:White House], [L:Tennessee].", 4667282},
    {kAlone, "place.container", 60, [](const PlaceFacts& f) { return f.in_container ? 1.0f : 0.0f; },
     "He lives in [L1:Bangor], [L:Maine].", 4957280, "He lives in [L1:Bangor], [L:Northern Ireland].", 2656396},
    {kAmongOthers, "place.same-country", 16, [](const PlaceFacts& f) { return f.same_country; },
     "From [L1:Birmingham] to [L:Leeds] and [L:Cardiff].", 2655603,
     "From [L1:Birmingham] to [L:Montgomery] and [L:Tuscaloosa].", 4049979},
    {kAmongOthers, "place.same-state", 24, [](const PlaceFacts& f) { return f.same_admin1; },
     "From [L1:Alexandria] to [L:Parkers Prairie] and [L:Fergus Falls].", 5016108, "From [L1:Alexandria] to [L:Cairo].",
     361058},
    {kAmongOthers, "place.among-states", 16, [](const PlaceFacts& f) { return f.peers; },
     "Votes in [L1:Washington], [L:Oregon] and [L:Idaho] count.", 5815135, "They met in [L1:Washington].", 4140963},
    {kAmongOthers, "place.nearby", 24, [](const PlaceFacts& f) { return f.nearby; },
     "From [L1:Moscow] to [L:Pullman] and [L:Lewiston].", 5601538, "From [L1:Moscow] to [L:Kazan].", 524901},
    {kAmongOthers, "place.state-named", 8, [](const PlaceFacts& f) { return f.state_named ? 1.0f : 0.0f; },
     "A mayor in [L:Texas] spoke. He lives in [L1:Paris].", 4717560, "He lives in [L1:Paris].", 2988507},
    {kAmongOthers, "place.named-as-state", 16, [](const PlaceFacts& f) { return f.named_as_state ? 1.0f : 0.0f; },
     "The [L:State of Washington] sued. They met in [L1:Washington].", 5815135, "They met in [L1:Washington].",
     4140963},
    {kAmongOthers, "place.country-named", 4, [](const PlaceFacts& f) { return f.country_named ? 1.0f : 0.0f; },
     "[L:New Zealand] won at [L1:Hamilton].", 2190324, "[L:Canada] won at [L1:Hamilton].", 5969782},
};

// Unrolled, so that the rows become plain code.
template <PlaceScope scope, std::size_t... row>
float weigh(const PlaceFacts& facts, std::index_sequence<row...>) {
  return ((kRules[row].scope == scope ? kRules[row].weight * kRules[row].value(facts) : 0.0f) + ...);
}
using Rows = std::make_index_sequence<std::size(kRules)>;

}  // namespace

std::span<const PlaceRule> place_rules() { return kRules; }

float weigh_place_alone(const PlaceFacts& facts) { return weigh<kAlone>(facts, Rows()); }
float weigh_place_among_others(const PlaceFacts& facts) { return weigh<kAmongOthers>(facts, Rows()); }

}  // namespace artparse
