// Where one article ends and the next one starts in the text file of an archive's export.
#pragma once

#include <cstddef>
#include <string_view>

#include "artparse/options.h"

namespace artparse {

// The end of the article at `begin`, which is the start of the next one. Borders before any content belong to it.
std::size_t find_export_end(ArticleLayout layout, std::string_view block, std::size_t begin);

// The last border of `block` that is not its start; looks only behind `from`, and at whole lines. npos: there is none.
std::size_t find_last_export_border(ArticleLayout layout, std::string_view block, std::size_t from);

// Is there a line that is neither blank nor a border?
bool holds_export(ArticleLayout layout, std::string_view article);

}  // namespace artparse
