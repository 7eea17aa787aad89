// Full names, the fullest first: each joins the one person whom it fits, or starts a person of its own.
#include <algorithm>

#include "entities/people/person_rules.h"
#include "entities/people/person_table.h"

namespace artparse {
namespace {

std::size_t fullness(const PersonName& name) {
  return 2 * name.words.size() - static_cast<std::size_t>(std::ranges::count_if(name.words, &NameWord::is_initial));
}

std::vector<std::uint32_t> full_forms(const PersonTable& table) {
  std::vector<std::uint32_t> order;
  order.reserve(table.forms.size());
  for (std::uint32_t f = 0; f < table.forms.size(); ++f) {
    if (table.forms[f].name.is_full()) order.push_back(f);
  }
  std::ranges::stable_sort(order, std::ranges::greater(),
                           [&](std::uint32_t f) { return fullness(table.forms[f].name); });
  return order;
}

const FullNameRule* full_rule(const PersonTable& table, std::uint32_t person, const PersonName& name) {
  for (const std::uint32_t form : table.persons[person].forms()) {
    if (const FullNameRule* rule = find_full_name_rule(table.forms[form].name, name)) return rule;
  }
  return nullptr;
}

struct FullMatch {
  std::uint32_t person = kNoEntity;
  const FullNameRule* rule = nullptr;
};

// The only person whom the name fits. Two that it fits are none, unless it is letter for letter the name of one.
FullMatch find_full(const PersonTable& table, const PersonName& name) {
  FullMatch match;
  bool several = false;
  for (const std::uint64_t key : {name.words.back().key, name.words.front().key}) {
    for (const std::uint32_t person : table.by_word.find(key)) {
      const FullNameRule* rule = full_rule(table, person, name);
      if (!rule || match.person == person) continue;
      if (rule->many) return {person, rule};
      several |= match.rule != nullptr;
      match = {person, rule};
    }
  }
  return several ? FullMatch{} : match;
}

}  // namespace

void join_full_names(PersonTable& table) {
  for (const std::uint32_t form : full_forms(table)) {
    const auto [person, rule] = find_full(table, table.forms[form].name);
    if (person == kNoEntity) {
      table.add_form(table.add_person(), form, kNewPerson);
    } else {
      table.add_form(person, form, rule->id);
    }
  }
}

}  // namespace artparse
