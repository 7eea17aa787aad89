// The gender of a person from what is printed with the name: title, role, given name, generation. Pronouns are not
// read.
#pragma once

#include <span>
#include <string_view>

#include "entities/find_roles.h"
#include "entities/people/person_name.h"

namespace artparse {

struct GenderRule {
  std::string_view id;
  int weight;
  std::string_view example, but_not;  // texts with one marked person: a known gender, an unknown one
};
std::span<const GenderRule> gender_rules();

// Evidence for a man counts up, for a woman down.
int weigh_gender(const ArticleView& article, const PersonName& name);
int weigh_gender(const MentionRoles& roles);
constexpr Gender gender_of(int weight) {
  return weight > 0 ? Gender::kMale : weight < 0 ? Gender::kFemale : Gender::kUnknown;
}
// Of the title before a mention alone: "Mrs. Hobbs".
Gender title_gender(const MentionRoles& roles);

}  // namespace artparse
