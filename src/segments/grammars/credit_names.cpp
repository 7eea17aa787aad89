#include "segments/grammars/credit_names.h"

#include <algorithm>

#include "segments/grammars/print_text.h"
#include "segments/grammars/read_pieces.h"
#include "segments/grammars/score_person.h"

namespace artparse {
namespace {

bool is_source(const Piece& piece, std::string_view text) {
  if (piece.shape == TokenShape::kUrl) return text.find('/') == text.npos;  // a site, not a page of it
  if (!is_capitalized(piece.shape)) return false;
  return (piece.word->kinds.has(SenseKind::kAgency) && piece.word->common == 0) ||
         has_sense(piece.word->entry, SenseKind::kCreditWord, CreditWord::kSource);
}

// Cuts a credit at slashes, commas, "via", "for" and the like into names.
std::vector<Pieces> credit_parts(Pieces pieces, const PageDraft& draft) {
  std::vector<Pieces> parts;
  std::size_t begin = 0;
  for (std::size_t i = 0; i <= pieces.size(); ++i) {
    bool cut = i == pieces.size();
    if (!cut && is_mark(pieces[i])) {
      const char c = pieces[i].word->first;
      cut = c != '.' && c != '&' && c != '\'' && !(c == '-' && pieces[i].gap == Gap::kNone);
    } else if (!cut) {
      const bool small = pieces[i].word->kinds.has_any({SenseKind::kPreposition, SenseKind::kConjunction}) &&
                         !is_capitalized(pieces[i].shape);
      const bool mail =
          pieces[i].shape == TokenShape::kUrl && draft.text_of(pieces[i]).find('@', 1) != std::string_view::npos;
      cut = mail || has_sense(pieces[i].word->entry, SenseKind::kCreditWord, CreditWord::kVia) ||
            ((small || pieces[i].shape == TokenShape::kPossessive) && !is_inside_body(pieces, i));
    }
    if (!cut) continue;
    if (i > begin) parts.push_back(pieces.subspan(begin, i - begin));
    begin = i + 1;
  }
  return parts;
}

// "REUTERS File Photo": without the words that say how old it is.
Pieces without_file_words(Pieces part, const PageDraft& draft) {
  for (std::size_t i = 0; i < part.size(); ++i) {
    const PieceMatch match = match_pieces(part, i, {SenseKind::kCreditWord}, draft.lexicon);
    if (match && match.end == part.size() && has_sense(match.entry, SenseKind::kCreditWord, CreditWord::kFile)) {
      return part.first(i);
    }
  }
  return part;
}

// "Photo by", "Credit": words that open the credit and are no part of a name.
Pieces without_credit_words(Pieces part, const PageDraft& draft) {
  while (!part.empty()) {
    const PieceMatch match = match_pieces(part, 0, {SenseKind::kCreditWord, SenseKind::kBylineWord}, draft.lexicon);
    if (!match || is_source(part[0], draft.text_of(part[0])) ||
        has_sense(match.entry, SenseKind::kCreditWord, CreditWord::kSource)) {
      break;
    }
    if (Lexicon::kinds(match.entry).has(SenseKind::kCreditWord) || !is_capitalized(part[0].shape)) {
      part = part.subspan(match.end);
    } else {
      break;
    }
  }
  return part;
}

// "(Photo by Jane Doe / AFP) (Photo by Jane Doe/AFP)": whom the credit names twice is named once.
void add_once(PageName name, std::vector<PageName>& names) {
  const bool known =
      std::any_of(names.begin(), names.end(), [&](const PageName& other) { return other.name == name.name; });
  if (!known) names.push_back(std::move(name));
}

}  // namespace

bool is_inside_body(Pieces pieces, std::size_t i) {
  constexpr SenseKinds kHeads = {SenseKind::kOrganizationHead, SenseKind::kPlaceCategory};
  if (i == 0 || i + 1 >= pieces.size()) return false;
  if (pieces[i].shape == TokenShape::kPossessive) return pieces[i + 1].word->kinds.has(SenseKind::kOrganizationHead);
  if (!pieces[i].word->kinds.has_all({SenseKind::kPreposition, SenseKind::kConnector})) return false;
  return pieces[i - 1].word->kinds.has_any(kHeads) && is_capitalized(pieces[i + 1].shape);
}

bool has_source(Pieces pieces, const PageDraft& draft) {
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (is_source(pieces[i], draft.text_of(pieces[i]))) return true;
    const PieceMatch match = match_pieces(pieces, i, {SenseKind::kCreditWord, SenseKind::kAgency}, draft.lexicon);
    if (match && match.end > i + 1 && is_capitalized(pieces[i].shape) &&
        (Lexicon::kinds(match.entry).has(SenseKind::kAgency) ||
         has_sense(match.entry, SenseKind::kCreditWord, CreditWord::kSource))) {
      return true;
    }
  }
  return false;
}

CreditNames read_credit_names(Pieces credit, const PageDraft& draft) {
  CreditNames names;
  const std::vector<Pieces> parts = credit_parts(credit, draft);
  for (Pieces part : parts) {
    if (parts.size() > 1) part = without_file_words(trim_marks(part), draft);
    part = trim_marks(without_credit_words(trim_marks(part), draft));
    if (part.size() > 1 && part[0].word->kinds.has(SenseKind::kArticle) && !is_capitalized(part[0].shape)) {
      part = part.subspan(1);
    }
    if (part.empty()) continue;
    const bool small =
        part.size() == 1 && part[0].word->kinds.has(SenseKind::kAgency) && part[0].word->common == 0;  // "dpa"
    if (!is_capitalized(part[0].shape) && !small) continue;
    const PageName name{print_name(part, draft), span_of(part)};
    const bool agency = small || has_source(part, draft) || is_phrase(part, SenseKind::kOutlet, draft) ||
                        is_phrase(part, SenseKind::kAgency, draft);
    const bool known_shape = std::any_of(part.begin(), part.end(), [](const Piece& p) {
      return p.word->kinds.has_any(
          {SenseKind::kOutletHead, SenseKind::kOrganizationHead, SenseKind::kCompanySuffix, SenseKind::kCreditWord});
    });
    const bool letters =
        part.back().shape == TokenShape::kShortCaps && !is_all_capitals(part[0].shape);  // "Harlow OPP"
    if (!agency && !known_shape && !letters && score_person(part, draft) >= 60) {
      add_once(name, names.photographers);
    } else if (agency || known_shape || letters || part[0].shape == TokenShape::kShortCaps) {
      add_once({print_text(draft, span_of(part)), span_of(part)}, names.agencies);
    }
  }
  return names;
}

}  // namespace artparse
