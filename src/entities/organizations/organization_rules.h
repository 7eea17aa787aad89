// When two names are of one organization: rows for pairs of names.
#pragma once

#include <span>
#include <string_view>

#include "entities/organizations/organization_name.h"

namespace artparse {

struct OrganizationRule {
  std::string_view id;
  bool (*joins)(const OrganizationName& full, const OrganizationName& part);
  bool takes_latest;  // where several fit, the last one named before the mention is meant; else none is
  std::string_view example, but_not;
};
std::span<const OrganizationRule> organization_rules();
// The first row that joins, or null.
const OrganizationRule* find_organization_rule(const OrganizationName& full, const OrganizationName& part);

}  // namespace artparse
