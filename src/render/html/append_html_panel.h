// The side panel of a page: what the record says, with links into the text.
#pragma once

#include <string>

#include "render/html/html_view.h"

namespace artparse {

// The kinds that are marked with their numbers: the legend, and switches that hide a kind.
void append_html_legend(const Record& record, std::string& out);

// Where and when, people, places with their map, organizations, quotes, rules, warnings.
void append_html_panel(const HtmlView& view, std::string& out);

}  // namespace artparse
