// The story behind a list of other stories that was pasted in the middle of it.
#pragma once

#include <vector>

#include "segments/page.h"
#include "segments/page_draft.h"

namespace artparse {

// Labels sentences in a row behind the last paragraph as body, where only short lines that no date and no name is among
// stand between: a list of related stories, a call to sign up.
void resume_story(const PageDraft& draft, const Page& page, std::vector<Label>& labels);

}  // namespace artparse
