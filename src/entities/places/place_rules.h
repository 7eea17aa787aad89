// The evidence rows that decide which of the places of one name is meant; their weights add up.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "lexicon/senses.h"

namespace artparse {

// What is known of one candidate. Shares are of the votes of the article's other names, from 0 to 1.
struct PlaceFacts {
  PlaceRecord place{};
  bool in_container = false;     // "Bangor, Maine"
  float same_country = 0;        // share of names in the same country
  float same_admin1 = 0;         // share of names in the same state
  float peers = 0;               // of a state: share of names that are states of the same country
  float nearby = 0;              // share of names within about two degrees
  bool state_named = false;      // its state is a name of the article
  bool country_named = false;    // its country is
  bool named_as_state = false;   // a state that the article has by another name too: "State of Washington"
  bool bears_name_of_state = false;  // lies in a state that the name may mean as well: New York
  bool like_state =
      false;  // a capital like another state of its country, a country like a state abroad: Washington, Georgia
  bool has_head = false;         // the name says its kind: "Kern County"
  bool shares_name_with_town =
      false;                     // of a county: a town in its state has the name too, or it is short of "… County"
  bool behind_article = false;   // "the Atlantic"
  bool historic_name = false;    // a name that it had once: "Salisbury" for Harare
};

// Rows of the candidate alone, and rows of what the other names of the article say, which change from round to round.
enum class PlaceScope : std::uint8_t { kAlone, kAmongOthers };

struct PlaceRule {
  PlaceScope scope;
  std::string_view id;
  float weight;
  float (*value)(const PlaceFacts&);  // 0: the row does not fire
  // The id of the mention numbered 1.
  std::string_view example;
  std::uint32_t example_id;
  std::string_view other;
  std::uint32_t other_id;
};
std::span<const PlaceRule> place_rules();

// The weights of the rows of one scope.
float weigh_place_alone(const PlaceFacts& facts);
float weigh_place_among_others(const PlaceFacts& facts);

}  // namespace artparse
