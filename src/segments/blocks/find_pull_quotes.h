// What is printed large between the paragraphs of the story and stands in one of them too.
#pragma once

#include <vector>

#include "segments/page.h"
#include "segments/page_draft.h"

namespace artparse {

// Blocks of the body that are such copies become furniture; the paragraph that holds their words stays. Two in a row
// are no such copies: a statement that is printed in full under the story that quotes it.
void drop_pull_quotes(const PageDraft& draft, std::vector<Label>& labels);

}  // namespace artparse
