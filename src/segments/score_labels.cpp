#include "segments/score_labels.h"

#include <algorithm>

namespace artparse {
namespace {

struct LabelRow {
  FeatureId feature;
  std::string_view name;
  LabelWeights weights;
};
constexpr LabelRow kRows[] = {
#include "segments/label_weights.inc"
};
constexpr std::string_view kFittedLabelRules[] = {"label.other",   "label.headline", "label.byline", "label.date",
                                                  "label.caption", "label.credit",   "label.body"};
static_assert(std::size(kFittedLabelRules) == kFittedLabelCount);
constexpr std::size_t kTableSize = kRows[std::size(kRows) - 1].feature + 1;

constexpr std::array<LabelWeights, kTableSize> make_table() {
  std::array<LabelWeights, kTableSize> table{};
  for (const LabelRow& row : kRows) table[row.feature] = row.weights;
  return table;
}
constexpr std::array<LabelWeights, kTableSize> kTable = make_table();

using Scores = std::array<int, kFittedLabelCount>;

// 100 * log(1 + exp(-d / 100)) for d = 0, 25, 50, …: what the smaller of two logarithms adds to the larger.
constexpr int kLogSumStep = 25;
constexpr int kLogSum[] = {69, 58, 47, 39, 31, 25, 20, 16, 13, 10, 8, 6, 5, 4, 3, 2, 2, 1, 1, 1};

int log_sum(int a, int b) {
  const int larger = std::max(a, b), difference = larger - std::min(a, b);
  const auto step = static_cast<std::size_t>(difference / kLogSumStep);
  return larger + (step < std::size(kLogSum) ? kLogSum[step] : 0);
}

int odds_of(const Scores& scores, FittedLabel label) {
  const auto own = static_cast<std::size_t>(label);
  int others = -1000000;
  for (std::size_t k = 0; k < kFittedLabelCount; ++k) {
    if (k != own) others = log_sum(others, scores[k]);
  }
  return scores[own] - others;
}

}  // namespace

std::span<const LabelWeights> fitted_label_table() { return kTable; }

Reasons explain_label(const PageDraft& draft, std::size_t block, FittedLabel label) {
  Reasons reasons{kFittedLabelRules[static_cast<std::size_t>(label)], {}};
  std::vector<FeatureId> features;
  label_features(draft, block, features);
  for (const LabelRow& row : kRows) {
    if (std::find(features.begin(), features.end(), row.feature) == features.end()) continue;
    reasons.rows.push_back({row.name, row.weights[static_cast<std::size_t>(label)]});
  }
  return reasons;
}

void score_labels(PageDraft& draft, std::span<const LabelWeights> table) {
  draft.odds.assign(draft.blocks.size(), {});
  std::vector<FeatureId> features;
  for (std::size_t i = 0; i < draft.blocks.size(); ++i) {
    label_features(draft, i, features);
    Scores scores{};
    for (const FeatureId feature : features) {
      if (feature >= table.size()) continue;
      for (std::size_t k = 0; k < kFittedLabelCount; ++k) scores[k] += table[feature][k];
    }
    LabelOdds& odds = draft.odds[i];
    odds.body = odds_of(scores, FittedLabel::kBody);
    odds.headline = odds_of(scores, FittedLabel::kHeadline);
    odds.byline = odds_of(scores, FittedLabel::kByline);
    odds.date = odds_of(scores, FittedLabel::kDate);
    odds.caption = odds_of(scores, FittedLabel::kCaption);
    odds.credit = odds_of(scores, FittedLabel::kCredit);
  }
}

}  // namespace artparse
