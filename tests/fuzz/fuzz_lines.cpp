#include <vector>

#include "fuzz/demand.h"
#include "fuzz/targets.h"
#include "lines/lex_lines.h"
#include "text/decode_text.h"

namespace artparse {
namespace {

bool same_line(const Line& a, const Line& b) {
  return a.span == b.span && a.indent == b.indent && a.width == b.width && a.after_page_break == b.after_page_break;
}

}  // namespace

void fuzz_lines(std::string_view bytes) {
  if (bytes.empty()) return;
  const std::size_t chunk = 1 + static_cast<unsigned char>(bytes[0]) % 40;
  Decoder decoder(Encoding::kUtf8);
  const std::string text = decode_text(bytes.substr(1), decoder).bytes;
  LineLexer whole, pieces;
  const std::vector<Line> lines = whole.finish(text);
  for (std::size_t end = chunk; end < text.size(); end += chunk) {
    std::size_t cut = end;
    while (cut > 0 && (static_cast<unsigned char>(text[cut]) & 0xC0) == 0x80) --cut;
    pieces.feed(std::string_view(text).substr(0, cut));
  }
  const std::vector<Line>& same = pieces.finish(text);
  demand(same.size() == lines.size(), "any chunking gives the same lines");
  std::size_t end = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    demand(same_line(lines[i], same[i]), "any chunking gives the same lines");
    demand(lines[i].span.begin >= end && lines[i].span.begin <= lines[i].span.end && lines[i].span.end <= text.size(),
           "lines lie in the text, in order");
    end = lines[i].span.end;
  }
}

}  // namespace artparse
