// The values of the axes of a token that stands in no name.
#include "mentions/names/name_values.h"

namespace artparse {

void measure_skip(const NameArticle& article, TokenIndex i, SkipValues& values) {
  const NameToken& token = article[i];
  const auto set = [&](SkipAxis axis, auto value) {
    values[static_cast<std::size_t>(axis)] = static_cast<AxisValues>(value);
  };
  values.fill(0);
  set(SkipAxis::kShape, shape_value(token.shape));
  set(SkipAxis::kPosition, token.position);
  set(SkipAxis::kLine, static_cast<std::uint32_t>(token.line) + 1);
  if (!token.capitalized) return set(SkipAxis::kContext, token.context);
  set(SkipAxis::kSeen, seen_value(article, token));
  set(SkipAxis::kRole, token.role);
  set(SkipAxis::kList, token.list);
  set(SkipAxis::kHead, token.head);
  set(SkipAxis::kGiven, token.given + 1u);
  set(SkipAxis::kSurname, token.surname + 1u);
  set(SkipAxis::kCommon, token.common);
  set(SkipAxis::kWordClass, token.word_class);
  set(SkipAxis::kPlace, article.place_at(i));
  set(SkipAxis::kListed, token.organization != 0);
  set(SkipAxis::kCluster, cluster_of_name(token));
  set(SkipAxis::kBeforeCapital, article.has_left(i + 1) ? border_value(article[i + 1]) : 0);
}

}  // namespace artparse
