// One surname, several persons: which of them a mention means.
#pragma once

#include <span>

#include "entities/people/person_rules.h"
#include "entities/people/person_table.h"

namespace artparse {

struct PersonCandidate {
  std::uint32_t person;
  const ShortNameRule* rule;  // how the name fits the person
};

// The candidate whom the rows of choose_namesake weigh most; null where the title before the mention fits none.
const PersonCandidate* choose_person(const PersonTable& table, std::span<const PersonCandidate> candidates,
                                     std::uint32_t mention);

}  // namespace artparse
