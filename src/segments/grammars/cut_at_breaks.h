// Cuts a line of names where something stands that is none.
#pragma once

#include <vector>

#include "segments/page_draft.h"

namespace artparse {

// The runs of `pieces` without marks that end them, dates, clocks, addresses and the like, up to a word such as
// "published". Views into `pieces`.
std::vector<Pieces> cut_at_breaks(Pieces pieces, const PageDraft& draft);

}  // namespace artparse
