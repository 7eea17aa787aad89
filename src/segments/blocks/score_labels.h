// The odds of the labels of each block, from a table of weights.
#pragma once

#include <array>
#include <span>
#include <vector>

#include "segments/blocks/label_features.h"
#include "segments/page_draft.h"

namespace artparse {

// What a block may be, for the fitted weights. The page's Label is decided later, from the whole document.
enum class FittedLabel : std::uint8_t { kOther, kHeadline, kByline, kDate, kCaption, kCredit, kBody };
constexpr std::size_t kFittedLabelCount = 7;
constexpr std::string_view kFittedLabelNames[] = {"other", "headline", "byline", "date", "caption", "credit", "body"};

// In hundredths; the last is 0 and fills a machine word.
using LabelWeights = std::array<std::int16_t, kFittedLabelCount + 1>;
using LabelTable = std::vector<LabelWeights>;                       // by FeatureId

// The table inside the program.
std::span<const LabelWeights> fitted_label_table();

void score_labels(PageDraft& draft, std::span<const LabelWeights> table);

// The features of a block that speak most for a label, by the table inside the program.
Reasons explain_label(const PageDraft& draft, std::size_t block, FittedLabel label);

}  // namespace artparse
