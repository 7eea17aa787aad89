// What each block looks like: counts, cues and the one shape class.
#pragma once

#include "segments/page_draft.h"

namespace artparse {

// Fills cues, counts, dates, name scores and shape of every block. Of dates like 03/04/2026 the day is first until more
// is known.
void classify_shapes(PageDraft& draft);

}  // namespace artparse
