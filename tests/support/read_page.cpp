#include "support/read_page.h"

#include <string_view>

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

std::string print_lines(const Page& page) {
  std::string out;
  const auto add = [&](std::string_view name, const std::string& value) { out.append(name).append(": ").append(value) += '\n'; };
  if (page.headline) add("headline", page.headline->text);
  if (page.deck) add("deck", page.deck->text);
  for (const PageAuthor& author : page.authors) add("author", author.name + (author.email ? " / " + *author.email : ""));
  if (page.date) add("date", page.date->text);
  if (page.outlet) add("outlet", page.outlet->text);
  for (const PageText& paragraph : page.body) add("body", paragraph.text);
  return out;
}

}  // namespace artparse
