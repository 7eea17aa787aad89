// The byline grammar: names, agencies and desks of a line such as "By Jane Doe in Kyiv and John Roe, AFP | 5 May".
#pragma once

#include <vector>

#include "segments/page_draft.h"

namespace artparse {

// What opens a byline: "By", "Words by", "Author:".
struct BylineOpener {
  std::size_t end = 0;  // piece after it and its colon; 0: there is none
  AuthorRole role = AuthorRole::kAuthor;
  bool alone = false;   // nothing follows
  bool foreign = false;  // a word that is only a byline in another language
};
BylineOpener read_byline_opener(Pieces pieces, const PageDraft& draft);

struct BylineName {
  Pieces pieces;
  AuthorKind kind = AuthorKind::kPerson;
  AuthorRole role = AuthorRole::kAuthor;
  int score = 0;             // of score_person
  std::uint32_t segment = 0;  // stretches between breaks, from 0
  std::uint32_t part = 0;     // in the list of the segment
  bool doubtful = false;      // neither a likely name nor anything known
  Pieces title, place, email;  // as printed beside the name
};

// Does a likely person or an agency follow a foreign opener such as "Par", "Von"?
bool names_author_of_foreign(Pieces pieces, const PageDraft& draft);

// "Jane Doe By Jane Doe Harbour News", what stands for the author's picture and the byline: the size of the name, or 0.
std::size_t size_of_repeated_name(Pieces pieces, const PageDraft& draft);

// The names of `pieces`. `after_by`: an opener stands before them or on the line above; then less likely names pass.
// Otherwise a name needs `least_score`.
std::vector<BylineName> read_byline(Pieces pieces, const PageDraft& draft, bool after_by, int least_score);

}  // namespace artparse
