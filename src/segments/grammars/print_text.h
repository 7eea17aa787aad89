// The text of a value as the record shows it.
#pragma once

#include <string>

#include "segments/page_draft.h"

namespace artparse {

// The characters from the first token of `range` to the end of the last, with hard-wrapped lines joined, soft hyphens
// and the marks of text browsers left out, else as printed.
std::string print_text(const PageDraft& draft, TokenRange range);
// The same for a stretch of one line.
std::string print_text(const PageDraft& draft, ByteSpan span);

// The name as the record shows it: spaces plain, ALL CAPS in usual case.
std::string print_name(Pieces pieces, const PageDraft& draft);

}  // namespace artparse
