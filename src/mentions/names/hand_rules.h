// The rows that judge names with weights set by hand: evidence that is too seldom in the fitting corpora to be weighed
// there, or that no corpus labels as readers read it. They are added to the fitted scores of a span.
#pragma once

#include <span>
#include <string_view>

#include "mentions/names/name_article.h"
#include "mentions/names/name_mention.h"
#include "mentions/names/score_names.h"
#include "mentions/names/span_signs.h"

namespace artparse {

// What a row that fires does to the scores of the span.
enum class HandEffect : std::uint8_t {
  kAdd,       // adds its weight to its type
  kLead,      // its type leads all others, and no name at all, by its weight
  kPlace,     // takes its weight from people; a third of it speaks for a place
  kAgainst,   // takes its weight from its type
  kTeam,      // adds its weight to its type and to organizations: a place may be a team
  kListed,    // its type leads; longer spans that it opens or ends gain, those that cut it do not
};

struct HandRow {
  std::string_view id, says;
  bool (*fires)(const NameArticle& article, TokenRange span);
  NameType type;
  HandEffect effect;
  int weight;  // in tenths, as the scores
  std::string_view example, but_not;
  SpanSigns needs;  // the row fires on no span that lacks one of them, so that it need not be asked
};

std::span<const HandRow> hand_rules();

// Adds what the rows say of `span`, which has the `signs`, to its fitted scores.
void weigh_by_hand(const NameArticle& article, TokenRange span, const SpanSigns& signs, TypeScores& scores);

}  // namespace artparse
