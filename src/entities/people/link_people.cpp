#include "entities/people/link_people.h"

#include "entities/people/infer_gender.h"
#include "entities/people/person_table.h"

namespace artparse {
namespace {

std::vector<Entity> collect(PersonTable& table) {
  std::vector<std::uint32_t> entity_of(table.persons.size(), kNoEntity);
  std::vector<Entity> entities;
  entities.reserve(table.persons.size());
  for (std::uint32_t mention = 0; mention < table.person_of.size(); ++mention) {
    if (table.person_of[mention] == kNoEntity) continue;
    const std::uint32_t person = table.find(table.person_of[mention]);
    if (entity_of[person] == kNoEntity) {
      entity_of[person] = static_cast<std::uint32_t>(entities.size());
      Entity& entity = entities.emplace_back();
      entity.type = NameType::kPerson;
      entity.name = std::move(table.persons[person].name);
      entity.gender = gender_of(table.persons[person].gender);
      entity.reasons = std::move(table.persons[person].reasons);
    }
    entities[entity_of[person]].mentions.push_back(mention);
  }
  return entities;
}

}  // namespace

std::vector<Entity> link_people(const ArticleView& article, const std::vector<MentionRoles>& roles, bool explain) {
  PersonTable table(article, roles, explain);
  join_full_names(table);
  join_aliases(table);
  join_shared_surnames(table);
  join_short_names(table);
  return collect(table);
}

}  // namespace artparse
