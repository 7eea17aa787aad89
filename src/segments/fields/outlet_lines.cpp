#include "segments/fields/outlet_lines.h"

#include <algorithm>

#include "segments/grammars/find_credit.h"
#include "segments/grammars/read_pieces.h"
#include "segments/grammars/score_person.h"

namespace artparse {
namespace {

constexpr std::uint32_t kMostCreditLine = 9, kMostCaptionWords = 40;

bool is_plain_word(Pieces name, const PageDraft& draft) {
  return name.size() == 1 && name[0].word->common > 0 && !is_all_capitals(name[0].shape) &&
         !is_phrase(name, SenseKind::kOutlet, draft);
}

}  // namespace

bool names_picture_source(const PageBlock& block, const PageDraft& draft) {
  if (block.cues.has(BlockCue::kBracketEnd)) return true;  // "(Jane Doe/Harbour Courier via AP)"
  if (!block.prose && block.words <= kMostCaptionWords) {
    const Pieces pieces = draft.pieces_of(block);
    const std::size_t credit = begin_of_credit(pieces, draft);
    const bool dashed =
        credit > 1 && is_mark(pieces[credit - 1]) && is_mark(pieces[credit - 2], '.');  // ". \u2014 AFP pic"
    const bool behind_sentence =
        dashed || (credit > 0 && (is_mark(pieces[credit - 1], '.') || is_mark(pieces[credit - 1], '(')));
    if (behind_sentence && credit < pieces.size() && stands_as_credit(pieces, credit, draft)) return true;
  }
  return block.words <= kMostCreditLine && block.name_score >= kLikelyPerson && block.cues.has(BlockCue::kSlash) &&
         block.date_count == 0 && !block.cues.has(BlockCue::kBy);
}

bool is_paper(Pieces house, const PageDraft& draft) {
  return is_phrase(house, SenseKind::kOutlet, draft) && !is_phrase(house, SenseKind::kAgency, draft) &&
         !is_phrase(house, SenseKind::kBroadcaster, draft);
}

bool stands_for(const Piece& piece) {
  return piece.span.size() == 3 && piece.word->kinds.has_all({SenseKind::kOutletCue, SenseKind::kPreposition});
}

bool is_on_behalf(const Piece& piece) { return piece.shape == TokenShape::kLower && stands_for(piece); }

bool is_part_of_word(Pieces pieces, std::size_t k) {
  return (k > 0 && is_mark(pieces[k - 1], '-') && pieces[k].gap == Gap::kNone) ||
         (k + 1 < pieces.size() && is_mark(pieces[k + 1], '-') && pieces[k + 1].gap == Gap::kNone);
}

bool stands_apart(Pieces pieces, std::size_t k) {
  constexpr std::uint32_t kWide = 3;  // spaces
  return pieces[k].gap == Gap::kSpace && pieces[k].span.begin >= pieces[k - 1].span.end + kWide;
}

bool separates(Pieces pieces, std::size_t k, std::span<const FoundDate> dates) {
  const Piece& piece = pieces[k];
  if (is_number(piece.shape) || (k > 0 && piece.gap == kGlued)) return true;
  for (const FoundDate& date : dates) {
    if (k >= date.first && k < date.end) return true;
  }
  if (is_mark(piece)) {
    return !is_mark(piece, '-') && !is_mark(piece, '.') && !is_mark(piece, '&') && !is_mark(piece, '\'');
  }
  if (piece.word->kinds.has(SenseKind::kDateWord) && piece.word->entry.brings_cue) return true;  // "Updated"
  return piece.shape == TokenShape::kLower &&
         piece.word->kinds.has_any({SenseKind::kPreposition, SenseKind::kPlacePreposition});
}

bool is_state(Pieces part) {
  return part.size() == 1 && part[0].word->kinds.has(SenseKind::kAbbreviation) && !is_all_capitals(part[0].shape);
}

bool ends_as_name(Pieces part, const PageDraft& draft) {
  const Word& last = *part.back().word;
  if (!is_capitalized(part.back().shape) || last.classes.has(ClauseClass::kFunctionWord)) return false;
  return !last.kinds.has(SenseKind::kDateWord) && !is_phrase(part, SenseKind::kOrganization, draft);
}

bool is_given_name(Pieces part) { return part.size() == 1 && part[0].word->given > 0 && part[0].word->common == 0; }

bool is_day(Pieces part) { return part[0].word->kinds.has_any({SenseKind::kWeekday, SenseKind::kMonth}); }

Pieces without_newsroom(Pieces part, const PageDraft& draft) {
  if (is_phrase(part, SenseKind::kAgency, draft)) return part;  // "Express News Service"
  for (std::size_t i = 1; i < part.size(); ++i) {
    const Pieces head = part.first(i);
    if (!is_capitalized(head.back().shape)) continue;  // "Jane Doe told reporters."
    if (is_plain_word(head, draft)) continue;                 // "Match report"
    if (std::ranges::all_of(head, [](const Piece& piece) { return piece.word->kinds.has(SenseKind::kAuthorRole); })) {
      continue;
    }
    if (is_phrase(part.subspan(i), SenseKind::kDeskName, draft) && score_person(head, draft) < kLikelyPerson) {
      return trim_marks(head);
    }
  }
  return part;
}

Pieces without_section(Pieces part, const PageDraft& draft) {
  if (is_phrase(part, SenseKind::kOutlet, draft)) return part;
  for (std::size_t i = 1; i < part.size(); ++i) {
    const Pieces head = part.first(i);
    if (is_phrase(part.subspan(i), SenseKind::kSectionName, draft) && is_phrase(head, SenseKind::kOutlet, draft)) {
      return head;
    }
  }
  return part;
}

bool is_byline_opener_word(const Piece& piece) {
  return piece.word->kinds.has(SenseKind::kBylineWord) && piece.word->kinds.has(SenseKind::kPreposition);
}

bool is_adjective_before_name(Pieces pieces, std::size_t i) {
  if (i + 1 >= pieces.size() || pieces[i].shape != TokenShape::kLower || !is_capitalized(pieces[i + 1].shape)) {
    return false;
  }
  return pieces[i].word->common > 0 && !pieces[i].word->kinds.has(SenseKind::kArticle);
}

bool is_great_place_of_words(Pieces name, const PageDraft& draft) {
  constexpr std::uint32_t kGreat = log_class(1'000'000);  // inhabitants
  const PieceMatch match = name.size() > 1 ? match_pieces(name, 0, {SenseKind::kPlace}, draft.lexicon) : PieceMatch{};
  if (!match || match.end != name.size()) return false;
  for (const Sense& sense : Lexicon::senses(match.entry)) {
    if (sense.kind() == SenseKind::kPlace &&
        draft.lexicon.place(PlaceSense::unpack(sense.payload()).index).population_class >= kGreat) {
      return true;
    }
  }
  return false;
}

bool is_people(Pieces pieces, std::size_t begin, std::size_t end, const PageDraft& draft) {
  const Pieces name = pieces.subspan(begin, end - begin);
  const bool article = name[0].word->kinds.has(SenseKind::kArticle);
  const Pieces people = name.subspan(article && name.size() > 1 ? 1 : 0);
  if (!is_phrase(people, SenseKind::kDemonym, draft)) return false;
  const std::size_t at = article ? begin : begin - 1;
  return at == 0 || at >= pieces.size() || !pieces[at].word->kinds.has(SenseKind::kArticle) ||
         !is_capitalized(pieces[at].shape) || is_mark(pieces[at - 1]);
}

bool stands_for_outlet(Pieces pieces, std::size_t begin, std::size_t end, const PageDraft& draft) {
  const Pieces name = pieces.subspan(begin, end - begin);
  if (begin > 0 && name[0].word->kinds.has(SenseKind::kCompanySuffix)) return false;
  if (is_people(pieces, begin, end, draft)) return false;
  if (name.size() == 1 && name[0].word->kinds.has(SenseKind::kWebService)) return false;  // "Start your Substack"
  if (name.size() == 1 && name[0].word->common > 0 && begin > 0 && is_capitalized(pieces[begin - 1].shape)) {
    return false;  // "Read Time"
  }
  const Piece* next = end < pieces.size() && pieces[end].gap == Gap::kSpace ? &pieces[end] : nullptr;
  const bool place = is_phrase(name, SenseKind::kPlace, draft);
  const bool desk = end + 1 < pieces.size() && pieces[end + 1].word->kinds.has(SenseKind::kDeskName);
  if (place && (desk || is_great_place_of_words(name, draft))) {
    return false;  // "Forbes Energy Desk", "New York Newsdesk"
  }
  if (next && next->word->kinds.has_any({SenseKind::kOutletHead, SenseKind::kDeskName, SenseKind::kAuthorRole})) {
    return true;
  }
  if (place) return false;  // "New York City"
  if (next && next->word->kinds.has(SenseKind::kSectionName)) return true;
  if (!is_capitalized(name.back().shape)) return false;
  return !next || !(is_mark(*next, '&') || is_capitalized(next->shape));
}

}  // namespace artparse
