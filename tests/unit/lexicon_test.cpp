// The lexicon: compiling word lists, finding keys, longest phrases, and the errors of bad lists.
#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "base/hash.h"
#include "lexicon/compile_lexicon.h"
#include "lexicon/read_user_words.h"
#include "lexicon/split_key.h"
#include "tokens/match_phrase.h"
#include "tokens/tokenize_text.h"

namespace artparse {
namespace {

// A lexicon and the bytes it lives in.
struct SmallLexicon {
  CompiledLexicon compiled;
  Lexicon lexicon;
  explicit SmallLexicon(const std::map<std::string, std::string>& files)
      : compiled(compile_lexicon(files)),
        lexicon(std::as_bytes(std::span(compiled.bytes.data(), compiled.bytes.size()))) {}
};

const std::map<std::string, std::string> kFiles = {
    {"places.tsv", "#id\tkind\tcountry\tadmin1\tpopulation\tlatitude\tlongitude\n"
                   "1\tcity\tUS\tME\t31000\t44.80\t-68.77\n"
                   "2\tcity\tGB\tNIR\t61000\t54.66\t-5.67\n"
                   "3\tcountry\tGE\t\t3700000\t42.00\t43.50\n"
                   "4\tcity\tUS\tCA\t900\t\t\n"},
    {"place_names.tsv", "#name\tid\tform\nBangor\t1\tmain\nBangor\t2\tmain\nGeorgia\t3\tmain\nMobile Home Village\t4\tmain\n"
                        "Mobile\t4\tshort\n"},
    {"given_names.tsv", "#name\tmale\tfemale\nGeorgia\t100\t160000\nLeslie\t112000\t266000\nOlaf\t0\t0\n"},
    {"common_words.tsv", "#word\tband\nmobile\t2\n"},
    {"outlets.tsv", "#name\tdomain\tcountry\tkind\nThe Harbour Courier\tharbourcourier.example\t\tnewspaper\n"},
};

TEST(CompileLexicon, FindsEveryKeyAndNoOther) {
  const SmallLexicon small(kFiles);
  ASSERT_EQ(small.compiled.error, "");
  const Lexicon& lexicon = small.lexicon;
  EXPECT_TRUE(lexicon.find_phrase("bangor"));
  EXPECT_TRUE(lexicon.find_phrase("The Harbour Courier"));
  EXPECT_FALSE(lexicon.find_phrase("The Harbour"));
  EXPECT_TRUE(lexicon.find_phrase("The Harbour").has_longer);
  EXPECT_FALSE(lexicon.find_phrase("Courier"));
  EXPECT_FALSE(lexicon.find_phrase(""));
}

TEST(CompileLexicon, KnowsTheClustersOfWords) {
  std::string words = "#word\tcluster\n";
  for (int i = 0; i < 2000; ++i) words += "word" + std::string(1, static_cast<char>('a' + i % 26)) + std::to_string(i) + "\t" + std::to_string(1 + i % 255) + "\n";
  const SmallLexicon small({{"word_clusters.tsv", words}, {"cluster_names.tsv", "#cluster\tname\tgroup\n1\ta+b\t3\n2\tc+d\t1\n"}});
  ASSERT_EQ(small.compiled.error, "");
  for (int i = 0; i < 2000; ++i) {
    const std::string word = "word" + std::string(1, static_cast<char>('a' + i % 26)) + std::to_string(i);
    ASSERT_EQ(small.lexicon.cluster(hash_word(word)), 1 + i % 255) << word;
  }
  int given = 0;  // one in 256 by chance
  for (int i = 0; i < 2000; ++i) given += small.lexicon.cluster(hash_word("other" + std::to_string(i))) != 0;
  EXPECT_LT(given, 30);
  EXPECT_EQ(small.lexicon.cluster_group(1), 3);
  EXPECT_EQ(small.lexicon.cluster_group(2), 1);
  EXPECT_EQ(small.lexicon.cluster_group(9), 0);
}

TEST(CompileLexicon, RefusesClustersThatAreNone) {
  const auto error = [](const char* row) { return compile_lexicon({{"word_clusters.tsv", std::string("#word\tcluster\n") + row}}).error; };
  EXPECT_NE(error("harbour\t0\n"), "");
  EXPECT_NE(error("harbour\t256\n"), "");
  EXPECT_NE(error("harbour wall\t2\n"), "");
}

TEST(CompileLexicon, HasNoClustersWithoutAList) {
  const SmallLexicon small(kFiles);
  EXPECT_EQ(small.lexicon.cluster(hash_word("mobile")), 0);
}

TEST(CompileLexicon, PutsTheLargestPlaceFirst) {
  const SmallLexicon small(kFiles);
  std::vector<std::string> countries;
  for (const Sense& sense : Lexicon::senses(small.lexicon.find_phrase("Bangor"))) {
    const PlaceRecord& place = small.lexicon.place(PlaceSense::unpack(sense.payload()).index);
    countries.emplace_back(place.country.data(), 2);
  }
  EXPECT_EQ(countries, (std::vector<std::string>{"GB", "US"}));
}

TEST(CompileLexicon, FlagsPlaceNamesThatAreWordsOrGivenNames) {
  const SmallLexicon small(kFiles);
  const auto ambiguous = [&](std::string_view name) {
    const Sense* sense = Lexicon::find_sense(small.lexicon.find_phrase(name), SenseKind::kPlace);
    return sense && PlaceSense::unpack(sense->payload()).ambiguous;
  };
  EXPECT_TRUE(ambiguous("Georgia"));
  EXPECT_TRUE(ambiguous("Mobile"));
  EXPECT_FALSE(ambiguous("Bangor"));
  EXPECT_FALSE(ambiguous("Mobile Home Village"));
}

TEST(CompileLexicon, KeepsNumbersOfSenses) {
  const SmallLexicon small(kFiles);
  const auto given = [&](std::string_view name) {
    return GivenNameSense::unpack(
        Lexicon::find_sense(small.lexicon.find_phrase(name), SenseKind::kGivenName)->payload());
  };
  EXPECT_EQ(given("Georgia").gender(), Gender::kFemale);
  EXPECT_EQ(given("Leslie").gender(), Gender::kUnknown);
  EXPECT_EQ(given("Olaf").frequency, 1);
  EXPECT_EQ(given("Olaf").gender(), Gender::kUnknown);
  EXPECT_TRUE(Lexicon::find_sense(small.lexicon.find_phrase("the harbour courier"), SenseKind::kOutlet));
  const Sense* outlet = Lexicon::find_sense(small.lexicon.find_phrase("harbourcourier.example"), SenseKind::kOutletDomain);
  ASSERT_NE(outlet, nullptr);
  EXPECT_EQ(small.lexicon.string(outlet->payload()), "The Harbour Courier");
}

TEST(CompileLexicon, SaysWhereAListIsWrong) {
  const std::vector<std::pair<std::map<std::string, std::string>, std::string>> rows = {
      {{{"unknown.tsv", "#a\nb\n"}}, "unknown.tsv: no list of this name is known"},
      {{{"surnames.tsv", "Smith\t1\n"}}, "surnames.tsv: line 1: expected '#' and the column names"},
      {{{"surnames.tsv", "#name\trank\nSmith\n"}}, "surnames.tsv: line 2: expected 2 columns, got 1"},
      {{{"surnames.tsv", "#name\tcount\n"}}, "surnames.tsv: line 1: expected the columns name rank"},
      {{{"titles.tsv", "#title\tgender\tkind\tabbreviated\nSir\tm\tnobel\t0\n"}},
       "titles.tsv: line 2: unknown word 'nobel', expected one of: honorific, political, military, religious, royal, "
       "academic, police, legal, medical, sport, business, media, worker, relative, person, group, resident"},
      {{{"demonyms.tsv", "#demonym\tid\tform\nMalian\t77\tadjective\n"}}, "demonyms.tsv: line 2: no place with id 77"},
  };
  for (const auto& [files, error] : rows) EXPECT_EQ(compile_lexicon(files).error, error);
}

TEST(SplitKey, GivesTheWordsThatTokensHave) {
  using Words = std::vector<std::string>;
  EXPECT_EQ(split_key("Stratford-upon-Avon"), (Words{"stratford", "upon", "avon"}));
  EXPECT_EQ(split_key("AT&T"), (Words{"at", "&", "t"}));
  EXPECT_EQ(split_key("McDonald's"), (Words{"mcdonald", "s"}));
  EXPECT_EQ(split_key("Lt. Col."), (Words{"lt", "col"}));
  EXPECT_EQ(split_key("C\u00F4te d'Ivoire"), (Words{"cote", "divoire"}));
}

TEST(MatchPhrase, TakesTheLongestKeyOfTheKindsWanted) {
  const SmallLexicon small(kFiles);
  Vocabulary vocabulary(small.lexicon);
  Tokens tokens;
  tokenize_text("the Mobile Home-Village people", vocabulary, tokens);
  const SenseKinds places = {SenseKind::kPlace};
  EXPECT_EQ(match_phrase(tokens, 1, tokens.size(), places, small.lexicon).end, 5u);
  EXPECT_EQ(match_phrase(tokens, 1, 3, places, small.lexicon).end, 2u);
  EXPECT_FALSE(match_phrase(tokens, 0, tokens.size(), places, small.lexicon));
  EXPECT_FALSE(match_phrase(tokens, 1, tokens.size(), {SenseKind::kOutlet}, small.lexicon));
}

TEST(UserLexicon, LiesOverTheProgramsOwn) {
  const SmallLexicon base(kFiles);
  const CompiledLexicon compiled =
      compile_user_words("# mine\r\noutlets\tThe Quay Post\tquaypost.example\tGB\tnewspaper\r\n"
                         "places\t9\tcity\tGB\tENG\t500\t50.10\t-5.50\nplace_names\tQuayhaven\t9\tmain\n",
                         {base.lexicon.place_count(), base.lexicon.string_bytes()});
  ASSERT_EQ(compiled.error, "");
  const Lexicon lexicon(std::as_bytes(std::span(compiled.bytes.data(), compiled.bytes.size())), &base.lexicon);
  EXPECT_TRUE(lexicon.find_phrase("Bangor"));
  EXPECT_TRUE(lexicon.find_phrase("The Quay Post"));
  EXPECT_TRUE(lexicon.find_phrase("The").has_longer);
  const Sense* outlet = Lexicon::find_sense(lexicon.find_phrase("quaypost.example"), SenseKind::kOutletDomain);
  ASSERT_NE(outlet, nullptr);
  EXPECT_EQ(lexicon.string(outlet->payload()), "The Quay Post");
  const Sense* place = Lexicon::find_sense(lexicon.find_phrase("Quayhaven"), SenseKind::kPlace);
  ASSERT_NE(place, nullptr);
  EXPECT_EQ(lexicon.place(PlaceSense::unpack(place->payload()).index).latitude, 5010);
}

TEST(UserLexicon, SaysWhichLineIsWrong) {
  const std::vector<std::pair<std::string, std::string>> rows = {
      {"The Quay Post\n", "line 1: expected the name of a word list and its columns, such as "
                          "outlets<TAB>name<TAB>domain<TAB>country<TAB>kind"},
      {"# words\n\nsurnames\tQuay\n", "surnames.tsv: line 3: expected 2 columns, got 1"},
      {"surnames\tQuay\t5\nplace_names\tQuay\t5\tmain\n", "place_names.tsv: line 2: no place with id 5"},
      {"surnames\tQuay\tfifth\n", "surnames.tsv: line 1: 'fifth' is no number"},
      {"given_names\tQuay\t5\t-1\n", "given_names.tsv: line 1: '-1' is no number"},
      {"places\t9\tcity\tGB\tENG\t500\t50N\t-5.5\n", "places.tsv: line 1: '50N' is no coordinate"},
      {"places\t9\tcity\tGB\tENG\t500\t50\t-185.5\n", "places.tsv: line 1: '-185.5' is no coordinate"},
      {"titles\tWarden\tx\tpolitical\t0\n", "titles.tsv: line 1: unknown word 'x', expected one of: -, m, f"},
      {"outlets\tThe Quay Post\tquaypost.example\tGB\tpaper\n",
       "outlets.tsv: line 1: unknown word 'paper', expected one of: newspaper, broadcaster, magazine, site, station"},
      {"organizations\tQuay Works\tcompany\tGB\tsometimes\n",
       "organizations.tsv: line 1: unknown word 'sometimes', expected one of: alone, ambiguous"},
      {"cue_verbs\tquayed\tquay\t1\tx\t\n", "cue_verbs.tsv: line 1: 'x' are no verb forms"},
      {"time_zones\tQST\tearly\n", "time_zones.tsv: line 1: 'early' is no number"},
  };
  for (const auto& [text, error] : rows) EXPECT_EQ(compile_user_words(text, {}).error, error) << text;
}

TEST(BuiltinLexicon, AnswersNothingForWordsItDoesNotHold) {
  const Lexicon& lexicon = Lexicon::builtin();
  EXPECT_GT(lexicon.key_count(), 0u);
  int found = 0;
  for (std::uint64_t i = 1; i <= 100000; ++i) found += static_cast<bool>(lexicon.find(mix_hash(i, ~i)));
  EXPECT_EQ(found, 0);
}

}  // namespace
}  // namespace artparse
