// What the rows of the name finder see of a token: small classes, filled once an article.
#pragma once

#include <cstdint>
#include <string_view>

#include "segments/page.h"
#include "tokens/token.h"

namespace artparse {

// What a word can be the head of. "County" and "museum" can be two things.
enum class HeadClass : std::uint8_t {
  kNone, kCompany, kOrganization, kOrganizationOrFacility, kFacility, kOrganizationOrPlace, kPlace, kEvent, kWork
};
constexpr std::string_view kHeadClassNames[] = {
    "none", "company", "organization", "organization or facility", "facility", "organization or place", "place",
    "event", "work"};

// May a name end in this head in lower case: "Kent county"?
constexpr bool may_end_name(HeadClass head) { return head >= HeadClass::kOrganization && head <= HeadClass::kPlace; }

constexpr bool is_building(HeadClass head) {
  return head == HeadClass::kFacility || head == HeadClass::kOrganizationOrFacility;
}

enum class ListClass : std::uint8_t { kNone, kDemonym, kPeople, kMonth, kWeekday, kLanguage, kReligion };
constexpr std::string_view kListClassNames[] = {"none", "demonym", "people", "month", "weekday", "language",
                                                "religion"};

// The number of a class of word_classes.tsv.
consteval std::uint8_t word_class_named(std::string_view name) {
  std::uint8_t at = 0;
  while (kWordClassNames[at] != name) ++at;
  return at;
}

enum class RoleClass : std::uint8_t { kNone, kAbbreviation, kTitle, kRole };
constexpr std::string_view kRoleClassNames[] = {"none", "abbreviated title", "title", "role"};

// Place senses by weight in the news. Odd values: the name is also a common word or a name of people.
enum class PlaceClass : std::uint8_t {
  kNone, kCountry, kCountryAmbiguous, kRegion, kRegionAmbiguous, kWater, kWaterAmbiguous, kMetropolis,
  kMetropolisAmbiguous, kCounty, kCountyAmbiguous, kCity, kCityAmbiguous, kTown, kTownAmbiguous, kAbbreviation
};
constexpr std::string_view kPlaceClassNames[] = {
    "none", "country", "country?", "region", "region?", "water or land", "water or land?", "metropolis", "metropolis?",
    "county", "county?", "city", "city?", "town", "town?", "abbreviation"};

enum class TokenPosition : std::uint8_t { kNone, kLine, kSentence, kSoft, kMiddle };
constexpr std::string_view kTokenPositionNames[] = {"none", "line start", "sentence start", "after a mark", "middle"};

enum class LineType : std::uint8_t { kText, kTitleCase, kCapitals, kTable, kShort, kHeading };

// What stands at one place of the context of a name. The first values are marks and shapes, then the words of
// context_words.tsv in its order of rank.
constexpr std::uint32_t kContextBorder = 1, kContextCapital = 2, kContextNumber = 3, kContextPossessive = 4,
                        kContextAddress = 5, kContextOtherMark = 6, kContextFirstMark = 7;
constexpr std::string_view kContextMarks = ".,:;?!()[]\"'-/&%$*";
constexpr std::uint32_t kContextOtherWord = kContextFirstMark + static_cast<std::uint32_t>(kContextMarks.size()) + 3;
constexpr std::uint32_t kContextFirstWord = kContextOtherWord + 1;
constexpr std::uint32_t kContextLongDash = kContextOtherWord - 1, kContextCloseQuote = kContextOtherWord - 2,
                        kContextOpenQuote = kContextOtherWord - 3;
constexpr std::uint32_t kMaxContextWords = 1500;
constexpr std::uint32_t kContextSize = kContextFirstWord + kMaxContextWords;

// Words that keep the same company are of one cluster, clusters that do of one group; 0: the word is not listed.
constexpr std::uint32_t kClusterCount = 256, kClusterGroupCount = 32;

// The commonest context words each have a value of their own in pairs; the others stand for the group of their cluster.
constexpr std::uint32_t kPairWords = 32;
constexpr std::uint32_t kPairSize = kContextFirstWord + kPairWords + kClusterGroupCount;

struct NameToken {
  FoldedId folded = 0;
  std::uint32_t block = 0;
  std::uint32_t place = 0;         // 1 + index of the gazetteer match that covers it; 0: none
  std::uint32_t organization = 0;  // the same of listed organizations, agencies and outlets
  std::uint16_t context = kContextBorder;
  std::uint8_t pair = kContextBorder;
  TokenShape shape = TokenShape::kMark;
  bool known = false;  // false: nothing is filled in yet
  bool capitalized = false;
  bool starts_line = true;
  bool glued = false;  // no space before
  TokenPosition position = TokenPosition::kNone;
  LineType line = LineType::kText;
  Label label = Label::kBody;
  NameCue cue = NameCue::kNone;
  HeadClass head = HeadClass::kNone;
  ListClass list = ListClass::kNone;
  RoleClass role = RoleClass::kNone;
  std::uint8_t given = 0, surname = 0, word_class = 0;
  std::uint8_t cluster = 0, cluster_group = 0;
  bool common = false;     // an everyday word
  bool function_word = false;  // no noun, verb or adjective
  bool unlike_lower_case = false;  // "US" among words in small letters
  bool initialism = false;  // capitals that are short for a thing: TV
  NameOpener opener = NameOpener::kNone;  // "Port", "Storm", "Highway"
  bool patronymic = false;  // a particle before the name of a parent: "bin"
  bool particle = false, connector = false, direction = false, sport = false, suffix = false;
  char mark = 0;           // the byte of a mark; 0 for words and numbers
};

inline bool is_title(const NameToken& token) {
  return token.role == RoleClass::kTitle || token.role == RoleClass::kAbbreviation;
}

// A dash stands between names.
inline bool is_hyphen(const NameToken& token) { return token.mark == '-' && token.context != kContextLongDash; }

// "'s" of "Harrow's", "'" of "Magistrates'".
inline bool owns(const NameToken& token) {
  return token.shape == TokenShape::kPossessive || (token.glued && token.mark == '\'');
}

// "al", "de" between names; "and" is listed with them.
inline bool joins_names(const NameToken& token) { return token.particle && token.cue == NameCue::kNone; }

// Names are read in the story, and in a line of the date, which may open with a place: "LONDON 1996-08-30".
constexpr bool may_hold_names(Label label) { return is_story(label) || label == Label::kDate; }

// Can it be a state or province, or the abbreviation of one? Georgia is a country too.
constexpr bool is_division(PlaceClass place) {
  return (place > PlaceClass::kNone && place <= PlaceClass::kRegionAmbiguous) || place == PlaceClass::kAbbreviation;
}

constexpr bool is_country(PlaceClass place) {
  return place == PlaceClass::kCountry || place == PlaceClass::kCountryAmbiguous;
}
constexpr bool is_town(PlaceClass place) { return place == PlaceClass::kTown || place == PlaceClass::kTownAmbiguous; }

constexpr bool is_ambiguous(PlaceClass place) {
  return static_cast<unsigned>(place) % 2 == 0 && place != PlaceClass::kNone;
}

}  // namespace artparse
