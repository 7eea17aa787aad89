#include "segments/grammars/print_text.h"

#include "base/find_byte.h"
#include "base/hash.h"
#include "segments/grammars/read_pieces.h"
#include "text/fold_word.h"
#include "text/unwrap_lines.h"
#include "text/usual_case.h"

namespace artparse {
namespace {

// "antici-" + "pation": is the word without its hyphen a word that the lexicon knows?
bool is_broken_word(const PageDraft& draft, TokenIndex before, TokenIndex after) {
  std::string folded;
  append_folded(slice(draft.text, draft.tokens[before].span), folded);
  append_folded(slice(draft.text, draft.tokens[after].span), folded);
  return Lexicon::kinds(draft.lexicon.find(hash_word(folded)))
      .has_any({SenseKind::kCommonWord, SenseKind::kWordClass});
}

// A hyphen glued to the word before it, at the end of a line that goes on with a lower-case word.
bool is_line_hyphen(const PageDraft& draft, TokenIndex i, TokenRange range) {
  const Tokens& tokens = draft.tokens;
  return i > range.begin && i + 1 < range.end && tokens[i].gap == Gap::kNone && tokens[i + 1].gap >= Gap::kLine &&
         tokens[i].span.size() == 1 && draft.text[tokens[i].span.begin] == '-' &&
         tokens[i + 1].shape == TokenShape::kLower && is_word(tokens[i - 1].shape);
}

// No line end, and no bracket that may open a text browser's mark.
bool holds_only_text(std::string_view text) {
  return find_byte(text, 0, [](unsigned char c) -> unsigned char {
           return static_cast<unsigned char>(is_line_end_byte(c) | (c == '[') | (c == '('));
         }) == text.size();
}

constexpr std::uint32_t kLeastCapitalSurname = 4;  // bytes

bool is_all_capitals(Pieces pieces) {
  bool long_word = false;
  for (const Piece& piece : pieces) {
    const TokenShape shape = piece.shape;
    if (shape == TokenShape::kCapitalized || shape == TokenShape::kMixed) return false;
    long_word |= shape == TokenShape::kLongCaps || (shape == TokenShape::kShortCaps && piece.span.size() >= 3);
  }
  return long_word;
}

}  // namespace

std::string print_text(const PageDraft& draft, ByteSpan span) {
  std::string out;
  append_unwrapped(slice(draft.text, span), out);
  return out;
}

std::string print_text(const PageDraft& draft, TokenRange range) {
  std::string out;
  if (range.empty()) return out;
  const Tokens& tokens = draft.tokens;
  out.reserve(tokens.bytes(range).size());
  std::uint32_t from = tokens[range.begin].span.begin;
  const bool one_line = holds_only_text(slice(draft.text, tokens.bytes(range)));
  for (TokenIndex i = range.begin; i < range.end && !one_line; ++i) {
    if (tokens[i].shape != TokenShape::kMark) continue;
    if (is_line_hyphen(draft, i, range)) {
      const bool broken = is_broken_word(draft, i - 1, i + 1);
      append_unwrapped(slice(draft.text, {from, broken ? tokens[i].span.begin : tokens[i].span.end}), out);
      from = tokens[i + 1].span.begin;
      continue;
    }
    const TokenIndex end = end_of_browser_mark(tokens, i, range.end, draft.text);
    if (end == i) continue;
    append_unwrapped(slice(draft.text, {from, tokens[i].span.begin}), out);
    const bool at_end = end >= range.end;
    from = at_end ? tokens[range.end - 1].span.end : tokens[end].span.begin;
    i = end - 1;
  }
  append_unwrapped(slice(draft.text, {from, tokens[range.end - 1].span.end}), out);
  while (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

std::string print_name(Pieces pieces, const PageDraft& draft) {
  pieces = trim_marks(pieces);
  const bool capitals = is_all_capitals(pieces);
  std::string out;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const Piece& piece = pieces[i];
    if (i > 0 && piece.gap != Gap::kNone) out += ' ';
    const std::string_view text = draft.text_of(piece);
    const bool double_name =
        i > 1 && is_mark(pieces[i - 1], '-') && piece.gap == Gap::kNone && piece.shape == TokenShape::kShortCaps;
    const bool caps = piece.shape == TokenShape::kLongCaps || double_name ||
                      (piece.shape == TokenShape::kShortCaps && piece.span.size() >= kLeastCapitalSurname);
    const bool capital_surname = i > 0 && caps;  // "Jane WALKER", as agencies write
    const bool stays = piece.shape == TokenShape::kInitial || piece.shape == TokenShape::kDotted ||
                       piece.word->kinds.has(SenseKind::kNameSuffix) || piece.span.size() < 3;
    if ((capitals || capital_surname) && !stays) {
      append_usual_case(text, out);
    } else {
      append_unwrapped(text, out);
    }
  }
  return out;
}

}  // namespace artparse
