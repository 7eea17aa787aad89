// What each block of a page is, by the gold record of the page.
#pragma once

#include <nlohmann/json.hpp>
#include <vector>

#include "segments/blocks/score_labels.h"

namespace artparse {

std::vector<FittedLabel> gold_labels(const nlohmann::json& gold, const PageDraft& draft);

}  // namespace artparse
