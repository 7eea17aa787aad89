// compile_lexicon FOLDER OUTPUT: compiles FOLDER/*.tsv into the lexicon's table.
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>

#include "lexicon/compile_lexicon.h"

int main(int argc, char** argv) {
  if (argc != 3) {
    std::cerr << "usage: compile_lexicon FOLDER OUTPUT\n";
    return 2;
  }
  std::map<std::string, std::string> files;
  for (const auto& entry : std::filesystem::directory_iterator(argv[1])) {
    if (entry.path().extension() != ".tsv") continue;
    std::ifstream in(entry.path(), std::ios::binary);
    files[entry.path().filename().string()] = std::string(std::istreambuf_iterator<char>(in), {});
  }
  const artparse::CompiledLexicon compiled = artparse::compile_lexicon(files);
  if (!compiled.error.empty()) {
    std::cerr << "compile_lexicon: " << compiled.error << '\n';
    return 1;
  }
  std::ofstream out(argv[2], std::ios::binary);
  out << compiled.bytes;
  return out.flush() ? 0 : 1;
}
