// Which one entity of the article a phrase means that is no name of it: "the minister", "the 26-year-old", "the
// company".
#pragma once

#include <string_view>

#include "entities/speakers/find_antecedents.h"

namespace artparse {

struct Meant {
  std::uint32_t entity = kNoEntity;  // kNoEntity: none, or several would fit
  std::string_view way;              // how it was found; static text
};

// "AT:" before a line of an interview: the person with those initials.
Meant find_initials(const AntecedentQuestion& question, TokenRange head);

// `head` is the last word of the phrase that says who, with its name or number if it has one.
Meant find_meant(const AntecedentQuestion& question, const Lexicon& lexicon, TokenRange phrase, TokenRange head);

// May the phrase ("the Ohio senator") mean this person, as far as the roles of the people of the article tell?
bool may_mean(const AntecedentQuestion& question, const Lexicon& lexicon, TokenRange phrase, const Entity& person);

}  // namespace artparse
