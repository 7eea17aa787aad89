// What the words around the edges of noun phrases are.
#pragma once

#include "mentions/quotes/clause_unit.h"

namespace artparse {

inline constexpr ClauseClasses kOwned = {ClauseClass::kDeterminer, ClauseClass::kPossessivePronoun};
inline constexpr ClauseClasses kSmall = {ClauseClass::kPreposition, ClauseClass::kAuxiliary,
                                         ClauseClass::kSubordinator};

// "its report", "its recent report"
bool is_determined(const Paragraph& p, UnitIndex i, UnitIndex lo);

// "press" of "press secretary": a base form before a role in the singular.
bool is_noun_of_role(const Paragraph& p, UnitIndex i);

// A form of a cue verb that is read as a verb here, not as a noun or participle of the phrase.
bool is_verb_of_phrase(const Paragraph& p, UnitIndex i, UnitIndex lo);

bool is_past(const Unit& unit);

// "left" of "left the hall", "showed" of "another showed five photos"
bool has_object(const Paragraph& p, UnitIndex i);

}  // namespace artparse
