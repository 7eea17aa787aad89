// Parsing articles.
//
//   artparse::Parser parser;
//   artparse::Record record = parser.parse(bytes);
//
// or, in chunks of any size: parser.feed(chunk) ...; record = parser.finish();
#pragma once

#include <memory>
#include <string_view>

#include "artparse/options.h"
#include "artparse/record.h"
#include "artparse/user_lexicon.h"

namespace artparse {

// Reuse one parser for many articles: it keeps its memory. Not for use by two threads at once; make one for each.
// Nothing here throws but std::bad_alloc, prints, or asks for the time.
class Parser {
 public:
  explicit Parser(const Options& options = {});
  // With a user's own words, which must have no error and are shared by all parsers that use them. Null: none.
  Parser(const Options& options, std::shared_ptr<const UserLexicon> words);
  ~Parser();
  Parser(Parser&&) noexcept;
  Parser& operator=(Parser&&) noexcept;

  // The record of one article. Bad input gives a record with `error` or `warnings`, never a failure.
  // `source` of the record is left empty.
  Record parse(std::string_view bytes);

  // The same in chunks: any chunking of the same bytes gives the same record.
  void feed(std::string_view chunk);
  Record finish();

 private:
  struct State;
  static std::unique_ptr<State> make_state(const Options& options, std::shared_ptr<const UserLexicon> words);
  std::unique_ptr<State> state_;
};

}  // namespace artparse
