// Joins the mentions of places by what they were resolved to: "U.S." and "United States" are one.
#pragma once

#include <vector>

#include "entities/article_view.h"
#include "entities/entity.h"

namespace artparse {

// The places in no order; their mentions in the order of the text; place, category and metonym set,
// the heaviest evidence too where it is asked for.
std::vector<Entity> link_places(const ArticleView& article, bool explain, Limits& reached);

}  // namespace artparse
