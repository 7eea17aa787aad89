#include "segments/blocks/wrap_lines.h"

#include <algorithm>
#include <array>
#include <limits>

#include "base/ascii.h"
#include "text/code_points.h"

namespace artparse {
namespace {

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
  if (!tokens.is_mark(range.begin)) return 0;
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
    if (!tokens.is_mark(i)) return true;
  }
  return false;
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

}  // namespace

std::vector<WrapLine> read_wrap_lines(std::span<const Line> lines, const PageDraft& draft) {
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

bool holds_month_and_year(const Tokens& tokens, TokenRange range) {
  constexpr TokenIndex kLongestDate = 6;  // tokens
  bool month = false, year = false;
  for (TokenIndex i = range.begin; i < std::min(range.end, range.begin + kLongestDate); ++i) {
    month |= tokens.has(i, SenseKind::kMonth);
    year |= tokens[i].shape == TokenShape::kYear;
  }
  return month && year;
}

bool starts_lower(const Tokens& tokens, const WrapLine& line) {
  return is_lower(tokens[line.tokens.begin].shape);
}

bool breaks_off(const Tokens& tokens, const WrapLine& line) {
  const TokenIndex last = line.tokens.end - 1;
  if (tokens.is_mark(last)) return tokens.word(last).first == ',';
  return tokens.word(last).kinds.has_any({SenseKind::kPreposition, SenseKind::kArticle, SenseKind::kConjunction,
                                          SenseKind::kAuxiliary, SenseKind::kSubordinator}) &&
         tokens[last].shape == TokenShape::kLower;
}

}  // namespace artparse
