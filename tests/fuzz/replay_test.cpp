// Runs every fuzz target over its seeds, over the samples, and over mutations of both from a fixed seed.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <random>
#include <string>
#include <vector>

#include "fuzz/targets.h"
#include "support/texts.h"

namespace artparse {
namespace {

namespace fs = std::filesystem;

std::vector<std::string> seeds_of(const std::string& target) {
  std::vector<std::string> paths, seeds;
  for (const auto& entry : fs::directory_iterator(SOURCE_DIR "/tests/fuzz/seeds/" + target)) paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());
  for (const std::string& path : paths) seeds.push_back(read_file(path));
  return seeds;
}

// Bytes taken out, put in, doubled or changed.
std::string mutate(std::string bytes, std::mt19937& random) {
  for (int i = 0; i < 3 && !bytes.empty(); ++i) {
    const std::size_t at = random() % bytes.size(), size = random() % 20;
    switch (random() % 4) {
      case 0:
        bytes.erase(at, size);
        break;
      case 1:
        bytes.insert(at, bytes.substr(random() % bytes.size(), size));
        break;
      case 2:
        bytes.insert(at, 1, static_cast<char>(random() % 256));
        break;
      default:
        bytes[at] = static_cast<char>(random() % 256);
    }
  }
  return bytes;
}

struct Target {
  std::string name;
  void (*run)(std::string_view bytes);
};

class FuzzReplay : public testing::TestWithParam<Target> {};

TEST_P(FuzzReplay, KeepsItsPromises) {
  std::mt19937 random(seed());
  std::vector<std::string> inputs = seeds_of(GetParam().name);
  ASSERT_FALSE(inputs.empty());
  for (const std::string& text : samples()) inputs.push_back(std::string(2, static_cast<char>(random() % 256)) + text.substr(0, 1500));
  for (const std::string& input : inputs) {
    GetParam().run(input);
    for (int i = 0; i < 8; ++i) GetParam().run(mutate(input, random));
  }
}

INSTANTIATE_TEST_SUITE_P(Targets, FuzzReplay,
                         testing::Values(Target{"article", fuzz_article}, Target{"text", fuzz_text}, Target{"lines", fuzz_lines},
                                         Target{"json", fuzz_json}),
                         [](const auto& row) { return row.param.name; });

}  // namespace
}  // namespace artparse
