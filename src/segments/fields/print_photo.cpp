#include "segments/fields/print_photo.h"

#include <algorithm>

#include "segments/grammars/credit_names.h"
#include "segments/grammars/print_text.h"
#include "segments/grammars/read_pieces.h"

namespace artparse {
namespace {

bool is_dash(const Piece& piece, const PageDraft& draft) {
  return draft.text_of(piece) == "\u2013" || draft.text_of(piece) == "\u2014";
}

// "Jane Doe/Reuters Purchase Licensing Rights": the words of a button are no part of the credit.
Pieces without_furniture(Pieces pieces, const PageDraft& draft) {
  for (std::size_t i = 1; i < pieces.size(); ++i) {
    const PieceMatch phrase = match_pieces(pieces, i, {SenseKind::kTailPhrase}, draft.lexicon);
    if (phrase && phrase.end > i + 1 && has_sense(phrase.entry, SenseKind::kTailPhrase, TailPhrase::kColophon)) {
      return pieces.first(i);
    }
  }
  return pieces;
}

}  // namespace

Pieces without_caption_label(Pieces caption, const PageDraft& draft) {
  const bool counter =
      caption.size() > 4 && is_number(caption[0].shape) && is_number(caption[2].shape) && is_mark(caption[3], '|');
  if (counter) return caption.subspan(4);
  const PieceMatch label = match_pieces(caption, 0, {SenseKind::kCaptionDirection}, draft.lexicon);
  const bool labelled = label && has_sense(label.entry, SenseKind::kCaptionDirection, CaptionWord::kLabel);
  if (!labelled || label.end + 1 >= caption.size()) return caption;
  const bool long_label = label.end > 1 && is_capitalized(caption[label.end].shape);
  if (long_label || caption[label.end].gap == kGlued) {
    return caption.subspan(label.end);  // "Image captionJane Doe speaks"
  }
  const bool marked = is_mark(caption[label.end], ':') || (label.end > 1 && is_mark(caption[label.end], ','));
  return marked ? caption.subspan(label.end + 1) : caption;
}

PageText print_caption(Pieces pieces, const PageBlock& block, const PageDraft& draft) {
  std::size_t end = pieces.size();
  while (end > 1 && is_mark(pieces[end - 1]) &&
         (pieces[end - 1].word->first == '(' || pieces[end - 1].word->first == '|' ||
          pieces[end - 1].word->first == '[' || pieces[end - 1].word->first == '/' ||
          pieces[end - 1].word->first == '-' || is_dash(pieces[end - 1], draft))) {
    --end;
  }
  const ByteSpan span{pieces.front().span.begin, pieces[end - 1].span.end};
  TokenRange range{block.tokens.begin, block.tokens.begin};
  while (range.begin < block.tokens.end && draft.tokens[range.begin].span.begin < span.begin) ++range.begin;
  range.end = range.begin;
  while (range.end < block.tokens.end && draft.tokens[range.end].span.begin < span.end) ++range.end;
  const bool whole =
      draft.tokens[range.end - 1].span.end == span.end &&
      draft.tokens[range.begin].span.begin == span.begin;  // "each yearImage: Jane Doe" is cut within a word
  return {whole ? print_text(draft, range) : print_text(draft, span), span, {}};
}

void set_credit(PagePhoto& photo, Pieces pieces, const PageDraft& draft) {
  // The brackets around a credit are no part of it.
  while (!pieces.empty() && is_mark(pieces.front()) && draft.text_of(pieces.front()) != "\u00A9") {
    pieces = pieces.subspan(1);
  }
  pieces = without_furniture(pieces, draft);
  const auto count = [&](char c) {
    return std::ranges::count_if(pieces, [c](const Piece& piece) { return is_mark(piece, c); });
  };
  const bool closed = count('(') == count(')');  // "Photograph: (PTI)"
  while (!pieces.empty() && is_mark(pieces.back()) && !(closed && is_mark(pieces.back(), ')'))) {
    pieces = pieces.first(pieces.size() - 1);
  }
  if (pieces.empty()) return;
  photo.credit = PageText{print_text(draft, span_of(pieces)), span_of(pieces), {}};
  CreditNames names = read_credit_names(pieces, draft);
  photo.photographers = std::move(names.photographers);
  photo.agencies = std::move(names.agencies);
}

}  // namespace artparse
