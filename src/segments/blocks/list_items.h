// Lists in the story: items by number, and items that a semicolon ends.
#pragma once

#include <vector>

#include "segments/page.h"
#include "segments/page_draft.h"

namespace artparse {

// "2. White bean soup", where "1. Tomato and rice" heads the part before, and that where the other follows; countdowns
// too.
bool numbers_on(const PageDraft& draft, const std::vector<Label>& labels, std::size_t block);

// "the ferry, which is old; and" behind "The town has:" or another such item of the body.
bool continues_list(const PageDraft& draft, const std::vector<Label>& labels, std::size_t block);

}  // namespace artparse
