// Finds the authors: names of bylines and name lines, chosen by the evidence of their place on the page.
#pragma once

#include "segments/page_draft.h"

namespace artparse {

// Fills page.authors and page.byline.
void find_authors(const PageDraft& draft, Page& page);

int score_author_rows(const struct AuthorEvidence& evidence);

}  // namespace artparse
