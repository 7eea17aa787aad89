// Two names of one thing with a phrase between them: "Ahmed al-Sharaa, also known as Abu Mohammed al-Golani".
#pragma once

#include "entities/article_view.h"

namespace artparse {

// Do only marks and one phrase of the list stand between the end of one name and the begin of the next?
bool has_alias_phrase(const ArticleView& article, TokenRange between);

}  // namespace artparse
