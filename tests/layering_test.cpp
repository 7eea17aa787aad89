// The order of the folders of src/, and the fences around libraries: read from the #include lines themselves.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <regex>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

const std::vector<std::string> kOrder = {"base",      "text",     "lexicon",  "rules",  "tokens",
                                         "lines",     "segments", "sentences", "mentions", "entities",
                                         "record",    "render",   "pipeline", "batch",  "cli"};

// The parts of a folder, in the order of its own flow. A file of the folder itself, such as `segments/label_page.cpp`, may
// include them all, and what it declares all may include.
const std::vector<std::string> kParts = {"segments/grammars", "segments/heads", "segments/blocks", "segments/fields",
                                         "mentions/names",     "mentions/quotes",   "entities/places",        "entities/organizations",
                                         "entities/people",    "entities/speakers", "batch/inputs",           "batch/outputs",
                                         "render/html"};

struct Include {
  std::string file, folder, target;
};

std::vector<Include> all_includes() {
  std::vector<Include> found;
  for (const auto& entry : fs::recursive_directory_iterator(std::string(SOURCE_DIR) + "/src")) {
    const std::string ending = entry.path().extension();
    if (ending != ".cpp" && ending != ".h") continue;
    const std::string file = fs::relative(entry.path(), std::string(SOURCE_DIR) + "/src");
    std::ifstream in(entry.path());
    for (std::string line; std::getline(in, line);) {
      if (!line.starts_with("#include ")) continue;
      found.push_back({file, file.substr(0, file.find('/')), line.substr(10, line.find_last_of("\">") - 10)});
    }
  }
  return found;
}

std::size_t rank(const std::string& folder) {
  return std::find(kOrder.begin(), kOrder.end(), folder) - kOrder.begin();
}

TEST(Layering, FoldersIncludeOnlyThemselvesAndThoseBefore) {
  const auto includes = all_includes();
  ASSERT_GT(includes.size(), 50u);
  for (const Include& include : includes) {
    EXPECT_LT(rank(include.folder), kOrder.size()) << include.file << " is in a folder without a place in the order";
    const std::size_t target = rank(include.target.substr(0, include.target.find('/')));
    if (target == kOrder.size()) continue;  // a library or the public headers
    EXPECT_LE(target, rank(include.folder)) << include.file << " includes " << include.target;
  }
}

TEST(Layering, PartsOfAFolderIncludeOnlyThemselvesAndThoseBefore) {
  const auto part = [](const std::string& path) {
    return std::find(kParts.begin(), kParts.end(), path.substr(0, path.rfind('/'))) - kParts.begin();
  };
  std::size_t asked = 0;
  for (const Include& include : all_includes()) {
    if (!include.target.starts_with(include.folder + "/")) continue;
    const bool in_part = include.file.rfind('/') > include.folder.size();
    const std::size_t from = part(include.file), to = part(include.target);
    EXPECT_EQ(in_part, from < kParts.size()) << include.file << " is in a part without a place in the order";
    if (from == kParts.size() || to == kParts.size()) continue;
    EXPECT_LE(to, from) << include.file << " includes " << include.target;
    ++asked;
  }
  EXPECT_GT(asked, 100u);
}

TEST(Layering, LibrariesStayBehindTheirFences) {
  struct Fence {
    std::string library;
    std::vector<std::string> folders;
  };
  const std::vector<Fence> fences = {
      {"utf8.h", {"text"}}, {"CLI/", {"cli"}}, {"nlohmann/", {}}, {"regex", {}},
      {"archive", {"batch"}}, {"zlib", {"batch"}}, {"zstd", {"batch"}}};
  for (const Include& include : all_includes()) {
    for (const Fence& fence : fences) {
      if (!include.target.starts_with(fence.library)) continue;
      EXPECT_NE(std::find(fence.folders.begin(), fence.folders.end(), include.folder), fence.folders.end())
          << include.file << " includes " << include.target;
    }
  }
}

TEST(Layering, OnlyTheProgramAsksForTheTime) {
  for (const auto& entry : fs::recursive_directory_iterator(std::string(SOURCE_DIR) + "/src")) {
    const std::string file = fs::relative(entry.path(), std::string(SOURCE_DIR) + "/src");
    if (!entry.is_regular_file() || rank(file.substr(0, file.find('/'))) >= rank("batch")) continue;
    std::ifstream in(entry.path());
    for (std::string line; std::getline(in, line);) {
      for (const char* question : {"_clock::", "clock_gettime", "gettimeofday", "std::time("})
        EXPECT_EQ(line.find(question), std::string::npos) << entry.path() << ": " << line;
    }
  }
}

TEST(Layering, PublicHeadersIncludeNoLibraryAndNothingOfSrc) {
  for (const auto& entry : fs::directory_iterator(std::string(SOURCE_DIR) + "/include/artparse")) {
    std::ifstream in(entry.path());
    for (std::string line; std::getline(in, line);) {
      if (!line.starts_with("#include \"")) continue;
      EXPECT_TRUE(line.starts_with("#include \"artparse/")) << entry.path() << ": " << line;
    }
  }
}

// In code points; raw text, as that of the style sheet, may be wider.
TEST(Layering, LinesAreNoLongerThanTheFormatSays) {
  constexpr std::size_t kColumnLimit = 120;
  const std::regex opens("R\"([a-z]+)\\(");
  for (const char* folder : {"/src", "/include", "/tools"}) {
    for (const auto& entry : fs::recursive_directory_iterator(std::string(SOURCE_DIR) + folder)) {
      const std::string ending = entry.path().extension();
      if (ending != ".cpp" && ending != ".h") continue;
      std::ifstream in(entry.path());
      std::string closes;  // of the raw text that is open
      std::size_t number = 0;
      for (std::string line; std::getline(in, line); ++number) {
        std::smatch found;
        if (closes.empty() && std::regex_search(line, found, opens)) closes = ")" + found[1].str() + "\"";
        const std::size_t columns = std::count_if(line.begin(), line.end(), [](char c) { return (c & 0xC0) != 0x80; });
        if (closes.empty()) EXPECT_LE(columns, kColumnLimit) << entry.path() << ":" << number + 1;
        if (!closes.empty() && line.find(closes) != std::string::npos) closes.clear();
      }
    }
  }
}

}  // namespace
