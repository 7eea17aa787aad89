// Chooses the dates of publication and of the last update among all dates of the page.
#pragma once

#include "segments/page_draft.h"

namespace artparse {

// Fills page.date and page.updated, and page.warnings where day and month cannot be told apart.
void choose_date(const PageDraft& draft, Page& page);

}  // namespace artparse
