// How the bytes of an input hold articles: where one ends and the next one starts.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "artparse/options.h"

namespace artparse {

enum class InputFormat : std::uint8_t { kText, kNdjson, kFormFeed, kNul, kMbox, kNexis, kFactiva, kProquest };

// kPage for what is no export.
ArticleLayout layout_of(InputFormat format);

struct ArticleEnd {
  std::size_t end;   // of the article itself
  std::size_t next;  // start of the next article, or the end of the block
};

// The end of the article at `begin` of a block of whole articles. Not for kText.
ArticleEnd find_article_end(InputFormat format, std::string_view block, std::size_t begin);

// Where the last article of `block` starts that is perhaps not whole; looks only behind `from`. npos: there
// is no border between articles.
std::size_t find_last_border(InputFormat format, std::string_view block, std::size_t from);

// Appends an article of a block as an input of that format holds it, so that it can be read again.
void append_article(InputFormat format, std::string_view article, std::string& out);

// Is there more than blank space and borders?
bool holds_article(InputFormat format, std::string_view article);

// The article itself: without the carriage return of a line, without the envelope of a mail.
std::string_view strip_article(InputFormat format, std::string_view article);

}  // namespace artparse
