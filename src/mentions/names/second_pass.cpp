#include "mentions/names/second_pass.h"

#include <algorithm>
#include <bit>

namespace artparse {
namespace {

#include "name_rows.inc"

using enum SecondAxis;

void set(SecondValues& values, SecondAxis axis, std::uint32_t value) { values[static_cast<std::size_t>(axis)] = value; }

std::size_t type_index(NameType type) { return static_cast<std::size_t>(type) - 1; }
std::size_t strength(float confidence) { return confidence > 0.95f ? 2 : confidence > 0.7f ? 1 : 0; }

std::uint64_t key_of(const NameArticle& article, TokenRange range) {
  std::uint64_t key = kNoNameKey;
  for (TokenIndex i = range.begin; i < range.end; ++i) {
    if (article[i].mark != '-') key = append_to_name_key(key, article[i].folded);
  }
  return key;
}

struct Capitals {
  TokenIndex first, last;
  std::uint32_t count;
};
Capitals capitals_of(const NameArticle& article, TokenRange range) {
  Capitals found{range.begin, range.begin, 0};
  for (TokenIndex i = range.begin; i < range.end; ++i) {
    if (!article[i].capitalized) continue;
    if (found.count++ == 0) found.first = i;
    found.last = i;
  }
  return found;
}

std::size_t place_in(const Capitals& capitals, TokenIndex i) {
  return i == capitals.last ? 2 : i == capitals.first ? 0 : 1;
}

template <class Sums>
std::uint32_t strongest(const Sums& sums) {
  const auto best = std::max_element(sums.begin(), sums.end());
  return *best > 0.01f ? static_cast<std::uint32_t>(best - sums.begin()) + 1 : 0;
}

// 0 none, 1 conjunction, 2 comma, 3 slash
std::uint32_t joiner_of(const NameToken& token) {
  if (token.cue == NameCue::kAnd || token.cue == NameCue::kOr || token.mark == '&') return 1;
  return token.mark == ',' ? 2 : token.mark == '/' ? 3 : 0;
}

}  // namespace

SecondPass::SecondPass() : weights_(name_weights()) {}

SecondPass::StringDecisions& SecondPass::add_string(std::uint64_t key) {
  const std::size_t mask = slots_.size() - 1;
  std::size_t at = key & mask;
  for (; slots_[at]; at = (at + 1) & mask) {
    if (strings_[slots_[at] - 1].key == key) return strings_[slots_[at] - 1];
  }
  slots_[at] = static_cast<std::uint32_t>(strings_.size() + 1);
  strings_.emplace_back().key = key;
  return strings_.back();
}

const SecondPass::StringDecisions* SecondPass::find_string(std::uint64_t key) const {
  const std::size_t mask = slots_.size() - 1;
  for (std::size_t at = key & mask; slots_[at]; at = (at + 1) & mask) {
    if (strings_[slots_[at] - 1].key == key) return &strings_[slots_[at] - 1];
  }
  return nullptr;
}

void SecondPass::read_decisions(const NameArticle& article, const std::vector<ChosenName>& chosen,
                                const std::vector<float>& unnamed) {
  chosen_ = &chosen;
  unnamed_ = &unnamed;
  at_.assign(article.size() + 1, 0);
  strings_.clear();
  slots_.assign(std::bit_ceil(chosen.size() * 2 + 16), 0);
  words_.assign(article.table.words.size(), WordDecisions());
  teams_ = places_ = 0;
  for (std::uint32_t n = 0; n < chosen.size(); ++n) {
    const ChosenName& name = chosen[n];
    for (TokenIndex i = name.span.begin; i < name.span.end; ++i) at_[i] = n + 1;
    StringDecisions& found = add_string(key_of(article, name.span));
    ++found.count;
    ++found.counts[type_index(name.type)][strength(name.confidence)];
    found.sums[type_index(name.type)] += name.confidence;
    add_words(article, name);
    if (article.place_of(name.span) == PlaceClass::kNone) continue;
    teams_ += name.type == NameType::kOrganization;
    places_ += name.type == NameType::kPlace;
  }
  for (const Chunk& chunk : article.chunks) {
    for (TokenIndex i = chunk.begin; i < chunk.end; ++i) {
      if (at_[i] == 0 && article[i].capitalized) ++words_[article[i].folded].unnamed[unnamed[i] > 0.9f];
    }
  }
}

void SecondPass::add_words(const NameArticle& article, const ChosenName& name) {
  const Capitals capitals = capitals_of(article, name.span);
  for (TokenIndex i = name.span.begin; i < name.span.end; ++i) {
    if (!article[i].capitalized) continue;
    WordDecisions& word = words_[article[i].folded];
    word.sums[type_index(name.type)] += name.confidence;
    if (capitals.count < 2) continue;
    ++word.within[type_index(name.type)][place_in(capitals, i)][name.confidence > 0.9f];
    ++word.within_count;
  }
}

void SecondPass::measure_same(std::uint64_t key, TokenRange span, SecondValues& values) const {
  set(values, kSame, 1);
  const StringDecisions* found = find_string(key);
  if (!found) return;
  TypeCounts counts = found->counts;
  std::array<float, kWeightTypes> sums = found->sums;
  std::uint32_t count = found->count;
  const ChosenName* here = name_at(span.begin);
  if (here && here->span == span) {
    if (--count == 0) return;
    --counts[type_index(here->type)][strength(here->confidence)];
    sums[type_index(here->type)] -= here->confidence;
  }
  float total = 0;
  for (const float sum : sums) total += sum;
  const std::uint32_t type = std::max(1u, strongest(sums));
  const float share = sums[type - 1] / total;
  set(values, kSame, 2 + (type - 1) * 3 + (share > 0.95f ? 0 : share > 0.6f ? 1 : 2));
  set(values, kSameCount, 1 + (type - 1) * 4 + std::min(count, 4u) - 1);
  std::uint32_t mask = 0;
  for (std::size_t t = 0; t < kWeightTypes; ++t) {
    for (std::size_t s = kStrengths; s-- > 0;) {
      if (counts[t][s] == 0) continue;
      mask |= 1u << (t * kStrengths + s);
      break;
    }
  }
  set(values, kSameTypes, mask);
}

void SecondPass::measure_word(const NameArticle& article, TokenIndex i, SecondValues& values) const {
  const WordDecisions& word = words_[article[i].folded];
  const ChosenName* here = name_at(i);
  auto unnamed = word.unnamed;
  if (!here) --unnamed[(*unnamed_)[i] > 0.9f];
  const std::uint32_t count = unnamed[0] + unnamed[1];
  if (count) set(values, kUnnamed, (count > 1 ? 3 : 1) + (unnamed[1] ? 1 : 0));
  if (word.within_count) measure_within(article, i, values);
  set(values, kNowhere, values[static_cast<std::size_t>(kWithin)] == 0);
}

void SecondPass::measure_within(const NameArticle& article, TokenIndex i, SecondValues& values) const {
  auto within = words_[article[i].folded].within;
  if (const ChosenName* here = name_at(i)) {
    const Capitals capitals = capitals_of(article, here->span);
    if (capitals.count > 1) --within[type_index(here->type)][place_in(capitals, i)][here->confidence > 0.9f];
  }
  std::uint32_t mask = 0, most = 0;
  int most_count = 0;
  for (std::uint32_t type = 0; type < kWeightTypes; ++type) {
    for (std::uint32_t place = 0; place < 3; ++place) {
      const auto& [low, high] = within[type][place];
      if (low) mask |= 1u << (type * 6 + place * 2);
      if (high) mask |= 1u << (type * 6 + place * 2 + 1);
      if (low + high <= most_count) continue;
      most_count = low + high;
      most = 1 + type * 3 + place;
    }
  }
  set(values, kWithin, mask);
  set(values, kWithinMost, most);
}

// What the word is part of elsewhere, by the sum of confidences.
std::uint32_t SecondPass::word_type(const NameArticle& article, TokenIndex i) const {
  std::array<float, kWeightTypes> sums = words_[article[i].folded].sums;
  if (const ChosenName* here = name_at(i)) sums[type_index(here->type)] -= here->confidence;
  return strongest(sums);
}

void SecondPass::measure_neighbours(const NameArticle& article, TokenRange span, SecondValues& values) const {
  const auto type_of = [&](TokenIndex i) {
    const ChosenName* name = name_at(i);
    return name ? static_cast<std::uint32_t>(name->type) : 0;
  };
  if (article.has_left(span.begin)) {
    const ChosenName* touching = name_at(span.begin - 1);
    if (touching && touching->span.end == span.begin) set(values, kTouchingLeft, type_of(span.begin - 1));
    const std::uint32_t joiner = joiner_of(article[span.begin - 1]);
    if (joiner && article.has_left(span.begin - 1) && !touching) {
      const std::uint32_t type = type_of(span.begin - 2);
      if (type) set(values, kJoinedLeft, (joiner - 1) * 4 + type);
    }
  }
  if (article.has_left(span.end)) {
    const ChosenName* touching = name_at(span.end);
    if (touching && touching->span.begin == span.end) set(values, kTouchingRight, type_of(span.end));
    const std::uint32_t joiner = joiner_of(article[span.end]);
    if (joiner && article.has_left(span.end + 1) && !touching) {
      const std::uint32_t type = type_of(span.end + 1);
      if (type) set(values, kJoinedRight, (joiner - 1) * 4 + type);
    }
  }
}

// How many listed places the article has as teams, the span left out, and whether they outnumber the places.
void SecondPass::measure_teams(const NameArticle& article, TokenRange span, SecondValues& values) const {
  constexpr std::uint32_t kSome = 2, kMany = 4;
  if (article.place_of(span) == PlaceClass::kNone) return;
  std::uint32_t teams = teams_, places = places_;
  if (const ChosenName* here = name_at(span.begin); here && here->span == span) {
    teams -= here->type == NameType::kOrganization;
    places -= here->type == NameType::kPlace;
  }
  const std::uint32_t few = teams >= kMany ? 3 : teams >= kSome ? 2 : teams;
  set(values, kTeams, few == 0 ? 1 : few * 2 + (teams > places ? 1 : 0));
  if (article.has_left(span.begin)) set(values, kBefore, static_cast<std::uint32_t>(article[span.begin - 1].cue));
}

void SecondPass::measure(const NameArticle& article, TokenRange span, SecondValues& values) const {
  values.fill(0);
  const Capitals capitals = capitals_of(article, span);
  set(values, kCapitals, std::min(capitals.count, 3u));
  measure_same(key_of(article, span), span, values);
  if (capitals.count == 1) {
    measure_word(article, capitals.first, values);
  } else {
    set(values, kLastWord, word_type(article, capitals.last));
    set(values, kFirstWord, word_type(article, capitals.first));
    if (const auto* found = find_string(key_of(article, {span.begin, span.end - 1}))) {
      set(values, kWithoutLast, strongest(found->sums));
    }
    if (const auto* found = find_string(key_of(article, {span.begin + 1, span.end}))) {
      set(values, kWithoutFirst, strongest(found->sums));
    }
  }
  measure_neighbours(article, span, values);
  measure_teams(article, span, values);
}

void SecondPass::add_scores(const NameArticle& article, NameScores& scores) const {
  SecondValues values;
  for (SpanScore& score : scores.spans) {
    measure(article, score.span, values);
    artparse::add_scores(sum_second_span(values.data(), weights_.second, weights_.weights), score.scores);
  }
}

}  // namespace artparse
