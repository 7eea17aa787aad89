// The tokens of a short block as the page grammars read them.
#pragma once

#include "segments/page_draft.h"

namespace artparse {

constexpr std::uint32_t kMostPieces = 90;  // longer blocks have no pieces: they are prose

// The end of a text browser's mark that starts at token `i`: "[img]", "[12]" glued to a word, "(BUTTON)", "[   ]". `i`
// itself where there is none.
TokenIndex end_of_browser_mark(const Tokens& tokens, TokenIndex i, TokenIndex limit, std::string_view text);

// Fills `pieces` of every block of at most kMostPieces tokens, and the key of all blocks.
void read_pieces(PageDraft& draft);
// The tokens of `range` as pieces, none of them cut.
std::vector<Piece> pieces_of(const Tokens& tokens, TokenRange range);

// The longest phrase of one of the kinds `wanted` that starts at piece `i`; hyphens between words are passed over.
struct PieceMatch {
  std::size_t end = 0;
  Lexicon::Entry entry;
  explicit operator bool() const { return static_cast<bool>(entry); }
};
PieceMatch match_pieces(Pieces pieces, std::size_t i, SenseKinds wanted, const Lexicon& lexicon);

// May a phrase of the page lists that starts at piece `i` be longer than it? Cheap; spares most searches.
inline bool may_go_on(Pieces pieces, std::size_t i) {
  return i + 1 < pieces.size() &&
         (pieces[i + 1].word->entry.in_page_phrase || pieces[i + 1].shape == TokenShape::kMark);
}

// The payload of the first sense of `kind`, or -1.
inline int payload_of(Lexicon::Entry entry, SenseKind kind) {
  const Sense* sense = Lexicon::find_sense(entry, kind);
  return sense ? static_cast<int>(sense->payload()) : -1;
}
// Has the entry a sense of `kind` whose payload is `value`?
template <class Enum>
bool has_sense(Lexicon::Entry entry, SenseKind kind, Enum value) {
  for (const Sense& sense : Lexicon::senses(entry)) {
    if (sense.kind() == kind && sense.payload() == static_cast<std::uint32_t>(value)) return true;
  }
  return false;
}

inline bool is_mark(const Piece& piece) { return piece.shape == TokenShape::kMark; }
inline bool is_mark(const Piece& piece, char c) { return is_mark(piece) && piece.word->first == c; }
// Between the label of a credit and its names: "Photo: Jane Doe", "Credit...Jane Doe".
inline bool is_label_mark(const Piece& piece) {
  return is_mark(piece, ':') || is_mark(piece, '/') || is_mark(piece, '|') ||
         (is_mark(piece, '.') && piece.span.size() > 1);
}
ByteSpan span_of(Pieces pieces);
// `pieces` without the marks around it.
Pieces trim_marks(Pieces pieces);

// "(c) 2015", "c.1998" at the start: is piece `i` the letter that stands for the sign of rights?
bool is_lettered_rights(Pieces pieces, std::size_t i);

// "Jane Doe (Lab) 14,201": a candidate and the votes.
bool counts_votes(Pieces pieces);

// Roles and desks: does `pieces` hold a word such as "correspondent"?
bool has_role_word(Pieces pieces, const PageDraft& draft);
// Is the whole of `pieces` one phrase of `kind`, capitalized where it is written with letters?
bool is_phrase(Pieces pieces, SenseKind kind, const PageDraft& draft);
// Is it, or the whole of `name`, a country, a state or a capital?
bool is_large_place(Lexicon::Entry entry, const PageDraft& draft);
bool is_large_place(Pieces name, const PageDraft& draft);

}  // namespace artparse
