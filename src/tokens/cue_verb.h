// What a word says of speech as a verb, read from its senses.
#pragma once

#include "lexicon/lexicon.h"
#include "tokens/token.h"

namespace artparse {

inline CueVerbSense cue_verb(const Word& word) {
  if (!word.kinds.has(SenseKind::kCueVerb)) return {};
  const Sense* sense = Lexicon::find_sense(word.entry, SenseKind::kCueVerb);
  return CueVerbSense::unpack(sense->payload());
}

}  // namespace artparse
