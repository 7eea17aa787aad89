// Lines in, labelled page out.
#pragma once

#include <string_view>
#include <vector>

#include "artparse/options.h"
#include "lines/line.h"
#include "segments/blocks/score_labels.h"
#include "segments/page.h"
#include "tokens/token.h"

namespace artparse {

// `lines` and `tokens` are those of `text`. Linear in the text.
// Another `label_table` than the program's own is for fitting and its cross-validation.
Page label_page(std::string_view text, const std::vector<Line>& lines, const Tokens& tokens, const Lexicon& lexicon,
                const Options& options, std::span<const LabelWeights> label_table = fitted_label_table());

}  // namespace artparse
