// The title and role words printed with the name of a person: "Kremlin spokesman" in "Kremlin spokesman Dmitry Peskov"
// and in "Peskov, the Kremlin spokesman,". Ages are no roles.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "entities/article_view.h"
#include "entities/entity.h"

namespace artparse {

constexpr std::size_t kMostRoles = 50;  // of one person; each new one is compared with all
constexpr std::string_view kRoleBefore = "role.before";

struct RolePhrase {
  TokenRange tokens;       // as printed, without articles
  TokenRange head;         // the title or role word of the lists in it
  RoleSense sense;         // of the head
  std::string_view rule;
  bool is_role() const;    // false for what only says gender ("Mr.", "woman") and for groups
};

// What stands directly before the mention, or after it in apposition. `mention` is an index into the names.
std::optional<RolePhrase> find_role_before(const ArticleView& article, std::uint32_t mention);
std::optional<RolePhrase> find_role_after(const ArticleView& article, std::uint32_t mention);

// For all mentions of people at once; others have none.
struct MentionRoles {
  std::optional<RolePhrase> before, after;
};
std::vector<MentionRoles> find_roles(const ArticleView& article);

// The different roles of the person's mentions, as printed, in the order of the text.
void add_roles(const ArticleView& article, const std::vector<MentionRoles>& roles, bool explain, Entity& person,
               Limits& reached);

}  // namespace artparse
