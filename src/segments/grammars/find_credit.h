// The credit grammar: where a caption ends and its credit begins, and what is a credit.
#pragma once

#include <string_view>

#include "segments/page_draft.h"

namespace artparse {

// The first piece of the credit in a line: "Photo: ", "(Jane Doe/AP)", the last sentence if it is a name or holds an
// agency. pieces.size() where there is none.
std::size_t begin_of_credit(Pieces pieces, const PageDraft& draft);

// Can what stands from `begin` on, as found, be nothing else: an agency or source alone, a licence, a name in brackets,
// a name and for whom it took the picture?
bool stands_as_credit(Pieces pieces, std::size_t begin, const PageDraft& draft);

// "Jane Doe | AP", "JANE DOE \u2014 HARBOUR COURIER", "Jane Doe jdoe@courier.example": who took the picture, and the
// house.
bool is_name_and_house(Pieces pieces, const PageDraft& draft);

// "Photo: the mayor opens the bridge that was shut for years": the credit word labels a caption.
bool labels_caption(Pieces pieces, const PageDraft& draft);

// A short line that is written as a credit: by its shape, or a source with a slash or "via".
bool is_written_as_credit(const PageBlock& block);

// A line that is nothing but an agency, a source, or a name and a source; "Jane Doe/Harbour Courier".
bool is_only_credit(const PageBlock& block, const PageDraft& draft);

// "Getty Images A white ferry at dusk.Getty Images": the bytes of the source before what stands for a picture, which
// the end of the line repeats without a space; 0 for another line.
std::size_t end_of_frame(std::string_view line);

// "(Jane Doe)"
bool is_name_in_brackets(const PageBlock& block, Pieces pieces);

// Is the credit only its words: "Image:", "Photos provided by"?
bool credits_nobody(Pieces credit, const PageDraft& draft);

}  // namespace artparse
