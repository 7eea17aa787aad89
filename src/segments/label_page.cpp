#include "segments/label_page.h"

namespace artparse {

Page label_page(std::string_view text, const std::vector<Line>& lines, const Tokens& tokens, const Lexicon&,
                const Options&) {
  Page page;
  TokenIndex at = 0;
  for (const Line& line : lines) {
    const TokenIndex begin = at;
    while (at < tokens.size() && tokens[at].span.begin < line.span.end) ++at;
    if (at == begin) continue;
    page.blocks.push_back({{begin, at}, line.span, Label::kBody});
    page.body.push_back({std::string(slice(text, line.span)), line.span, {}});
  }
  return page;
}

}  // namespace artparse
