// The first half of the page stage: blocks, their shapes, the story's region, relations between blocks, label odds.
#pragma once

#include "segments/blocks/score_labels.h"
#include "segments/page_draft.h"

namespace artparse {

PageDraft draft_page(std::string_view text, const std::vector<Line>& lines, const Tokens& tokens,
                     const Lexicon& lexicon, const Options& options,
                     std::span<const LabelWeights> label_table = fitted_label_table());

}  // namespace artparse
