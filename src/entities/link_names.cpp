#include "entities/link_names.h"

#include <algorithm>
#include <iterator>

#include "entities/article_view.h"
#include "entities/choose_name.h"
#include "entities/find_roles.h"
#include "entities/link_organizations.h"
#include "entities/link_people.h"
#include "entities/link_places.h"

namespace artparse {
namespace {

void append(std::vector<Entity>& all, std::vector<Entity> more) {
  std::erase_if(more, [](const Entity& entity) { return entity.mentions.empty(); });
  all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

void number_entities(Entities& entities, std::size_t mention_count) {
  std::ranges::sort(entities.all, {}, [](const Entity& entity) { return entity.mentions.front(); });
  entities.of_mention.assign(mention_count, kNoEntity);
  for (std::uint32_t i = 0; i < entities.all.size(); ++i) {
    for (const std::uint32_t mention : entities.all[i].mentions) entities.of_mention[mention] = i;
  }
}

// The row that decided most often, or that weighs most, is the rule.
void finish_reasons(Entity& entity, bool explain) {
  if (!explain) return entity.reasons.rows.clear();
  std::ranges::stable_sort(entity.reasons.rows, std::ranges::greater(), [](const RowWeight& row) { return row.weight; });
  if (entity.reasons.rule.empty() && !entity.reasons.rows.empty()) entity.reasons.rule = entity.reasons.rows[0].row;
}

}  // namespace

Entities link_names(std::string_view text, const Tokens& tokens, const Page& page,
                    const std::vector<Sentence>& sentences, const std::vector<NameMention>& names,
                    const Lexicon& lexicon, bool explain) {
  const ArticleView article{text, tokens, page, sentences, names, lexicon};
  const std::vector<MentionRoles> roles = find_roles(article);
  Entities entities;
  append(entities.all, link_people(article, roles));
  append(entities.all, link_places(article, explain));
  append(entities.all, link_organizations(article));
  number_entities(entities, names.size());
  for (Entity& entity : entities.all) {
    choose_name(article, entity);
    if (entity.type == NameType::kPerson) add_roles(article, roles, explain, entity);
    finish_reasons(entity, explain);
  }
  return entities;
}

}  // namespace artparse
