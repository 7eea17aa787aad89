// The parts of the page that lists the pages of articles.
//
// What the list says of a page is read from the page's own head, so that it can be made for any number of
// pages, also of earlier runs.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "artparse/record.h"

namespace artparse {

// Views of the head; the texts are already escaped.
struct PageSummary {
  std::string_view title, date, outlet;
  std::array<std::string_view, 4> counts;  // people, places, organizations, quotes: digits
  bool failed = false;                     // the page shows an error
};

// The line of a page's head that holds its summary, the title excepted.
void append_page_summary(const Record& record, std::string& out);

// From the first bytes of a page; nothing if it is no page of an article.
std::optional<PageSummary> read_page_summary(std::string_view head);

void append_html_index_start(std::string& out);
// `folder` is the path below the index, with a slash at its end, or empty; `rows` are what
// append_html_index_row gave.
void append_html_index_section(std::string_view folder, std::string_view rows, std::string& out);
void append_html_index_row(std::string_view folder, std::string_view name, const PageSummary& page,
                           std::string& out);
void append_html_index_end(std::size_t articles, std::string& out);

}  // namespace artparse
