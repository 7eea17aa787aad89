#include "segments/grammars/find_credit.h"

#include <algorithm>

#include "base/ascii.h"
#include "segments/grammars/credit_names.h"
#include "segments/grammars/read_pieces.h"
#include "segments/grammars/score_person.h"

namespace artparse {
namespace {

constexpr std::uint32_t kMostCreditLine = 9, kMostOnlyCredit = 7;  // words
constexpr std::size_t kMostUnnamedBytes = 7;                       // of a line that is only a credit: marks, "via"
constexpr std::size_t kMostCreditWords = 11, kMostBracketPieces = 22;

bool has_licence(Pieces pieces, const PageDraft& draft) {
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const PieceMatch match = match_pieces(pieces, i, {SenseKind::kCreditWord}, draft.lexicon);
    if (match && has_sense(match.entry, SenseKind::kCreditWord, CreditWord::kLicence)) return true;
  }
  return false;
}

bool has_mark(Pieces pieces, char c) {
  return std::any_of(pieces.begin(), pieces.end(), [c](const Piece& p) { return is_mark(p, c); });
}

// A slash between numbers, as of degrees, makes no credit.
bool has_number(Pieces pieces) {
  return std::any_of(pieces.begin(), pieces.end(),
                     [](const Piece& p) { return is_number(p.shape) || p.shape == TokenShape::kAlphaNumeric; });
}

std::size_t count_words(Pieces pieces) {
  return static_cast<std::size_t>(
      std::count_if(pieces.begin(), pieces.end(), [](const Piece& p) { return !is_mark(p); }));
}

// "Jane Doe for The Harbour Courier", "Jane Doe for the Courier": who took the picture, where a capitalized name
// follows.
Pieces before_via(Pieces pieces) {
  for (std::size_t i = 2; i + 1 < pieces.size(); ++i) {
    if (is_capitalized(pieces[i].shape) ||
        !has_sense(pieces[i].word->entry, SenseKind::kCreditWord, CreditWord::kVia)) {
      continue;
    }
    const std::size_t house =
        i + 1 + (i + 2 < pieces.size() && pieces[i + 1].word->kinds.has(SenseKind::kArticle) ? 1 : 0);
    return is_capitalized(pieces[house].shape) ? pieces.first(i) : pieces;
  }
  return pieces;
}

// "Harlow Fire Department", "The Harbour Press", "AP": capitals that end in the head of a body or paper, or a listed
// one; "University of Harlow".
bool is_house(Pieces pieces, const PageDraft& draft) {
  if (pieces.empty()) return false;
  if (is_phrase(pieces, SenseKind::kOutlet, draft) || is_phrase(pieces, SenseKind::kAgency, draft)) return true;
  const auto belongs = [](const Piece& p) {
    return is_capitalized(p.shape) || p.shape == TokenShape::kPossessive || is_mark(p, '&') || is_mark(p, '-') ||
           p.word->kinds.has(SenseKind::kConnector);
  };
  const bool headed =
      pieces.size() > 1 && pieces.back().word->kinds.has_any({SenseKind::kOutletHead, SenseKind::kOrganizationHead});
  return (headed || (pieces.size() > 2 && is_inside_body(pieces, 1))) && std::ranges::all_of(pieces, belongs);
}

// Of "ABC Harbour: Jane Doe", the house.
Pieces house_before_colon(Pieces pieces) {
  constexpr std::size_t kMostHouseWords = 4;
  const auto colon = std::ranges::find_if(pieces, [](const Piece& p) { return is_mark(p, ':'); });
  const auto house = static_cast<std::size_t>(colon - pieces.begin());
  return house > kMostHouseWords || house + 1 >= pieces.size() ? Pieces{} : pieces.first(house);
}

// "ABC Harbour: Jane Doe", "Supplied: Harlow Fire Service": whose picture it is, and who took it.
bool is_house_and_name(Pieces pieces, const PageDraft& draft) {
  const Pieces house = house_before_colon(pieces);
  if (house.empty()) return false;
  const Pieces name = pieces.subspan(house.size() + 1);
  return is_capitalized(house.front().shape) && is_capitalized(house.back().shape) &&
         (score_person(name, draft) >= kLikelyPerson || is_house(name, draft));
}

// "HT Photo", "AFP pic", "Harbour Courier file photo": a house, and what it is of hers.
bool is_photo_of_house(Pieces pieces, const PageDraft& draft) {
  constexpr std::size_t kMostHouse = 4;
  if (pieces.empty() || has_sense(pieces[0].word->entry, SenseKind::kCreditWord, CreditWord::kFile)) {
    return false;  // "File image"
  }
  for (std::size_t i = 1; i < pieces.size() && i <= kMostHouse && is_capitalized(pieces[i - 1].shape); ++i) {
    const PieceMatch what = match_pieces(pieces, i, {SenseKind::kCreditWord}, draft.lexicon);
    if (!what || what.end < pieces.size()) continue;
    return has_sense(what.entry, SenseKind::kCreditWord, CreditWord::kNoun) ||
           has_sense(what.entry, SenseKind::kCreditWord, CreditWord::kFile);
  }
  return false;
}

// "(Jane Doe)", "(HT Photo)", "(BBC: Jane Doe)"; behind a sentence also "(Jane Doe for the Courier)", "(ABC Harbour:
// Jane Doe)", "(Harlow Police)".
bool names_photographer(Pieces bracketed, bool behind_sentence, const PageDraft& draft) {
  if (score_person(bracketed, draft) >= kLikelyPerson || is_photo_of_house(bracketed, draft)) return true;
  if (!behind_sentence) {
    return is_phrase(house_before_colon(bracketed), SenseKind::kOutlet, draft) && is_house_and_name(bracketed, draft);
  }
  if (is_house(bracketed, draft) || is_name_and_house(bracketed, draft)) return true;
  const Pieces name = before_via(bracketed);
  return is_house_and_name(bracketed, draft) ||
         (name.size() < bracketed.size() && score_person(name, draft) >= kLikelyPerson);
}

// Does a stretch look like a credit: an agency, a slash, or a name?
bool looks_like_credit(Pieces pieces, const PageDraft& draft) {
  if (count_words(pieces) == 0 || count_words(pieces) > kMostCreditWords) return false;
  if (has_source(pieces, draft) || has_licence(pieces, draft)) return true;
  if (has_mark(pieces, '/') && !has_number(pieces)) {
    return score_person(pieces.first(std::min<std::size_t>(pieces.size(), 2)), draft) > PageBlock::kNoName;
  }
  return score_person(before_via(pieces), draft) >= kLikelyPerson;
}

// "Image: the mayor opens the bridge that was shut for years" labels a caption and credits nobody.
bool is_sentence(Pieces pieces) {
  constexpr std::ptrdiff_t kLeastLowerWords = 4;
  return std::count_if(pieces.begin(), pieces.end(), [](const Piece& p) { return p.shape == TokenShape::kLower; }) >=
         kLeastLowerWords;
}

// "(Express Photo by Jane Doe)", "ST PHOTO: JANE DOE": behind the bracket, or at the start of the line, that stands a
// word or two before `i`; else `i`.
std::size_t begin_of_bracket(Pieces pieces, std::size_t i) {
  constexpr std::size_t kMostWordsBefore = 3;
  for (std::size_t k = i; k > 0 && i - k <= kMostWordsBefore; --k) {
    if (is_mark(pieces[k - 1])) {
      return is_mark(pieces[k - 1], '(') || (is_mark(pieces[k - 1], '.') && is_all_capitals(pieces[i].shape)) ? k : i;
    }
    if (!is_capitalized(pieces[k - 1].shape)) return i;
    if (k == 1) return 0;
  }
  return i;
}

// Behind the stop before `i`.
std::size_t begin_of_sentence(Pieces pieces, std::size_t i) {
  while (i > 0 && !is_mark(pieces[i - 1], '.')) --i;
  return i;
}

// Does the credit word found at `i` open a credit? A mark always does, a noun where a colon or the like follows, but
// not that of "Getty Images/File".
bool opens_credit(Pieces pieces, std::size_t i, const PieceMatch& word) {
  if (i > 0 && !is_mark(pieces[i - 1]) && !is_capitalized(pieces[i].shape)) return false;
  if (is_sentence(pieces.subspan(word.end))) return false;
  if (has_sense(word.entry, SenseKind::kCreditWord, CreditWord::kMark)) return true;
  const bool noun = has_sense(word.entry, SenseKind::kCreditWord, CreditWord::kNoun) ||
                    has_sense(word.entry, SenseKind::kCreditWord, CreditWord::kOrigin);
  if (!noun) return false;
  if (is_mark(pieces[word.end - 1], ':')) return true;  // of the phrase itself
  if (word.end >= pieces.size() || !is_label_mark(pieces[word.end])) return false;
  return i == 0 || is_mark(pieces[i - 1]) || is_mark(pieces[word.end], ':');
}

// "Jane Doe, Courier Staff Photo": the begin of the name in the sentence that the word at `i` ends; else `i`.
std::size_t begin_of_signature(Pieces pieces, std::size_t i, const PageDraft& draft) {
  constexpr std::size_t kNames = 2;
  const std::size_t begin = begin_of_sentence(pieces, i);
  if (i - begin < kNames) return i;
  return score_person(pieces.subspan(begin, kNames), draft) >= kLikelyPerson ? begin : i;
}

// "Jane Doe | AP": the begin of the name in the sentence that the mark before `i` ends; else `i`.
std::size_t begin_of_name_before(Pieces pieces, std::size_t i, const PageDraft& draft) {
  const std::size_t begin = begin_of_sentence(pieces, i - 1);
  return begin > 0 && score_person(pieces.subspan(begin, i - 1 - begin), draft) >= kLikelyPerson ? begin : i;
}

// "Photo by", "Credit:", "(Courtesy of": the piece at which a credit word opens a credit, or size.
std::size_t find_credit_word(Pieces pieces, const PageDraft& draft) {
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const Word& word = *pieces[i].word;
    if (draft.text_of(pieces[i]) == "\u00A9") {
      return i > 0 && is_mark(pieces[i - 1], '/') ? begin_of_name_before(pieces, i, draft)
                                                  : i;  // "Jane Doe/\u00A9 Harbour Views"
    }
    if (!word.entry.starts_page_phrase && !word.kinds.has(SenseKind::kCreditWord)) continue;
    const PieceMatch match = match_pieces(pieces, i, {SenseKind::kCreditWord}, draft.lexicon);
    if (!match || !opens_credit(pieces, i, match)) continue;
    const std::size_t signed_at = match.end == pieces.size() ? begin_of_signature(pieces, i, draft) : i;
    return signed_at < i ? signed_at : begin_of_bracket(pieces, i);
  }
  return pieces.size();
}

// "(Jane Doe/AP)" at the end: the piece after the bracket, or size.
std::size_t find_bracket(Pieces pieces, const PageDraft& draft) {
  std::size_t end = pieces.size();
  while (end > 0 && is_mark(pieces[end - 1]) && !is_mark(pieces[end - 1], ')') && !is_mark(pieces[end - 1], ']')) --end;
  if (end == 0 || !is_mark(pieces[end - 1])) return pieces.size();
  std::size_t begin = end - 1;
  while (begin > 0 && end - begin < kMostBracketPieces && !is_mark(pieces[begin - 1], '(') &&
         !is_mark(pieces[begin - 1], '[')) {
    --begin;
  }
  if (begin == 0 || (!is_mark(pieces[begin - 1], '(') && !is_mark(pieces[begin - 1], '['))) return pieces.size();
  const Pieces inside = pieces.subspan(begin, end - 1 - begin);
  const bool credit_word =
      std::any_of(inside.begin(), inside.end(), [](const Piece& p) {  // not the "for" of "click for larger version"
        return p.word->kinds.has(SenseKind::kCreditWord) &&
               !has_sense(p.word->entry, SenseKind::kCreditWord, CreditWord::kVia);
      });
  const bool behind_sentence = begin > 1 && is_mark(pieces[begin - 2], '.');
  const bool letters =
      inside.size() == 1 && inside[0].shape == TokenShape::kShortCaps && behind_sentence;  // a station's
  const bool round = is_mark(pieces[begin - 1], '(');
  const bool house = behind_sentence && (is_house(inside, draft) || (round && is_name_and_house(inside, draft)));
  const bool credits = credit_word || letters || house || has_mark(inside, '/') || is_house_and_name(inside, draft);
  return credits || looks_like_credit(inside, draft) ? begin : pieces.size();
}

// The last sentence or the part behind a dash or bar, if it looks like a credit.
std::size_t find_last_part(Pieces pieces, const PageDraft& draft) {
  for (std::size_t i = pieces.size(); i > 1; --i) {
    const Piece& piece = pieces[i - 1];
    if (!is_mark(piece)) continue;
    const char c = piece.word->first;
    const bool stop = c == '.' || c == '!' || c == '?' || c == '|' || c == '"' || !is_ascii(c) ||
                      (c == '-' && piece.gap != Gap::kNone) ||
                      (c == '/' && is_mark(pieces[i - 2], '.'));  // ". /Xinhua"
    if (!stop || i == pieces.size()) continue;
    const Pieces last = pieces.subspan(i);
    if (count_words(last) > kMostCreditWords) break;
    if (!is_capitalized(last[0].shape) && last[0].shape != TokenShape::kUrl) continue;
    if (c == '-' && has_source(pieces.subspan(i - 2, 1), draft)) continue;  // "Jane Doe / AFP - Getty Images"
    const bool dash = c == '-' || draft.text_of(piece) == "\u2013" || draft.text_of(piece) == "\u2014";
    const bool behind_sentence = c == '.' || (dash && is_mark(pieces[i - 2], '.'));
    if (behind_sentence && (is_photo_of_house(last, draft) || is_name_and_house(last, draft))) return i;
    const std::size_t name = c == '|' || is_house(last, draft) ? begin_of_name_before(pieces, i, draft) : i;
    if (name < i || looks_like_credit(last, draft)) return name;
  }
  return pieces.size();
}

// "A wolf in the wood, 3 March. OFFICE OF FORESTS": a last sentence all in capitals below others that are not, or size.
std::size_t find_capitals(Pieces pieces) {
  std::size_t begin = pieces.size();
  while (begin > 0 && (is_mark(pieces[begin - 1], '/') || is_all_capitals(pieces[begin - 1].shape))) --begin;
  const bool sentence = begin > 2 && is_mark(pieces[begin - 1], '.');
  const bool lower = std::any_of(pieces.begin(), pieces.begin() + static_cast<std::ptrdiff_t>(begin),
                                 [](const Piece& p) { return p.shape == TokenShape::kLower; });
  return sentence && lower && count_words(pieces.subspan(begin)) >= 2 ? begin : pieces.size();
}

}  // namespace

bool is_name_and_house(Pieces pieces, const PageDraft& draft) {
  if (pieces.size() > 2 && pieces.back().shape == TokenShape::kUrl) {
    return score_person(trim_marks(pieces.first(pieces.size() - 1)), draft) >= kLikelyPerson;
  }
  const auto parts = [](const Piece& p) {
    const char c = p.word->first;
    return is_mark(p) && (c == '|' || c == ',' || (c == '-' && p.gap != Gap::kNone) || !is_ascii(c));
  };
  const auto mark = static_cast<std::size_t>(std::ranges::find_if(pieces, parts) - pieces.begin());
  return mark + 1 < pieces.size() && is_house(pieces.subspan(mark + 1), draft) &&
         score_person(pieces.first(mark), draft) >= kLikelyPerson;
}

std::size_t begin_of_credit(Pieces pieces, const PageDraft& draft) {
  if (const std::size_t i = find_credit_word(pieces, draft); i < pieces.size()) return i;
  if (const std::size_t i = find_bracket(pieces, draft); i < pieces.size()) return i;
  if (const std::size_t i = find_last_part(pieces, draft); i < pieces.size()) return i;
  return find_capitals(pieces);
}

bool stands_as_credit(Pieces pieces, std::size_t begin, const PageDraft& draft) {
  const Pieces credit = trim_marks(pieces.subspan(begin));
  if (credit.empty()) return false;
  if (begin > 0 && is_mark(pieces[begin - 1], '(') && is_mark(pieces.back())) {
    return names_photographer(credit, begin > 1 && is_mark(pieces[begin - 2], '.'), draft);
  }
  const bool glued = begin > 0 && is_mark(pieces[begin - 1], '.') &&
                     credit[0].gap == Gap::kNone;  // "at the end of their shift.Jane Doe"
  if (glued && score_person(credit, draft) >= kLikelyPerson) return true;
  if (has_licence(credit, draft) || is_phrase(credit, SenseKind::kAgency, draft)) return true;
  const PieceMatch source = match_pieces(credit, 0, {SenseKind::kCreditWord}, draft.lexicon);
  if (source && source.end == credit.size() && has_sense(source.entry, SenseKind::kCreditWord, CreditWord::kSource)) {
    return true;
  }
  if (begin > 0 && is_mark(pieces[begin - 1], '[')) {
    return false;  // "[Jane Doe, Harbour Courier]": where a summary is from
  }
  if (is_photo_of_house(credit, draft) || is_name_and_house(credit, draft)) return true;
  const Pieces name = before_via(credit);
  if (name.size() == credit.size() || score_person(name, draft) < kLikelyPerson) return false;
  const Pieces house = credit.subspan(name.size() + 1);
  return is_house(house, draft) || has_source(house, draft);
}

bool labels_caption(Pieces pieces, const PageDraft& draft) {
  const PieceMatch word = match_pieces(pieces, 0, {SenseKind::kCreditWord}, draft.lexicon);
  if (!word || word.end >= pieces.size()) return false;
  const bool marked = is_mark(pieces[word.end - 1], ':') || is_mark(pieces[word.end], ':');
  return marked && is_sentence(pieces.subspan(word.end));
}

bool is_written_as_credit(const PageBlock& block) {
  if (block.words > kMostCreditLine) return false;
  const bool source = block.cues.has_any({BlockCue::kAgency, BlockCue::kCreditSource});
  return block.shape == Shape::kCredit || (source && block.cues.has_any({BlockCue::kSlash, BlockCue::kVia}));
}

bool is_only_credit(const PageBlock& block, const PageDraft& draft) {
  constexpr BlockCues kSources = {BlockCue::kCreditSource, BlockCue::kAgency},
                      kMarks = {BlockCue::kSlash, BlockCue::kBar};
  const bool source = block.cues.has_any(kSources);
  if (block.words > kMostOnlyCredit || block.prose || !(source || block.cues.has_any(kMarks))) return false;
  const CreditNames names = read_credit_names(draft.pieces_of(block), draft);
  std::size_t named = 0;
  for (const PageName& name : names.photographers) named += name.span.size();
  for (const PageName& name : names.agencies) named += name.span.size();
  return !names.agencies.empty() && (source || !names.photographers.empty()) &&
         named + kMostUnnamedBytes >= block.span.size();
}

std::size_t end_of_frame(std::string_view line) {
  constexpr std::size_t kLeast = 2, kMost = 60;  // bytes of a source
  if (line.empty() || !is_ascii_upper(line[0])) return 0;
  static constexpr std::string_view kMarks = ".!?\"')";
  const auto ends_sentence = [](char c) {
    return is_ascii_lower(c) || is_ascii_digit(c) || !is_ascii(c) || kMarks.find(c) != std::string_view::npos;
  };
  for (std::size_t space = line.find(' '); space < kMost && space * 2 + 2 < line.size();
       space = line.find(' ', space + 1)) {
    const bool repeated = space >= kLeast && line.ends_with(line.substr(0, space));
    if (repeated && ends_sentence(line[line.size() - space - 1])) return space;
  }
  return 0;
}

bool is_name_in_brackets(const PageBlock& block, Pieces pieces) {
  return block.whole_name_score >= kLikelyPerson && is_mark(pieces.front(), '(') && is_mark(pieces.back(), ')');
}

bool credits_nobody(Pieces credit, const PageDraft& draft) {
  credit = trim_marks(credit);
  if (credit.empty()) return true;
  const bool like_others =
      credit.back().shape == TokenShape::kLower || (credit.size() > 1 && is_all_capitals(credit.back().shape));
  if (like_others && credit.back().word->kinds.has(SenseKind::kPreposition)) return true;  // "NEWS PROVIDED BY"
  const PieceMatch word = match_pieces(credit, 0, {SenseKind::kCreditWord}, draft.lexicon);
  if (!word || word.end < credit.size()) return false;
  return has_sense(word.entry, SenseKind::kCreditWord, CreditWord::kNoun) ||
         has_sense(word.entry, SenseKind::kCreditWord, CreditWord::kOrigin);
}

}  // namespace artparse
