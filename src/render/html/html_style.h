// The style sheets of HTML pages, without a final newline.
#pragma once

#include <string>
#include <string_view>

namespace artparse {

// Colours and letters, for every page.
std::string_view html_base_style();
// Of an article's page, and of the index.
std::string_view html_article_style();
std::string_view html_index_style();

// What is under the pointer is shown wherever it stands: all mentions of a name, a quote with its speaker.
void append_html_hover_rules(std::string_view group, std::size_t count, std::string& out);

}  // namespace artparse
