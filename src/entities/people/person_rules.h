// When two names are of one person: rows for pairs of full names, and rows for what one word of a name may stand for.
#pragma once

#include <span>
#include <string_view>

#include "entities/people/person_name.h"

namespace artparse {

// Examples are texts in which names are marked and numbered: "[P1:Ann Lee] said. [P1:Lee] left."
struct FullNameRule {
  std::string_view id;
  bool (*joins)(const PersonName& full, const PersonName& part);  // `part` has no more words than `full`
  bool many;  // may join though several full names fit
  std::string_view example, but_not;
};
std::span<const FullNameRule> full_name_rules();

// The row that says that both are names of one person, or null. Generations must agree: Trump is not Trump Jr.
const FullNameRule* find_full_name_rule(const PersonName& full, const PersonName& part);

// A name of one word, and what it may be of a full name. The highest rank that any person of the article has decides.
constexpr int kGivenNameRank = 3;
struct ShortNameRule {
  std::string_view id;
  int rank;
  bool (*joins)(const PersonName& full, const PersonName& part);
  std::string_view example, but_not;
};
std::span<const ShortNameRule> short_name_rules();
const ShortNameRule* find_short_name_rule(const PersonName& full, const PersonName& part);

}  // namespace artparse
