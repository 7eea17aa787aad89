#include "entities/places/link_places.h"

#include <algorithm>
#include <span>

#include "base/hash.h"
#include "entities/key_index.h"
#include "entities/places/find_metonyms.h"
#include "entities/places/place_forms.h"
#include "entities/places/resolve_places.h"

namespace artparse {
namespace {

PlaceCategory category_of(PlaceKind kind) {
  switch (kind) {
    case PlaceKind::kCountry:
      return PlaceCategory::kCountry;
    case PlaceKind::kContinent:
    case PlaceKind::kRegion:
    case PlaceKind::kState:
    case PlaceKind::kCounty:
    case PlaceKind::kHistoric:
      return PlaceCategory::kRegion;
    case PlaceKind::kCapital:
    case PlaceKind::kCity:
    case PlaceKind::kDistrict:
      return PlaceCategory::kCity;
    case PlaceKind::kWater:
      return PlaceCategory::kWater;
    case PlaceKind::kLandform:
      return PlaceCategory::kLandform;
    case PlaceKind::kFacility:
      return PlaceCategory::kFacility;
  }
  return PlaceCategory::kOther;
}

using Country = std::array<char, 2>;

// The countries of the places that are known, one for each: of those that are named, and of the witnesses behind them.
struct Countries {
  std::vector<Country> all;
  std::size_t named = 0;

  std::ptrdiff_t count(Country country, std::size_t among) const {
    return std::ranges::count(std::span(all).first(among), country);
  }
};

Countries known_countries(const Lexicon& lexicon, std::span<const PlaceForm> forms) {
  Countries countries;
  for (const bool witnesses : {false, true}) {
    for (const PlaceForm& form : forms) {
      const PlaceCandidate* best = form.mentions.empty() == witnesses && form.weight > 0 ? form.best() : nullptr;
      const Country country = best ? lexicon.place(best->index).country : Country{};
      if (country[0]) countries.all.push_back(country);  // a sea has none
    }
    if (!witnesses) countries.named = countries.all.size();
  }
  return countries;
}

bool is_large(PlaceKind kind) { return kind < PlaceKind::kState && kind != PlaceKind::kCapital; }

// Of the places that an unknown one may be part of that which most of the known ones share their country with: a town
// at the begin of its name ("Dundee Beach") may be one of many. None where none does and it is no large place either.
std::optional<PlaceRecord> place_around(const Lexicon& lexicon, const PlaceForm& form, const Countries& countries) {
  constexpr std::uint8_t kManyClass = 20;  // from half a million inhabitants
  if (form.around.empty()) return std::nullopt;
  PlaceRecord best = lexicon.place(form.around.front().index);
  if (is_large(best.kind) || best.population_class >= kManyClass || (countries.named == 0 && form.around.size() == 1)) {
    return best;
  }
  std::ptrdiff_t most = 0;
  for (const PlaceCandidate& candidate : form.around) {
    const PlaceRecord place = lexicon.place(candidate.index);
    const std::ptrdiff_t shared = countries.count(place.country, countries.named);
    if (shared <= most) continue;
    most = shared;
    best = place;
  }
  return most > 0 ? std::optional(best) : std::nullopt;
}

// Unknown to the gazetteer: its kind from a head noun, its country from the place it is part of; no point.
std::optional<PlaceRecord> unknown_place(const Lexicon& lexicon, const PlaceForm& form, const Countries& countries) {
  const std::optional<PlaceRecord> around = place_around(lexicon, form, countries);
  if (!around) return std::nullopt;
  PlaceRecord place{};
  place.latitude = place.longitude = kNoCoordinate;
  place.country = around->country;
  place.admin1 = around->admin1;
  return place;
}

// A small town of a country of which the article names nothing else, where it names others: one of that name, but
// hardly the one that is meant.
bool is_stray(const Lexicon& lexicon, const PlaceCandidate& candidate, const Countries& countries) {
  constexpr std::uint8_t kKnownTown = 17;  // from 65,000 inhabitants
  constexpr std::ptrdiff_t kFewest = 2;    // other places
  const PlaceRecord place = lexicon.place(candidate.index);
  const bool small =
      place.population_class < kKnownTown && place.kind >= PlaceKind::kState && place.kind <= PlaceKind::kDistrict;
  return small && !candidate.in_container && std::ssize(countries.all) > kFewest &&
         countries.count(place.country, countries.all.size()) == 1;
}

void describe(const ArticleView& article, const PlaceForm& form, const Countries& countries, Entity& entity) {
  entity.type = NameType::kPlace;
  if (const PlaceCandidate* best = form.best(); best && is_stray(article.lexicon, *best, countries)) {
    entity.place_category = category_of(article.lexicon.place(best->index).kind);
  } else if (best) {
    entity.place = article.lexicon.place(best->index);
    entity.place_category = category_of(entity.place->kind);
  } else {
    entity.place = unknown_place(article.lexicon, form, countries);
    entity.place_category = form.category.value_or(PlaceCategory::kOther);
  }
}

void flag_metonym(const ArticleView& article, Entity& entity) {
  const bool is_capital = entity.place && entity.place->kind == PlaceKind::kCapital;
  entity.metonym = std::ranges::any_of(entity.mentions, [&](std::uint32_t mention) {
    const NameMention& name = article.names[mention];
    return (is_capital || is_seat(article, name)) && is_political_subject(article, name);
  });
}

}  // namespace

std::vector<Entity> link_places(const ArticleView& article, bool explain, Limits& reached) {
  std::vector<PlaceForm> forms = collect_place_forms(article);
  if (forms.size() > kMostPlaceForms) reached.insert(Limit::kPlaceForms);
  resolve_places(article.lexicon, forms);
  const Countries countries = known_countries(article.lexicon, forms);
  std::vector<Entity> places;
  KeyIndex entity_of;  // of a place of the gazetteer, or of an unknown name
  for (std::size_t i = 0; i < forms.size(); ++i) {
    const PlaceForm& form = forms[i];
    if (form.mentions.empty()) continue;
    const PlaceCandidate* best = form.best();
    const std::uint64_t key = best ? mix_hash(best->index + 1, 0) : form.key;
    const auto next = static_cast<std::uint32_t>(places.size());
    const std::uint32_t entity = entity_of.find_or_add(key, next);
    if (entity == next) {
      describe(article, form, countries, places.emplace_back());
      if (explain) places.back().reasons = explain_place(article.lexicon, forms, i);
    }
    auto& mentions = places[entity].mentions;
    mentions.insert(mentions.end(), form.mentions.begin(), form.mentions.end());
  }
  for (Entity& place : places) {
    std::ranges::sort(place.mentions);
    flag_metonym(article, place);
  }
  return places;
}

}  // namespace artparse
