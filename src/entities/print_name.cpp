#include "entities/print_name.h"

namespace artparse {

std::string print_tokens(std::string_view text, const Tokens& tokens, TokenRange range) {
  std::string out;
  for (TokenIndex i = range.begin; i < range.end; ++i) {
    if (i > range.begin && tokens[i].gap != Gap::kNone) out += ' ';
    out += slice(text, tokens[i].span);
  }
  return out;
}

}  // namespace artparse
