// A text is wrapped if few characters stand in long lines and the wordy lines that have a follower end near one width.
// Lines are then joined by the greedy-fit test: the first word of the next line would not have fitted on this one.
#include "segments/blocks/unwrap_blocks.h"

#include <algorithm>
#include <array>
#include <limits>

#include "base/ascii.h"
#include "text/code_points.h"
#include "tokens/match_phrase.h"

namespace artparse {
namespace {

constexpr std::uint32_t kLongestWrapped = 135;  // columns
constexpr std::uint32_t kNearWidth = 14;        // how far ragged lines fall short
constexpr std::uint32_t kMostHeadingWords = 18;  // of a line at the top
constexpr std::size_t kTopBlocks = 30;
constexpr std::uint32_t kWordyLine = 6;         // words of a line that tells the width

// A line with its tokens and what the joins look at.
struct WrapLine {
  TokenRange tokens;       // without its bullet
  ByteSpan span;
  std::uint32_t indent = 0, text_indent = 0;
  std::uint32_t columns = 0;  // up to the end of the text
  std::uint32_t width = 0;
  std::uint32_t words = 0;
  std::uint32_t first_word_columns = 0;
  bool blank = true, rule = false, bullet = false, starts_paragraph = false;
};

struct Wrapping {
  bool wrapped = false;
  std::uint32_t width = 0;
  bool indents_start_paragraphs = false;
  bool blanks_part_paragraphs = false;  // nothing else does, but for a deeper indent
};

// The block that is being built.
struct OpenBlock {
  PageBlock* block = nullptr;
  WrapLine last;
  std::uint32_t first_indent = 0, text_indent = 0;
  bool at_top = false;  // of the page, above its first long line
};

bool is_mark(const Tokens& tokens, TokenIndex i) { return tokens[i].shape == TokenShape::kMark; }

bool is_bullet_character(std::uint32_t c) {
  constexpr std::array<std::uint32_t, 19> kBullets = {'*',    '+',    '#',    '>',    0xBB,   0x2022, 0x2023,
                                                      0x2043, 0x25A0, 0x25A1, 0x25AA, 0x25B6, 0x25BA, 0x25C6,
                                                      0x25CB, 0x25CF, 0x25E6, 0x2605, 0x2606};
  return std::find(kBullets.begin(), kBullets.end(), c) != kBullets.end();
}
bool is_dash_character(std::uint32_t c) { return c == '-' || c == 0x2013 || c == 0x2014; }

// The number of tokens of the bullet at the start of `range`: a mark, or "[12]", with a space after it.
TokenIndex bullet_size(std::string_view text, const Tokens& tokens, TokenRange range) {
  if (range.size() < 2) return 0;
  const Token& first = tokens[range.begin];
  if (!is_mark(tokens, range.begin)) return 0;
  const std::uint32_t c = character_at(text, first.span.begin).code_point;
  const bool spaced = tokens[range.begin + 1].gap != Gap::kNone;
  if (is_bullet_character(c) || (is_dash_character(c) && spaced)) return 1;
  const bool numbered = c == '[' && range.size() > 3 && is_number(tokens[range.begin + 1].shape) &&
                        tokens.word(range.begin + 2).first == ']' && tokens[range.begin + 3].gap != Gap::kNone;
  return numbered ? 3 : 0;
}

std::uint32_t columns_between(std::string_view text, std::uint32_t begin, std::uint32_t end) {
  return static_cast<std::uint32_t>(count_code_points(text.substr(begin, end - begin)));
}

std::uint32_t count_words(const Tokens& tokens, TokenRange range) {
  std::uint32_t words = 0;
  for (TokenIndex i = range.begin; i < range.end; ++i) words += i == range.begin || tokens[i].gap != Gap::kNone;
  return words;
}

std::uint32_t first_word_columns(std::string_view text, const Tokens& tokens, TokenRange range) {
  TokenIndex i = range.begin + 1;
  while (i < range.end && tokens[i].gap == Gap::kNone && i < range.begin + 12) {
    ++i;
  }
  return columns_between(text, tokens[range.begin].span.begin, tokens[i - 1].span.end);
}

bool has_word(const Tokens& tokens, TokenRange range) {
  for (TokenIndex i = range.begin; i < range.end; ++i) {
    if (!is_mark(tokens, i)) return true;
  }
  return false;
}

// "Thursday, 12 June 2025", "di 10 mrt 2026" at the start.
bool holds_month_and_year(const Tokens& tokens, TokenRange range) {
  constexpr TokenIndex kLongestDate = 6;  // tokens
  bool month = false, year = false;
  for (TokenIndex i = range.begin; i < std::min(range.end, range.begin + kLongestDate); ++i) {
    month |= tokens.has(i, SenseKind::kMonth);
    year |= tokens[i].shape == TokenShape::kYear;
  }
  return month && year;
}

// Does the line open something of its own: "By Name", or a date?
bool starts_paragraph(const Tokens& tokens, TokenRange range, const WrapLine& line) {
  const Word& first = tokens.word(range.begin);
  if (line.width < 60 && range.size() > 1 && is_capitalized(tokens[range.begin].shape) &&
      is_capitalized(tokens[range.begin + 1].shape)) {
    const Sense* sense = Lexicon::find_sense(first.entry, SenseKind::kBylineWord);
    if (sense && BylineSense::unpack(sense->payload()).word == BylineWord::kBy) return true;
  }
  if (line.width >= 45) return false;
  const bool opens_date =
      tokens[range.begin].shape == TokenShape::kNumber || first.kinds.has_any({SenseKind::kMonth, SenseKind::kWeekday});
  if (opens_date && holds_month_and_year(tokens, range)) return true;
  const Sense* word = Lexicon::find_sense(first.entry, SenseKind::kDateWord);
  return word && is_capitalized(tokens[range.begin].shape) &&
         (static_cast<DateWord>(word->payload()) == DateWord::kPublished ||
          static_cast<DateWord>(word->payload()) == DateWord::kUpdated);
}

// The columns before the line that starts farthest to the left: a page that was moved in as a whole is not indented.
std::uint32_t left_margin(std::span<const Line> lines) {
  std::uint32_t margin = std::numeric_limits<std::uint32_t>::max();
  for (const Line& line : lines) {
    if (line.width > 0) margin = std::min<std::uint32_t>(margin, line.indent);
  }
  return margin;
}

WrapLine read_line(const Line& line, TokenRange range, std::uint32_t margin, const PageDraft& draft) {
  WrapLine out;
  const Tokens& tokens = draft.tokens;
  out.span = line.span;
  out.indent = out.text_indent = line.indent - std::min<std::uint32_t>(margin, line.indent);
  out.width = line.width;
  out.columns = out.indent + line.width;
  if (range.empty()) return out;
  out.blank = false;
  out.rule = !has_word(tokens, range);
  if (out.rule) return out;
  if (const TokenIndex marks = bullet_size(draft.text, tokens, range)) {
    const TokenRange rest{range.begin + marks, range.end};
    if (has_word(tokens, rest)) {
      out.bullet = true;
      range = rest;
      const std::uint32_t begin = tokens[range.begin].span.begin;
      out.text_indent = out.indent + columns_between(draft.text, line.span.begin, begin);
      out.span.begin = begin;
    }
  }
  out.tokens = range;
  out.words = count_words(tokens, range);
  out.first_word_columns = first_word_columns(draft.text, tokens, range);
  out.starts_paragraph = starts_paragraph(tokens, range, out);
  return out;
}

std::vector<WrapLine> read_lines(std::span<const Line> lines, const PageDraft& draft) {
  std::vector<WrapLine> out;
  out.reserve(lines.size());
  const std::uint32_t margin = left_margin(lines);
  TokenIndex at = 0;
  for (const Line& line : lines) {
    while (at < draft.tokens.size() && draft.tokens[at].span.begin < line.span.begin) ++at;
    const TokenIndex begin = at;
    while (at < draft.tokens.size() && draft.tokens[at].span.begin < line.span.end) ++at;
    out.push_back(read_line(line, {begin, at}, margin, draft));
  }
  return out;
}

bool starts_lower(const Tokens& tokens, const WrapLine& line) {
  return is_lower(tokens[line.tokens.begin].shape);
}

// Does the line break off: at a comma or a word that wants another?
bool breaks_off(const Tokens& tokens, const WrapLine& line) {
  const TokenIndex last = line.tokens.end - 1;
  if (is_mark(tokens, last)) return tokens.word(last).first == ',';
  return tokens.word(last).kinds.has_any({SenseKind::kPreposition, SenseKind::kArticle, SenseKind::kConjunction,
                                          SenseKind::kAuxiliary, SenseKind::kSubordinator}) &&
         tokens[last].shape == TokenShape::kLower;
}

// A text of a few lines tells its width by the widest, if each that goes on in lower case, or breaks off, ends where
// the next word would not have fitted.
Wrapping find_short_wrapping(const std::vector<WrapLine>& lines, const Tokens& tokens) {
  constexpr std::uint32_t kLeastWidth = 40, kMostWidth = 100;
  Wrapping out;
  for (const WrapLine& line : lines) out.width = std::max(out.width, line.columns);
  if (out.width < kLeastWidth || out.width > kMostWidth) return out;
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    const WrapLine &line = lines[i], &next = lines[i + 1];
    const bool has_words = !line.blank && !line.rule && line.words >= kWordyLine;
    if (!has_words || next.blank || next.rule) continue;
    out.indents_start_paragraphs |= next.indent >= 2 && line.indent <= 1;
    if (next.bullet || !(starts_lower(tokens, next) || breaks_off(tokens, line))) continue;
    out.wrapped = line.columns + 1 + next.first_word_columns > out.width;
    if (!out.wrapped) return out;
  }
  return out;
}

std::uint64_t columns_in_lines_over(const std::vector<WrapLine>& lines, std::uint32_t width) {
  std::uint64_t columns = 0;
  for (const WrapLine& line : lines) columns += line.columns > width && !line.blank && !line.rule ? line.columns : 0;
  return columns;
}

Wrapping find_wrapping(const std::vector<WrapLine>& lines, const Tokens& tokens) {
  std::uint64_t all = 0, in_long = 0, wordy = 0, indented = 0;
  std::array<std::uint32_t, kLongestWrapped + 2> at_width{};
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const WrapLine& line = lines[i];
    if (line.blank || line.rule) continue;
    all += line.columns;
    if (line.columns > kLongestWrapped) in_long += line.columns;
    if (i + 1 == lines.size() || lines[i + 1].blank) continue;
    if (lines[i + 1].indent >= 2 && line.indent <= 1 && line.words > 3) ++indented;
    if (line.words < kWordyLine) continue;
    ++wordy;
    ++at_width[std::min<std::uint32_t>(line.columns, kLongestWrapped + 1)];
  }
  if (wordy < kWordyLine) return find_short_wrapping(lines, tokens);
  Wrapping out;
  out.indents_start_paragraphs = indented >= 3;
  if (in_long * 4 > all) return out;
  const std::uint64_t enough = std::max<std::uint64_t>(2, (wordy + 99) / 100);
  std::uint64_t seen = 0;
  for (std::uint32_t width = kLongestWrapped + 1; width > 0 && out.width == 0; --width) {
    seen += at_width[width];
    if (seen >= enough) out.width = width;
  }
  if (out.width == 0 || out.width > kLongestWrapped) return out;
  std::uint64_t near = 0;
  for (std::uint32_t width = out.width - std::min(out.width, kNearWidth);
       width <= std::min(out.width + 2, kLongestWrapped + 1); ++width) {
    near += at_width[width];
  }
  const std::uint64_t in_longer = columns_in_lines_over(lines, out.width + kNearWidth);  // paragraphs on one line each
  out.wrapped = near * 2 >= wordy && in_longer * 4 <= all;
  return out;
}

bool ends_open(const Tokens& tokens, const WrapLine& line) {
  const TokenIndex last = line.tokens.end - 1;
  if (!is_mark(tokens, last)) return true;
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
    if (!is_mark(tokens, i) && !holds(tokens[i].shape)) return false;
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
  if (!open.at_top || !is_mark(tokens, last) || tokens.word(last).first != ';') return false;
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
      range.size() == 2 && is_mark(tokens, range.begin + 1) && tokens.word(range.begin + 1).first == ':';
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
  const std::vector<WrapLine> read = read_lines(lines, draft);
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
