// A stretch of the article as one line: white space of any kind becomes one space, a word cut at a line end stays cut.
#pragma once

#include <string>

#include "entities/article_view.h"

namespace artparse {

std::string print_tokens(const ArticleView& article, TokenRange tokens);

}  // namespace artparse
