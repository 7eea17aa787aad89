#include "segments/fields/outlet_candidates.h"

#include <algorithm>

#include "base/ascii.h"
#include "base/hash.h"
#include "segments/fields/outlet_keys.h"
#include "segments/fields/outlet_lines.h"
#include "segments/grammars/credit_names.h"
#include "segments/grammars/print_text.h"
#include "segments/grammars/read_byline.h"
#include "segments/grammars/read_clock.h"
#include "segments/grammars/read_pieces.h"
#include "segments/grammars/relative_dates.h"
#include "segments/grammars/score_person.h"

namespace artparse {
namespace {

constexpr int kLeastScore = 80;
constexpr int kAgreement = 60, kHandleAgreement = 100, kMention = 15, kMostMentions = 5;
constexpr int kMostAgreement = kAgreement + kHandleAgreement + kMention * kMostMentions;
constexpr int kTold = 55;        // percent: who was told once may be another outlet than that of the story
constexpr int kHardlyTold =
    10;  // percent: "a bid for Tribune" tells of the company, "secretary for Information" of an office
constexpr int kSaysLittle = 50;  // an unlisted name of this score is not the likelier for being repeated: "on Monday"
constexpr std::size_t kMostCandidates = 200;
constexpr std::size_t kMostSearched = 60000;  // bytes in which mentions are counted

// "Home Film News", "Climate and Environment": a menu on one line.
bool is_menu(Pieces name) {
  return name.size() > 2 && std::all_of(name.begin(), name.end(), [](const Piece& piece) {
           return piece.word->kinds.has_any({SenseKind::kSectionName, SenseKind::kConjunction});
         });
}

// "Harbour NewsHarbour News", the logo of a page and what stands for it: "Harbour News".
void drop_second_copy(std::string& text, ByteSpan& span) {
  const std::size_t half = text.size() / 2;
  if (half < 3 || text.size() % 2 || span.size() != text.size() || text.compare(0, half, text, half) != 0) return;
  text.resize(half);
  span.end = span.begin + static_cast<std::uint32_t>(half);
}

// One word that is frequent in any text: "Metro", "Science".
bool is_everyday(Pieces name) { return name.size() == 1 && name[0].word->common > 0 && name[0].word->common <= 3; }

}  // namespace

int share_of_told(Pieces name, const PageDraft& draft) {
  if (is_phrase(name, SenseKind::kBroadcaster, draft)) return 35;
  const bool the = name[0].word->kinds.has(SenseKind::kArticle) && !is_capitalized(name[0].shape);
  if (name.size() > (the ? 2u : 1u)) return kTold;
  if (name.back().word->kinds.has(SenseKind::kSectionName)) return kHardlyTold;
  if (!the && name[0].word->kinds.has(SenseKind::kOutletHead)) return kHardlyTold;
  return is_everyday(name.last(1)) ? (the ? 50 : kHardlyTold) : kTold;
}

Pieces capital_run(Pieces pieces, std::size_t at, const Lexicon& lexicon) {
  std::size_t end = at;
  if (end < pieces.size() && pieces[end].word->kinds.has(SenseKind::kArticle)) ++end;
  std::size_t last = at;
  for (; end < pieces.size() && end - at < 7; ++end) {
    const Piece& piece = pieces[end];
    const bool capital = is_capitalized(piece.shape) || (is_number(piece.shape) && end > at);
    const bool inner =
        last > at && (is_mark(piece, '&') || is_mark(piece, '-') ||
                      (has_sense(piece.word->entry, SenseKind::kNameCue, NameCue::kOf) && is_inside_body(pieces, end)));
    if (!capital && !inner) break;
    if (!capital) continue;
    const bool furniture =
        piece.word->kinds.has_any({SenseKind::kPromoPhrase, SenseKind::kSocialPhrase, SenseKind::kCompanySuffix}) &&
        !piece.word->kinds.has(SenseKind::kOutletHead);
    if (furniture && last > at && !is_mark(pieces[end - 1], '&')) break;
    last = end + 1;
  }
  for (const SenseKind listed : {SenseKind::kOutlet, SenseKind::kAgency}) {
    if (at < pieces.size() && is_capitalized(pieces[at].shape)) {
      last = std::max(last, match_pieces(pieces, at, {listed}, lexicon).end);
    }
  }
  return pieces.subspan(at, last > at ? last - at : 0);
}

OutletCandidates::OutletCandidates(const PageDraft& draft, const Page& page) : draft_(draft) {
  for (const PageAuthor& author : page.authors) {
    authors_.push_back(key_of(author.name));
    if (author.place) authors_.push_back(key_of(*author.place));
    if (author.kind == AuthorKind::kPerson) people_.push_back(author.span);
  }
  headline_ = page.headline ? key_of(page.headline->text) : std::string();
}

std::string OutletCandidates::key_of(std::string_view text) const { return compare_key(text, draft_.lexicon); }

bool OutletCandidates::full() const { return candidates_.size() >= kMostCandidates; }

void OutletCandidates::add(Pieces name, int weight, OutletClue clue, int share) {
  name = without_call(trim_marks(name));
  if (name.empty() || name.size() > kMostOutletWords + 2) return;
  if (std::ranges::all_of(name, [](const Piece& piece) { return is_mark(piece) || is_number(piece.shape); })) return;
  for (const Piece& piece : name) {
    if (piece.shape == TokenShape::kUrl || is_mark(piece, '(') || is_mark(piece, '|') || is_mark(piece, '?') ||
        is_mark(piece, ',') || is_mark(piece, ':')) {
      return;
    }
    if (piece.word->kinds.has(SenseKind::kAuxiliary) && piece.shape == TokenShape::kLower) return;
  }
  if (end_of_relative_date(name, 0) > 0 || holds_clock(name) || holds_author(span_of(name))) return;
  std::string text = print_text(draft_, span_of(name));
  ByteSpan span = span_of(name);
  drop_second_copy(text, span);
  const std::string key = key_of(text);
  if (key.size() < 2 || (!headline_.empty() && key.size() > 3 && headline_.find(key) != std::string::npos &&
                         clue != OutletClue::kTitleTail)) {
    return;
  }
  const bool known = is_phrase(name, SenseKind::kOutlet, draft_) && !is_great_place_of_words(name, draft_);
  if (!known &&
      (is_phrase(name, SenseKind::kSocialPhrase, draft_) || is_phrase(name, SenseKind::kPromoPhrase, draft_))) {
    return;  // "Google News", "WATCH LIVE"
  }
  const int left = known ? damping_of_listed(name, clue) : damping(name, key, clue);
  if (left > 0) {
    add_candidate(
        {key, text, span, weight * left * share / 10'000, {clue}, known && left == 100 && share > kHardlyTold});
  }
}

void OutletCandidates::add_listed(Pieces name, int weight, OutletClue clue) {
  const std::string text = print_text(draft_, span_of(name));
  const std::string key = key_of(text);
  if (name.size() == 1 && is_surname_of_author(key)) return;
  add_candidate({key, text, span_of(name), weight, {clue}, true});
}

void OutletCandidates::add_address(const Piece& address, OutletClue clue) {
  const std::string_view domain = domain_of(draft_.text_of(address), draft_.lexicon);
  if (domain.empty()) return;
  const std::string_view stem = domain.substr(0, domain.find('.'));
  const std::string_view listed = name_of_domain(domain);
  std::string key = key_of(listed.empty() ? stem : listed);
  if (key.size() > 3 && headline_.starts_with(key) && tells_of_company()) return;
  const std::string_view text = draft_.text_of(address);
  const bool name = is_ascii_upper(text[0]) && text.find_first_of("@/") == std::string_view::npos;  // "Harbour.com"
  add_candidate({std::move(key),
                 std::string(!listed.empty() ? listed
                             : name          ? text
                                             : stem),
                 address.span,
                 weight_of(clue),
                 {clue},
                 false});
}

// "harbourcourier.co.uk" -> "The Harbour Courier", if the lists have the domain of an outlet that is called so.
std::string_view OutletCandidates::name_of_domain(std::string_view domain) const {
  const std::string stem = letters_of(domain.substr(0, domain.find('.')));
  std::string_view longest;
  for (const Sense& sense : Lexicon::senses(draft_.lexicon.find(hash_word(fold(domain))))) {
    if (sense.kind() != SenseKind::kOutletDomain) continue;
    const std::string_view name = draft_.lexicon.string(sense.payload());
    const bool called_so = key_of(name) == stem || letters_of(name) == stem;
    if (called_so && name.size() > longest.size()) longest = name;
  }
  return longest;
}

void OutletCandidates::add_handle(std::string_view handle) { handles_.push_back(key_of(handle)); }

const OutletCandidate* OutletCandidates::best() {
  std::stable_sort(candidates_.begin(), candidates_.end(),
                   [](const OutletCandidate& a, const OutletCandidate& b) { return a.score > b.score; });
  const OutletCandidate* best = nullptr;
  for (OutletCandidate& c : candidates_) {
    if (best && c.score + kMostAgreement <= best->score) break;  // nothing more can make up for it
    add_agreement(c);
    if (!best || c.score > best->score) best = &c;
  }
  if (!best || best->score < kLeastScore) return nullptr;
  best = whole_name_of(best);
  print_as_name(candidates_[static_cast<std::size_t>(best - candidates_.data())]);
  return best;
}

// "The Times", of which the page only tells, where it also has "The Harbour Times".
const OutletCandidate* OutletCandidates::whole_name_of(const OutletCandidate* name) const {
  constexpr BitSet<OutletClue> kClues = {OutletClue::kKnownObject, OutletClue::kHeadObject, OutletClue::kObject,
                                         OutletClue::kKnownTold,   OutletClue::kHeadTold,   OutletClue::kKnownInText};
  const std::string_view word = std::string_view(name->text).substr(name->text.rfind(' ') + 1);
  if (name->key.size() != word.size() || !kClues.has_all(name->clues)) return name;
  const auto whole = std::ranges::find_if(candidates_, [&](const OutletCandidate& c) {
    return c.listed && c.text.size() > name->text.size() && c.text.ends_with(word) &&
           c.text[c.text.size() - word.size() - 1] == ' ';
  });
  return whole == candidates_.end() ? name : &*whole;
}

// "harbourcourier", of an address: the words of the page that are written so without their spaces, "The Harbour
// Courier".
void OutletCandidates::print_as_name(OutletCandidate& candidate) const {
  constexpr TokenIndex kMostWords = 5;
  const Tokens& tokens = draft_.tokens;
  if (!is_ascii_lower(candidate.text[0])) return;
  const TokenIndex limit = tokens.first_from(kMostSearched);
  for (TokenIndex i = draft_.blocks[0].tokens.begin; i < limit; ++i) {
    if (!is_capitalized(tokens[i].shape) || ascii_lower(draft_.text[tokens[i].span.begin]) != candidate.text[0]) {
      continue;
    }
    std::string letters;
    for (TokenIndex k = i; k < std::min(limit, i + kMostWords) && is_capitalized(tokens[k].shape); ++k) {
      if (k > i && tokens[k].gap != Gap::kSpace) break;
      letters += letters_of(slice(draft_.text, tokens[k].span));
      if (!candidate.text.starts_with(letters)) break;
      if (letters.size() < candidate.text.size() || k == i) continue;
      candidate.span = tokens.bytes({i, k + 1});
      candidate.text = print_text(draft_, candidate.span);
      return;
    }
  }
}

// "Support The Harbour Courier" without the call to action.
Pieces OutletCandidates::without_call(Pieces name) const {
  const PieceMatch cue = match_pieces(name, 0, {SenseKind::kOutletCue}, draft_.lexicon);
  if (!cue || cue.end >= name.size()) return name;
  const bool article = name[cue.end].word->kinds.has(SenseKind::kArticle) && cue.end + 1 < name.size();
  return is_capitalized(name[cue.end + (article ? 1 : 0)].shape) ? name.subspan(cue.end) : name;
}

// "Updated 5:32 pm"
bool OutletCandidates::holds_clock(Pieces name) const {
  for (std::size_t i = 0; i < name.size(); ++i) {
    if (is_number(name[i].shape) && end_of_clock(name, i, draft_, nullptr) > i) return true;
  }
  return false;
}

// "Bruno T. Halvard Senior": a run of capitals with an author inside.
bool OutletCandidates::holds_author(ByteSpan name) const {
  return std::any_of(people_.begin(), people_.end(), [&](ByteSpan person) { return name.overlaps(person); });
}

// "Jane Blick covers markets.", where a paper is called so too.
bool OutletCandidates::is_surname_of_author(const std::string& key) const {
  return std::any_of(people_.begin(), people_.end(),
                     [&](ByteSpan person) { return key_of(slice(draft_.text, person)).ends_with(key); });
}

// "Harbour Holdings Reports Results" above "Harbour Holdings, Inc. said ...": does the headline open with a company?
bool OutletCandidates::tells_of_company() const {
  constexpr std::size_t kMostBlocks = 3, kMostName = 6;  // of the story; pieces
  const FoldedId first = draft_.tokens.word(draft_.headline.tokens.begin).folded;
  const std::size_t begin = draft_.headline.body_begin, end = std::min(draft_.blocks.size(), begin + kMostBlocks);
  for (const PageBlock& block : std::span(draft_.blocks).subspan(begin, end - begin)) {
    const Pieces pieces = draft_.pieces_of(block);
    for (std::size_t i = 0; i < pieces.size(); ++i) {
      if (pieces[i].word->folded != first) continue;
      for (std::size_t k = i + 1;
           k < std::min(pieces.size(), i + kMostName) && (is_mark(pieces[k], ',') || is_capitalized(pieces[k].shape));
           ++k) {
        if (pieces[k].word->kinds.has(SenseKind::kCompanySuffix)) return true;
      }
    }
  }
  return false;
}

// "Sport", "People" above a story are sections of another outlet rather than outlets: percent of the weight that is
// left.
int OutletCandidates::damping_of_listed(Pieces name, OutletClue clue) const {
  if (clue <= OutletClue::kRights || clue == OutletClue::kKnownTold || name.size() > 1) return 100;
  if (name[0].word->kinds.has(SenseKind::kSectionName)) return 10;
  return is_everyday(name) ? 50 : 100;
}

// "Written by Jane Miller", "Last Updated: 5 hours ago", "Issue Date", "31 January 2025", "0 Comments".
bool OutletCandidates::stands_beside_outlets(Pieces name) const {
  if (read_byline_opener(name, draft_).end > 0) return true;
  if (name.size() > 1 && is_phrase(name, SenseKind::kDateWord, draft_)) return true;
  if (name.back().word->kinds.has(SenseKind::kOutletHead)) return false;
  const bool counted = is_number(name[0].shape) || is_number(name.back().shape);
  return std::any_of(name.begin(), name.end(), [&](const Piece& piece) {
    const SenseKinds kinds = piece.word->kinds;
    return (kinds.has(SenseKind::kDateWord) && piece.word->entry.brings_cue) ||
           (counted && kinds.has_any({SenseKind::kMonth, SenseKind::kSocialPhrase}));
  });
}

// Percent of the weight that is left.
int OutletCandidates::damping(Pieces name, const std::string& key, OutletClue clue) const {
  int left = 100;
  if (std::find(authors_.begin(), authors_.end(), key) != authors_.end() || score_person(name, draft_) >= 260) {
    left = 15;
  }
  if (is_phrase(name, SenseKind::kSectionName, draft_)) left = std::min(left, 25);
  if (is_menu(name)) left = std::min(left, 15);
  const Pieces head = name.first(name.size() - 1);
  const bool in_menu =
      clue == OutletClue::kHeadInHead || clue == OutletClue::kHeadLine;  // "India News", not "Harlow News"
  if (in_menu && name.back().word->kinds.has(SenseKind::kSectionName) && is_large_place(head, draft_) &&
      !is_phrase(head, SenseKind::kOutlet, draft_)) {
    return 0;
  }
  if (is_phrase(name, SenseKind::kPlace, draft_)) left = std::min(left, clue == OutletClue::kTitleTail ? 60 : 25);
  if (has_role_word(name, draft_)) left = std::min(left, 20);
  if (is_phrase(name, SenseKind::kAgency, draft_)) left = std::min(left, 35);
  if (stands_beside_outlets(name)) left = std::min(left, 15);
  const bool article = name.size() > 1 && name[0].word->kinds.has(SenseKind::kArticle);
  const SenseKinds first = name[article ? 1 : 0].word->kinds;
  const bool printed_as_name = clue <= OutletClue::kRights;
  if ((!printed_as_name && first.has_any({SenseKind::kPromoPhrase, SenseKind::kSocialPhrase, SenseKind::kWeekday,
                                          SenseKind::kMonth, SenseKind::kDateWord, SenseKind::kDateFiller,
                                          SenseKind::kPossessive, SenseKind::kPronounFirst})) ||
      is_phrase(name, SenseKind::kDeskName, draft_)) {
    left = std::min(left, first.has(SenseKind::kOutletHead) ? 100 : 20);
  }
  if (is_phrase(name, SenseKind::kCreditWord, draft_)) left = std::min(left, 35);
  if (is_everyday(name)) left = std::min(left, 50);
  return left;
}

void OutletCandidates::add_candidate(OutletCandidate found) {
  auto known = std::find_if(candidates_.begin(), candidates_.end(),
                            [&](const OutletCandidate& c) { return c.key == found.key; });
  if (known == candidates_.end()) {
    if (!full()) candidates_.push_back(std::move(found));
    return;
  }
  const bool address = known->text.find('.') != std::string::npos &&
                       found.text.find('.') == std::string::npos;  // "Fox News", not "Foxnews.com"
  if (is_ascii_upper(found.text[0]) && (address || !is_ascii_upper(known->text[0]))) {
    known->text = std::move(found.text);
    known->span = found.span;
  }
  known->listed |= found.listed;
  const bool again = known->clues.has_any(found.clues);
  if (!again) known->score += found.score;
  const bool may_be_else = found.clues.has(OutletClue::kKnownInText) &&
                           found.text.find(' ') == found.text.npos;  // "Nikkei", "TVM" of results
  if (again && !may_be_else) known->score += found.score / 4;
  known->clues.insert_all(found.clues);
}

void OutletCandidates::add_agreement(OutletCandidate& c) const {
  int kinds = 0;
  for (int k = 0; k < static_cast<int>(OutletClue::kKnownInText); ++k) kinds += c.clues.has(static_cast<OutletClue>(k));
  if (kinds >= 2) c.score += kAgreement;
  const auto has = [&](const std::vector<std::string>& keys) {
    return std::find(keys.begin(), keys.end(), c.key) != keys.end();
  };
  if (has(handles_) && !has(authors_)) c.score += kHandleAgreement;  // not "Follow Jane Doe: @janedoe"
  const bool may_be_else = c.clues == BitSet<OutletClue>{OutletClue::kKnownInText} && c.text.find(' ') == c.text.npos;
  if (c.score > kSaysLittle || (c.listed && !may_be_else)) c.score += kMention * count_mentions(c.text);
}

// How often the text has `name` as whole words; up to kMostMentions.
int OutletCandidates::count_mentions(std::string_view name) const {
  if (name.size() <= 3 || is_ascii_lower(name[0])) return 0;
  int mentions = 0;
  const std::string_view searched = draft_.text.substr(0, kMostSearched);
  for (std::size_t at = 0; mentions < kMostMentions && (at = searched.find(name, at)) != std::string_view::npos;
       at += name.size()) {
    const std::size_t end = at + name.size();
    mentions +=
        (at == 0 || !is_ascii_alnum(searched[at - 1])) && (end == searched.size() || !is_ascii_alnum(searched[end]));
  }
  return mentions;
}

}  // namespace artparse
