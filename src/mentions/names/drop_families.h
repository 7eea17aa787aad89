// Words made of a person's name: "the Obamas" are a family, no organization and no one person; "pro-Obama" is an
// attitude.
#pragma once

#include <string_view>
#include <vector>

#include "mentions/names/name_mention.h"
#include "tokens/token.h"

namespace artparse {

// Removes the mentions of places and organizations that are one word behind an article, the plural of the last word of
// a person's name in the article, and no listed club ("the Browns"). Linear but for a sort.
void drop_families(std::string_view text, const Tokens& tokens, std::vector<NameMention>& mentions);

// Removes people of one word behind a prefix ("pro-Obama") whom the article names nowhere else. Linear but for a sort.
void drop_attitudes(std::string_view text, const Tokens& tokens, std::vector<NameMention>& mentions);

}  // namespace artparse
