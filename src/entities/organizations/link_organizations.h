// Joins the mentions of organizations: acronyms, names without their suffix or head, "also known as".
#pragma once

#include <vector>

#include "entities/article_view.h"
#include "entities/entity.h"

namespace artparse {

// The organizations in no order; their mentions in the order of the text.
std::vector<Entity> link_organizations(const ArticleView& article, bool explain);

}  // namespace artparse
