// The evidence rows that decide which of the places of one name is meant; their weights add up.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "lexicon/senses.h"

namespace artparse {

// What is known of one candidate. Shares are of the votes of the article's other names, from 0 to 1.
struct PlaceFacts {
  const PlaceRecord* place = nullptr;
  bool in_container = false;     // "Bangor, Maine"
  bool is_only_one = false;      // no other place has the name
  float same_country = 0;        // share of names in the same country
  float same_admin1 = 0;         // share of names in the same state
  float nearby = 0;              // share of names within about two degrees
  bool state_named = false;      // its state is a name of the article
  bool country_named = false;    // its country is
  bool has_head = false;         // the name says its kind: "Kern County"
};

struct PlaceRule {
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

float weigh_place(const PlaceFacts& facts);

}  // namespace artparse
