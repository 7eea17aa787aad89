#include "entities/link_names.h"

#include <algorithm>
#include <initializer_list>
#include <utility>

#include "entities/article_view.h"
#include "entities/choose_name.h"
#include "entities/find_roles.h"
#include "entities/organizations/link_organizations.h"
#include "entities/people/link_people.h"
#include "entities/places/link_places.h"

namespace artparse {
namespace {

// All of them in the order of their first mention.
std::vector<Entity> merge_in_order(std::initializer_list<std::vector<Entity>*> lists) {
  std::vector<Entity*> order;
  for (std::vector<Entity>* list : lists) {
    for (Entity& entity : *list) {
      if (!entity.mentions.empty()) order.push_back(&entity);
    }
  }
  std::ranges::sort(order, {}, [](const Entity* entity) { return entity->mentions.front(); });
  std::vector<Entity> all;
  all.reserve(order.size());
  for (Entity* entity : order) all.push_back(std::move(*entity));
  return all;
}

void number_entities(Entities& entities, std::size_t mention_count) {
  entities.of_mention.assign(mention_count, kNoEntity);
  for (std::uint32_t i = 0; i < entities.all.size(); ++i) {
    for (const std::uint32_t mention : entities.all[i].mentions) entities.of_mention[mention] = i;
  }
}

// The row that decided most often, or that weighs most, is the rule.
void finish_reasons(Entity& entity, bool explain) {
  if (!explain) return entity.reasons.rows.clear();
  std::ranges::stable_sort(entity.reasons.rows, std::ranges::greater(),
                           [](const RowWeight& row) { return row.weight; });
  if (entity.reasons.rule.empty() && !entity.reasons.rows.empty()) entity.reasons.rule = entity.reasons.rows[0].row;
}

}  // namespace

Entities link_names(std::string_view text, const Tokens& tokens, const Page& page,
                    const std::vector<Sentence>& sentences, const std::vector<NameMention>& names,
                    const Lexicon& lexicon, bool explain) {
  const ArticleView article{text, tokens, page, sentences, names, lexicon};
  const std::vector<MentionRoles> roles = find_roles(article);
  Entities entities;
  std::vector<Entity> people = link_people(article, roles, explain);
  std::vector<Entity> places = link_places(article, explain, entities.reached);
  std::vector<Entity> organizations = link_organizations(article, explain);
  entities.all = merge_in_order({&people, &places, &organizations});
  number_entities(entities, names.size());
  for (Entity& entity : entities.all) {
    choose_name(article, entity, entities.reached);
    if (entity.type == NameType::kPerson) add_roles(article, roles, explain, entity, entities.reached);
    finish_reasons(entity, explain);
  }
  return entities;
}

}  // namespace artparse
