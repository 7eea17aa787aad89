// The article as written, in blocks, with its highlights.
#pragma once

#include <string>
#include <string_view>

#include "render/html/html_view.h"

namespace artparse {

// `text` is the decoded text. The text of the appended <article> is the same, code point for code point, but
// for line breaks (each is one U+000A) and for characters that cannot be seen (each is one sign).
void append_html_article(const HtmlView& view, std::string_view text, std::string& out);

}  // namespace artparse
