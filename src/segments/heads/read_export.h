// Articles as the archives of Nexis, Factiva and ProQuest write them into text files: fields around the story.
#pragma once

#include <span>
#include <vector>

#include "lines/line.h"
#include "segments/page.h"
#include "tokens/token.h"

namespace artparse {

struct PageDraft;

struct ExportFields {
  bool found = false;       // the article has a field of the layout and a story
  std::vector<Line> story;  // its lines alone
  TokenRange headline, byline, date, outlet, dateline;  // empty where one is missing
};

// Reads the fields of `draft.options.layout`, which is not kPage. Nothing is guessed: an article without such fields is
// not found, and is then read as a page.
ExportFields read_export(std::span<const Line> lines, const PageDraft& draft);

// Sets what the fields say, over what was found in the story.
void apply_export(const PageDraft& draft, Page& page);

}  // namespace artparse
