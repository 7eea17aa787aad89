// The keys of a record, in the order of the schema.
#pragma once

#include <string_view>

namespace artparse {

constexpr std::string_view kRecordKeys[] = {"schema", "source",   "error",    "date",    "updated",
                                            "outlet", "headline", "deck",     "authors", "byline",
                                            "photos", "dateline", "people",   "places",  "organizations",
                                            "quotes", "body",     "warnings", "spans",   "explain"};

}  // namespace artparse
