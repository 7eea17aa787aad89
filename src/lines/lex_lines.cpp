#include "lines/lex_lines.h"

#include <algorithm>

#include "base/find_byte.h"
#include "text/code_points.h"

namespace artparse {
namespace {

constexpr std::uint32_t kFormFeed = '\f';
constexpr std::uint32_t kTabWidth = 8;

bool is_blank(std::uint32_t code_point) {
  const CharacterKind kind = character_kind(code_point);
  return kind == CharacterKind::kSpace || kind == CharacterKind::kIgnorable;
}

// Where the last character before `end` begins; `begin` < `end`.
std::size_t previous_character(std::string_view text, std::size_t end) {
  do --end;
  while ((static_cast<unsigned char>(text[end]) & 0xC0) == 0x80);
  return end;
}

// The line [begin, end) without the white space around it.
Line trim_line(std::string_view text, std::size_t begin, std::size_t end) {
  std::uint32_t indent = 0;
  while (begin < end) {
    const DecodedCharacter c = character_at(text, begin);
    if (!is_blank(c.code_point)) break;
    if (c.code_point == '\t') {
      indent += kTabWidth - indent % kTabWidth;
    } else if (character_kind(c.code_point) == CharacterKind::kSpace) {
      ++indent;
    }
    begin += c.size;
  }
  while (begin < end) {
    const std::size_t last = previous_character(text, end);
    if (!is_blank(character_at(text, last).code_point)) break;
    end = last;
  }
  return {{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)},
          static_cast<std::uint16_t>(std::min<std::uint32_t>(indent, 65535)),
          static_cast<std::uint32_t>(count_code_points(text.substr(begin, end - begin))),
          false};
}

// The first byte from `at` on that may start a line end: an ASCII one, or the lead of U+0085 or U+2028/9.
std::size_t find_line_end(std::string_view text, std::size_t at) {
  return find_byte(text, at, [](unsigned char c) -> unsigned char {
    return static_cast<unsigned char>(is_line_end_byte(c) | (c == 0xC2) | (c == 0xE2));
  });
}

}  // namespace

void LineLexer::feed(std::string_view text) { lex(text, false); }

const std::vector<Line>& LineLexer::finish(std::string_view text) {
  lex(text, true);
  return lines_;
}

void LineLexer::reset() {
  at_ = scanned_ = 0;
  page_break_ = false;
  lines_.clear();
}

void LineLexer::lex(std::string_view text, bool at_end) {
  std::size_t at = scanned_;
  const auto end_line = [&](std::size_t end, std::size_t next, bool page_break) {
    lines_.push_back(trim_line(text, at_, end));
    lines_.back().after_page_break = page_break_;
    page_break_ = page_break;
    at_ = at = next;
  };
  while ((at = find_line_end(text, at)) < text.size()) {
    if (text[at] == '\r' && at + 1 == text.size() && !at_end) break;  // its LF may still come
    const DecodedCharacter c = character_at(text, at);
    if (character_kind(c.code_point) != CharacterKind::kNewline) {
      at += c.size;
      continue;
    }
    const bool crlf = text.substr(at, 2) == "\r\n";
    end_line(at, at + c.size + (crlf ? 1 : 0), c.code_point == kFormFeed);
  }
  scanned_ = at;
  if (at_end && at_ < text.size()) end_line(text.size(), text.size(), false);
}

}  // namespace artparse
