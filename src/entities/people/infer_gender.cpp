#include "entities/people/infer_gender.h"

namespace artparse {
namespace {

enum Row { kTitle, kRole, kGivenName, kGeneration };

constexpr GenderRule kRules[] = {
    {"gender.title", 12, "Mrs. [P1:Hobbs] came.", "Dr. [P1:Hobbs] came."},
    {"gender.role", 6, "[P1:Leslie Hobbs], a spokeswoman, came.", "[P1:Leslie Hobbs], a lawyer, came."},
    {"gender.given-name", 3, "[P1:Dora Hobbs] came.", "[P1:Hobbs] came."},
    {"gender.generation", 2, "[P1:Leslie Hobbs Jr.] came.", "[P1:Leslie Hobbs] came."},
};

int signed_weight(Gender gender, Row row) {
  const int weight = kRules[row].weight;
  return gender == Gender::kMale ? weight : gender == Gender::kFemale ? -weight : 0;
}

int weigh_role(const std::optional<RolePhrase>& role) {
  if (!role) return 0;
  return signed_weight(role->sense.gender, role->sense.kind == RoleKind::kHonorific ? kTitle : kRole);
}

}  // namespace

std::span<const GenderRule> gender_rules() { return kRules; }

int weigh_gender(const ArticleView& article, const PersonName& name) {
  const int weight = (name.generation ? kRules[kGeneration].weight : 0) + signed_weight(name.courtesy, kTitle);
  if (name.words.empty()) return weight;
  const NameWord& given = name.given();
  const Sense* sense = Lexicon::find_sense(article.tokens.word(given.token).entry, SenseKind::kGivenName);
  const bool may_be_given = name.is_full() || given.given > given.surname;
  if (!sense || given.is_initial || !may_be_given) return weight;
  return weight + signed_weight(GivenNameSense::unpack(sense->payload()).gender(), kGivenName);
}

int weigh_gender(const MentionRoles& roles) { return weigh_role(roles.before) + weigh_role(roles.after); }

Gender title_gender(const MentionRoles& roles) {
  return roles.before && roles.before->rule == kRoleBefore ? roles.before->sense.gender : Gender::kUnknown;
}

}  // namespace artparse
