// Lines of a wrapped text are joined by the greedy-fit test: the first word of the next line would not have fitted on
// this one.
#include "segments/blocks/unwrap_blocks.h"

#include <algorithm>

#include "base/ascii.h"
#include "segments/blocks/find_wrapping.h"
#include "segments/blocks/wrap_lines.h"
#include "text/code_points.h"
#include "tokens/match_phrase.h"

namespace artparse {
namespace {

constexpr std::uint32_t kMostHeadingWords = 18;  // of a line at the top
constexpr std::size_t kTopBlocks = 30;

// The block that is being built.
struct OpenBlock {
  PageBlock* block = nullptr;
  WrapLine last;
  std::uint32_t first_indent = 0, text_indent = 0;
  bool at_top = false;  // of the page, above its first long line
};

bool ends_open(const Tokens& tokens, const WrapLine& line) {
  const TokenIndex last = line.tokens.end - 1;
  if (!tokens.is_mark(last)) return true;
  constexpr std::string_view kOpen = ",;:&-";
  return kOpen.find(tokens.word(last).first) != std::string_view::npos || !is_ascii(tokens.word(last).first);
}

// A text of a few lines tells no width; there, a line that breaks off near the usual one goes on in lower case.
bool goes_on(const OpenBlock& open, const WrapLine& line, const Tokens& tokens) {
  constexpr std::uint32_t kUsualWidth = 60;
  const WrapLine& last = open.last;
  return last.columns >= kUsualWidth && last.columns <= kLongestWrapped && line.indent == last.indent &&
         starts_lower(tokens, line) && ends_open(tokens, last);
}

// "by Jane Doe", "by: Jane Doe", "dal nostro inviato Jane Doe"
bool opens_byline(const PageDraft& draft, TokenRange range) {
  const PhraseMatch phrase =
      match_phrase(draft.tokens, range.begin, range.end, {SenseKind::kBylineWord}, draft.lexicon);
  const bool labelled = phrase && phrase.end < range.end && draft.tokens.word(phrase.end).first == ':';
  const TokenIndex name = phrase.end + labelled;
  if (!phrase || name >= range.end || !is_capitalized(draft.tokens[name].shape)) return false;
  const Sense* sense = Lexicon::find_sense(phrase.entry, SenseKind::kBylineWord);
  return sense && BylineSense::unpack(sense->payload()).word <= BylineWord::kForeign;
}

template <class Holds>
bool all_words(const Tokens& tokens, TokenRange range, Holds holds) {
  for (TokenIndex i = range.begin; i < range.end; ++i) {
    if (!tokens.is_mark(i) && !holds(tokens[i].shape)) return false;
  }
  return true;
}

// "by Jane Doe" and nothing more, right under the first line of a page's top.
bool is_byline_alone(const OpenBlock& open, const WrapLine& line, const PageDraft& draft) {
  if (!open.at_top || open.block->line_count > 1 || !starts_lower(draft.tokens, line) ||
      !opens_byline(draft, line.tokens)) {
    return false;
  }
  return all_words(draft.tokens, {line.tokens.begin + 1, line.tokens.end}, is_capitalized);
}

// "GRAIN SHIP AGROUND IN FOG;" and under it "CREW IS SAFE": the decks of an old paper.
bool goes_on_in_capitals(const OpenBlock& open, const WrapLine& line, const Tokens& tokens) {
  const TokenIndex last = open.last.tokens.end - 1;
  if (!open.at_top || !tokens.is_mark(last) || tokens.word(last).first != ';') return false;
  return all_words(tokens, {open.last.tokens.begin, line.tokens.end},
                   [](TokenShape shape) { return is_all_capitals(shape) || is_number(shape); });
}

// "Port Haven to rebuild its ferry pier after" and under it "two-year wait": a heading of several lines, however
// narrow.
bool continues_heading(const OpenBlock& open, const WrapLine& line, const PageDraft& draft) {
  constexpr std::uint32_t kLeastWords = 4, kMostColumns = 80;
  const Tokens& tokens = draft.tokens;
  const WrapLine& last = open.last;
  if (!open.at_top || last.bullet || last.starts_paragraph || last.words < kLeastWords || last.width > kMostColumns ||
      line.width > kMostColumns) {
    return false;
  }
  if (!starts_lower(tokens, line) || line.words < 2 || !ends_open(tokens, last)) return false;
  const bool dated = holds_month_and_year(tokens, line.tokens) ||  // "di 10 mrt 2026"
                     match_phrase(tokens, line.tokens.begin, line.tokens.end, {SenseKind::kDateWord}, draft.lexicon) ||
                     tokens.has(line.tokens.end - 1, SenseKind::kDateWord);  // "just now", "an hour ago"
  return !dated && !opens_byline(draft, line.tokens);
}

// "byJane Doe", "image:": small letters that begin a line of the page rather than go on with the one above.
bool stands_alone(const Tokens& tokens, const WrapLine& line) {
  constexpr std::uint32_t kMostNameWords = 4;
  if (!starts_lower(tokens, line)) return false;
  const TokenRange range = line.tokens;
  const bool labels =
      range.size() == 2 && tokens.is_mark(range.begin + 1) && tokens.word(range.begin + 1).first == ':';
  if (labels && tokens.has(range.begin, SenseKind::kCreditWord)) return true;
  const bool glued =
      tokens[range.begin].shape == TokenShape::kLowerMixed && line.words > 1 && line.words <= kMostNameWords;
  return glued && all_words(tokens, {range.begin + 1, range.end}, is_capitalized);
}

bool joins(const OpenBlock& open, const WrapLine& line, const Wrapping& wrapping, const PageDraft& draft) {
  const Tokens& tokens = draft.tokens;
  if (!open.block || line.bullet || line.starts_paragraph || is_byline_alone(open, line, draft) ||
      stands_alone(tokens, line)) {
    return false;
  }
  if (goes_on_in_capitals(open, line, tokens)) return true;
  if (wrapping.blanks_part_paragraphs) return line.indent <= open.last.indent;
  const bool centred = line.indent != open.last.indent;
  if ((centred || !wrapping.wrapped) && continues_heading(open, line, draft)) return true;
  if (!wrapping.wrapped) return goes_on(open, line, tokens);
  const WrapLine& last = open.last;
  const std::uint32_t width = wrapping.width;
  const std::uint32_t indent = line.indent;
  const bool first_line = open.block->line_count == 1;
  const bool is_bullet = open.block->bullet;
  const bool wire = wrapping.indents_start_paragraphs;
  if (indent != open.text_indent && indent >= 2 && wire) return false;
  const bool hanging = first_line && !is_bullet && open.first_indent >= 3 && indent <= 1;
  const bool same_indent =
      indent == open.text_indent || (first_line && indent < open.first_indent && indent <= 1) || hanging;
  const bool full = last.columns + 1 + line.first_word_columns > width - (width >= 60 ? 1 : 0);
  const bool long_enough = last.words >= 5 && last.columns * 10 >= width * 6;
  if (same_indent && full) return true;
  if (same_indent && long_enough && starts_lower(tokens, line)) return true;
  if (first_line && indent < open.first_indent && wire && long_enough) return true;
  if (wire && indent == open.text_indent && indent <= 1 && open.block->line_count >= 2 &&
      last.columns * 100 >= width * 62) {
    return true;
  }
  return indent == open.text_indent && !is_bullet && open.block->line_count <= 2 && last.width * 100 >= width * 55 &&
         line.width < last.width && ends_open(tokens, last) &&
         (starts_lower(tokens, line) || breaks_off(tokens, last));
}

void extend(OpenBlock& open, const WrapLine& line) {
  PageBlock& block = *open.block;
  block.tokens.end = line.tokens.end;
  block.span.end = line.span.end;
  ++block.line_count;
  if (block.line_count == 2) open.text_indent = line.indent;
  open.last = line;
}

PageBlock new_block(const WrapLine& line, std::uint32_t blanks) {
  PageBlock block;
  block.tokens = line.tokens;
  block.span = line.span;
  block.indent = line.indent;
  block.bullet = line.bullet;
  block.blanks_before = blanks;
  return block;
}

}  // namespace

void unwrap_blocks(std::span<const Line> lines, PageDraft& draft) {
  const std::vector<WrapLine> read = read_wrap_lines(lines, draft);
  Wrapping wrapping = find_wrapping(read, draft.tokens);
  wrapping.blanks_part_paragraphs =
      draft.fields.found && draft.options.layout == ArticleLayout::kNexis &&
      std::all_of(read.begin(), read.end(), [](const WrapLine& line) { return line.columns <= kLongestWrapped; });
  draft.blocks.reserve(read.size());  // blocks are pointed at while they are built
  OpenBlock open;
  std::uint32_t blanks = 0;
  bool at_top = true;
  for (const WrapLine& line : read) {
    at_top &= line.words <= kMostHeadingWords && draft.blocks.size() < kTopBlocks;
    if (line.blank || line.rule) {
      blanks += line.rule && line.width >= 3 ? 2 : 1;
      open.block = nullptr;
      continue;
    }
    if (joins(open, line, wrapping, draft)) {
      extend(open, line);
    } else {
      draft.blocks.push_back(new_block(line, blanks));
      if (draft.blocks.size() > 1) draft.blocks[draft.blocks.size() - 2].blanks_after = blanks;
      open = {&draft.blocks.back(), line, line.indent, line.text_indent, at_top};
    }
    blanks = 0;
  }
  if (!draft.blocks.empty()) draft.blocks.back().blanks_after = 2;
}

}  // namespace artparse
