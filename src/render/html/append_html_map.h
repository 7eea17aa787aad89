// A map of places as SVG inside a page.
#pragma once

#include <string>
#include <vector>

#include "artparse/record.h"

namespace artparse {

// Nothing where no place has coordinates. Each point links to its place in the panel.
void append_html_map(const std::vector<Place>& places, std::string& out);

}  // namespace artparse
