// The record as linked data: a NewsArticle of schema.org.
#pragma once

#include <string>
#include <vector>

#include "artparse/render.h"

namespace artparse {

// Appends one JSON-LD object. What is missing is left out; an error record is an article with an identifier
// and nothing else. `options.fields` and `omit` name keys of the record and choose what was made from them.
void append_jsonld(const Record& record, const RenderOptions& options, const std::vector<KeptField>& kept,
                   std::string& out);

}  // namespace artparse
