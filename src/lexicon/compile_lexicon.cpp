// Reads the lists in their order, row by row; what a row becomes is its packer's business, how the table is laid out
// the builder's.
#include "lexicon/compile_lexicon.h"

#include <string>
#include <vector>

#include "lexicon/pack_rows.h"
#include "lexicon/read_word_list.h"

namespace artparse {
namespace {

std::string joined(const std::vector<std::string>& words) {
  std::string out;
  for (const std::string& word : words) out += (out.empty() ? "" : " ") + word;
  return out;
}

// Packs the rows of one list; returns what is wrong with it, or nothing.
std::string pack_list(const WordListSpec& spec, std::string_view text, std::size_t header_line,
                      LexiconBuilder& builder) {
  const WordList list = read_word_list(text, header_line);
  if (!list.error.empty()) return list.error;
  if (joined(list.columns) != spec.columns) return "line 1: expected the columns " + std::string(spec.columns);
  for (const WordListRow& row : list.rows) {
    spec.pack(builder, row.cells);
    if (!builder.error.empty()) return "line " + std::to_string(row.line) + ": " + builder.error;
  }
  return {};
}

}  // namespace

std::string_view word_list_columns(std::string_view file) {
  for (const WordListSpec& spec : word_lists()) {
    if (spec.file == file) return spec.columns;
  }
  return {};
}

CompiledLexicon compile_lexicon(const std::map<std::string, std::string>& files, LexiconBase base) {
  LexiconBuilder builder(base);
  for (const auto& [name, text] : files) {
    if (word_list_columns(name).empty()) return {{}, name + ": no list of this name is known"};
  }
  for (const WordListSpec& spec : word_lists()) {
    const auto file = files.find(std::string(spec.file));
    if (file == files.end()) continue;
    const std::string error = pack_list(spec, file->second, base.header_line, builder);
    if (!error.empty()) return {{}, file->first + ": " + error};
  }
  CompiledLexicon compiled{builder.build(), {}};
  compiled.error = builder.error;
  return compiled;
}

}  // namespace artparse
