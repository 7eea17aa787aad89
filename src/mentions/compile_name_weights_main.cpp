// compile_name_weights WEIGHTS CONTEXT_WORDS OUTPUT: compiles the two files into the block that the program holds.
//
// Lines whose row or values the tables do not know are left out and counted: the weights must then be fitted anew, and
// a test says so.
#include <algorithm>
#include <charconv>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

#include "lexicon/read_word_list.h"
#include "mentions/name_rules.h"
#include "mentions/name_weights.h"
#include "mentions/name_weights_format.h"

namespace artparse {
namespace {

std::vector<std::string> context_words;

std::string read_file(const char* path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

int to_int(std::string_view cell) {
  int number = 0;
  std::from_chars(cell.data(), cell.data() + cell.size(), number);
  return number;
}

bool read_context_words(const std::string& text) {
  const WordList list = read_word_list(text);
  context_words.resize(list.rows.size());
  for (const WordListRow& row : list.rows) {
    const auto rank = static_cast<std::size_t>(to_int(row.cells[1]));
    if (rank >= context_words.size()) return false;
    context_words[rank] = row.cells[0];
  }
  return list.error.empty();
}

struct Table {
  const EvidenceLayout& layout;
  std::vector<PackedWeights> slots = std::vector<PackedWeights>(layout.slot_count(), kZeroWeights);
};

PackedWeights pack(const std::vector<std::string_view>& cells) {
  PackedWeights packed = 0;
  for (std::size_t type = 0; type < kWeightTypes; ++type) {
    const int weight = std::clamp(to_int(cells[type + 2]), -127, 127);
    packed |= static_cast<PackedWeights>(weight + 128) << (8 * type);
  }
  return packed;
}

template <class T>
void write(std::ofstream& out, const std::vector<T>& values) {
  out.write(reinterpret_cast<const char*>(values.data()), static_cast<std::streamsize>(values.size() * sizeof(T)));
}

int run(char** argv) {
  const std::string weights = read_file(argv[1]), words = read_file(argv[2]);
  if (!read_context_words(words)) {
    std::cerr << argv[2] << ": not a list of words with ranks from 0\n";
    return 1;
  }
  const WordList list = read_word_list(weights);
  if (!list.error.empty()) {
    std::cerr << argv[1] << ": " << list.error << '\n';
    return 1;
  }
  Table tables[] = {{name_layout()}, {skip_layout()}, {second_layout()}};
  std::size_t unknown = 0;
  for (const WordListRow& row : list.rows) {
    bool known = false;
    for (Table& table : tables) {
      const std::uint32_t slot = table.layout.find_slot(row.cells[0], row.cells[1]);
      if (slot == table.layout.slot_count()) continue;
      table.slots[slot] = pack(row.cells);
      known = true;
    }
    unknown += !known;
  }
  if (unknown) std::cerr << argv[1] << ": " << unknown << " lines belong to no row; fit the weights anew\n";

  const auto size = [](const Table& table) { return static_cast<std::uint32_t>(table.slots.size()); };
  const std::vector<NameWeightsHeader> header = {{size(tables[0]), size(tables[1]), size(tables[2]),
                                                  static_cast<std::uint32_t>(context_words.size())}};
  std::vector<std::uint32_t> offsets;
  std::string strings;
  for (const std::string& word : context_words) {
    offsets.push_back(static_cast<std::uint32_t>(strings.size()));
    strings += word + '\0';
  }
  std::ofstream out(argv[3], std::ios::binary);
  write(out, header);
  for (const Table& table : tables) write(out, table.slots);
  write(out, offsets);
  out << strings;
  return out.flush() ? 0 : 1;
}

}  // namespace

std::string_view context_word(std::uint32_t rank) {
  return rank < context_words.size() ? std::string_view(context_words[rank]) : std::string_view();
}

}  // namespace artparse

int main(int argc, char** argv) {
  if (argc != 4) {
    std::cerr << "usage: compile_name_weights WEIGHTS CONTEXT_WORDS OUTPUT\n";
    return 2;
  }
  return artparse::run(argv);
}
