#include "entities/organizations/organization_rules.h"

#include <algorithm>

namespace artparse {
namespace {

using Words = std::span<const OrganizationWord>;
constexpr SenseKinds kHeads = {SenseKind::kOrganizationHead, SenseKind::kCompanySuffix, SenseKind::kPlaceHead,
                               SenseKind::kFacilityHead};

bool same_word(const OrganizationWord& a, const OrganizationWord& b) { return a.folded == b.folded; }
bool is_head(const OrganizationWord& word) { return word.kinds.has_any(kHeads); }

Words core(const OrganizationName& name) { return Words(name.words).first(name.core_size); }

bool have_same_core(const OrganizationName& full, const OrganizationName& part) {
  return std::ranges::equal(core(full), core(part), same_word);
}

bool is_listed_acronym(const OrganizationName& full, const OrganizationName& part) {
  return std::ranges::find(part.expansions, full.key) != part.expansions.end();
}

bool is_acronym_of(const OrganizationName& full, const OrganizationName& part) {
  return part.letters.size() > 1 && full.words.size() > 1 &&
         (part.letters == full.initials || part.letters == full.all_initials);
}

// May the words stand for a longer name? Not a bare head ("Bank"), nor a bare large place ("China" for "China Mobile").
bool tells_apart(Words words) {
  if (std::ranges::all_of(words, is_head)) return false;
  return words.size() > 1 || !(words.front().large_place || words.front().kinds.has(SenseKind::kDemonym));
}

// "Harker Premium Showcase" beside "Harker", a listed body: something of its own, which no word of its own calls a
// body.
bool is_thing_of(const OrganizationName& full, const OrganizationName& part) {
  constexpr SenseKinds kBodies = {SenseKind::kOrganizationHead, SenseKind::kCompanySuffix, SenseKind::kPlace};
  return full.words.size() > 2 && part.words.size() == 1 && part.words.front().kinds.has(SenseKind::kOrganization) &&
         full.core_size == full.words.size() && !full.words.back().kinds.has_any(kBodies);
}

bool leaves_out_tail(const OrganizationName& full, const OrganizationName& part) {
  const Words words = core(full);
  return !is_thing_of(full, part) && words.size() > part.words.size() && tells_apart(part.words) &&
         std::ranges::equal(words.first(part.words.size()), part.words, same_word);
}

bool leaves_out_front(const OrganizationName& full, const OrganizationName& part) {
  const Words words = core(full);
  return words.size() > part.words.size() && tells_apart(part.words) &&
         std::ranges::equal(words.last(part.words.size()), part.words, same_word);
}

bool is_bare_head(const OrganizationName& full, const OrganizationName& part) {
  const Words words = core(full);
  return words.size() > 1 && part.words.size() == 1 && is_head(part.words.front()) &&
         (same_word(words.front(), part.words.front()) || same_word(words.back(), part.words.front()));
}

bool is_small(const OrganizationWord& word) { return word.shape == TokenShape::kLower; }

// "Justice Department" of "Department of Justice", "Foreign Ministry" of "Ministry of Foreign Affairs".
bool is_turned_round(const OrganizationName& full, const OrganizationName& part) {
  const Words words = core(full), rest = part.words;
  if (rest.size() < 2 || words.size() <= rest.size() || !is_small(words[1]) || !is_head(rest.back()) ||
      !same_word(words.front(), rest.back())) {
    return false;
  }
  const Words subject = words.subspan(std::ranges::find_if_not(words.subspan(1), is_small) - words.begin());
  if (rest.size() == 2 && rest.front().kinds.has(SenseKind::kPlace)) {
    return false;  // "York University", "University of York"
  }
  return subject.size() + 1 >= rest.size() &&
         std::ranges::equal(subject.first(rest.size() - 1), rest.first(rest.size() - 1), same_word);
}

constexpr OrganizationRule kRules[] = {
    {"organization.same-words", have_same_core, true, "[O1:Harker Ltd.] grew. Later [O1:Harker] shrank.",
     "[O1:Harker Ltd.] grew. Later [O2:Hobbs] shrank."},
    {"organization.listed-acronym", is_listed_acronym, true, "[O1:European Union] met. Later [O1:EU] states left.",
     "[O1:European Union] met. Later [O2:UN] states left."},
    {"organization.initials", is_acronym_of, false,
     "[O1:Harbour Workers Alliance] met. Later [O1:HWA] members left.",
     "[O1:Harbour Workers Alliance] met. Later [O2:HWB] members left."},
    {"organization.tail-left-out", leaves_out_tail, false,
     "[O1:Amnesty International] met. Later [O1:Amnesty] members left.",
     "[O1:China Mobile] met. Later [O2:China] left."},
    {"organization.front-left-out", leaves_out_front, false,
     "[O1:Harbour Zebrafinches] won. Later [O1:Zebrafinches] lost.",
     "[O1:Bank of China] won. Later [O2:China] lost."},
    {"organization.turned-round", is_turned_round, false,
     "[O1:Ministry of Foreign Affairs] met. Later the [O1:Foreign Ministry] closed.",
     "[O1:Ministry of Foreign Affairs] met. Later the [O2:Defence Ministry] closed."},
    {"organization.bare-head", is_bare_head, true,
     "[O1:Ministry of Defence] met. Later the [O1:Ministry] closed.",
     "[O1:Ministry of Defence] met. Later the [O2:Council] closed."},
};

}  // namespace

std::span<const OrganizationRule> organization_rules() { return kRules; }

const OrganizationRule* find_organization_rule(const OrganizationName& full, const OrganizationName& part) {
  for (const OrganizationRule& rule : kRules) {
    if (rule.joins(full, part)) return &rule;
  }
  return nullptr;
}

}  // namespace artparse
