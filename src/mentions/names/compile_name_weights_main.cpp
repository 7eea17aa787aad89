// compile_name_weights WEIGHTS CONTEXT_WORDS CLUSTER_NAMES BLOCK CODE: compiles the three files into the block that the
// program holds, and writes the code that adds the weights of a name up.
//
// Lines whose row or values the tables do not know are left out and counted: the weights must then be fitted anew, and
// a test says so.
#include <algorithm>
#include <charconv>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <string>
#include <vector>

#include "lexicon/read_word_list.h"
#include "mentions/names/name_rules.h"
#include "mentions/names/name_token.h"
#include "mentions/names/name_weights.h"
#include "mentions/names/name_weights_format.h"
#include "mentions/names/write_row_code.h"

namespace artparse {
namespace {

std::vector<std::string> context_words, cluster_names, group_names;

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

// Clusters and groups are numbered from 1; a group is called by its first cluster.
bool read_cluster_names(const std::string& text) {
  const WordList list = read_word_list(text);
  cluster_names.resize(list.rows.size());
  std::map<std::size_t, std::size_t> first_of_group;
  for (const WordListRow& row : list.rows) {
    const auto cluster = static_cast<std::size_t>(to_int(row.cells[0])),
               group = static_cast<std::size_t>(to_int(row.cells[2]));
    if (cluster == 0 || cluster > cluster_names.size() || group == 0) return false;
    cluster_names[cluster - 1] = row.cells[1];
    const auto first = first_of_group.emplace(group, cluster).first;
    first->second = std::min(first->second, cluster);
  }
  for (const auto& [group, cluster] : first_of_group) {
    if (group != group_names.size() + 1) return false;
    group_names.push_back("(" + cluster_names[cluster - 1] + ")");
  }
  return list.error.empty() && cluster_names.size() < kClusterCount && group_names.size() < kClusterGroupCount;
}

struct Table {
  const EvidenceLayout& layout;
  std::vector<WeightNumber> slots = std::vector<WeightNumber>(layout.slot_count(), 0);
};

// The weights that occur, numbered; number 0 are those of a slot without any.
class WeightList {
 public:
  WeightNumber number_of(PackedScores weights) {
    const auto [known, is_new] = numbers_.emplace(weights, static_cast<WeightNumber>(list_.size()));
    if (is_new) list_.push_back(weights);
    return known->second;
  }
  const std::vector<PackedScores>& list() const { return list_; }
  bool is_full() const { return list_.size() > 0xFFFF; }

 private:
  std::vector<PackedScores> list_ = {0};
  std::map<PackedScores, WeightNumber> numbers_ = {{0, 0}};
};

PackedScores pack(const std::vector<std::string_view>& cells) {
  PackedScores packed = 0;
  for (std::size_t type = 0; type < kWeightTypes; ++type) {
    packed += pack_score(std::clamp(to_int(cells[type + 2]), -127, 127), type);
  }
  return packed;
}

template <class T>
void write(std::ofstream& out, const std::vector<T>& values) {
  out.write(reinterpret_cast<const char*>(values.data()), static_cast<std::streamsize>(values.size() * sizeof(T)));
}

int run(char** argv) {
  const std::string weights = read_file(argv[1]), words = read_file(argv[2]), clusters = read_file(argv[3]);
  if (!read_context_words(words)) {
    std::cerr << argv[2] << ": not a list of words with ranks from 0\n";
    return 1;
  }
  if (!read_cluster_names(clusters)) {
    std::cerr << argv[3] << ": not a list of clusters and groups with numbers from 1\n";
    return 1;
  }
  const WordList list = read_word_list(weights);
  if (!list.error.empty()) {
    std::cerr << argv[1] << ": " << list.error << '\n';
    return 1;
  }
  Table tables[] = {{name_layout()}, {skip_layout()}, {second_layout()}};
  WeightList numbered;
  std::size_t unknown = 0;
  for (const WordListRow& row : list.rows) {
    bool known = false;
    for (Table& table : tables) {
      const std::uint32_t slot = table.layout.find_slot(row.cells[0], row.cells[1]);
      if (slot == table.layout.slot_count()) continue;
      table.slots[slot] = numbered.number_of(pack(row.cells));
      known = true;
    }
    unknown += !known;
  }
  if (unknown) std::cerr << argv[1] << ": " << unknown << " lines belong to no row; fit the weights anew\n";

  if (numbered.is_full()) {
    std::cerr << argv[1] << ": more than 65,536 different weights\n";
    return 1;
  }
  const auto size = [](const auto& values) { return static_cast<std::uint32_t>(values.size()); };
  const std::vector<NameWeightsHeader> header = {{size(numbered.list()), size(tables[0].slots), size(tables[1].slots),
                                                  size(tables[2].slots), size(context_words), size(cluster_names),
                                                  size(group_names)}};
  std::vector<std::uint16_t> offsets;
  std::string strings;
  for (const auto* list_of_strings : {&context_words, &cluster_names, &group_names}) {
    for (const std::string& word : *list_of_strings) {
      offsets.push_back(static_cast<std::uint16_t>(strings.size()));
      strings += word + '\0';
    }
  }
  std::ofstream out(argv[4], std::ios::binary);
  write(out, header);
  write(out, numbered.list());
  for (const Table& table : tables) write(out, table.slots);
  write(out, offsets);
  out << strings;

  std::ofstream code(argv[5]);
  code << "// Written by compile_name_weights from the tables of rows.\n";
  constexpr std::string_view kNames[] = {"sum_first", "sum_skip", "sum_second"};
  for (std::size_t i = 0; i < std::size(tables); ++i) write_row_code(tables[i].layout, kNames[i], code);
  if (!code.flush()) return 1;
  return out.flush() ? 0 : 1;
}

// The name of a cluster or group, whose numbers start from 1.
std::string_view name_of(const std::vector<std::string>& names, std::uint32_t number) {
  return number - 1 < names.size() ? std::string_view(names[number - 1]) : std::string_view();
}

}  // namespace

std::string_view cluster_name(std::uint32_t cluster) { return name_of(cluster_names, cluster); }
std::string_view cluster_group_name(std::uint32_t group) { return name_of(group_names, group); }
std::string_view context_word(std::uint32_t rank) {
  return rank < context_words.size() ? std::string_view(context_words[rank]) : std::string_view();
}

}  // namespace artparse

int main(int argc, char** argv) {
  if (argc != 6) {
    std::cerr << "usage: compile_name_weights WEIGHTS CONTEXT_WORDS CLUSTER_NAMES BLOCK CODE\n";
    return 2;
  }
  return artparse::run(argv);
}
