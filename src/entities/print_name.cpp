#include "entities/print_name.h"

#include "text/unwrap_lines.h"

namespace artparse {

std::string print_tokens(std::string_view text, const Tokens& tokens, TokenRange range) {
  std::string out;
  for (TokenIndex i = range.begin; i < range.end; ++i) {
    if (i > range.begin && tokens[i].gap != Gap::kNone) out += ' ';
    append_unwrapped(slice(text, tokens[i].span), out);
  }
  return out;
}

}  // namespace artparse
