// Works on marks and capitals alone: a stop ends a sentence if what follows can start one.
#include "sentences/split_sentences.h"

namespace artparse {
namespace {

enum class Stop : std::uint8_t { kNone, kFull, kAbbreviation, kEllipsis };

class SentenceSplitter {
 public:
  SentenceSplitter(std::string_view text, const Tokens& tokens) : text_(text), tokens_(tokens) {}

  void split(TokenRange range, std::uint32_t block, std::vector<Sentence>& out) const {
    TokenIndex begin = range.begin;
    for (TokenIndex i = range.begin; i < range.end; ++i) {
      const Stop stop = stop_at(i);
      if (stop == Stop::kNone) continue;
      const TokenIndex next = after_closing_marks(i + 1, range.end);
      if (next == range.end) break;
      if (!ends_before(stop, i, next, range.end)) continue;
      out.push_back({{begin, next}, block});
      begin = next;
      i = next - 1;
    }
    if (begin < range.end) out.push_back({{begin, range.end}, block});
  }

 private:
  std::string_view spelling(TokenIndex i) const { return slice(text_, tokens_[i].span); }

  Stop stop_at(TokenIndex i) const {
    const std::string_view word = spelling(i);
    const TokenShape shape = tokens_[i].shape;
    if (shape == TokenShape::kMark) {
      if (word == "." || word == "?" || word == "!") return Stop::kFull;
      return word.starts_with("..") || word == "\u2026" ? Stop::kEllipsis : Stop::kNone;
    }
    return word.ends_with('.') && shape != TokenShape::kUrl ? Stop::kAbbreviation : Stop::kNone;
  }

  // Closing quotation marks and brackets stay with the sentence; so do more stops ("?!").
  TokenIndex after_closing_marks(TokenIndex i, TokenIndex end) const {
    while (i < end && tokens_[i].shape == TokenShape::kMark && closes(i, end)) ++i;
    return i;
  }

  bool closes(TokenIndex i, TokenIndex end) const {
    const std::string_view mark = spelling(i);
    if (mark == ")" || mark == "]" || mark == "\u201D" || mark == "\u00BB" || mark == "." || mark == "!" ||
        mark == "?") {
      return true;
    }
    const bool quote = mark == "\"" || mark == "''" || mark == "'" || mark == "\u2019" || is_two_curly(mark);
    return quote && tokens_[i].gap == Gap::kNone && (i + 1 == end || tokens_[i + 1].gap != Gap::kNone);
  }

  bool ends_before(Stop stop, TokenIndex i, TokenIndex next, TokenIndex end) const {
    const bool glued = tokens_[next].gap == Gap::kNone;
    const TokenIndex word = after_opening_marks(next, end);
    if (word == end) return false;
    const TokenShape shape = tokens_[word].shape;
    const bool starts = is_capitalized(shape) || is_number(shape) || word > next;
    switch (stop) {
      case Stop::kFull:
        return starts && (!glued || (is_capitalized(shape) && next > i));
      case Stop::kEllipsis:
        return starts && !glued && is_starter(word);
      case Stop::kAbbreviation:
        return is_capitalized(shape) && !glued && !names_title(i) && (next > i + 1 || is_starter(word));
      default:
        return false;
    }
  }

  TokenIndex after_opening_marks(TokenIndex i, TokenIndex end) const {
    const TokenIndex limit = end - i > 4 ? i + 4 : end;
    while (i < limit && tokens_[i].shape == TokenShape::kMark && opens(i, end)) ++i;
    return i < limit || i < end ? i : end;
  }

  bool opens(TokenIndex i, TokenIndex end) const {
    constexpr std::string_view kOpening[] = {"(", "[", "\"", "'", "''", "``", "\u201C", "\u2018", "\u201E", "\u00AB"};
    const bool space_after = i + 1 == end || tokens_[i + 1].gap != Gap::kNone;
    for (const std::string_view mark : kOpening) {
      if (mark == spelling(i)) return !space_after;
    }
    return !space_after && is_two_curly(spelling(i));
  }

  // Words that start a sentence more often than they follow an abbreviation inside one.
  bool is_starter(TokenIndex i) const {
    return tokens_.word(i).classes.has(ClauseClass::kSentenceStarter);
  }

  bool names_title(TokenIndex i) const {
    return tokens_[i].shape == TokenShape::kInitial ||
           tokens_.word(i).classes.has(ClauseClass::kAbbreviatedTitle);
  }

  std::string_view text_;
  const Tokens& tokens_;
};

}  // namespace

void split_sentences(std::string_view text, const Tokens& tokens, const Page& page, std::vector<Sentence>& sentences) {
  sentences.clear();
  const SentenceSplitter splitter(text, tokens);
  for (std::uint32_t i = 0; i < page.blocks.size(); ++i) {
    if (is_story(page.blocks[i].label)) splitter.split(page.blocks[i].tokens, i, sentences);
  }
}

}  // namespace artparse
