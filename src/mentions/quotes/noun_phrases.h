// Noun phrases in a paragraph of units, by word classes: backwards from a verb, forwards after one, across asides.
#pragma once

#include <optional>

#include "mentions/quotes/clause_unit.h"

namespace artparse {

// All of them look at the units from `lo` up to (not including) `hi` only, and at most so many of them.
constexpr UnitIndex kPhraseReach = 60;

// The noun phrase whose last unit is `last`.
std::optional<UnitRange> noun_phrase_before(const Paragraph& p, UnitIndex last, UnitIndex lo);
// The owner that ends at `last`: of "a fault with Mary Jones's letter" her, of "the mayor of Harlow's letter" the
// mayor.
std::optional<UnitRange> owning_phrase_before(const Paragraph& p, UnitIndex last, UnitIndex lo);
// The noun phrase that starts at `first`.
std::optional<UnitRange> noun_phrase_after(const Paragraph& p, UnitIndex first, UnitIndex hi);
// "The Road Home" of 'Smith, the author of "The Road Home," about the war, said'.
bool is_title_in_aside(const Paragraph& p, UnitIndex quote, UnitIndex comma);

// "OH" of "in Berea, OH, …": a place behind a place.
bool is_rest_of_place(const Paragraph& p, UnitRange part, UnitIndex lo);

// The subject of a verb group that has a comma or dash at `comma` on its left: asides are skipped.
std::optional<UnitRange> subject_before_aside(const Paragraph& p, UnitIndex comma, UnitIndex lo);
// The subject of the main clause.
std::optional<UnitRange> sentence_subject(const Paragraph& p, UnitIndex lo, UnitIndex hi);

// The subject of the last clause before `at`, whatever its verb, that is not part of a relative or "that" clause.
std::optional<UnitRange> clause_subject(const Paragraph& p, UnitIndex at, UnitIndex lo);

// "the loss of Smith, who", "shares in Harker Steel, which": the part behind a preposition, where it is what the
// pronoun asks for.
UnitRange narrow_antecedent(const Paragraph& p, UnitRange phrase, UnitIndex pronoun);

// "briefed" of "officials briefed on the plan", as far as the word shows.
bool is_participle(const Unit& unit);

// Does a plural noun end the phrase or stand before its prepositions: "half of the voters in town", "people close to
// her"?
bool has_plural_head(const Paragraph& p, UnitRange phrase);

// Is the phrase plural, as far as its words show?
bool looks_plural(const Paragraph& p, UnitRange phrase);

}  // namespace artparse
