// Text that other programs broke, made whole again, with the way back kept.
//
// Characters and tags of HTML and links of Markdown that were left in it ("&ldquo;", "<p>", "[words](https://...)"),
// UTF-8 that was read as Windows-1252 ("â€œ"), and quotes and apostrophes that became U+FFFD.
#pragma once

#include "text/text.h"

namespace artparse {

class TextMender {
 public:
  // `text` itself where nothing is broken; else a copy that refers to it and is valid until the next call.
  const Text& mend(const Text& text);

 private:
  Text mended_;
};

}  // namespace artparse
