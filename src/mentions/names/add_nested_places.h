// "Kent County Sheriff's Office": a local body bears the name of its place, and local news speaks of the place by it.
#pragma once

#include <vector>

#include "mentions/names/name_article.h"
#include "mentions/names/name_mention.h"

namespace artparse {

// Adds the place that opens the name of a police, court, council, school or county body, or closes that of a city or
// village, right after the body. Names of other organizations keep their places to themselves. Linear in the mentions.
void add_nested_places(const Tokens& tokens, const NameArticle& article, std::vector<NameMention>& mentions);

}  // namespace artparse
