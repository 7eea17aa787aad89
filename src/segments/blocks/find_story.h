// The region of the page that the story lies in.
#pragma once

#include "segments/page_draft.h"

namespace artparse {

// The run of blocks with the largest sum of words of prose, less a fine for each block of furniture.
StoryRegion find_story(const PageDraft& draft);

}  // namespace artparse
