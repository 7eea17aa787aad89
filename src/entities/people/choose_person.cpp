#include "entities/people/choose_person.h"

#include <algorithm>
#include <array>
#include <utility>

#include "entities/people/choose_namesake.h"
#include "entities/people/infer_gender.h"

namespace artparse {
namespace {

constexpr std::size_t kMostCandidates = 32;

// "Mr. James" is no James Harker; but "Mr Thieu" is Nguyen Van Thieu, whose family name stands first, and "Mr
// Piyaboon", who is called like no family, Piyaboon Saengkla.
bool is_called_by_surname(const PersonTable& table, const PersonCandidate& candidate, std::uint32_t mention) {
  const auto& role = table.roles[mention].before;
  if (table.name_of(mention).words.front().surname == 0) return false;
  if (!role || role->sense.kind != RoleKind::kHonorific || !role->sense.abbreviated) return false;
  return std::ranges::none_of(table.persons[candidate.person].forms(),
                              [&](std::uint32_t form) { return table.forms[form].name.family_first; });
}

// The first full name of the person in the article, and the last before `mention`.
std::pair<std::uint32_t, std::uint32_t> full_mentions_around(const PersonTable& table, const LinkedPerson& person,
                                                             std::uint32_t mention) {
  std::uint32_t first = kNoEntity, last = kNoEntity;
  for (const std::uint32_t form : person.forms()) {
    const auto& all = table.forms[form].mentions;
    first = std::min(first, all.front());
    const auto after = std::ranges::upper_bound(all, mention);
    if (after != all.begin() && (last == kNoEntity || *(after - 1) > last)) last = *(after - 1);
  }
  return {first, last};
}

bool has_same_title(const PersonTable& table, const LinkedPerson& person, std::uint32_t mention) {
  const auto& role = table.roles[mention].before;
  if (!role) return false;
  const Tokens& tokens = table.article.tokens;
  for (const std::uint32_t form : person.forms()) {
    const auto& other = table.roles[table.forms[form].mentions.front()].before;
    if (other && tokens.word(other->head.end - 1).folded == tokens.word(role->head.end - 1).folded) return true;
  }
  return false;
}

bool is_royal(const std::optional<RolePhrase>& role) { return role && role->sense.kind == RoleKind::kRoyal; }

// Does the article call somebody by the surname of the person, alone? Where there are very many names, nobody asks.
bool is_called_by_surname_alone(const PersonTable& table, const LinkedPerson& person) {
  constexpr std::size_t kMostSought = 300;
  if (table.forms.size() > kMostSought) return false;
  return std::ranges::any_of(person.forms(), [&](std::uint32_t full) {
    const std::uint64_t surname = table.forms[full].name.family().key;
    return std::ranges::any_of(table.forms, [&](const PersonForm& form) {
      return form.name.words.size() == 1 && form.name.words.front().key == surname;
    });
  });
}

// Kings are called by their given names: "King Hamad" is no Ali bin Hamad, "Prince Harry" no Harry Jones of the same
// paragraph or who is called Jones. But "Prince Ali" is Ali bin Hamad, the crown prince, and may be Ali bin Hamad
// without a word of it.
bool is_other_royal(const PersonTable& table, const PersonCandidate& candidate, std::uint32_t mention) {
  if (!is_royal(table.roles[mention].before)) return false;
  const LinkedPerson& person = table.persons[candidate.person];
  const bool given = candidate.rule->rank == kGivenNameRank;
  const bool patronymic =
      std::ranges::any_of(person.forms(), [&](std::uint32_t f) { return table.forms[f].name.particle != 0; });
  if (given == patronymic || has_same_title(table, person, mention)) return false;
  if (!given) return true;
  bool near = false, royal = false;
  for (const std::uint32_t f : person.forms()) {
    const std::uint32_t first = table.forms[f].mentions.front();
    near |= table.article.names[first].block == table.article.names[mention].block;
    royal |= is_royal(table.roles[first].before) || is_royal(table.roles[first].after);
  }
  return !royal && (near || is_called_by_surname_alone(table, person));
}

bool is_refused(const PersonTable& table, const PersonCandidate& candidate, std::uint32_t mention) {
  if (candidate.rule->rank == kGivenNameRank && is_called_by_surname(table, candidate, mention)) return true;
  return is_other_royal(table, candidate, mention);
}

bool is_later(std::uint32_t than, std::uint32_t mention) {
  return mention != kNoEntity && (than == kNoEntity || than < mention);
}

using Facts = std::array<Namesake, kMostCandidates>;

void add_own_facts(const PersonTable& table, const LinkedPerson& person, std::uint32_t mention, Namesake& facts) {
  facts.has_generation = table.forms[person.forms().front()].name.generation != 0 && !table.name_of(mention).generation;
  facts.same_title = has_same_title(table, person, mention);
  const Gender title = title_gender(table.roles[mention]), own = gender_of(person.gender);
  facts.gender_agrees = title != Gender::kUnknown && title == own;
  facts.gender_differs = title != Gender::kUnknown && own != Gender::kUnknown && title != own;
}

void describe(const PersonTable& table, std::span<const PersonCandidate> candidates, std::uint32_t mention,
              Facts& facts) {
  const std::size_t none = candidates.size();
  std::size_t latest = none, principal = 0, surname = none;
  std::uint32_t latest_at = kNoEntity, surname_at = kNoEntity, principal_at = kNoEntity;
  for (std::size_t i = 0; i < none; ++i) {
    const LinkedPerson& person = table.persons[candidates[i].person];
    const auto [first, last] = full_mentions_around(table, person, mention);
    if (first != kNoEntity && (principal_at == kNoEntity || first < principal_at)) principal_at = first, principal = i;
    const std::uint32_t at = is_later(last, person.last_mention) ? person.last_mention : last;
    facts[i].introduced = last != kNoEntity || person.last_mention != kNoEntity;
    if (is_later(latest_at, at)) latest_at = at, latest = i;
    if (is_later(surname_at, person.last_mention)) surname_at = person.last_mention, surname = i;
    add_own_facts(table, person, mention, facts[i]);
  }
  facts[principal].principal = true;
  if (latest < none) facts[latest].latest = true;
  if (surname < none) facts[surname].surname_before = true;
}

}  // namespace

const PersonCandidate* choose_person(const PersonTable& table, std::span<const PersonCandidate> candidates,
                                     std::uint32_t mention) {
  if (candidates.empty()) return nullptr;
  candidates = candidates.first(std::min(candidates.size(), kMostCandidates));
  Facts facts{};
  if (candidates.size() == 1) {
    add_own_facts(table, table.persons[candidates.front().person], mention, facts.front());
  } else {
    describe(table, candidates, mention, facts);
  }
  const PersonCandidate* best = nullptr;
  int best_weight = 0;
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    if (facts[i].gender_differs || is_refused(table, candidates[i], mention)) continue;
    const int weight = weigh_namesake(facts[i]);
    if (best && weight <= best_weight) continue;
    best = &candidates[i];
    best_weight = weight;
  }
  return best;
}

}  // namespace artparse
