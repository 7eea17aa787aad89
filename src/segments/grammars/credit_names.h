// Whom a credit names.
#pragma once

#include <vector>

#include "segments/page_draft.h"

namespace artparse {

// "Department of Justice", "City of Harlow", "Harlow Sheriff's Office": is the piece at `i` the preposition or
// possessive of a body's name?
bool is_inside_body(Pieces pieces, std::size_t i);

// Is an agency or another source of pictures among the pieces?
bool has_source(Pieces pieces, const PageDraft& draft);

struct CreditNames {
  std::vector<PageName> photographers, agencies;
};
// The people and the agencies of a credit, without its words: "Photo: Jane Doe / AP".
CreditNames read_credit_names(Pieces credit, const PageDraft& draft);

}  // namespace artparse
