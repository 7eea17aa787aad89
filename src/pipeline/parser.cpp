// The public parser: bytes to text, text to record, and what can be wrong with bytes.
#include "artparse/parser.h"

#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <utility>

#include "base/checkpoint.h"
#include "lexicon/read_user_words.h"
#include "pipeline/parse_article.h"
#include "text/decode_text.h"
#include "text/mend_text.h"

namespace artparse {
namespace {

constexpr std::uint64_t kLargestText = 0xFFFFFFF0u;  // positions are 32 bits wide

Record error_record(std::string code, std::string message) {
  Record record;
  record.error = RecordError{std::move(code), std::move(message), std::nullopt};
  return record;
}

}  // namespace

struct UserLexicon::State {
  explicit State(std::string_view text)
      : compiled(compile_user_words(
            text, {Lexicon::builtin().place_count(), Lexicon::builtin().string_bytes()})) {
    if (!compiled.error.empty()) return;
    lexicon.emplace(std::as_bytes(std::span(compiled.bytes.data(), compiled.bytes.size())), &Lexicon::builtin());
  }

  CompiledLexicon compiled;
  std::optional<Lexicon> lexicon;  // none where there is an error
};

UserLexicon::UserLexicon(std::string_view text) : state_(std::make_unique<State>(text)) {}
UserLexicon::~UserLexicon() = default;
const std::string& UserLexicon::error() const { return state_->compiled.error; }

struct Parser::State {
  State(const Options& asked, std::shared_ptr<const UserLexicon> user_words, const Lexicon& lexicon)
      : options(asked),
        words(std::move(user_words)),
        decoder(static_cast<Encoding>(asked.encoding)),
        work(lexicon) {}

  Options options;
  std::shared_ptr<const UserLexicon> words;  // kept alive for `work`
  Decoder decoder;
  TextMender mender;
  LineLexer lines;
  Workspace work;
  std::uint64_t fed = 0;

  std::uint64_t limit() const { return std::min(options.max_bytes, kLargestText); }
};

Parser::Parser(const Options& options) : Parser(options, nullptr) {}
Parser::Parser(const Options& options, std::shared_ptr<const UserLexicon> words)
    : state_(make_state(options, std::move(words))) {}
std::unique_ptr<Parser::State> Parser::make_state(const Options& options, std::shared_ptr<const UserLexicon> words) {
  const Lexicon& lexicon = words ? *words->state_->lexicon : Lexicon::builtin();
  return std::make_unique<State>(options, std::move(words), lexicon);
}
Parser::~Parser() = default;
Parser::Parser(Parser&&) noexcept = default;
Parser& Parser::operator=(Parser&&) noexcept = default;

Record Parser::parse(std::string_view bytes) {
  feed(bytes);
  return finish();
}

void Parser::feed(std::string_view chunk) {
  State& state = *state_;
  state.fed += chunk.size();
  if (state.fed <= state.limit()) state.decoder.feed(chunk);
}

Record Parser::finish() {
  State& state = *state_;
  const Text& decoded = state.decoder.finish();
  const std::uint64_t fed = std::exchange(state.fed, 0);
  if (fed > state.limit()) {
    return error_record("too_large", "the input has more than " + std::to_string(state.limit()) +
                                         " bytes; raise the limit with --max-bytes");
  }
  if (!decoded.not_text.empty()) {
    return error_record("not_text", "the input is " + std::string(decoded.not_text) + ", not text");
  }
  if (decoded.bytes.size() > kLargestText) return error_record("too_large", "the text has more than 4 GiB");
  const Text& text = state.options.mend ? state.mender.mend(decoded) : decoded;  // never longer
  state.lines.reset();
  try {
    return parse_article(text, state.lines.finish(text.bytes), state.options, state.work);
  } catch (const Stopped&) {
    state_ = make_state(state.options, std::move(state.words));  // also gives the memory back
    return error_record("timeout", "given up when asked to stop");
  }
}

}  // namespace artparse
