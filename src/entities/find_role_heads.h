// The titles and roles of the lists, where they stand in a text: "chief executive", "Lt. Col.".
#pragma once

#include <optional>

#include "entities/article_view.h"
#include "lexicon/senses.h"

namespace artparse {

constexpr SenseKinds kRoleWords = {SenseKind::kTitle, SenseKind::kRole};

// Words that part a role from what stands before or behind it.
constexpr SenseKinds kRoleStops = {SenseKind::kPreposition, SenseKind::kAuxiliary, SenseKind::kRelative,
                                   SenseKind::kSubordinator, SenseKind::kNegation, SenseKind::kConjunction};

// A phrase that is a title and a role has the kind of the title, and the gender of the one that has any; in small
// letters "chief" is a role, and no honorific as "Chief" of "Chief Adebayo" is, and "mother" no nun.
RoleSense role_sense(Lexicon::Entry entry, TokenShape shape);

struct RoleHead {
  TokenRange tokens;
  RoleSense sense;
};

// The longest title or role that ends with token `end - 1`.
std::optional<RoleHead> head_before(const ArticleView& article, TokenIndex first, TokenIndex end);

// The first title or role in [begin, limit) before a word that ends a noun phrase; of several in a row the last, and of
// "chairman and chief executive" both.
std::optional<RoleHead> head_within(const ArticleView& article, TokenIndex begin, TokenIndex limit);

}  // namespace artparse
