// What a word can be in a clause.
#pragma once

#include "lexicon/lexicon.h"
#include "tokens/token.h"

namespace artparse {

inline bool has_clause_class(const Word& word, ClauseClass wanted) { return word.classes.has(wanted); }

inline CueVerbSense cue_verb(const Word& word) {
  if (!word.kinds.has(SenseKind::kCueVerb)) return {};
  const Sense* sense = Lexicon::find_sense(word.entry, SenseKind::kCueVerb);
  return CueVerbSense::unpack(sense->payload());
}

}  // namespace artparse
