// Reads the pages that append_html writes, strictly: an unknown tag, a badly nested one or an attribute that
// is not ours is an error.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace artparse {

struct HtmlElement {
  std::string name, id, css_class;
  std::size_t start = 0;  // byte offset in the text of the page
  std::string text;
};

struct HtmlPage {
  std::string text;                   // of all elements of the body
  std::vector<HtmlElement> elements;  // of the whole page, in the order of their ends
  std::string error;                  // empty: all is well

  const HtmlElement* find(std::string_view id) const;
  const HtmlElement* first(std::string_view name) const;
};

HtmlPage read_html(std::string_view html);

}  // namespace artparse
