// The name of an entity, the fullest form in the text, and its other forms.
#pragma once

#include "entities/article_view.h"
#include "entities/entity.h"

namespace artparse {

constexpr std::size_t kMostSpellings = 64;  // of one name that are kept

// Sets `name`, unless it is set, and `aliases`. Words in capitals are written as elsewhere in the article.
void choose_name(const ArticleView& article, Entity& entity, Limits& reached);

}  // namespace artparse
