// The word lists as they are committed: each sorted, distinct, of the right columns; and the table of the program holds
// every key of theirs.
#include <gtest/gtest.h>

#include <utf8.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "base/hash.h"
#include "lexicon/lexicon.h"
#include "lexicon/pack_rows.h"
#include "lexicon/read_word_list.h"

namespace artparse {
namespace {

namespace fs = std::filesystem;

const fs::path kFolder = SOURCE_DIR "/src/lexicon/data";

std::string read_file(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return std::string(std::istreambuf_iterator<char>(in), {});
}

// Lines of a list without the first, and whether all of them end with a newline.
std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    lines.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

std::string header_of(std::string_view columns) {
  std::string header = "#" + std::string(columns);
  for (char& c : header) c = c == ' ' ? '\t' : c;
  return header;
}

class WordListFile : public testing::TestWithParam<WordListSpec> {
 protected:
  const std::string text_ = read_file(kFolder / GetParam().file);
};

std::uint64_t number_in(std::string_view cell) { return std::stoull(std::string(cell)); }

void expect_groups(std::string_view text) {
  for (const WordListRow& row : read_word_list(text).rows) {
    const auto cluster = static_cast<std::uint8_t>(number_in(row.cells[0]));
    EXPECT_EQ(Lexicon::builtin().cluster_group(cluster), number_in(row.cells[2])) << row.cells[1];
  }
}

void expect_clusters(std::string_view text) {
  for (const WordListRow& row : read_word_list(text).rows) {
    EXPECT_EQ(Lexicon::builtin().cluster(hash_word(row.cells[0])), number_in(row.cells[1])) << row.cells[0];
  }
}

TEST_P(WordListFile, IsUtf8WithANewlineAtTheEnd) {
  EXPECT_TRUE(utf8::is_valid(text_.begin(), text_.end()));
  EXPECT_TRUE(text_.ends_with('\n'));
  EXPECT_EQ(text_.find('\r'), std::string::npos);
}

TEST_P(WordListFile, NamesItsColumnsAndKeepsThem) {
  const auto lines = lines_of(text_);
  ASSERT_FALSE(lines.empty());
  const std::string header = header_of(GetParam().columns);
  EXPECT_EQ(lines[0], header);
  const auto tabs = std::count(header.begin(), header.end(), '\t');
  for (std::size_t i = 1; i < lines.size(); ++i) {
    ASSERT_EQ(std::count(lines[i].begin(), lines[i].end(), '\t'), tabs) << "line " << i + 1 << ": " << lines[i];
  }
}

TEST_P(WordListFile, IsSortedByBytesAndHasNoRowTwice) {
  const auto lines = lines_of(text_);
  for (std::size_t i = 2; i < lines.size(); ++i) {
    ASSERT_LT(lines[i - 1], lines[i]) << "line " << i + 1;
  }
}

TEST_P(WordListFile, HasNoStraySpaces) {
  for (const WordListRow& row : read_word_list(text_).rows) {
    ASSERT_FALSE(row.cells[0].empty()) << "line " << row.line;
    for (const std::string_view cell : row.cells) {
      ASSERT_FALSE(cell.starts_with(' ') || cell.ends_with(' ')) << "line " << row.line << ": " << cell;
      ASSERT_EQ(cell.find("  "), std::string_view::npos) << "line " << row.line << ": " << cell;
    }
  }
}

TEST_P(WordListFile, IsFoundInTheTable) {
  if (GetParam().file == "places.tsv") return;  // its rows are no keys
  const Lexicon& lexicon = Lexicon::builtin();
  if (GetParam().file == "cluster_names.tsv") return expect_groups(text_);
  if (GetParam().file == "word_clusters.tsv") return expect_clusters(text_);
  for (const WordListRow& row : read_word_list(text_).rows) {
    ASSERT_TRUE(lexicon.find_phrase(row.cells[0])) << "line " << row.line << ": " << row.cells[0];
  }
}

INSTANTIATE_TEST_SUITE_P(Lists, WordListFile, testing::ValuesIn(word_lists().begin(), word_lists().end()),
                         [](const auto& row) { return fs::path(row.param.file).stem().string(); });

TEST(WordLists, AreAllKnown) {
  std::set<std::string> known, found;
  for (const WordListSpec& list : word_lists()) known.insert(std::string(list.file));
  for (const auto& entry : fs::directory_iterator(kFolder)) {
    if (entry.path().extension() == ".tsv") found.insert(entry.path().filename().string());
  }
  EXPECT_EQ(found, known);
}

// --- places ---

struct PlaceLists {
  const std::string places_text = read_file(kFolder / "places.tsv");
  const std::string names_text = read_file(kFolder / "place_names.tsv");
  const WordList places = read_word_list(places_text), names = read_word_list(names_text);
};

const PlaceLists& place_lists() {
  static const PlaceLists lists;
  return lists;
}

TEST(PlaceNames, LeadToAPlaceThatHasOneMainName) {
  std::map<std::string_view, int> main_names;
  for (const WordListRow& row : place_lists().places.rows) main_names[row.cells[0]] = 0;
  for (const WordListRow& row : place_lists().names.rows) {
    const auto place = main_names.find(row.cells[1]);
    ASSERT_NE(place, main_names.end()) << "line " << row.line << ": " << row.cells[0];
    place->second += row.cells[2] == "main";
  }
  for (const auto& [id, count] : main_names) ASSERT_EQ(count, 1) << id;
}

// Exonyms, short and historic names and abbreviations too: Kiev leads to Kyiv.
TEST(PlaceNames, LeadToTheirPlaceInTheTable) {
  constexpr unsigned long kFirstOwnId = 2000000000;
  const Lexicon& lexicon = Lexicon::builtin();
  for (const WordListRow& row : place_lists().names.rows) {
    const unsigned long id = std::stoul(std::string(row.cells[1]));
    bool found = false;
    for (const Sense& sense : Lexicon::senses(lexicon.find_phrase(row.cells[0]))) {
      if (sense.kind() != SenseKind::kPlace) continue;
      const PlaceRecord& place = lexicon.place(PlaceSense::unpack(sense.payload()).index);
      found |= place.geonames == (id < kFirstOwnId ? id : 0);
    }
    ASSERT_TRUE(found) << "line " << row.line << ": " << row.cells[0];
  }
}

TEST(PlaceNames, AreNoDemonyms) {
  const std::string text = read_file(kFolder / "demonyms.tsv");
  const std::set<std::string_view> allowed = {"Antarctic", "Arctic",        "Baltic",   "Caribbean",
                                              "Eswatini",  "Mediterranean", "Victorian"};
  for (const WordListRow& row : read_word_list(text).rows) {
    if (allowed.contains(row.cells[0])) continue;
    const Lexicon::Entry entry = Lexicon::builtin().find_phrase(row.cells[0]);
    ASSERT_FALSE(Lexicon::kinds(entry).has(SenseKind::kPlace)) << "line " << row.line << ": " << row.cells[0];
  }
}

TEST(Demonyms, LeadToAPlace) {
  std::set<std::string_view> ids = {"0"};
  for (const WordListRow& row : place_lists().places.rows) ids.insert(row.cells[0]);
  const std::string text = read_file(kFolder / "demonyms.tsv");
  for (const WordListRow& row : read_word_list(text).rows) {
    ASSERT_TRUE(ids.contains(row.cells[1])) << "line " << row.line << ": " << row.cells[0];
  }
}

TEST(Places, LieOnTheGlobe) {
  for (const WordListRow& row : place_lists().places.rows) {
    if (row.cells[5].empty()) continue;
    ASSERT_LE(std::abs(std::stod(std::string(row.cells[5]))), 90) << "line " << row.line;
    ASSERT_LE(std::abs(std::stod(std::string(row.cells[6]))), 180) << "line " << row.line;
  }
}

// --- organizations ---

// What stands alone must not be mistaken: no common word, no place.
TEST(Organizations, ThatStandAloneAreNoWordsAndNoPlaces) {
  for (const char* file : {"organizations.tsv", "acronyms.tsv"}) {
    const std::string text = read_file(kFolder / file);
    for (const WordListRow& row : read_word_list(text).rows) {
      if (row.cells.back() != "alone" || row.cells[0].find(' ') != std::string_view::npos) continue;
      const SenseKinds kinds = Lexicon::kinds(Lexicon::builtin().find_phrase(row.cells[0]));
      ASSERT_FALSE(kinds.has(SenseKind::kCommonWord) && row.cells[0].find('-') == std::string_view::npos)
          << file << " line " << row.line << ": " << row.cells[0];
      ASSERT_FALSE(kinds.has(SenseKind::kPlace)) << file << " line " << row.line << ": " << row.cells[0];
    }
  }
}

}  // namespace
}  // namespace artparse
