// Capitals and seats that stand for their government: "Moscow backed", "the Kremlin denied".
#pragma once

#include "entities/article_view.h"

namespace artparse {

// Is the mention the subject of a political verb, or called an ally, backer or rival?
bool is_political_subject(const ArticleView& article, const NameMention& name);
// A seat of the list: Kremlin, White House, Downing Street.
bool is_seat(const ArticleView& article, const NameMention& name);

}  // namespace artparse
