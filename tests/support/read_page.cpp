#include "support/read_page.h"

#include "lines/lex_lines.h"
#include "segments/label_page.h"
#include "tokens/tokenize_text.h"

namespace artparse {

Page read_page(const std::string& text, const Options& options) {
  Vocabulary vocabulary(Lexicon::builtin());
  Tokens tokens;
  tokenize_text(text, vocabulary, tokens);
  LineLexer lexer;
  return label_page(text, lexer.finish(text), tokens, Lexicon::builtin(), options);
}

}  // namespace artparse
