// Compiles the word lists into the table that the program holds. Runs at build time only.
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace artparse {

struct CompiledLexicon {
  std::string bytes;  // as lexicon_format.h lays them out
  std::string error;  // empty: none; else file, line and reason
};

// `files`: file name (without folder) -> contents. Every file must be one that kLists names.
CompiledLexicon compile_lexicon(const std::map<std::string, std::string>& files);

}  // namespace artparse
