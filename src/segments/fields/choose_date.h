// Chooses the dates of publication and of the last update among all dates of the page.
#pragma once

#include "segments/page_draft.h"

namespace artparse {

// Fills page.date and page.updated, and page.warnings where day and month cannot be told apart.
void choose_date(const PageDraft& draft, Page& page);

// Takes the date that the dateline gives in full for that of a page that has no other.
void choose_date_of_dateline(const PageDraft& draft, Page& page);

}  // namespace artparse
