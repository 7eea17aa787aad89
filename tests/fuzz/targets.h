// The fuzz targets: any bytes in, and a broken promise ends the program.
//
// Each is built as a libFuzzer program where clang is the compiler (-DARTPARSE_FUZZ=ON), and replayed on its seeds in
// the ordinary tests, so that none rots.
#pragma once

#include <string_view>

namespace artparse {

// The whole program but its files: parsing in chunks, the record's spans, every way to render it. The first two bytes
// choose options and the size of the chunks.
void fuzz_article(std::string_view bytes);
// The decoder: any chunking, valid UTF-8, a way back that only grows.
void fuzz_text(std::string_view bytes);
// The line lexer: any chunking, lines in order and inside the text.
void fuzz_lines(std::string_view bytes);
// A line of NDJSON: what is taken must be JSON to another parser too, and what another parser takes must be taken.
void fuzz_json(std::string_view bytes);

}  // namespace artparse
