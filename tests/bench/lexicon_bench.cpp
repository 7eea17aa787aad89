// How fast words are found: the lexicon's table beside a std::unordered_map of the same keys, and the first passes over
// an article. Compare rows of one run only.
//
//   cmake --preset release -DARTPARSE_TOOLS=ON && cmake --build build --target lexicon_bench
//   build/tests/bench/lexicon_bench
#include <benchmark/benchmark.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/hash.h"
#include "lexicon/read_word_list.h"
#include "lexicon/split_key.h"
#include "text/decode_text.h"
#include "tokens/match_phrase.h"
#include "tokens/tokenize_text.h"

namespace artparse {
namespace {

std::string read_file(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return std::string(std::istreambuf_iterator<char>(in), {});
}

// All the samples, decoded, as one text.
const std::string& sample_text() {
  static const std::string text = [] {
    std::string all;
    Decoder decoder;
    for (const auto& entry : std::filesystem::directory_iterator(SOURCE_DIR "/samples")) {
      if (entry.path().extension() == ".txt") all += decode_text(read_file(entry.path()), decoder).bytes + "\n\n";
    }
    return all;
  }();
  return text;
}

// The one-word keys of all lists, folded, in a random but fixed order.
const std::vector<std::string>& keys() {
  static const std::vector<std::string> words = [] {
    std::vector<std::string> all;
    for (const auto& entry : std::filesystem::directory_iterator(SOURCE_DIR "/src/lexicon/data")) {
      if (entry.path().extension() != ".tsv" || entry.path().stem() == "places") continue;
      const std::string text = read_file(entry.path());
      for (const WordListRow& row : read_word_list(text).rows) {
        const std::vector<std::string> split = split_key(row.cells[0]);
        if (split.size() == 1) all.push_back(split[0]);
      }
    }
    std::shuffle(all.begin(), all.end(), std::mt19937(7));
    return all;
  }();
  return words;
}

void find_in_lexicon(benchmark::State& state) {
  const Lexicon& lexicon = Lexicon::builtin();
  const auto& words = keys();
  std::size_t i = 0;
  for (auto _ : state) {
    benchmark::DoNotOptimize(lexicon.find(hash_word(words[i])));
    i = i + 1 == words.size() ? 0 : i + 1;
  }
}
BENCHMARK(find_in_lexicon);

void find_in_unordered_map(benchmark::State& state) {
  std::unordered_map<std::string, std::uint32_t> map;
  const auto& words = keys();
  for (std::uint32_t i = 0; i < words.size(); ++i) map.emplace(words[i], i);
  std::size_t i = 0;
  for (auto _ : state) {
    benchmark::DoNotOptimize(map.find(words[i]));
    i = i + 1 == words.size() ? 0 : i + 1;
  }
}
BENCHMARK(find_in_unordered_map);

void tokenize(benchmark::State& state) {
  Vocabulary vocabulary(Lexicon::builtin());
  Tokens tokens;
  for (auto _ : state) tokenize_text(sample_text(), vocabulary, tokens);
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * sample_text().size()));
}
BENCHMARK(tokenize);

// The gazetteer pass alone: the longest place, person or organization key at every token.
void match_phrases(benchmark::State& state) {
  Vocabulary vocabulary(Lexicon::builtin());
  Tokens tokens;
  tokenize_text(sample_text(), vocabulary, tokens);
  const SenseKinds wanted = {SenseKind::kPlace, SenseKind::kOrganization, SenseKind::kAgency, SenseKind::kTitle};
  for (auto _ : state) {
    for (TokenIndex i = 0; i < tokens.size(); ++i) {
      if (!is_capitalized(tokens[i].shape)) continue;
      benchmark::DoNotOptimize(match_phrase(tokens, i, tokens.size(), wanted, Lexicon::builtin()));
    }
  }
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * sample_text().size()));
}
BENCHMARK(match_phrases);

}  // namespace
}  // namespace artparse

BENCHMARK_MAIN();
