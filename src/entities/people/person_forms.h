// The distinct names of people in an article, each with its mentions.
#pragma once

#include <vector>

#include "entities/people/person_name.h"

namespace artparse {

struct PersonForm {
  PersonName name;
  std::vector<std::uint32_t> mentions;
  bool is_family = false;  // "the Obamas"
};

std::vector<PersonForm> collect_person_forms(const ArticleView& article);

}  // namespace artparse
