// Lines of transcripts: who speaks, alone or before what is said.
#pragma once

#include "segments/grammars/read_pieces.h"
#include "segments/page_draft.h"

namespace artparse {

// "JANE DOE, HOST:" above what she says; "JANE DOE: We stay here.", "Mr. TOM HILL (Writer): Thanks.", "JANE DOE:
// (Laughter)."
bool is_speaker_label(const PageDraft& draft, Pieces pieces, const PageBlock& block);

}  // namespace artparse
