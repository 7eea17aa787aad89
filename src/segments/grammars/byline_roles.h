// What stands around the name in a part of a byline: the role, its field, the newsroom.
#pragma once

#include "segments/page_draft.h"

namespace artparse {

// "Al Jazeera Staff", "The Hindu Bureau": a house and the words of its newsroom. `part` is not empty.
bool is_newsroom(Pieces part, const PageDraft& draft);

// "Guest columnist Jane Doe": the role words that a good name follows; empty where there are none.
Pieces leading_role(Pieces part, const PageDraft& draft);

// "Jane Doe Parliamentary editor", "Jane Doe Wales correspondent", "Jane Doe AFP": the name without what follows it; a
// role becomes `role`.
Pieces strip_role(Pieces part, Pieces& role, const PageDraft& draft);

// "Jane Doe Harbour Courier": how much of it the name takes, where the rest ends like a paper that no list need have;
// else 0.
std::size_t size_of_name_before_house(Pieces part, const PageDraft& draft);

}  // namespace artparse
