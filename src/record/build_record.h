// Turns what the stages found into the record, with offsets in the unit asked for.
#pragma once

#include <vector>

#include "artparse/options.h"
#include "artparse/record.h"
#include "entities/entity.h"
#include "mentions/names/find_names.h"
#include "mentions/quotes/quote_mention.h"
#include "segments/page.h"
#include "text/text.h"

namespace artparse {

// All that the stages before the record found in one article.
struct Findings {
  const Text& text;
  const Tokens& tokens;
  const Page& page;
  const std::vector<NameMention>& names;
  const std::vector<QuoteMention>& quotes;
  const Entities& entities;
  const std::vector<Speaker>& speakers;
};

Record build_record(const Findings& findings, const Options& options);

}  // namespace artparse
