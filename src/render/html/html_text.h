// Text for HTML: what could be markup is escaped, what could not be seen is made visible.
//
// Every code point of the text gives one code point of the page, so that offsets hold; only the carriage
// return of a line break is left out, as every HTML parser does. The result is valid UTF-8 whatever the
// bytes.
#pragma once

#include <string>
#include <string_view>

namespace artparse {

// Between tags. Control characters and marks that turn the reading direction become a sign with a title.
void append_html_text(std::string_view text, std::string& out);

// Inside double quotes, or in <title>: the same without markup.
void append_html_attribute(std::string_view text, std::string& out);

}  // namespace artparse
