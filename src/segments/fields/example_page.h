// The headline and the story of which the tables make the pages of their examples.
#pragma once

#define STORY                                                                                                        \
  "\nThe mayor of the town said on Monday that the old bridge over the river would be opened to all who want to "    \
  "walk on it, and that the council had paid for it.\n"                                                              \
  "\nIt was built in the years when the town had a mill and a school, and it has been shut since the mill was lost " \
  "to fire.\n"
#define HEAD "Mayor opens old bridge over river at last\n"
