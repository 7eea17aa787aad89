// Every name of a byline or name line is a candidate; a name's score is its best place plus a part of the second best.
// The best zone of the page then decides which candidates are authors.
#include "segments/fields/find_authors.h"

#include <algorithm>

#include "base/hash.h"
#include "segments/fields/author_rules.h"
#include "segments/grammars/print_text.h"
#include "segments/grammars/read_byline.h"
#include "segments/grammars/read_pieces.h"
#include "segments/grammars/score_person.h"

namespace artparse {
namespace {

constexpr int kLeastScore = 200;
constexpr int kSecondShare = 30;         // percent of the second best place
constexpr std::size_t kMostCandidates = 128, kMostNames = 32;
constexpr std::uint32_t kMostJoinedWords = 4;  // of a line "and Jane Doe"
constexpr std::uint32_t kMostLineWords = 16, kMostBioWords = 60;
constexpr int kBioScore = 120, kWeakBioScore = 30;

struct Candidate {
  BylineName name;
  std::uint64_t key = 0;
  std::uint64_t words_key = 0;
  int best = -9900, second = -9900;
  std::size_t block = 0;
  bool by = false;
  int score() const { return best + (second > 0 ? std::min(best, second) * kSecondShare / 100 : 0); }
};

std::uint64_t key_of_name(Pieces name) {
  std::uint64_t key = 0;
  for (const Piece& piece : name) {
    if (!is_mark(piece)) key = mix_hash(key, piece.word->key_hash);
  }
  return key;
}

bool is_part_of(Pieces inner, Pieces outer) {
  return std::all_of(inner.begin(), inner.end(), [&](const Piece& a) {
    return is_mark(a) || std::any_of(outer.begin(), outer.end(),
                                     [&](const Piece& b) { return b.word->key_hash == a.word->key_hash; });
  });
}

class AuthorFinder {
 public:
  explicit AuthorFinder(const PageDraft& draft) : draft_(draft) {}

  void collect() {
    bool after_opener = false;
    for (std::size_t i = 0; i < draft_.blocks.size() && candidates_.size() < kMostCandidates; ++i) {
      if (draft_.headline.is_copy[i]) {
        after_opener = false;
        continue;
      }
      const bool more = after_opener && stands_in_list(i);
      after_opener = read_block(i, after_opener) || more;
      if (more) ++i;
    }
  }

  std::vector<Candidate> choose() {
    std::erase_if(candidates_, [](const Candidate& c) { return c.score() < kLeastScore; });
    keep_head_zone();
    keep_best_kind();
    std::stable_sort(candidates_.begin(), candidates_.end(), [](const Candidate& a, const Candidate& b) {
      return a.name.pieces.front().span.begin < b.name.pieces.front().span.begin;
    });
    drop_parts_of_names();
    return std::move(candidates_);
  }

 private:
  bool stands_under_name(std::size_t i) const {
    for (std::size_t k = i > 3 ? i - 3 : 0; k < i; ++k) {
      if (draft_.blocks[k].shape == Shape::kBy || draft_.blocks[k].shape == Shape::kName) return true;
    }
    return false;
  }

  // "Jane Doe", below it "Professor of History, Harlow", and then the next name.
  bool stands_in_list(std::size_t i) const {
    constexpr std::uint32_t kMostRoleWords = 14;
    if (i + 2 >= draft_.blocks.size() || draft_.blocks[i].shape != Shape::kName ||
        draft_.blocks[i + 2].shape != Shape::kName) {
      return false;
    }
    const PageBlock& role = draft_.blocks[i + 1];
    const bool line = role.shape == Shape::kShort || role.shape == Shape::kFive || role.shape == Shape::kLine;
    return line && role.words <= kMostRoleWords && role.date_count == 0 && !role.cues.has(BlockCue::kEndsSentence);
  }

  // Returns whether the next block stands under a byline that goes on.
  bool read_block(std::size_t i, bool after_opener) {
    const PageBlock& block = draft_.blocks[i];
    const Pieces pieces = draft_.pieces_of(block);
    if (is_joiner_alone(pieces) && (after_opener || stands_under_name(i))) return true;
    const bool byline = block.cues.has(BlockCue::kBy) || block.cues.has(BlockCue::kByInside);
    if (byline || (after_opener && block.words <= 20 && has_letters(pieces))) {
      read_names(i, pieces, true);
      return after_opener && goes_on(i);
    }
    if (block.words <= kMostJoinedWords && !pieces.empty() && pieces[0].word->kinds.has(SenseKind::kConjunction) &&
        stands_under_name(i)) {
      if (pieces[0].shape == TokenShape::kLower && is_capitalized(pieces[1].shape)) {
        read_names(i, pieces.subspan(1), true);  // "and Jane Doe"
      }
      return false;
    }
    if (block.shape == Shape::kByOnly) return true;
    if (after_opener && !has_letters(pieces)) return true;
    if (block.shape == Shape::kSocial) return after_opener;
    if (draft_.relations[i].names_part) return false;
    if (is_name_line(block)) {
      read_names(i, pieces, false);
    } else if (block.words <= kMostBioWords && i >= draft_.headline.body_begin && block.cues.has(BlockCue::kBio)) {
      read_bio(i, pieces);
    }
    return false;
  }

  static bool has_letters(Pieces pieces) {
    return std::any_of(pieces.begin(), pieces.end(), [](const Piece& p) { return is_word(p.shape); });
  }

  // "and", between two names on lines of their own
  static bool is_joiner_alone(Pieces line) {
    return line.size() == 1 && line[0].word->kinds.has(SenseKind::kConjunction);
  }

  bool goes_on(std::size_t i) const {
    const PageBlock& block = draft_.blocks[i];
    if (block.words > 5 || i + 1 >= draft_.blocks.size()) return false;
    const Pieces pieces = draft_.pieces_of(block);
    if (!pieces.empty() && (is_mark(pieces.back(), ',') || is_mark(pieces.back(), '&') ||
                            pieces.back().word->kinds.has(SenseKind::kConjunction))) {
      return true;
    }
    std::size_t k = i + 1;
    while (k + 1 < draft_.blocks.size() && k < i + 3 && !has_letters(draft_.pieces_of(draft_.blocks[k]))) ++k;
    const PageBlock& next = draft_.blocks[k];
    const bool may_go_on =
        next.shape == Shape::kName || next.shape == Shape::kSocial || is_joiner_alone(draft_.pieces_of(next));
    return next.words <= 4 && may_go_on && block.whole_name_score > PageBlock::kNoName;
  }

  static bool is_name_line(const PageBlock& block) {
    if (block.piece_count == 0 || block.words > kMostLineWords || block.prose) return false;
    switch (block.shape) {
      case Shape::kSection:
      case Shape::kPromo:
      case Shape::kUrl:
      case Shape::kRelative:
      case Shape::kSocial:
        return false;
      case Shape::kDate:
        return block.words_beside_date > 0;
      default:
        return true;
    }
  }

  void read_names(std::size_t i, Pieces pieces, bool after_by) {
    const PageBlock& block = draft_.blocks[i];
    if (block.cues.has(BlockCue::kByInside)) pieces = from_inner_byline(pieces);
    const std::vector<BylineName> names =
        read_byline(pieces, draft_, after_by, block.words_beside_date <= 6 ? 120 : 180);
    if (!after_by && (names.empty() || names[0].segment > 1)) return;
    for (std::size_t k = 0; k < std::min(names.size(), kMostNames); ++k) {
      if (!after_by && names[k].segment > 0 && names[k].kind != AuthorKind::kPerson) continue;
      if (!after_by && names[k].kind == AuthorKind::kDesk && is_label(names[k].pieces, pieces)) continue;
      const int rows = score_author_rows({draft_, i, names[k], after_by, names.size()});
      const int odds = draft_.odds[i].byline;
      const int label = after_by ? std::max(-200, odds) / 2 : odds == 0 ? 0 : std::max(-250, odds) * 8 / 10 + 100;
      add(names[k], rows + label, i, after_by);
    }
  }

  // "Editor: huaxia": a role before a colon.
  static bool is_label(Pieces name, Pieces line) {
    const auto after = static_cast<std::size_t>(&name.back() + 1 - line.data());
    return after < line.size() && is_mark(line[after], ':');
  }

  Pieces from_inner_byline(Pieces pieces) const {
    if (const std::size_t name = size_of_repeated_name(pieces, draft_); name > 0) return pieces.first(name);
    for (std::size_t i = 1; i < pieces.size(); ++i) {
      const BylineOpener opener = read_byline_opener(pieces.subspan(i), draft_);
      const bool opens = is_capitalized(pieces[i].shape) || is_mark(pieces[i - 1]) || is_number(pieces[i - 1].shape);
      if (opens && opener.end && !opener.alone && !opener.foreign) return pieces.subspan(i);
    }
    return pieces;
  }

  // "Jane Doe is the paper's correspondent in ..."
  void read_bio(std::size_t i, Pieces pieces) {
    if (i + 2 < draft_.story.end) return;
    std::size_t end = 0;
    while (end < pieces.size() && (is_capitalized(pieces[end].shape) || (is_mark(pieces[end], '-') && end > 0))) ++end;
    if (end < 2 || end > 6) return;
    const Pieces name = pieces.first(end);
    const int score = score_person(name, draft_);
    if (score < kLikelyPerson) return;
    const bool media = draft_.blocks[i].cues.has(BlockCue::kStrongRole);
    BylineName found{name, AuthorKind::kPerson, AuthorRole::kAuthor, score, 0, 0, false, {}, {}, {}};
    add(found, media ? kBioScore : kWeakBioScore, i, false);
  }

  void add(const BylineName& name, int score, std::size_t block, bool by) {
    const std::uint64_t key = key_of_name(name.pieces);
    const auto known =
        std::find_if(candidates_.begin(), candidates_.end(), [&](const Candidate& c) { return c.key == key; });
    if (known == candidates_.end()) {
      if (score < 0) return;  // hopeless places, such as menus, must not fill the table
      candidates_.push_back({name, key, key, score, -9900, block, by && score >= 100});
      return;
    }
    known->by |= by && score >= 100;
    // A name of the byline that also edits, say, at the foot keeps its place at the head.
    const bool leaves_head = known->by && in_head_zone(known->block) && !in_head_zone(block);
    if (score <= known->best || leaves_head) {
      known->second = std::max(known->second, score);
      return;
    }
    known->second = known->best;
    known->best = score;
    known->block = block;
    if (!name.title.empty() || known->name.kind == name.kind) known->name = name;
  }

  bool in_head_zone(std::size_t block) const {
    const HeadlineChoice& h = draft_.headline;
    return block + 4 >= h.first_copy && block <= h.body_begin + 2;
  }

  // Names beside the headline push out those of other parts of the page.
  void keep_head_zone() {
    const auto in_zone = [this](const Candidate& c) { return in_head_zone(c.block); };
    if (std::any_of(candidates_.begin(), candidates_.end(), in_zone)) {
      std::erase_if(candidates_, [&](const Candidate& c) { return !in_zone(c); });
    }
  }

  static std::size_t distance(std::size_t a, std::size_t b) { return a > b ? a - b : b - a; }

  void keep_best_kind() {
    const Candidate* best_by_person = nullptr;
    const Candidate* best_by_group = nullptr;
    const Candidate* best_person = nullptr;
    const Candidate* best = nullptr;
    const auto better = [](const Candidate*& slot, const Candidate& c) {
      if (!slot || c.score() > slot->score()) slot = &c;
    };
    for (const Candidate& c : candidates_) {
      const bool person = c.name.kind == AuthorKind::kPerson;
      better(best, c);
      if (person) better(best_person, c);
      if (person && c.by) better(best_by_person, c);
      if (!person && c.by) better(best_by_group, c);
    }
    if (!best) return;
    if (best_by_person) {
      const int top = best_by_person->score();
      std::size_t zone = best_by_person->block;
      for (const Candidate& c : candidates_) {
        if (c.by && c.name.kind == AuthorKind::kPerson && c.score() >= top - 250) zone = std::min(zone, c.block);
      }
      std::erase_if(candidates_, [&](const Candidate& c) {
        return !c.by || c.name.kind != AuthorKind::kPerson || distance(c.block, zone) > 4 || c.score() < top - 400;
      });
    } else if (best_by_group && !(best_person && best_by_group->name.kind != AuthorKind::kAgency &&
                                  best_person->score() >= best_by_group->score() - 150)) {
      const std::uint64_t key = best_by_group->key;
      std::erase_if(candidates_, [&](const Candidate& c) { return c.key != key; });
    } else if (best_person) {
      const Candidate top = *best_person;
      std::erase_if(candidates_, [&](const Candidate& c) {
        return c.name.kind != AuthorKind::kPerson || distance(c.block, top.block) > 4 || c.score() < top.score() - 300;
      });
    } else {
      const std::uint64_t key = best->key;
      std::erase_if(candidates_, [&](const Candidate& c) { return c.key != key; });
    }
  }

  void drop_parts_of_names() {
    std::vector<bool> drop(candidates_.size(), false);
    for (std::size_t i = 0; i < candidates_.size(); ++i) {
      for (std::size_t k = 0; k < candidates_.size(); ++k) {
        if (i == k || candidates_[i].name.pieces.size() >= candidates_[k].name.pieces.size()) continue;
        if (is_part_of(candidates_[i].name.pieces, candidates_[k].name.pieces)) drop[i] = true;
      }
    }
    std::size_t at = 0;
    std::erase_if(candidates_, [&](const Candidate&) { return drop[at++]; });
  }

  const PageDraft& draft_;
  std::vector<Candidate> candidates_;
};

std::optional<std::string> print_optional(Pieces pieces, const PageDraft& draft) {
  pieces = trim_marks(pieces);
  if (pieces.empty()) return std::nullopt;
  return print_text(draft, span_of(pieces));
}

// "The mill burns. Jane Roe jroe@courier.example", "The mill burns. (Jane Roe | jroe@…": the address of whoever took a
// picture, behind capitals and marks that a sentence stands before.
bool is_address_of_credit(Pieces pieces, std::size_t address) {
  std::size_t begin = address;
  while (begin > 0 && (is_capitalized(pieces[begin - 1].shape) || is_mark(pieces[begin - 1])) &&
         !is_mark(pieces[begin - 1], '.')) {
    --begin;
  }
  return begin < address && begin > 0 && is_mark(pieces[begin - 1], '.');
}

// A line under the name that holds a role, or an address.
void attach_lines(const PageDraft& draft, std::size_t block, PageAuthor& author) {
  for (std::size_t i = block; i < std::min(draft.blocks.size(), block + 3); ++i) {
    const PageBlock& line = draft.blocks[i];
    if (i > block && (line.shape == Shape::kParagraph || line.shape == Shape::kProse || line.shape == Shape::kBy)) {
      return;
    }
    const Pieces pieces = draft.pieces_of(line);
    for (std::size_t k = 0; k < pieces.size() && !author.email; ++k) {
      if (pieces[k].shape != TokenShape::kUrl || (i > block && is_address_of_credit(pieces, k))) continue;
      const std::string_view text = draft.text_of(pieces[k]);
      const std::size_t at = text.find('@');
      if (at != text.npos && at > 0) author.email = std::string(text);
    }
    if (i == block || author.title || line.words > 8 || draft.headline.is_copy[i]) continue;
    const bool role = line.cues.has(BlockCue::kStrongRole) && line.date_count == 0 && line.name_score < kLikelyPerson &&
                      !line.cues.has(BlockCue::kPromo) && !line.cues.has(BlockCue::kCredit);
    if (role) author.title = print_text(draft, line.tokens);
  }
}

PageAuthor print_author(const PageDraft& draft, const Candidate& candidate, bool explain) {
  PageAuthor author;
  const BylineName& name = candidate.name;
  author.name = name.kind == AuthorKind::kPerson ? print_name(name.pieces, draft)
                                                 : print_text(draft, span_of(trim_marks(name.pieces)));
  author.span = span_of(name.pieces);
  author.kind = name.kind;
  author.role = name.role;
  author.title = print_optional(name.title, draft);
  author.place = print_optional(name.place, draft);
  if (name.kind == AuthorKind::kPerson) attach_lines(draft, candidate.block, author);
  if (explain) {
    author.reasons.rule = "author";
    const AuthorEvidence evidence{draft, candidate.block, name, candidate.by, 1};
    for (const AuthorRow& row : author_rows()) {
      if (row.fires(evidence)) author.reasons.rows.push_back({row.id, row.weight});
    }
  }
  return author;
}

}  // namespace

int score_author_rows(const AuthorEvidence& evidence) {
  int sum = 0;
  for (const AuthorRow& row : author_rows()) {
    if (row.fires(evidence)) sum += row.weight;
  }
  return sum;
}

void find_authors(const PageDraft& draft, Page& page) {
  AuthorFinder finder(draft);
  finder.collect();
  const std::vector<Candidate> chosen = finder.choose();
  for (const Candidate& candidate : chosen) {
    page.authors.push_back(print_author(draft, candidate, draft.options.explain));
  }
  if (chosen.empty()) return;
  const PageBlock& line = draft.blocks[chosen.front().block];
  PageText byline{print_text(draft, line.tokens), line.span, page.authors.front().reasons};
  if (chosen.front().block > 0 && draft.blocks[chosen.front().block - 1].shape == Shape::kByOnly) {
    const PageBlock& opener = draft.blocks[chosen.front().block - 1];
    byline.text = print_text(draft, opener.tokens) + ' ' + byline.text;
    byline.span.begin = opener.span.begin;
  }
  page.byline = std::move(byline);
}

}  // namespace artparse
