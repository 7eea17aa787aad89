// Compiles word lists into a table as lexicon_format.h lays it out: the program's own at build time, a user's at run
// time.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace artparse {

struct CompiledLexicon {
  std::string bytes;  // as lexicon_format.h lays them out
  std::string error;  // empty: none; else file, line and reason
};

// The lexicon that a user's lies over: indices of places and strings go on where it ends.
struct LexiconBase {
  std::uint32_t place_count = 0;
  std::uint32_t string_bytes = 0;
  std::size_t header_line = 1;  // the number that errors give to the first line of a list
};

// `files`: file name (without folder) -> contents. Every file must be one of the known lists.
CompiledLexicon compile_lexicon(const std::map<std::string, std::string>& files, LexiconBase base = {});

// The column names of a list ("name rank"), or nothing where no list has this file name.
std::string_view word_list_columns(std::string_view file);

}  // namespace artparse
