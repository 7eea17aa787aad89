// What each block looks like: counts, cues and the one shape class.
#pragma once

#include "segments/page_draft.h"

namespace artparse {

// Fills cues, counts, dates, name scores and shape of every block. `day_first` settles dates like 03/04/2026.
void classify_shapes(PageDraft& draft, bool day_first);

}  // namespace artparse
