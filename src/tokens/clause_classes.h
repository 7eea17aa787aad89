// What a word can be in a clause, read from its senses.
#pragma once

#include "lexicon/lexicon.h"
#include "tokens/token.h"

namespace artparse {

inline ClauseClasses clause_classes(const Word& word) {
  ClauseClasses classes;
  if (!word.kinds.has(SenseKind::kClauseWord)) return classes;
  for (const Sense& sense : Lexicon::senses(word.entry)) {
    if (sense.kind() == SenseKind::kClauseWord) classes.insert(static_cast<ClauseClass>(sense.payload()));
  }
  return classes;
}

inline bool has_clause_class(const Word& word, ClauseClass wanted) { return clause_classes(word).has(wanted); }

inline CueVerbSense cue_verb(const Word& word) {
  if (!word.kinds.has(SenseKind::kCueVerb)) return {};
  const Sense* sense = Lexicon::find_sense(word.entry, SenseKind::kCueVerb);
  return CueVerbSense::unpack(sense->payload());
}

}  // namespace artparse
