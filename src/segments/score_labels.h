// The odds of the labels of each block.
#pragma once

#include "segments/page_draft.h"

namespace artparse {

void score_labels(PageDraft& draft);

}  // namespace artparse
