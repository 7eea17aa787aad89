// Runs a text through the stages up to the page.
#pragma once

#include <string>

#include "artparse/options.h"
#include "segments/page.h"

namespace artparse {

Page read_page(const std::string& text, const Options& options = {});

// "headline: …", "body: …": what was read, a line each; only what there is, in the order of a page.
std::string print_lines(const Page& page);

}  // namespace artparse
