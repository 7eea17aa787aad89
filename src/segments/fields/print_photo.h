// Captions and credits as the record prints them: without label, brackets and buttons.
#pragma once

#include "segments/page_draft.h"

namespace artparse {

// "1 of 2 | Jane Doe speaks in Lisbon.", "Photo: Jane Doe speaks in Lisbon.", "Image caption, Jane Doe speaks": the
// words behind the counter or label.
Pieces without_caption_label(Pieces caption, const PageDraft& draft);

// `pieces` of `block` without the marks that part a caption from its credit.
PageText print_caption(Pieces pieces, const PageBlock& block, const PageDraft& draft);

// Gives `photo` the credit that `pieces` print, with the names in it; nothing where they are only marks.
void set_credit(PagePhoto& photo, Pieces pieces, const PageDraft& draft);

}  // namespace artparse
