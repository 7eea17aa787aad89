// Joins the mentions of people into persons.
//
// Names are grouped by form; full names ("Vladimir Putin") are joined with each other by the rows of person_rules, then
// names of one word are given to the full names they fit. So a surname that comes before its full name finds it too. A
// surname that fits several persons is decided mention by mention. Linear: of the persons who share a name word, only
// the first kMostNamesakes are compared.
#pragma once

#include <vector>

#include "entities/find_roles.h"

namespace artparse {

// The persons in no order; their mentions in the order of the text, `reasons` with the rows that joined them where
// asked for, `name` only where it is not printed in one piece ("Ann Lee" in "Ann and Bob Lee").
std::vector<Entity> link_people(const ArticleView& article, const std::vector<MentionRoles>& roles, bool explain);

}  // namespace artparse
