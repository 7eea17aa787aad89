#include "mentions/names/list_votes.h"

#include <algorithm>

namespace artparse {
namespace {

constexpr std::size_t kFewestItems = 3;
constexpr int kFewestOthers = 2, kFewestKnown = 3;
constexpr int kVote = 10, kMostVotes = 3;  // in tenths, as the scores
constexpr int kMany = 5;                   // items of a kind that outweigh a few of another

// The end of the run of capitals at i, with particles and hyphens between them.
TokenIndex end_of_item(const NameArticle& article, TokenIndex i) {
  TokenIndex end = i;
  while (end < article.size() && article[end].capitalized && (end == i || article.has_left(end))) {
    ++end;
    const NameToken &joint = article[end], &next = article[end + 1];
    const bool joined = (is_hyphen(joint) && joint.glued && next.glued) || joins_names(joint) ||
                        joint.cue == NameCue::kOf || joint.mark == '&' || joint.mark == '\'';
    if (joined && next.capitalized && article.has_left(end + 1)) ++end;
  }
  return end;
}

// Behind the brackets at i: "Jones (Smith 71)".
TokenIndex skip_brackets(const NameArticle& article, TokenIndex i) {
  constexpr TokenIndex kLongest = 8;
  if (!article.has_left(i) || article[i].mark != '(') return i;
  for (TokenIndex end = i + 1; end < i + kLongest && article.has_left(end); ++end) {
    if (article[end].mark == ')') return end + 1;
  }
  return i;
}

// The start of the next item behind a comma or semicolon, a conjunction or both; i where none is.
TokenIndex next_item(const NameArticle& article, TokenIndex i) {
  TokenIndex at = skip_brackets(article, i);
  if (article.has_left(at) && (article[at].mark == ',' || article[at].mark == ';')) ++at;
  if (article.has_left(at) && (article[at].cue == NameCue::kAnd || article[at].cue == NameCue::kOr)) ++at;
  return at > i && article.has_left(at) && article[at].capitalized ? at : i;
}

// A listed place, a given name before a last name.
bool is_known(const NameArticle& article, const ChosenName& name) {
  const NameToken& first = article[name.span.begin];
  if (name.type == NameType::kPlace) return article.place_of(name.span) != PlaceClass::kNone;
  return name.type != NameType::kPerson || (first.given > 1 && !first.particle) ||
         (name.span.size() == 1 && first.surname > 0);
}

// May what stands behind a list go on without making its last item a subject ("in Oslo and Harrow left") or an owner?
bool may_follow_places(const NameToken& next) {
  if (next.starts_line) return true;
  return (next.mark != 0 || next.function_word) && next.cue != NameCue::kSay && !owns(next) &&
         !(next.glued && is_hyphen(next));
}

// One or two capitalised words of no list, that may be a town: not "Monday", "Tom Brown" or "Foreign Ministry".
bool may_be_unlisted_town(const NameArticle& article, TokenRange item) {
  constexpr TokenIndex kLongest = 2;
  if (item.size() > kLongest || article[item.begin].given > 1) return false;
  for (TokenIndex i = item.begin; i < item.end; ++i) {
    const NameToken& word = article[i];
    if (word.shape != TokenShape::kCapitalized || word.common || word.function_word || word.organization ||
        word.place) {
      return false;
    }
    if (word.list != ListClass::kNone || word.role != RoleClass::kNone || word.head != HeadClass::kNone) return false;
  }
  return true;
}

using Counts = std::array<int, kNameTypeCount>;

// The type of nearly all of the named items, which are `fewest` at least; 0 where there is none.
std::size_t type_of_others(Counts counts, int fewest) {
  counts[0] = 0;
  const auto most = std::ranges::max_element(counts);
  int named = 0;
  for (const int count : counts) named += count;
  const bool alike = *most == named || (*most >= kMany && *most * 5 >= named * 4);
  return alike && *most >= fewest ? static_cast<std::size_t>(most - counts.begin()) : 0;
}

}  // namespace

// "in Oslo, Kamenge and Quilla", "from Oslo and Quilla"; not first in the sentence: "In Oslo, Harrow and Quilla said
// no".
bool ListVotes::lists_places(const NameArticle& article) const {
  const Item &first = items_.front(), &last = items_.back();
  const TokenIndex begin = first.tokens.begin;
  if (items_.size() < 2 || !article.has_left(begin) || article[begin - 1].capitalized) return false;
  const NameCue cue = article[begin - 1].cue;
  const bool in = cue == NameCue::kIn;
  if (!in && cue != NameCue::kAt && cue != NameCue::kFrom && cue != NameCue::kTo) return false;
  const bool place = first.type == NameType::kPlace ||
                     (in && first.type != NameType::kPerson && may_be_unlisted_town(article, first.tokens));
  if (!place || article[last.tokens.begin - 1].mark) return false;
  const bool verb =
      last.tokens.end < article.size() && article.source->word(last.tokens.end).kinds.has(SenseKind::kAuxiliary);
  return verb ? items_.size() >= kFewestItems
              : may_follow_places(article[last.tokens.end]);  // "in Oslo, Kamenge and Quilla have"
}

void ListVotes::vote(const NameArticle& article) {
  const bool places = lists_places(article);
  if (!places && items_.size() < kFewestItems) return;
  Counts counts{}, known{};
  for (const Item& item : items_) {
    ++counts[static_cast<std::size_t>(item.type)];
    known[static_cast<std::size_t>(item.type)] += item.known;
  }
  for (const Item& item : items_) {
    if (places && may_be_unlisted_town(article, item.tokens)) {
      votes_.push_back({item.tokens, NameType::kPlace, kVote * kMostVotes});
      continue;
    }
    if (item.cut || items_.size() < kFewestItems) continue;
    Counts others = counts;
    --others[static_cast<std::size_t>(item.type)];
    std::size_t type = type_of_others(others, kFewestOthers);
    if (type == 0 && !item.known) {
      type = type_of_others(known, kFewestKnown);  // what nobody knows follows what the lists know
    }
    if (type) votes_.push_back({item.tokens, static_cast<NameType>(type), kVote * std::min(others[type], kMostVotes)});
  }
}

void ListVotes::read(const NameArticle& article, const std::vector<ChosenName>& chosen) {
  votes_.clear();
  auto name = chosen.begin();
  for (TokenIndex i = 0; i < article.size();) {
    if (!article[i].capitalized) {
      ++i;
      continue;
    }
    items_.clear();
    for (TokenIndex begin = i;;) {
      const TokenIndex end = end_of_item(article, begin);
      while (name != chosen.end() && name->span.end <= begin) ++name;
      const bool touched = name != chosen.end() && name->span.begin < end;
      const bool whole = touched && name->span == TokenRange{begin, end};
      const bool cut = touched && (name->span.begin < begin || name->span.end > end);
      items_.push_back({{begin, end}, whole ? name->type : NameType::kNone, cut, whole && is_known(article, *name)});
      i = end;
      begin = next_item(article, end);
      if (begin == end) break;
    }
    if (items_.size() > 1) vote(article);
  }
}

void ListVotes::add_scores(NameScores& scores) const {
  auto span = scores.spans.begin();
  for (const Vote& vote : votes_) {
    while (span != scores.spans.end() && span->span.begin < vote.tokens.begin) ++span;
    for (auto at = span; at != scores.spans.end() && at->span.begin == vote.tokens.begin; ++at) {
      if (at->span == vote.tokens) at->scores[static_cast<std::size_t>(vote.type) - 1] += vote.weight;
    }
  }
}

}  // namespace artparse
