#include "entities/print_name.h"

namespace artparse {

std::string print_tokens(const ArticleView& article, TokenRange tokens) {
  std::string out;
  for (TokenIndex i = tokens.begin; i < tokens.end; ++i) {
    if (i > tokens.begin && article.tokens[i].gap != Gap::kNone) out += ' ';
    out += slice(article.text, article.tokens[i].span);
  }
  return out;
}

}  // namespace artparse
