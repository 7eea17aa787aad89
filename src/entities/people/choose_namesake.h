// Which of several persons a surname means, mention by mention: rows of evidence that add up.
#pragma once

#include <span>
#include <string_view>

#include "artparse/record.h"
#include "lexicon/senses.h"

namespace artparse {

// What is known of a person who may be meant.
struct Namesake {
  bool introduced = false;        // named before the mention
  bool latest = false;            // the last of them who was named
  bool principal = false;         // the first of them who was named in full
  bool surname_before = false;    // the surname alone meant this one the last time
  bool same_title = false;        // the title before the mention stands before this one's full name
  bool has_generation = false;    // Jr.
  bool gender_agrees = false;     // of the title before the mention
  bool gender_differs = false;
};

struct NamesakeRule {
  std::string_view id;
  int weight;
  bool (*fires)(const Namesake&);
  std::string_view example, but_not;
};
std::span<const NamesakeRule> namesake_rules();

int weigh_namesake(const Namesake& namesake);

}  // namespace artparse
