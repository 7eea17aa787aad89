#include "segments/blocks/score_labels.h"

#include <algorithm>

#include "segments/grammars/find_credit.h"

namespace artparse {
namespace {

struct LabelRow {
  FeatureId feature;
  LabelWeights weights;

  // The name is for readers of the table; a test compares it with what the feature is called.
  constexpr LabelRow(FeatureId f, std::string_view /*name*/, LabelWeights w) : feature(f), weights(w) {}
};
constexpr LabelRow kRows[] = {
#include "segments/blocks/label_weights.inc"
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

// Each score less the sum of the others, as logarithms.
Scores odds_of(const Scores& scores) {
  constexpr int kNothing = -1000000;
  Scores odds, behind;
  for (int k = kFittedLabelCount - 1, sum = kNothing; k >= 0; --k) behind[k] = sum, sum = log_sum(sum, scores[k]);
  for (int k = 0, sum = kNothing; k < static_cast<int>(kFittedLabelCount); ++k) {
    odds[k] = scores[k] - log_sum(sum, behind[k]);
    sum = log_sum(sum, scores[k]);
  }
  return odds;
}

LabelOdds label_odds(const Scores& scores) {
  const Scores odds = odds_of(scores);
  const auto of = [&](FittedLabel label) { return odds[static_cast<std::size_t>(label)]; };
  return {of(FittedLabel::kBody), of(FittedLabel::kHeadline), of(FittedLabel::kByline),
          of(FittedLabel::kDate), of(FittedLabel::kCaption),  of(FittedLabel::kCredit)};
}

bool is_of_byline(Shape shape) {
  return shape == Shape::kBy || shape == Shape::kByOnly || shape == Shape::kDate || shape == Shape::kNameDate ||
         shape == Shape::kAgencyDate || shape == Shape::kDatePlus;
}

// Where the sentences of the story may begin: behind the last line of a byline or date that has sentences under it.
std::size_t end_of_brief_head(const PageDraft& draft) {
  bool story = false;
  for (std::size_t i = draft.blocks.size(); i-- > 0;) {
    if (story && is_of_byline(draft.blocks[i].shape)) return i + 1;
    story |= draft.blocks[i].prose;
  }
  return 0;
}

// A caption, then, rather than a sentence of the story.
bool is_above_credit(const PageDraft& draft, std::size_t i) {
  return i + 1 < draft.blocks.size() && !draft.blocks[i + 1].prose && is_written_as_credit(draft.blocks[i + 1]);
}

// On a brief page, what is a sentence and what is none tells more than the weights, which were fitted to whole pages.
void settle_brief_page(PageDraft& draft) {
  constexpr int kSure = 300, kUnsure = 150;
  const std::size_t head_end = end_of_brief_head(draft);
  for (std::size_t i = 0; i < draft.blocks.size(); ++i) {
    const PageBlock& block = draft.blocks[i];
    LabelOdds& odds = draft.odds[i];
    if (block.prose) {
      const bool furniture = block.cues.has(BlockCue::kPromo) || draft.relations[i].after_tail_head || i < head_end ||
                             is_above_credit(draft, i);
      if (!furniture) odds.body = std::max(odds.body, kSure);
      odds.headline = -kSure;
    } else if (i == 0 || !block.cues.has(BlockCue::kDateline)) {
      odds.headline = std::max(odds.headline, -kUnsure);
    }
  }
}

// The name of each feature, made when first asked for.
std::string_view static_name(FeatureId feature) {
  static const std::vector<std::string> names = [] {
    std::vector<std::string> all;
    for (std::size_t f = 0; f < label_feature_count(); ++f) {
      all.push_back(label_feature_name(static_cast<FeatureId>(f)));
    }
    return all;
  }();
  return names[feature];
}

}  // namespace

std::span<const LabelWeights> fitted_label_table() { return kTable; }

Reasons explain_label(const PageDraft& draft, std::size_t block, FittedLabel label) {
  Reasons reasons{kFittedLabelRules[static_cast<std::size_t>(label)], {}};
  std::vector<FeatureId> features;
  label_features(draft, block, features);
  for (const FeatureId feature : features) {
    if (feature >= kTableSize) continue;
    const int weight = kTable[feature][static_cast<std::size_t>(label)];
    if (weight != 0) reasons.rows.push_back({static_name(feature), weight});
  }
  return reasons;
}

void score_labels(PageDraft& draft, std::span<const LabelWeights> table) {
  draft.odds.assign(draft.blocks.size(), {});
  std::vector<FeatureId> features;
  for (std::size_t i = 0; i < draft.blocks.size(); ++i) {
    label_features(draft, i, features);
    LabelWeights sums{};  // of some fifty weights of at most a few hundred: 16 bits are enough
    for (const FeatureId feature : features) {
      if (feature >= table.size()) continue;
      const LabelWeights& weights = table[feature];
      for (std::size_t k = 0; k < weights.size(); ++k) sums[k] = static_cast<std::int16_t>(sums[k] + weights[k]);
    }
    Scores scores;
    std::copy_n(sums.begin(), kFittedLabelCount, scores.begin());
    draft.odds[i] = label_odds(scores);
  }
  if (draft.brief) settle_brief_page(draft);
}

}  // namespace artparse
