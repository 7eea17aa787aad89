// Each list gets a row of its own line number: lines of other lists are left empty, so that errors point into the file.
#include "lexicon/read_user_words.h"

#include <algorithm>
#include <string>

#include "base/ascii.h"

namespace artparse {
namespace {

std::string header_of(std::string_view columns) {
  std::string header = "#" + std::string(columns);
  std::replace(header.begin(), header.end(), ' ', '\t');
  return header;
}

}  // namespace

CompiledLexicon compile_user_words(std::string_view text, LexiconBase base) {
  std::map<std::string, std::string> lists;
  std::map<std::string, std::size_t> lines_of;
  for (std::size_t number = 1; !text.empty(); ++number) {
    const std::size_t end = text.find('\n');
    std::string_view line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (line.empty() || line.starts_with('#')) continue;
    const std::size_t tab = line.find('\t');
    const std::string name = std::string(line.substr(0, tab)) + ".tsv";
    const std::string_view columns = word_list_columns(name);
    if (columns.empty() || tab == std::string_view::npos) {
      return {{}, "line " + std::to_string(number) + ": expected the name of a word list and its columns, such as " +
                      "outlets<TAB>name<TAB>domain<TAB>country<TAB>kind"};
    }
    std::string& list = lists[name];
    std::size_t& at = lines_of[name];
    if (list.empty()) {
      list = header_of(columns);  // stands before the first line, in line 0
    }
    list.append(number - at, '\n').append(line.substr(tab + 1));
    at = number;
  }
  base.header_line = 0;
  return compile_lexicon(lists, base);
}

}  // namespace artparse
