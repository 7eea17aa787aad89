// Start reading here: every stage is one call, from value to value.
#include "pipeline/parse_article.h"

#include "base/checkpoint.h"
#include "entities/link_names.h"
#include "entities/speakers/resolve_speakers.h"
#include "mentions/quotes/find_quotes.h"
#include "record/build_record.h"
#include "record/explain_record.h"
#include "segments/label_page.h"
#include "sentences/split_sentences.h"
#include "tokens/tokenize_text.h"

namespace artparse {

Record parse_article(const Text& text, const std::vector<Line>& lines, const Options& options, Workspace& work) {
  const Lexicon& lexicon = work.lexicon;
  const Tokens& tokens = work.tokens;
  const std::vector<Sentence>& sentences = work.sentences;

  const Checkpoint check(options.stop);
  check.pass();
  tokenize_text(text.bytes, work.vocabulary, work.tokens);
  check.pass();
  const Page page = label_page(text.bytes, lines, tokens, lexicon, options);
  check.pass();
  split_sentences(text.bytes, tokens, page, work.sentences);
  const auto& names = work.names.find_names(text.bytes, tokens, page, sentences, check);
  check.pass();
  const auto quotes = find_quotes(text.bytes, tokens, page, sentences, names, lexicon, options.indirect);
  check.pass();
  const auto entities = link_names(text.bytes, tokens, page, sentences, names, lexicon, options.explain);
  check.pass();
  const auto speakers =
      resolve_speakers(text.bytes, tokens, page, sentences, names, quotes, entities, lexicon, check);
  check.pass();
  const Findings findings{text, tokens, page, names, quotes, entities, speakers};
  Record record = build_record(findings, options);
  if (options.explain) explain_record(findings, work.names, record);
  return record;
}

}  // namespace artparse
