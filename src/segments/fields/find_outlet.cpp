// Every string that may name the outlet collects evidence; the heaviest wins. An address counts as much as a name.
#include "segments/fields/find_outlet.h"

#include <algorithm>

#include "segments/blocks/relate_blocks.h"
#include "segments/fields/outlet_candidates.h"
#include "segments/fields/outlet_lines.h"
#include "segments/fields/outlet_rules.h"
#include "segments/grammars/byline_roles.h"
#include "segments/grammars/credit_names.h"
#include "segments/grammars/find_credit.h"
#include "segments/grammars/read_byline.h"
#include "segments/grammars/read_dates.h"
#include "segments/grammars/read_pieces.h"
#include "segments/grammars/score_person.h"

namespace artparse {
namespace {

constexpr std::size_t kFirstProse = 3;  // paragraphs of the story in which known outlets are looked for
constexpr std::size_t kHeadAbove = 8, kFootBlocks = 3;  // blocks above the headline and at the end

class OutletFinder {
 public:
  OutletFinder(const PageDraft& draft, OutletCandidates& candidates) : draft_(draft), candidates_(candidates) {}

  void collect() {
    for (const PageBlock& block : draft_.blocks) credit_lines_.push_back(names_picture_source(block, draft_));
    read_headline_tail();
    for (std::size_t i = 0; i < draft_.blocks.size(); ++i) {
      if (candidates_.full()) break;
      read_block(i);
    }
    read_known_names();
    read_sign_off();
  }

 private:
  bool in_head(std::size_t i) const {
    return i + kHeadAbove >= draft_.headline.first_copy && i <= draft_.headline.body_begin;
  }
  bool in_foot(std::size_t i) const { return i + kFootBlocks >= draft_.story.end; }

  void read_headline_tail() {
    const HeadlineChoice& h = draft_.headline;
    if (!h.tail.empty()) split_tail(h.tail);
  }

  void split_tail(TokenRange tail) {
    TokenIndex begin = tail.begin;
    std::vector<TokenRange> parts;
    for (TokenIndex i = tail.begin; i <= tail.end; ++i) {
      if (i < tail.end && !is_title_mark(draft_, i)) continue;
      if (i > begin) parts.push_back({begin, i});
      begin = i + 1;
    }
    for (std::size_t k = 0; k < parts.size(); ++k) {
      const TokenIndex first = parts[k].begin;
      const bool goes_on =
          draft_.tokens[first].shape == TokenShape::kLower && draft_.tokens.has(first, SenseKind::kConjunction);
      if (parts[k].size() > kMostOutletWords || goes_on) continue;  // "He is back - and angry"
      add_tokens(parts[k], k + 1 == parts.size() ? OutletClue::kTitleTail : OutletClue::kLongTitleTail);
    }
  }

  void add_tokens(TokenRange range, OutletClue clue) {
    const std::vector<Piece> pieces = pieces_of(draft_.tokens, range);
    if (pieces.size() == 1 && pieces[0].shape == TokenShape::kUrl) return candidates_.add_address(pieces[0], clue);
    candidates_.add(pieces, weight_of(clue), clue);
  }

  void read_block(std::size_t i) {
    const PageBlock& block = draft_.blocks[i];
    const Pieces pieces = draft_.pieces_of(block);
    if (pieces.empty()) return;
    const bool prose = block.shape == Shape::kParagraph || block.shape == Shape::kProse;
    if (!credit_lines_[i] && i <= draft_.headline.body_begin && block.words < 45 &&
        draft_.headline.is_copy.size() > i) {
      read_title_line(i);
    }
    if (block.cues.has(BlockCue::kAddress)) read_addresses(i, pieces, prose);
    if (block.cues.has(BlockCue::kRights) || block.cues.has(BlockCue::kCreditMark)) {
      read_rights(pieces, i > draft_.headline.body_begin);
    }
    if (block.cues.has(BlockCue::kDateline) && i >= draft_.headline.body_begin) read_dateline(pieces);
    const Shape s = block.shape;
    if (credit_lines_[i] || s == Shape::kCredit) read_credit(pieces);
    if (credit_lines_[i]) return;
    if ((in_head(i) && block.words <= 12) || s == Shape::kBy || s == Shape::kNameRole || s == Shape::kNameDate ||
        s == Shape::kDatePlus) {
      const bool helpers = s == Shape::kBy &&
                           read_byline_opener(pieces, draft_).role == AuthorRole::kContributor;  // "With files from AP"
      if (!draft_.headline.is_copy[i] && !block.cues.has_any({BlockCue::kDatelineLine, BlockCue::kSpeakerLabel}) &&
          !helpers) {
        read_head_line(i, pieces);
      }
    }
    read_objects(pieces, prose, in_foot(i) || i < draft_.headline.body_begin);
    if (block.words <= 4 && !prose && (i <= draft_.headline.body_begin || in_foot(i))) read_short_line(i, pieces);
  }

  // "HARLOW, Ohio (WXQR) -", "(WXQR/Harbour News) -": the call sign of a station in the United States.
  void read_dateline(Pieces pieces) {
    constexpr std::size_t kLongestDateline = 12;  // pieces
    for (std::size_t i = 1; i + 3 < std::min(pieces.size(), kLongestDateline); ++i) {
      if (!is_mark(pieces[i - 1], '(') || pieces[i].shape != TokenShape::kShortCaps) continue;
      const std::string_view letters = draft_.text_of(pieces[i]);
      const bool body = pieces[i].word->kinds.has_any({SenseKind::kOrganization, SenseKind::kAcronym});  // "(WIPO)"
      const bool call_sign = letters.size() == 4 && (letters[0] == 'W' || letters[0] == 'K') && !body;
      if (call_sign && is_mark(pieces[i + 1])) {
        candidates_.add(pieces.subspan(i, 1), weight_of(OutletClue::kStation), OutletClue::kStation);
      }
      return;
    }
  }

  // "Photo: Jane Doe for The Harbour Courier": a photographer on the outlet's own behalf; "Jane Doe/The Guardian".
  void read_credit(Pieces pieces) {
    std::size_t end = pieces.size();
    while (end > 0 && is_mark(pieces[end - 1])) --end;
    const std::size_t begin = begin_of_credit(pieces, draft_);
    for (std::size_t i = (begin < end ? begin : 0) + 1; i < end; ++i) {
      const bool parts = is_mark(pieces[i - 1], '/') || is_mark(pieces[i - 1], ',') || is_mark(pieces[i - 1], '|');
      const std::size_t behalf = parts && i + 1 < end && stands_for(pieces[i]) ? 1 : 0;  // "Jane Doe/For The Guardian"
      const Pieces house = parts ? pieces.subspan(i + behalf, end - i - behalf) : Pieces{};
      if (is_paper(house, draft_)) {
        return candidates_.add(house, weight_of(OutletClue::kPicturedBy), OutletClue::kPicturedBy);
      }
      if (begin >= end || !is_on_behalf(pieces[i]) || !is_capitalized(pieces[i - 1].shape)) continue;
      const Pieces name = capital_run(pieces, i + 1, draft_.lexicon);
      if (!name.empty() && !is_phrase(name, SenseKind::kAgency, draft_)) {
        candidates_.add(name, weight_of(OutletClue::kPicturedFor), OutletClue::kPicturedFor);
      }
    }
  }
  // "The old bridge - Getty Images", whose picture it is; but "What we know | Reuters".
  bool credits_picture(TokenIndex mark, TokenRange tail) const {
    const std::vector<Piece> pieces = pieces_of(draft_.tokens, tail);
    const bool wire = draft_.tokens.word(mark).first == '|' && is_phrase(pieces, SenseKind::kAgency, draft_);
    return !wire && draft_.tokens[tail.end - 1].shape != TokenShape::kUrl && has_source(pieces, draft_);
  }

  // A title line whose first part starts the headline, or that is a copy with a tail.
  void read_title_line(std::size_t i) {
    const PageBlock& block = draft_.blocks[i];
    if (i == draft_.headline.block || (!draft_.headline.is_copy[i] && !draft_.relations[i].title_line)) return;
    for (TokenIndex k = block.tokens.begin + 3; k < block.tokens.end; ++k) {
      if (!is_title_mark(draft_, k)) continue;
      const TokenRange heading{block.tokens.begin, k};
      const TokenRange tail{k + 1, block.tokens.end};
      const bool credits = !draft_.headline.is_copy[i] && credits_picture(k, tail);
      if (draft_.headline.is_copy[i] || (!credits && share_a_word(draft_, heading, draft_.headline.tokens))) {
        return split_tail(tail);
      }
      return;  // "KHBR 9 News | The town's news leader"
    }
  }

  void read_addresses(std::size_t i, Pieces pieces, bool prose) {
    const PageBlock& block = draft_.blocks[i];
    for (std::size_t k = 0; k < pieces.size(); ++k) {
      const Piece& piece = pieces[k];
      if (piece.shape != TokenShape::kUrl || is_part_of_word(pieces, k)) continue;
      const std::string_view text = draft_.text_of(piece);
      if (text.starts_with('@') || text.starts_with('#')) {
        candidates_.add_handle(text.substr(1));
        continue;
      }
      const bool mail = text.find('@') != text.npos;
      if (mail && block.cues.has(BlockCue::kContact) && !prose) {
        continue;  // "Media contact: jane@harbourhotels.example"
      }
      if (!mail && credit_lines_[i]) continue;                             // "Jane Doe/HarbourViews.example"
      const bool near = in_head(i) || in_foot(i) || block.cues.has(BlockCue::kBy);
      const OutletClue clue = mail ? (near ? OutletClue::kOwnMail : OutletClue::kMail)
                              : block.shape == Shape::kUrl && i < 4 ? OutletClue::kFirstAddress
                              : (!prose || in_foot(i)) && block.words <= 25 ? OutletClue::kShortAddress
                                                                            : OutletClue::kAddress;
      candidates_.add_address(piece, clue);
    }
  }

  void read_rights(Pieces pieces, bool foot) {
    for (std::size_t i = 0; i < pieces.size(); ++i) {
      const bool sign = draft_.text_of(pieces[i]) == "\u00A9" ||
                        has_sense(pieces[i].word->entry, SenseKind::kTailPhrase, TailPhrase::kRights);
      if (!sign && !is_lettered_rights(pieces, i)) continue;
      std::size_t at = i + 1;
      bool year = false;
      while (at < pieces.size() && (is_number(pieces[at].shape) || is_mark(pieces[at]) || is_opener(pieces[at]) ||
                                    is_lettered_rights(pieces, at) ||
                                    has_sense(pieces[at].word->entry, SenseKind::kTailPhrase, TailPhrase::kRights))) {
        year |= pieces[at].shape == TokenShape::kYear;
        ++at;
      }
      Pieces name = capital_run(pieces, at, draft_.lexicon);
      const bool parted = std::ranges::any_of(
          name, [](const Piece& piece) { return is_mark(piece, '-'); });  // "Harbour Courier - Established 1912"
      if (name.size() > 1 && name.back().shape == TokenShape::kYear && !parted) {  // "© Harbour Courier 2013"
        year = true;
        name = name.first(name.size() - 1);
      }
      const std::size_t end = at + name.size();
      const std::size_t suffix =
          end + (end + 1 < pieces.size() && is_mark(pieces[end], ',') ? 1 : 0);  // "Harbour Holdings, Inc."
      const bool owner = suffix < pieces.size() &&
                         pieces[suffix].word->kinds.has(SenseKind::kCompanySuffix);  // "Harbour Holdings Ltd"
      year |= owner && suffix + 1 < pieces.size() && pieces[suffix + 1].shape == TokenShape::kYear;
      const bool known = is_phrase(name, SenseKind::kOutlet, draft_);
      const bool alone = i == 0 && foot && known && !is_phrase(name, SenseKind::kAgency, draft_);  // "© The Guardian"
      if (name.empty() || !(year || alone)) return;
      candidates_.add(name, weight_of(OutletClue::kRights) * (!owner ? 5 : known ? 3 : 2) / 5, OutletClue::kRights);
      return;
    }
  }
  static bool is_opener(const Piece& piece) {
    return piece.shape == TokenShape::kLower && piece.word->kinds.has(SenseKind::kBylineWord) && piece.span.size() == 2;
  }

  void read_head_line(std::size_t i, Pieces pieces) {
    const PageBlock& block = draft_.blocks[i];
    std::size_t begin = 0;
    const std::span<const FoundDate> dates = draft_.dates_of(block);
    for (std::size_t k = 0; k <= pieces.size(); ++k) {
      const bool apart = k > begin && k < pieces.size() && stands_apart(pieces, k);
      const bool on_behalf = k > begin && k < pieces.size() && block.cues.has(BlockCue::kBy) &&
                             stands_for(pieces[k]);  // "By JANE DOE FOR THE COURIER"
      const std::size_t label =
          match_pieces(pieces, k, {SenseKind::kDateWord}, draft_.lexicon).end;  // "Read Time: 3 mins", "Laatste update"
      if (k < pieces.size() && !apart && !on_behalf && label <= k + 1 && !separates(pieces, k, dates)) continue;
      const bool ends_company = begin > 0 && k == begin + 1 &&
                                pieces[begin].word->kinds.has(SenseKind::kCompanySuffix);  // "Harbour Hotels, Inc."
      if (k > begin && !ends_company) read_head_part(block, pieces.subspan(begin, k - begin));
      begin = apart && !separates(pieces, k, dates) ? k : std::max(label, k + 1);
    }
  }
  void read_head_part(const PageBlock& block, Pieces part) {
    part = trim_marks(part);
    if (!part.empty() && is_byline_opener_word(part[0])) part = part.subspan(1);
    part = part.subspan(size_of_name_before_house(part, draft_));
    if (part.empty() || part.size() > kMostOutletWords || !is_capitalized(part[0].shape)) return;
    if (const Pieces newsroom = without_newsroom(part, draft_); newsroom.size() < part.size()) {
      const OutletClue clue =
          is_phrase(newsroom, SenseKind::kOutlet, draft_) ? OutletClue::kKnownInHead : OutletClue::kHeadInHead;
      return candidates_.add(newsroom, weight_of(clue), clue);
    }
    if (const Pieces whole = without_section(part, draft_); whole.size() < part.size()) part = whole;
    if (has_role_word(part, draft_) || is_state(part)) return;
    if (is_phrase(part, SenseKind::kOutlet, draft_)) {
      candidates_.add(part, weight_of(OutletClue::kKnownInHead), OutletClue::kKnownInHead);
    } else if (part.size() >= 2 && ends_with_outlet_word(part)) {
      candidates_.add(part, weight_of(OutletClue::kHeadInHead), OutletClue::kHeadInHead);
    } else if (block.date_count > 0 && part.size() <= 4 && !is_section(part) && ends_as_name(part, draft_) &&
               !is_day(part) && score_person(part, draft_) < 100 && !is_given_name(part) && !is_where(block, part)) {
      candidates_.add(part, weight_of(OutletClue::kDatedInHead), OutletClue::kDatedInHead);
    }
  }
  // "A burned mill in Velnagard, June 2, 2025."
  bool is_where(const PageBlock& block, Pieces part) const {
    if (part.data() == draft_.pieces_of(block).data()) return false;
    const Piece& before = *(part.data() - 1);
    return before.shape == TokenShape::kLower && before.word->kinds.has(SenseKind::kPlacePreposition);
  }
  // "Politics & Policy", "World Politics"; not "Sports Velnagard".
  static bool is_section(Pieces part) {
    const auto names_section = [](const Piece& piece) { return piece.word->kinds.has(SenseKind::kSectionName); };
    return names_section(part[0]) && (part.size() == 1 || !is_capitalized(part[1].shape) || names_section(part[1]));
  }
  static bool ends_with_outlet_word(Pieces part) {
    return is_capitalized(part.back().shape) && part.back().word->kinds.has(SenseKind::kOutletHead);
  }

  // In the story an outlet is told of by many phrases, so only one that looks like it counts there. Around it a phrase
  // such as "first appeared in" is enough, but in prose not one that says little: "on Monday".
  void read_objects(Pieces pieces, bool prose, bool around_story) {
    for (std::size_t i = 0; i < pieces.size(); ++i) {
      const Word& word = *pieces[i].word;
      if (!(word.entry.starts_page_phrase && may_go_on(pieces, i)) && !word.kinds.has(SenseKind::kOutletCue)) continue;
      const PieceMatch cue = match_pieces(pieces, i, {SenseKind::kOutletCue}, draft_.lexicon);
      if (!cue || match_pieces(pieces, i, {SenseKind::kDateWord}, draft_.lexicon).end > cue.end) {
        continue;  // "Read Time: 3 mins"
      }
      const bool told = payload_of(cue.entry, SenseKind::kOutletCue) < 10;
      if (told && prose && i > 0 && is_capitalized(pieces[i].shape) &&
          (!is_mark(pieces[i - 1]) || is_mark(pieces[i - 1], ','))) {
        continue;  // "his book, On Leadership"
      }
      std::size_t at = cue.end;
      if (at < pieces.size() && pieces[at].word->kinds.has(SenseKind::kPossessive) &&
          !is_capitalized(pieces[at].shape)) {
        ++at;
      }
      if (!told && is_adjective_before_name(pieces, at)) ++at;  // "our daily"
      if (at < pieces.size() && is_mark(pieces[at], ':') && !told) ++at;
      if (at < pieces.size() && pieces[at].shape == TokenShape::kUrl && !told &&
          draft_.text_of(pieces[at]).find('@') == std::string_view::npos) {
        candidates_.add_address(pieces[at], OutletClue::kKnownObject);
        continue;
      }
      const Pieces name = capital_run(pieces, at, draft_.lexicon);
      if (name.empty()) continue;
      const bool article = name[0].word->kinds.has(SenseKind::kArticle);
      const bool people =
          (told || !article) && is_people(pieces, at, at + name.size(), draft_);  // but "writes for the Scotsman"
      const bool known = !people && is_phrase(name, SenseKind::kOutlet, draft_);
      const bool shaped = name.size() >= 2 && is_capitalized(name[0].shape) && ends_with_outlet_word(name);
      const bool in_story = prose && (!around_story || told);
      if (in_story || told) {
        if (known) {
          candidates_.add(name, weight_of(OutletClue::kKnownTold), OutletClue::kKnownTold,
                          in_story ? share_of_told(name, draft_) : 100);
        }
        if (!known && shaped) candidates_.add(name, weight_of(OutletClue::kHeadTold), OutletClue::kHeadTold);
        if (in_story || known || shaped) continue;
      }
      const OutletClue clue = known ? OutletClue::kKnownObject : shaped ? OutletClue::kHeadObject : OutletClue::kObject;
      candidates_.add(name, weight_of(clue) / (told ? 2 : 1), clue);
    }
  }

  void read_short_line(std::size_t i, Pieces pieces) {
    const PageBlock& block = draft_.blocks[i];
    const Shape s = block.shape;
    if (s != Shape::kShort && s != Shape::kFive && s != Shape::kAgency && s != Shape::kLine && s != Shape::kName) {
      return;
    }
    if (draft_.headline.is_copy[i]) return;
    if (is_phrase(pieces, SenseKind::kOutlet, draft_)) {
      const OutletClue clue = in_head(i) ? OutletClue::kKnownLine : OutletClue::kKnownFootLine;
      candidates_.add(pieces, weight_of(clue), clue);
    } else if (pieces.size() >= 2 && ends_with_outlet_word(pieces) && is_capitalized(pieces[0].shape)) {
      candidates_.add(pieces, weight_of(OutletClue::kHeadLine), OutletClue::kHeadLine);
    } else if (i == 0 && is_capitalized(pieces[0].shape)) {
      candidates_.add(pieces, weight_of(OutletClue::kFirstLine), OutletClue::kFirstLine);
    }
  }

  // Outlets of the lists anywhere in the text.
  void read_known_names() {
    for (std::size_t i = 0; i < draft_.blocks.size(); ++i) {
      const PageBlock& block = draft_.blocks[i];
      const Pieces pieces = draft_.pieces_of(block);
      const bool prose =
          block.shape == Shape::kParagraph || block.shape == Shape::kProse || block.shape == Shape::kCredit;
      if (prose && i > draft_.headline.body_begin + kFirstProse && i < draft_.story.end) continue;
      if (credit_lines_[i]) continue;
      for (std::size_t k = 0; k < pieces.size(); ++k) {
        const Word& word = *pieces[k].word;
        if (!is_capitalized(pieces[k].shape) || (!word.entry.starts_outlet && !word.kinds.has(SenseKind::kOutlet))) {
          continue;
        }
        const PieceMatch match = match_pieces(pieces, k, {SenseKind::kOutlet}, draft_.lexicon);
        if (!match || (match.end == k + 1 && word.common > 0)) continue;
        if (candidates_.full()) return;
        const Pieces name = pieces.subspan(k, match.end - k);
        if (stands_for_outlet(pieces, k, match.end, draft_)) {
          candidates_.add_listed(name, weight_of(OutletClue::kKnownInText) + (prose ? 0 : 40),
                                 OutletClue::kKnownInText);
        }
        k = match.end - 1;
      }
    }
  }

  // A wire's name as the last line.
  void read_sign_off() {
    const std::size_t count = draft_.blocks.size();
    for (std::size_t i = count > 3 ? count - 3 : 0; i < count; ++i) {
      const PageBlock& block = draft_.blocks[i];
      if (block.words <= 3 && i > draft_.headline.body_begin &&
          is_phrase(draft_.pieces_of(block), SenseKind::kAgency, draft_)) {
        add_sign_off(draft_.pieces_of(block));
      }
    }
    for (std::size_t i = 0; i < std::min(count, draft_.headline.body_begin + 1); ++i) {
      if (!draft_.blocks[i].cues.has(BlockCue::kBy) || draft_.blocks[i].words > 12) continue;
      const Pieces pieces = draft_.pieces_of(draft_.blocks[i]);
      for (std::size_t k = 2; k < pieces.size(); ++k) {
        if (is_mark(pieces[k - 1], ',') && is_phrase(pieces.subspan(k), SenseKind::kAgency, draft_)) {
          add_sign_off(pieces.subspan(k));
        }
      }
    }
  }
  void add_sign_off(Pieces name) {
    candidates_.add_listed(trim_marks(name), weight_of(OutletClue::kSignOff), OutletClue::kSignOff);
  }

  const PageDraft& draft_;
  OutletCandidates& candidates_;
  std::vector<bool> credit_lines_;  // of each block
};

}  // namespace

void find_outlet(const PageDraft& draft, Page& page) {
  OutletCandidates candidates(draft, page);
  OutletFinder(draft, candidates).collect();
  const OutletCandidate* best = candidates.best();
  if (!candidates.empty()) page.whys.outlet = "the names that may be the outlet weigh too little";
  if (!best) return;
  page.outlet = PageText{best->text, best->span, {}};
  if (!draft.options.explain) return;
  page.outlet->reasons.rule = "outlet";
  for (const OutletRow& row : outlet_rows()) {
    if (best->clues.has(row.clue)) page.outlet->reasons.rows.push_back({row.id, row.weight});
  }
}

}  // namespace artparse
