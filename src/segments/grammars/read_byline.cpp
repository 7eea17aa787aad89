// A line is cut at marks into segments, a segment at prepositions, the rest at commas and joiners into parts. Dates,
// clocks, addresses, weekdays and reading times are breaks too, because page furniture is glued to names.
#include "segments/grammars/read_byline.h"

#include <algorithm>

#include "segments/grammars/byline_roles.h"
#include "segments/grammars/cut_at_breaks.h"
#include "segments/grammars/print_text.h"
#include "segments/grammars/read_pieces.h"
#include "segments/grammars/score_person.h"
#include "text/code_points.h"

namespace artparse {
namespace {

constexpr int kLeastAfterBy = -120, kLeastInList = 60, kLeastLaterSegment = 150;
constexpr int kLeastBehindSlash = 120;  // "By Jane Doe/Tom Hill"
constexpr int kLeastAfterForeign = 120;
constexpr int kDeskBelow = 120;  // a desk word in a string that scores lower as a person makes it a desk

BylineSense byline_sense(Lexicon::Entry entry, BylineWord word, bool& found) {
  for (const Sense& sense : Lexicon::senses(entry)) {
    if (sense.kind() != SenseKind::kBylineWord) continue;
    const BylineSense byline = BylineSense::unpack(sense.payload());
    if (byline.word == word) {
      found = true;
      return byline;
    }
  }
  found = false;
  return {};
}
bool is_byline_word(const Piece& piece, BylineWord word) {
  if (!piece.word->kinds.has(SenseKind::kBylineWord)) return false;
  bool found;
  byline_sense(piece.word->entry, word, found);
  return found;
}
std::size_t count_words(Pieces pieces) {
  std::size_t words = 0;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    words += !is_mark(pieces[i]) && (i == 0 || pieces[i].gap != Gap::kNone);
  }
  return words;
}

bool all_capitalized(Pieces pieces) {
  return std::all_of(pieces.begin(), pieces.end(), [](const Piece& piece) {
    return is_mark(piece) || is_capitalized(piece.shape) || piece.word->kinds.has(SenseKind::kNameParticle);
  });
}

bool has_kind(Pieces pieces, SenseKinds kinds) {
  return std::any_of(pieces.begin(), pieces.end(), [&](const Piece& p) { return p.word->kinds.has_any(kinds); });
}

class BylineReader {
 public:
  BylineReader(const PageDraft& draft, bool after_by, int least_score)
      : draft_(draft), after_by_(after_by), least_score_(least_score) {}

  void read_segment(Pieces segment, std::uint32_t index) {
    segment_ = index;
    follows_slash_ = index > 0 && is_mark(*(segment.data() - 1), '/');
    part_ = 0;
    found_here_ = false;
    while (!segment.empty()) segment = read_names(segment);
  }

  // Names up to the first word after which none stand, and the place there; what is left may be more of them.
  Pieces read_names(Pieces segment) {
    const std::size_t cut = find_cut(segment);
    Pieces names = segment.first(cut);
    std::size_t begin = 0;
    for (std::size_t i = read_byline_opener(names, draft_).end; i <= names.size(); ++i) {  // "Story and photos by"
      const bool at_end = i == names.size();
      if (!at_end && !is_mark(names[i], ',') && !(i > 0 && is_joiner(names, i))) continue;
      if (i > begin) read_part(names.subspan(begin, i - begin));
      begin = i + 1;
    }
    return cut < segment.size() ? read_affiliation(segment.subspan(cut)) : Pieces{};
  }

  std::vector<BylineName> take() { return std::move(names_); }

 private:
  static bool is_joiner(Pieces pieces, std::size_t i) {
    if (is_inside_surname(pieces, i) || is_inside_role(pieces, i)) return false;
    return i + 1 < pieces.size() && is_byline_word(pieces[i], BylineWord::kJoiner) &&
           (!is_capitalized(pieces[i].shape) || pieces[i].span.size() >= 3);
  }

  // "José Ortega y Gasset": a joiner of one letter joins two surnames where one word alone follows.
  static bool is_inside_surname(Pieces pieces, std::size_t i) {
    if (i < 2 || i + 2 < pieces.size() || i + 1 >= pieces.size()) return false;
    return pieces[i].span.size() == 1 && pieces[i].word->kinds.has(SenseKind::kNameParticle) &&
           is_capitalized(pieces[i - 1].shape) && is_capitalized(pieces[i + 1].shape);
  }

  // "Jane Doe Health & Science Reporter"
  static bool is_inside_role(Pieces pieces, std::size_t i) {
    if (i < 3 || i + 2 >= pieces.size() || !pieces.back().word->kinds.has(SenseKind::kAuthorRole)) return false;
    const Word &before = *pieces[i - 1].word, &after = *pieces[i + 1].word;
    const bool name = before.surname >= 3 || after.given > 0;
    return before.common > 0 && !name &&
           std::none_of(pieces.begin() + static_cast<std::ptrdiff_t>(i), pieces.end(),
                        [](const Piece& piece) { return is_mark(piece, ','); });
  }

  // Behind the agency or outlet that opens the segment: "Press Trust of India" is not cut at its "of".
  std::size_t end_of_house(Pieces segment, std::size_t begin) const {
    const PieceMatch house = match_pieces(segment, begin, {SenseKind::kAgency, SenseKind::kOutlet}, draft_.lexicon);
    return house && is_capitalized(segment[begin].shape) ? house.end : begin;
  }

  // The first word after which no names stand: "for", "in", "is".
  std::size_t find_cut(Pieces segment) const {
    for (std::size_t i = end_of_house(segment, read_byline_opener(segment, draft_).end); i < segment.size(); ++i) {
      if (segment[i].shape == TokenShape::kPossessive) return i;
      if (is_mark(segment[i])) continue;
      const PieceMatch match = match_pieces(segment, i, {SenseKind::kBylineWord}, draft_.lexicon);
      bool cuts = false;
      if (match) byline_sense(match.entry, BylineWord::kCut, cuts);
      const bool capital_word = is_capitalized(segment[i].shape) && segment[i].span.size() < 4 && i == 0;
      if (cuts && !capital_word && segment[i].shape != TokenShape::kInitial) return i;
    }
    return segment.size();
  }

  // "in Kyiv": the place of the name before it. What is left: "and Tom Hill in Leeds", or nothing.
  Pieces read_affiliation(Pieces rest) {
    if (names_.empty() || !found_here_ || rest.size() < 2) return {};
    if (!rest[0].word->kinds.has(SenseKind::kPlacePreposition)) return behind_house(rest);
    const PieceMatch place = match_pieces(rest, 1, {SenseKind::kPlace}, draft_.lexicon);
    if (!place || !is_capitalized(rest[1].shape)) return {};
    std::size_t end = place.end;
    while (end < rest.size() && is_capitalized(rest[end].shape) && rest[end].gap == Gap::kSpace) {
      ++end;  // "Mill Lane", where "Mill" is listed
    }
    if (has_role_word(rest.subspan(place.end, end - place.end), draft_)) end = place.end;
    names_.back().place = rest.subspan(1, end - 1);
    rest = rest.subspan(end);
    return is_joiner(rest, 0) || (rest.size() > 1 && is_mark(rest[0], ',')) ? rest.subspan(1) : Pieces{};
  }

  // "FOR HARBOUR MAIL and TOM HILL FOR HARBOUR MAIL": from the next name on.
  Pieces behind_house(Pieces rest) const {
    for (std::size_t i = 2; i + 2 < rest.size(); ++i) {
      if (!is_joiner(rest, i)) continue;
      const Pieces next = rest.subspan(i + 1);
      const Pieces name = next.first(find_cut(next));
      return name.size() < next.size() && score_person(name, draft_) >= kLikelyPerson ? next : Pieces{};
    }
    return {};
  }

  void read_part(Pieces part) {
    part = trim_marks(part);
    if (part.size() > 1 && is_byline_word(part[0], BylineWord::kJoiner) && !is_capitalized(part[0].shape)) {
      part = part.subspan(1);
    }
    part = strip_opener(part);
    const Pieces title = leading_title(part);
    part = trim_marks(part.subspan(title.size()));
    if (part.empty() || is_furniture(part)) return;
    classify(part, title);
    ++part_;
  }

  Pieces strip_opener(Pieces part) {
    const BylineOpener opener = read_byline_opener(part, draft_);
    if (opener.end == 0) return part;
    if (opener.end == part.size() && opener.role == AuthorRole::kAuthor && !names_.empty()) {
      return part;  // "Jane Doe, Reporter"
    }
    // "Von Hans Müller", but "Von Miller"
    const bool alone = opener.end == part.size();  // "Von: Hans Müller"
    if (opener.foreign && (part_ > 0 || !(alone || names_author_of_foreign(part.subspan(opener.end), draft_)))) {
      return part;
    }
    role_ = opener.role;
    return part.subspan(opener.end);
  }

  // "Dr", "Prof.": title words that are followed by more.
  Pieces leading_title(Pieces part) const {
    const PieceMatch title = match_pieces(part, 0, {SenseKind::kTitle}, draft_.lexicon);
    if (!title || title.end >= part.size() || !is_capitalized(part[0].shape)) return {};
    if (part[0].word->given || part[0].shape == TokenShape::kInitial || count_words(part) < 3) {
      return {};  // "J. K. Doe"
    }
    std::size_t end = title.end;
    if (end < part.size() && is_mark(part[end], '.')) ++end;
    return part.first(end);
  }

  bool is_furniture(Pieces part) const {
    if (is_phrase(part, SenseKind::kSocialPhrase, draft_)) return true;
    if (part_ == 0) return false;
    return is_degree(part);
  }
  bool is_degree(Pieces part) const {
    const PieceMatch match = match_pieces(part, 0, {SenseKind::kBylineWord, SenseKind::kNameSuffix}, draft_.lexicon);
    if (!match || trim_marks(part.subspan(match.end)).size() > 0) return false;
    bool degree = false;
    byline_sense(match.entry, BylineWord::kDegree, degree);
    return degree || Lexicon::kinds(match.entry).has(SenseKind::kNameSuffix);
  }

  void add(Pieces pieces, AuthorKind kind, int score, Pieces title, bool doubtful = false) {
    BylineName name{pieces, kind, role_, score, segment_, part_, doubtful, {}, {}, {}};
    name.title = title;
    names_.push_back(name);
    found_here_ = true;
  }

  void classify(Pieces part, Pieces title) {
    const bool leads = segment_ == 0 && part_ == 0;
    if (is_phrase(part, SenseKind::kAgency, draft_)) return add(part, AuthorKind::kAgency, 0, {});
    if (is_phrase(part, SenseKind::kOutlet, draft_)) return add(part, AuthorKind::kOutlet, 0, {});
    if (leads && (is_phrase(part, SenseKind::kDeskName, draft_) || is_newsroom(part, draft_))) {
      return add(part, AuthorKind::kDesk, 0, {});
    }
    Pieces role = leading_role(part, draft_);
    Pieces name = role.empty() ? strip_role(part, role, draft_) : part.subspan(role.size());
    if (const std::size_t capitals = size_of_name_in_capitals(part); capitals > 0) {
      name = part.first(capitals);
      role = part.subspan(capitals);
    }
    if (!name.empty() && name.back().word->kinds.has(SenseKind::kCompanySuffix)) return;  // "Harbour Hotels Inc."
    const int score = score_person(name, draft_);
    if (!leads && !names_.empty() && score < kDeskBelow &&
        has_role_word(part, draft_)) {  // "Jane Doe, Senior Reporter"
      if (names_.back().title.empty()) names_.back().title = part;
      return;
    }
    if (segment_ > 0 && !names_.empty() && part.back().word->kinds.has(SenseKind::kOutletHead)) {
      return;  // "By Jane Doe | jdoe@post.example | Alden Post"
    }
    if (!(after_by_ && leads) && has_kind(name, {SenseKind::kOrganizationHead, SenseKind::kOutletHead}) &&
        score < 250) {
      return;
    }
    if (score < kDeskBelow && name.size() == part.size() && is_desk(part)) {
      return add(part, AuthorKind::kDesk, score, {});
    }
    const PieceMatch place = match_pieces(part, 0, {SenseKind::kPlace}, draft_.lexicon);
    if (place && place.end == part.size() && score < 250) {
      if (!leads && !names_.empty() && names_.back().place.empty()) names_.back().place = part;
      return;
    }
    if (is_letters(part) && leads && after_by_) return add(part, AuthorKind::kAgency, score, {}, true);
    if (score >= least_score() || (after_by_ && leads && is_capital_name(name, score))) {
      add(name, AuthorKind::kPerson, score, title.empty() ? role : title);
    } else if (after_by_ && leads && count_words(part) <= 6 && all_capitalized(part)) {
      const bool outlet = has_kind(part, {SenseKind::kOutletHead, SenseKind::kOrganizationHead});
      const bool single = count_words(part) == 1;
      add(part, outlet ? AuthorKind::kOutlet : AuthorKind::kPerson, score, {}, !single || outlet);
    }
  }

  // "JANE DOE Harbour Courier Staff Writer": how much the name in capitals takes; 0 where no role in other letters
  // follows.
  std::size_t size_of_name_in_capitals(Pieces part) const {
    std::size_t end = 0;
    while (end < part.size() &&
           (part[end].shape == TokenShape::kLongCaps || part[end].shape == TokenShape::kShortCaps ||
            part[end].shape == TokenShape::kInitial)) {
      ++end;
    }
    if (end > 2 && is_phrase(part.subspan(end - 1, 1), SenseKind::kAgency, draft_)) {
      --end;  // "JANE DOE AP Business Writer"
    }
    const bool others = end >= 2 && end < part.size() && part[part.size() - 1].shape == TokenShape::kCapitalized;
    return others && has_role_word(part.subspan(end), draft_) ? end : 0;
  }

  // "KUNA": a house that no list has.
  static bool is_letters(Pieces part) {
    return part.size() == 1 && part[0].shape == TokenShape::kShortCaps && part[0].word->given == 0 &&
           part[0].word->surname == 0;
  }

  int least_score() const {
    if (after_by_ && (segment_ == 0 || found_here_)) return part_ == 0 ? kLeastAfterBy : kLeastInList;
    if (after_by_) return follows_slash_ ? kLeastBehindSlash : kLeastLaterSegment;
    return least_score_;
  }

  static bool is_capital_name(Pieces name, int score) {
    const std::size_t words = count_words(name);
    return score > -200 && words >= 2 && words <= 4 && all_capitalized(name) &&
           !has_kind(name, {SenseKind::kSectionName, SenseKind::kOutletHead});
  }

  bool is_desk(Pieces part) const {
    for (std::size_t i = 0; i < part.size(); ++i) {
      if (match_pieces(part, i, {SenseKind::kDeskName}, draft_.lexicon)) return true;
    }
    return has_role_word(part, draft_);
  }

  const PageDraft& draft_;
  bool after_by_;
  int least_score_;
  AuthorRole role_ = AuthorRole::kAuthor;
  std::uint32_t segment_ = 0, part_ = 0;
  bool found_here_ = false, follows_slash_ = false;
  std::vector<BylineName> names_;
};

}  // namespace

BylineOpener read_byline_opener(Pieces pieces, const PageDraft& draft) {
  BylineOpener opener;
  std::size_t i = 0;
  while (i < pieces.size() && is_mark(pieces[i]) && i < 3) ++i;
  const PieceMatch match = match_pieces(pieces, i, {SenseKind::kBylineWord}, draft.lexicon);
  if (!match) return opener;
  bool by = false, label = false, foreign = false;
  BylineSense sense = byline_sense(match.entry, BylineWord::kBy, by);
  if (!by) sense = byline_sense(match.entry, BylineWord::kLabel, label);
  if (!by && !label) sense = byline_sense(match.entry, BylineWord::kForeign, foreign);
  if (!by && !label && !foreign) return opener;
  std::size_t end = match.end;
  bool colon = false;
  while (end < pieces.size() && (is_mark(pieces[end], ':') || is_mark(pieces[end], '-') || is_mark(pieces[end], '.'))) {
    colon = true;
    ++end;
  }
  if (label && !colon && end < pieces.size()) return opener;
  opener = {end, static_cast<AuthorRole>(sense.role), end >= pieces.size(), foreign};
  return opener;
}

bool names_author_of_foreign(Pieces pieces, const PageDraft& draft) {
  for (std::size_t i = 1; i < pieces.size(); ++i) {
    if (is_byline_word(pieces[i], BylineWord::kJoiner)) pieces = pieces.first(i);
  }
  return score_person(pieces, draft) >= kLeastAfterForeign || is_phrase(pieces, SenseKind::kAgency, draft) ||
         is_phrase(pieces, SenseKind::kOutlet, draft);
}

std::size_t size_of_repeated_name(Pieces pieces, const PageDraft& draft) {
  constexpr std::size_t kMostNamePieces = 5;
  for (std::size_t i = 2; i < std::min(pieces.size(), kMostNamePieces + 1); ++i) {
    if (!is_capitalized(pieces[i].shape) || !pieces[i].word->kinds.has(SenseKind::kBylineWord)) continue;
    const BylineOpener opener = read_byline_opener(pieces.subspan(i), draft);
    const Pieces name = pieces.subspan(i + opener.end);
    if (opener.end == 0 || name.size() < i) continue;
    const auto same = [](const Piece& a, const Piece& b) { return a.word->folded == b.word->folded; };
    return std::equal(name.begin(), name.begin() + static_cast<std::ptrdiff_t>(i), pieces.begin(), same) ? i : 0;
  }
  return 0;
}

std::vector<BylineName> read_byline(Pieces pieces, const PageDraft& draft, bool after_by, int least_score) {
  BylineReader reader(draft, after_by, least_score);
  std::uint32_t index = 0;
  for (const Pieces segment : cut_at_breaks(pieces, draft)) {
    const Pieces trimmed = trim_marks(segment);
    if (trimmed.empty()) continue;
    reader.read_segment(trimmed, index);
    if (!read_byline_opener(trimmed, draft).alone) ++index;  // "Writer:" and the names behind it are one
  }
  return reader.take();
}

}  // namespace artparse
