// Two names of one person with a phrase between them that says so.
#include <utility>

#include "entities/find_aliases.h"
#include "entities/people/person_table.h"

namespace artparse {
namespace {

// "Hobbs", after the one person of the article who is called so in full.
void give_to_only_namesake(PersonTable& table, std::uint32_t mention) {
  const PersonName& name = table.name_of(mention);
  if (table.person_of[mention] != kNoEntity || name.is_full() || name.words.empty()) return;
  std::uint32_t only = kNoEntity;
  for (const std::uint32_t raw : table.by_word.find(name.words.front().key)) {
    const std::uint32_t person = table.find(raw);
    if (only != kNoEntity && only != person) return;
    only = person;
  }
  if (only != kNoEntity) table.give(mention, only);
}

void merge(PersonTable& table, std::uint32_t mention, std::uint32_t alias) {
  constexpr std::string_view kAlias = "person.alias-phrase";
  give_to_only_namesake(table, mention);
  if (table.person_of[mention] == kNoEntity) std::swap(mention, alias);
  if (table.person_of[mention] == kNoEntity) table.add_form(table.add_person(), table.form_of[mention], kNewPerson);
  const std::uint32_t person = table.find(table.person_of[mention]);
  if (table.person_of[alias] == kNoEntity) return table.add_form(person, table.form_of[alias], kAlias);
  const std::uint32_t other = table.find(table.person_of[alias]);
  if (other == person) return;
  table.persons[other].merged_into = person;
  table.count(person, kAlias);
  for (const std::uint32_t form : table.persons[other].forms()) table.persons[person].keep_form(form);
}

}  // namespace

void join_aliases(PersonTable& table) {
  const ArticleView& article = table.article;
  std::uint32_t before = kNoEntity;
  for (std::uint32_t i = 0; i < article.names.size(); ++i) {
    const NameMention& name = article.names[i];
    if (name.type != NameType::kPerson) continue;
    if (before != kNoEntity && article.names[before].block == name.block &&
        has_alias_phrase(article, {article.names[before].tokens.end, name.tokens.begin})) {
      merge(table, before, i);
    }
    before = i;
  }
}

}  // namespace artparse
