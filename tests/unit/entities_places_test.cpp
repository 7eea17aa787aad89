// Places resolved to the gazetteer: the rows of place_rules, the pitfalls H, and a table of names of several places
// written by hand from geography.
#include <gtest/gtest.h>

#include <fstream>

#include "entities/places/place_rules.h"
#include "support/marked_article.h"

namespace artparse {
namespace {

// The entity of the mention marked 1.
const Entity* first_marked(const MarkedArticle& article) {
  for (std::uint32_t i = 0; i < article.names.size(); ++i) {
    const std::uint32_t entity = article.entities().of_mention[i];
    if (article.numbers[i] == 1 && entity != kNoEntity) return &article.entities().all[entity];
  }
  return nullptr;
}

std::uint32_t id_of_first(std::string_view text) {
  const MarkedArticle article(text);
  const Entity* entity = first_marked(article);
  return entity && entity->place ? entity->place->geonames : 0;
}

class PlaceRules : public testing::TestWithParam<PlaceRule> {};

TEST_P(PlaceRules, DecideTheirExamples) {
  EXPECT_EQ(id_of_first(GetParam().example), GetParam().example_id) << GetParam().example;
  EXPECT_EQ(id_of_first(GetParam().other), GetParam().other_id) << GetParam().other;
}

INSTANTIATE_TEST_SUITE_P(Rows, PlaceRules, testing::ValuesIn(place_rules().begin(), place_rules().end()),
                         [](const auto& row) {
                           std::string name(row.param.id);
                           for (char& c : name) c = c == '.' || c == '-' ? '_' : c;
                           return name;
                         });

// Of a town that only others are known by, no point is told, but the country of its state.
TEST(PlaceContainers, KeepATownOfTheirOwn) {
  for (const auto& [text, known] : std::vector<std::pair<std::string_view, bool>>{
           {"A plant burned in [L1:Kingsbridge], [L:Ohio], on Monday.", false},
           {"A plant burned in [L1:Kingsbridge], [L:PA], on Monday.", false},
           {"A plant burned in [L1:Kingsbridge] on Monday.", true},
           {"In [L1:Kingsbridge], PA President [P:Tom Lee] slept.", true},
           {"They met in [L:Nairobi], [L1:Entebbe], [L:Mombasa] and [L:Kisumu].", true}}) {
    const MarkedArticle article(text);
    const Entity* town = first_marked(article);
    ASSERT_TRUE(town && town->place) << text;
    EXPECT_EQ(town->place->geonames != 0, known) << text;
    EXPECT_EQ(std::string_view(town->place->country.data(), 2) == "US", !known) << text;
  }
}

// The first word of a building's name is no town where it is the name of somebody.
TEST(PlaceLookup, ReadsTheTownOfABuildingAndNoPerson) {
  for (const auto& [text, known] : std::vector<std::pair<std::string_view, bool>>{
           {"He went to [L1:Mama Lucy Hobbs Hospital] on Monday.", false}, {"He went to [L1:Qamishli airport] on Monday.", true},
           {"He went to [L1:Grand Zahama Hospital] in [L2:Egypt] on Monday.", false}, {"He went to [L1:Clearwater Air Station] in [L2:Florida] on Monday.", true},
           {"He went to the [L1:Taipei Nangang Center] in [L2:Taiwan] on Monday.", true}, {"He went to the [L1:Al-Zaiba Hospital] in [L2:Florida] on Monday.", false}}) {
    const MarkedArticle article(text);
    const Entity* building = first_marked(article);
    ASSERT_TRUE(building) << text;
    EXPECT_EQ(building->place.has_value(), known) << text;
    EXPECT_EQ(building->place_category, PlaceCategory::kFacility) << text;
  }
}

// tests/places/toponyms.tsv: at least 95 of 100 get their id.
TEST(Toponyms, MeanWhatGeographySays) {
  std::ifstream file(SOURCE_DIR "/tests/places/toponyms.tsv");
  std::string line;
  std::getline(file, line);
  std::size_t rows = 0, right = 0;
  std::string wrong;
  while (std::getline(file, line)) {
    const std::size_t tab = line.find('\t');
    ASSERT_NE(tab, std::string::npos) << line;
    const std::uint32_t found = id_of_first(std::string_view(line).substr(tab + 1));
    const bool is_right = found == static_cast<std::uint32_t>(std::stoul(line.substr(0, tab)));
    ++rows;
    right += is_right;
    if (!is_right) wrong += line + " but " + std::to_string(found) + '\n';
  }
  EXPECT_GE(rows, 200u);
  EXPECT_GE(100 * right, 95 * rows) << right << " of " << rows << " right; not:\n" << wrong;
  if (std::getenv("ARTPARSE_SHOW_TOPONYMS")) std::printf("%zu of %zu right; not:\n%s", right, rows, wrong.c_str());
}

struct PlaceCase {
  std::string_view name, text;
  std::uint32_t id;
};

class PlacePitfalls : public testing::TestWithParam<PlaceCase> {};

TEST_P(PlacePitfalls, LeadToTheirPlace) { EXPECT_EQ(id_of_first(GetParam().text), GetParam().id); }

constexpr PlaceCase kCases[] = {
    {"H1_county_alone", "A man was found in [L1:Suffolk].", 0},
    {"H1_county_of_a_town", "A man was found in [L1:Durham].", 4464368},
    {"H1_historic_county", "The mayor of [L:Leeds] said that [L1:Yorkshire] was cold.", 0},
    {"H1_town_beside_a_historic_county", "The mayor of [L1:Leeds] said that [L:Yorkshire] was cold.", 2644688},
    {"H1_old_name_of_a_capital", "A man was found in [L1:Salisbury].", 2638664},
    {"H9_hall_of_a_city", "They met at [L1:City Hall] on Monday.", 0},
    {"H3_comma", "He lives in [L1:Bangor], [L:Maine].", 4957280},
    {"H3_brackets", "He lives in [L1:Bangor] ([L:Maine]).", 4957280},
    {"H3_preposition", "He lives in [L1:Bangor] in [L:Northern Ireland].", 2656396},
    {"H3_possessive", "They flew to [L:Maine]'s [L1:Bangor].", 4957280},
    {"H3_abbreviation", "A man of [L1:Long Beach], [L:Calif.], won.", 5367929},
    {"H3_capitals", "[L1:BUENOS AIRES], [L:Argentina] - A man won.", 3435910},
    {"H3_bare_name_later", "He lives in [L:Paris], [L:Texas]. The mayor of [L1:Paris] won.", 4717560},
    {"H3_comma_of_an_aside", "It rained in southern [L1:Italy], the [O:Texas Weather Bureau] said. In [L:Rome] it was fine.", 3175395},
    {"H6_us_dotted", "The [L1:U.S.] won.", 6252001},
    {"H6_us_long", "The [L1:United States of America] won.", 6252001},
    {"H6_america", "[L1:America] won.", 6252001},
    {"H6_uk", "The [L1:UK] won.", 2635167},
    {"H6_britain", "[L1:Britain] won.", 2635167},
    {"H6_uae", "The [L1:UAE] won.", 290557},
    {"H6_czechia", "[L1:Czechia] won.", 3077311},
    {"H6_czech_republic", "The [L1:Czech Republic] won.", 3077311},
    {"H6_turkiye", "[L1:Türkiye] won.", 298795},
    {"H6_kiev", "They met in [L1:Kiev].", 703448},
    {"H6_kyiv", "They met in [L1:Kyiv].", 703448},
    {"H6_burma", "They left [L1:Burma].", 1327865},
    {"H6_berne", "They met in [L1:Berne].", 2661552},
    {"H6_acapulco", "They met in [L1:Acapulco].", 3533462},
    {"H6_monte_carlo", "They met in [L1:Monte Carlo].", 2993458},
    {"H6_ivory_coast", "They left [L1:Côte d'Ivoire].", 2287781},
    {"H6_sao_paulo", "They met in [L1:São Paulo].", 3448439},
    {"H6_south_jeolla", "They met in [L1:South Jeolla].", 1845788},
    {"H9_georgia_country", "[L1:Georgia] and [L:Armenia] won.", 614540},
    {"H9_georgia_state", "[L1:Georgia] and [L:Alabama] won.", 4197000},
    {"H9_new_york", "They met in [L1:New York].", 5128581},
    {"H9_washington", "They met in [L1:Washington].", 4140963},
    {"H9_mexico", "They left [L1:Mexico] for [L:Guatemala].", 3996063},
    {"H9_countries_like_towns", "From [L:Missouri] and [L:Kansas] they went to [L1:Mexico] and [L:Texas].", 3996063},
    {"H9_division_with_its_word", "They left [L1:Hubei Province].", 1806949},
    {"H9_division_with_its_word_in_an_article", "They left the [L1:Kherson Oblast].", 706442},
    {"H9_division_of_the_country_named", "They left [L1:Punjab Province] for [L:Lahore], [L:Pakistan].", 1167710},
    {"H9_town_with_a_word_for_divisions", "They left [L1:Danang Region].", 0},
    {"H9_towns_where_pounds_are_paid", "They paid £2m for a mill in [L1:Newport] and a plant in [L:Lincoln].", 2641595},
    {"H9_towns_of_a_state_for_pounds", "They paid £2m for a mill in [L1:Albany], [L:New York], and a plant in [L:Syracuse].", 5106834},
    {"H9_luxembourg", "[L1:Luxembourg] and [L:Belgium] won.", 2960313},
};
INSTANTIATE_TEST_SUITE_P(Rows, PlacePitfalls, testing::ValuesIn(kCases),
                         [](const auto& row) { return std::string(row.param.name); });

TEST(PlaceCounties, AreReadFromTheHeadOfTheirList) {
  const MarkedArticle article("It rained in [L1:Becker] and [L2:Otter Tail] counties in [L:Minnesota].");
  for (const char* name : {"Becker", "Otter Tail"}) {
    ASSERT_TRUE(article.entity_of(name)->place.has_value()) << name;
    EXPECT_EQ(article.entity_of(name)->place->kind, PlaceKind::kCounty) << name;
  }
  const MarkedArticle longer("It rained in [L1:Clay], [L2:Otter Tail], [L3:Norman] and [L4:Becker] counties in [L:Minnesota].");
  EXPECT_EQ(longer.entity_of("Clay")->place->kind, PlaceKind::kCounty);
}

// H5: historic names and world regions are kept; they have ids of our own, which are not shown.
TEST(PlaceRegions, AreKeptWhereACityHasTheNameToo) {
  const MarkedArticle article("Troops of the [L1:Soviet Union] left the [L2:Middle East] for [L3:Donbas].");
  EXPECT_EQ(article.entity_of("Soviet Union")->place->kind, PlaceKind::kHistoric);
  EXPECT_EQ(article.entity_of("Middle East")->place->kind, PlaceKind::kRegion);
  EXPECT_EQ(article.entity_of("Donbas")->place->kind, PlaceKind::kRegion);
}

// "Earth" is a town of Texas too.
TEST(PlaceRegions, HoldPlanets) {
  const MarkedArticle planet("The ice of [L1:Earth] is thin in [L:Alaska]."), town("They live in [L1:Earth], [L:Texas].");
  EXPECT_EQ(first_marked(planet)->place->kind, PlaceKind::kRegion);
  EXPECT_EQ(first_marked(town)->place->geonames, 5520687u);
}

// "Middle East" is a part of Baltimore too.
TEST(PlaceRegions, AreKeptBesideTheTownsAround) {
  const MarkedArticle article("From [L:Baltimore] and [L:Washington] they went to the [L1:Middle East], and to [L:Boston].");
  EXPECT_EQ(article.entity_of("Middle East")->place->kind, PlaceKind::kRegion);
}

// Seas and continents are in no country, so that they are none of the others.
TEST(PlaceStrays, AreNoneAmongSeas) {
  const MarkedArticle article("From the [L:Mediterranean] and the [L:Atlantic] to [L:Africa] and [L:Europe] they sailed off [L1:Hofn].");
  EXPECT_EQ(std::string(first_marked(article)->place->country.data(), 2), "IS");
}

// "Quebrada" is a town too.
TEST(PlacesAround, AreNotTheWordForWhatAPlaceIs) {
  const MarkedArticle mine("They left the [L1:Quebrada Honda] mine."), airport("They left [L1:Qamishli airport].");
  EXPECT_FALSE(first_marked(mine)->place.has_value());
  EXPECT_TRUE(first_marked(airport)->place.has_value());
}

// The town may be one of many: its country is one that the article is about, and where none is, no country is told.
TEST(PlacesAround, LieInACountryOfTheArticle) {
  const MarkedArticle scotland("They left [L1:Dundee Rocks] for [L:Aberdeen] and [L:Glasgow]."), jamaica("They left [L1:Bath Rocks] for [L:Morant Bay]."),
      australia("They left [L1:Dundee Rocks] for [L:Darwin], [L:Australia].");
  const auto country = [](const MarkedArticle& article) {
    const Entity* rocks = first_marked(article);
    return rocks->place ? std::string(rocks->place->country.data(), 2) : std::string();
  };
  EXPECT_EQ(country(scotland), "GB");
  EXPECT_EQ(country(jamaica), "JM");
  EXPECT_EQ(country(australia), "");
  const MarkedArticle particle("They left [L1:Al Qasira] for [L:Abu Dhabi]."), state("They left the [L1:Litoral Rocks] for [L:Guayaquil]."),
      large("They left the [L1:Texas Rocks] for [L:Mexico].");
  EXPECT_EQ(country(particle), "");
  EXPECT_EQ(country(state), "");
  EXPECT_EQ(country(large), "US");
}

// Nato is a town in the Philippines, too.
TEST(PlacesOfStrayCountries, AreLeftOpen) {
  const MarkedArticle stray("From [L:Denver], [L:Boston] and [L:Ohio] they came to [L1:Nato] and [L:Chicago]."),
      named("From [L:Denver], [L:Boston], [L:Ohio] and the [L:Philippines] they came to [L1:Nato] and [L:Chicago]."),
      contained("From [L:Denver], [L:Boston] and [L:Ohio] they came to [L1:Nato], [L:Philippines], and [L:Chicago]."),
      alone("They came to [L1:Nato]."), large("From [L:Denver], [L:Boston] and [L:Ohio] they came to [L1:Eldoret] and [L:Chicago].");
  EXPECT_FALSE(first_marked(stray)->place.has_value());
  const MarkedArticle two("From [L:Denver] and [L:Boston] they came to [L1:Nato]."), one("From [L:Denver] they came to [L1:Nato].");
  EXPECT_FALSE(first_marked(two)->place.has_value());
  EXPECT_TRUE(first_marked(one)->place.has_value());
  for (const MarkedArticle* article : {&named, &contained, &alone, &large}) EXPECT_TRUE(first_marked(*article)->place.has_value());
}

TEST(PlaceMetonyms, AreCapitalsAndSeatsThatAct) {
  const std::vector<std::pair<std::string_view, bool>> rows = {
      {"[L1:Moscow] backed the plan.", true},        {"The [L1:Kremlin] denied the report.", true},
      {"[L1:Washington] was a key backer.", true},   {"[L1:Downing Street] rejected it.", true},
      {"They met in [L1:Moscow].", false},           {"[L1:Moscow]'s mayor backed the plan.", false},
      {"[L1:Hamburg] backed the plan.", false},
  };
  for (const auto& [text, is_metonym] : rows) {
    const MarkedArticle article(text);
    EXPECT_EQ(first_marked(article)->metonym, is_metonym) << text;
  }
}

TEST(PlaceForms, OfOnePlaceAreOneEntity) {
  for (const std::string_view text :
       {"The [L1:U.S.] won. The [L1:United States] and [L1:America] slept.", "[L1:Kiev] slept. [L1:Kyiv] woke.",
        "[L1:Burma] slept. [L1:Myanmar] woke.", "[L1:Paris], [L:Texas] slept. [L2:Paris], [L:France] woke."}) {
    const MarkedArticle article(text);
    EXPECT_EQ(article.found(), article.wanted()) << text;
  }
}

}  // namespace
}  // namespace artparse
