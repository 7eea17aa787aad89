#include "entities/people/person_table.h"

#include "entities/people/infer_gender.h"
#include "entities/rule_counts.h"

namespace artparse {
namespace {

constexpr std::size_t kMostNamesakes = 24;  // persons compared who share a word

}  // namespace

PersonTable::PersonTable(const ArticleView& article_, const std::vector<MentionRoles>& roles_, bool explain_)
    : article(article_),
      roles(roles_),
      explain(explain_),
      forms(collect_person_forms(article)),
      form_of(article.names.size()),
      person_of(article.names.size(), kNoEntity),
      by_word(kMostNamesakes) {
  for (std::uint32_t f = 0; f < forms.size(); ++f) {
    for (const std::uint32_t mention : forms[f].mentions) form_of[mention] = f;
  }
  persons.reserve(forms.size());
}

std::uint32_t PersonTable::find(std::uint32_t person) const {
  while (persons[person].merged_into != kNoEntity) person = persons[person].merged_into;
  return person;
}

std::uint32_t PersonTable::add_person() {
  persons.emplace_back();
  return static_cast<std::uint32_t>(persons.size() - 1);
}

void PersonTable::add_form(std::uint32_t person, std::uint32_t form, std::string_view rule) {
  const PersonName& name = forms[form].name;
  persons[person].keep_form(form);
  count(person, rule);
  for (const NameWord& word : name.words) {
    by_word.add(word.key, person);
    for (const std::uint64_t formal : word.formal) by_word.add(formal, person);
  }
  for (const NameWord& word : name.nickname) by_word.add(word.key, person);
  persons[person].gender += weigh_gender(article, name);
  for (const std::uint32_t mention : forms[form].mentions) give(mention, person);
}

void PersonTable::give(std::uint32_t mention, std::uint32_t person) {
  person_of[mention] = person;
  persons[person].gender += weigh_gender(roles[mention]);
}

void PersonTable::count(std::uint32_t person, std::string_view rule) {
  if (explain) count_rule(persons[person].reasons, rule);
}

}  // namespace artparse
