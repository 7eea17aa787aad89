// How much a run of pieces looks like the name of one person.
#pragma once

#include "segments/page_draft.h"

namespace artparse {

// In hundredths: from about 120 a bare line is a name, after "By" from about -100; kNoName where it cannot be one.
// A name of one word has -100.
constexpr int kLikelyPerson = 150;  // from here on it is taken for one wherever it stands
int score_person(Pieces pieces, const PageDraft& draft);

}  // namespace artparse
