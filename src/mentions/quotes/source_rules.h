// The rules that say who said a quote, in the order they are asked. The first that fits decides.
#pragma once

#include <cstdint>
#include <string_view>

namespace artparse {

// How far a rule can be trusted; the strongest evidence of whether a segment quotes anybody.
enum class RuleGroup : std::uint8_t { kNone, kStrong, kDescribing, kNoun, kColon, kChain, kSubject };

enum class SourceRule : std::uint8_t {
#define SOURCE_RULE(name, id, group, example, but_not) k##name,
#include "mentions/quotes/source_rules.def"
#undef SOURCE_RULE
};

struct SourceRuleRow {
  std::string_view id;
  RuleGroup group;
  std::string_view example;  // its first quote must get its source by this rule
  std::string_view but_not;  // its first quote must not
};

constexpr SourceRuleRow kSourceRules[] = {
#define SOURCE_RULE(name, id, group, example, but_not) {id, RuleGroup::group, example, but_not},
#include "mentions/quotes/source_rules.def"
#undef SOURCE_RULE
};

// Rules for a cue right after the quote.
constexpr bool is_after_rule(SourceRule rule) {
  return rule >= SourceRule::kAfterVerb && rule <= SourceRule::kAfterAnyVerb;
}

// Rules that find a source beside this quote, not one carried over from another quote or paragraph.
constexpr bool has_own_cue(SourceRule rule) {
  return (rule >= SourceRule::kAfterVerb && rule <= SourceRule::kCueNounOf && rule != SourceRule::kSplitQuote) ||
         (rule >= SourceRule::kColon && rule <= SourceRule::kDash) || rule >= SourceRule::kPoll;
}

constexpr const SourceRuleRow& row_of(SourceRule rule) { return kSourceRules[static_cast<std::size_t>(rule)]; }

}  // namespace artparse
