#include "segments/grammars/byline_roles.h"

#include <algorithm>

#include "segments/grammars/read_pieces.h"
#include "segments/grammars/score_person.h"

namespace artparse {
namespace {

constexpr int kLeastBeforeField = 150, kLeastBeforeRole = 50, kLeastBeforeHouse = 150;  // of score_person

std::size_t end_of_letters(Pieces part) {
  std::size_t end = 1;
  while (end < part.size() && part[end].gap == Gap::kNone) ++end;
  return end;
}

// "Wales correspondent", "World affairs editor", "AP Medical Writer": a place, an everyday word or a house, and in the
// end the role.
bool opens_field_of_role(Pieces tail, const PageDraft& draft) {
  if (!tail.back().word->kinds.has(SenseKind::kAuthorRole)) return false;
  const PieceMatch place = match_pieces(tail, 0, {SenseKind::kPlace}, draft.lexicon);
  if (place && place.end < tail.size() && is_large_place(place.entry, draft)) {
    return true;  // whoever has that name, here it is the field
  }
  const PieceMatch house = match_pieces(tail, 0, {SenseKind::kAgency, SenseKind::kOutlet}, draft.lexicon);
  return (house || place || tail[0].word->common > 0) && tail[0].word->surname < 3;
}

}  // namespace

bool is_newsroom(Pieces part, const PageDraft& draft) {
  const PieceMatch house = match_pieces(part, 0, {SenseKind::kAgency, SenseKind::kOutlet}, draft.lexicon);
  if (house && house.end < part.size() && is_phrase(part.subspan(house.end), SenseKind::kDeskName, draft)) return true;
  const PieceMatch desk = match_pieces(part, 0, {SenseKind::kDeskName}, draft.lexicon);
  if (desk && desk.end < part.size() && is_phrase(part.subspan(desk.end), SenseKind::kAgency, draft)) {
    return true;  // "Redazione ANSA"
  }
  const std::size_t letters = part[0].shape == TokenShape::kShortCaps && part[0].word->given == 0
                                  ? end_of_letters(part)
                                  : 0;  // "WSOC-TV News Staff"
  return letters > 0 && letters < part.size() && is_phrase(part.subspan(letters), SenseKind::kDeskName, draft);
}

std::size_t size_of_name_before_house(Pieces part, const PageDraft& draft) {
  constexpr std::size_t kNames = 2, kLeastHouse = 2;
  constexpr int kSurePerson = 300;
  if (part.size() < kNames + kLeastHouse || !part.back().word->kinds.has(SenseKind::kOutletHead) ||
      part[kNames].gap != Gap::kSpace || part[kNames].word->kinds.has(SenseKind::kBylineWord)) {
    return 0;
  }
  if (!std::ranges::all_of(part,
                           [](const Piece& piece) { return is_mark(piece, '-') || is_capitalized(piece.shape); })) {
    return 0;
  }
  return score_person(part.first(kNames), draft) >= kSurePerson && !is_phrase(part, SenseKind::kOutlet, draft) ? kNames
                                                                                                               : 0;
}

Pieces leading_role(Pieces part, const PageDraft& draft) {
  std::size_t end = 0;
  while (end < part.size() && part[end].word->kinds.has(SenseKind::kAuthorRole)) ++end;
  const Pieces role = part.first(end), name = part.subspan(end);
  return has_role_word(role, draft) && score_person(name, draft) >= kLeastBeforeField ? role : Pieces{};
}

Pieces strip_role(Pieces part, Pieces& role, const PageDraft& draft) {
  constexpr SenseKinds kRoleWords = {SenseKind::kAuthorRole, SenseKind::kDeskName};
  std::vector<std::size_t> starts;
  for (std::size_t i = 0; i < part.size(); ++i) {
    if (!is_mark(part[i]) && (i == 0 || part[i].gap != Gap::kNone)) starts.push_back(i);
  }
  for (std::size_t k = 2; k < starts.size(); ++k) {
    const Pieces head = part.first(starts[k]), tail = part.subspan(starts[k]);
    const Word& word = *tail[0].word;
    const bool furniture = is_phrase(tail, SenseKind::kSocialPhrase, draft) && word.surname < 2;
    if (furniture && score_person(head, draft) >= kLeastBeforeRole) return head;
    const bool role_word = word.kinds.has_any(kRoleWords) || tail[0].shape == TokenShape::kLower;
    const bool field = opens_field_of_role(tail, draft) && score_person(head, draft) >= kLeastBeforeField;
    if (!field && (!role_word || word.surname >= 3 || word.kinds.has(SenseKind::kNameParticle))) continue;
    if (!has_role_word(tail, draft) && tail[0].shape != TokenShape::kLower) continue;
    if (score_person(head, draft) < kLeastBeforeRole) continue;
    if (!word.kinds.has(SenseKind::kAuxiliary)) role = tail;  // not the "is" of "Jane Doe is a reporter"
    return head;
  }
  if (const std::size_t name = size_of_name_before_house(part, draft); name > 0) return part.first(name);
  // A name whose last words an agency or an outlet is: "Jane Doe AFP".
  for (std::size_t k = 2; k < starts.size(); ++k) {
    const Pieces head = part.first(starts[k]), tail = part.subspan(starts[k]);
    if ((is_phrase(tail, SenseKind::kAgency, draft) || is_phrase(tail, SenseKind::kOutlet, draft)) &&
        score_person(head, draft) >= kLeastBeforeHouse) {
      return head;
    }
  }
  return part;
}

}  // namespace artparse
