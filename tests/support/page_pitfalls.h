// A page as people paste, print and mail it, and what must be read from it: one row a pitfall, named by its id.
#pragma once

#include <ostream>
#include <string>

#include "segments/page.h"

namespace artparse {

#define HEAD "Mayor opens old bridge over river at last\n"
#define LEAD                                                                                                      \
  "he mayor of the town said on Monday that the old bridge over the river would be opened to all who want to walk " \
  "on it, and that the council had paid for it.\n"
#define REST                                                                                                          \
  "\nIt was built in the years when the town had a mill and a school, and it has been shut since the mill was lost to " \
  "fire.\n\n\"We have waited long enough,\" the mayor said in the town hall, where he had called the press together for " \
  "the first time this year.\n"
#define STORY "\nT" LEAD REST

struct PagePitfall {
  const char* id;
  const char* text;
  const char* expected;  // as dumped; the headline HEAD and three paragraphs are expected where nothing is said
};
inline std::ostream& operator<<(std::ostream& out, const PagePitfall& row) { return out << row.id; }

// One line of what was read: only what there is, in this order.
std::string dump_page(const Page& page);

}  // namespace artparse
