#include "mentions/names/name_axes.h"

#include <string>
#include <vector>

#include "mentions/names/name_weights.h"
#include "mentions/names/noun_kind.h"

namespace artparse {
namespace {

constexpr std::string_view kShapeNames[] = {"none",  "lower",   "lower mixed", "capitalized", "mixed",  "initial",
                                            "dotted", "short capitals", "long capitals", "alphanumeric", "year",
                                            "number", "number mixed", "address", "possessive", "mark"};
constexpr std::string_view kLineNames[] = {"none", "text", "title case", "capitals", "table", "short", "heading"};
constexpr std::string_view kLabelNames[] = {"none", "body", "subhead", "table", "headline", "deck", "caption",
                                            "dateline"};
constexpr std::string_view kBorderNames[] = {"none", "chunk", "capital", "in", "of", "the", "and", "to", "particle",
                                             "connector", "number", "possessive", "hyphen", "slash", "other"};
constexpr std::string_view kGlueNames[] = {"none", "letter", "hyphen", "slash", "apostrophe", "quote", "bracket",
                                           "other"};
constexpr std::string_view kClassNames[] = {"none", "in", "to", "of", "the", "title", "role", "by", "line", "other"};
constexpr std::string_view kRightClassNames[] = {"none", "says", "acts", "possessive", "who", "comma", "stop", "line",
                                                 "other"};
constexpr std::string_view kTitleNames[] = {"none", "abbreviated title", "capitalised title", "title",
                                            "capitalised role", "role", "role, comma", "title and a capital",
                                            "title and a word", "article and role"};
constexpr std::string_view kDirectionNames[] = {"none", "lower", "capitalised"};
constexpr std::string_view kPossessiveNames[] = {"none", "possessive", "place's"};
constexpr std::string_view kNeighbourNames[] = {"none", "and place", "and region", "and given name", "and demonym",
                                                "and organization", "and capital", "comma place", "comma region",
                                                "comma given name", "comma demonym", "comma organization",
                                                "comma capital"};
constexpr std::string_view kFrequencyNames[] = {"none", "unlisted", "rare", "uncommon", "common", "frequent",
                                                "initial"};
constexpr std::string_view kYesNames[] = {"no", "yes"};
constexpr std::string_view kParenthesisNames[] = {"none", "open", "closed"};
constexpr std::string_view kSeenNames[] = {"none", "new", "in capitals", "in capitals twice", "in lower case", "both",
                                           "mostly capitals", "in lower case twice", "mostly lower case", "both twice"};
constexpr std::string_view kStartLowNames[] = {"none", "particle", "direction", "other"};
constexpr std::string_view kEndLowNames[] = {"none", "number", "possessive", "hyphen tail", "organization head",
                                             "facility head", "place head", "other"};
constexpr std::string_view kAfterNames[] = {"none", "age", "article and role", "article", "role", "who", "which",
                                            "company suffix", "name suffix", "who at once", "which at once",
                                            "article and body", "article and place", "is a role", "is a body",
                                            "is a place"};
constexpr std::string_view kBracketNames[] = {"none", "number", "acronym", "place", "capital", "other", "number alone",
                                              "acronym alone", "place alone", "capital alone", "other alone"};
constexpr std::string_view kSaysNames[] = {"none", "says", "acts", "says later"};
constexpr std::string_view kInnerNames[] = {"of", "and", "the", "in", "to", "particle", "connector", "hyphen", "slash",
                                            "possessive", "ampersand", "number", "apostrophe", "lower case",
                                            "nickname"};
constexpr std::string_view kBordersNames[] = {"none", "inside", "at left", "at right", "whole chunk"};
constexpr std::string_view kWholeNames[] = {"none", "whole line", "whole first line"};
constexpr std::string_view kDatelineNames[] = {"none", "capitals", "capitalised"};
constexpr std::string_view kTitleInsideNames[] = {"none", "abbreviation first", "title first", "role last",
                                                  "title inside", "title alone", "title alone before capital"};
constexpr std::string_view kAcronymNames[] = {"none", "defined", "initials of a name"};
constexpr std::string_view kDefinesNames[] = {"none", "from the start", "ends there"};
constexpr std::string_view kFitNames[] = {"none", "exact", "cuts left", "cuts right", "starts with country",
                                          "starts with region", "starts with other", "ends with country",
                                          "ends with region", "ends with other"};
constexpr std::string_view kMiddleNames[] = {"none", "one name", "two names", "one word", "two words"};
constexpr std::string_view kOfHeadNames[] = {"none", "organization", "event", "place", "title", "other"};
constexpr std::string_view kSportNames[] = {"none", "some", "much"};

// Reads a context value: a mark, a shape, or a word of the list.
std::string_view context_name(std::uint32_t value) {
  constexpr std::string_view kFixed[] = {"none", "line end", "capital", "number", "'s", "address", "other mark"};
  if (value < kContextFirstMark) return kFixed[value];
  if (value < kContextFirstMark + kContextMarks.size()) return kContextMarks.substr(value - kContextFirstMark, 1);
  if (value == kContextOpenQuote) return "open quote";
  if (value == kContextCloseQuote) return "close quote";
  if (value == kContextLongDash) return "long dash";
  if (value == kContextOtherWord) return "other word";
  return context_word(value - kContextFirstWord);
}

std::string_view cluster_value(std::uint32_t value) { return value ? cluster_name(value) : "none"; }
std::string_view group_value(std::uint32_t value) { return value ? cluster_group_name(value) : "(none)"; }

std::string_view pair_name(std::uint32_t value) {
  constexpr std::uint32_t kFirstGroupValue = kContextFirstWord + kPairWords;
  return value < kFirstGroupValue ? context_name(value) : group_value(value - kFirstGroupValue);
}

// Values that are made of several things have their names made once: the fit and explanations ask for them, no article.
template <std::size_t kSize, std::string (*kMake)(std::uint32_t)>
std::string_view made_name(std::uint32_t value) {
  static const std::vector<std::string> names = [] {
    std::vector<std::string> all{"none"};
    for (std::uint32_t i = 0; i + 1 < kSize; ++i) all.push_back(kMake(i));
    return all;
  }();
  return names[value];
}
std::string level_name(std::uint32_t level) { return std::string(kFrequencyNames[level + 1]); }
std::string people_name(std::uint32_t given_and_surname) {
  return "given name " + level_name(given_and_surname / 5) + " and surname " + level_name(given_and_surname % 5);
}
std::string one_people_name(std::uint32_t i) { return people_name(i / 2) + (i % 2 ? " and common word" : ""); }
std::string people_or_place_name(std::uint32_t i) {
  constexpr std::string_view kPeople[] = {"never people", "seldom people", "often people"};
  constexpr std::string_view kPlaces[] = {"no place", "doubtful place", "place"};
  return std::string(kPeople[i / 3]).append(" and ").append(kPlaces[i % 3]);
}
template <std::size_t kSize, std::string (*kMake)(std::uint32_t)>
constexpr Axis made(std::string_view name, AxisScope scope) {
  return {name, kSize, scope, false, made_name<kSize, kMake>};
}

template <const auto& kNames>
constexpr Axis axis(std::string_view name, AxisScope scope, bool is_set = false) {
  return {name, static_cast<std::uint32_t>(std::size(kNames)), scope, is_set, name_from<kNames>};
}
// Values of a set are shown from 1.
template <const auto& kNames>
std::string_view member_name(std::uint32_t value) {
  return value ? kNames[value - 1] : std::string_view();
}
template <const auto& kNames>
constexpr Axis set_axis(std::string_view name, AxisScope scope) {
  return {name, static_cast<std::uint32_t>(std::size(kNames)), scope, true, member_name<kNames>};
}
constexpr Axis numbers(std::string_view name, AxisScope scope, std::uint32_t size) { return {name, size, scope}; }
constexpr Axis context(std::string_view name, AxisScope scope) {
  return {name, kContextSize, scope, false, context_name};
}
constexpr Axis cluster(std::string_view name, AxisScope scope) {
  return {name, kClusterCount, scope, false, cluster_value};
}
constexpr Axis group(std::string_view name, AxisScope scope) {
  return {name, kClusterGroupCount, scope, false, group_value};
}
constexpr Axis pair(std::string_view name, AxisScope scope) { return {name, kPairSize, scope, false, pair_name}; }

constexpr AxisScope L = AxisScope::kLeft, R = AxisScope::kRight, S = AxisScope::kSpan;

constexpr Axis kNameAxes[] = {
    numbers("nothing", L, 1),
    axis<kTokenPositionNames>("position", L),
    axis<kLineNames>("line", L),
    axis<kLabelNames>("part of the page", L),
    axis<kBorderNames>("token before in the chunk", L),
    axis<kGlueNames>("glued to the left", L),
    context("word before", L),
    pair("word before, coarse", L),
    pair("second word before, coarse", L),
    axis<kClassNames>("kind of word before", L),
    axis<kTitleNames>("title before", L),
    axis<kDirectionNames>("direction before", L),
    axis<kPossessiveNames>("possessive before", L),
    axis<kPlaceClassNames>("contained in", L),
    axis<kNeighbourNames>("joined to the left", L),
    axis<kFrequencyNames>("given name before", L),
    axis<kWordClassNames>("class of the word before", L),
    axis<kWordClassNames>("class of the second word before", L),
    axis<kWordClassNames>("class of the capital before", L),
    axis<kYesNames>("title in capitals before", L),
    axis<kParenthesisNames>("in brackets", L),
    axis<kParenthesisNames>("in quote marks", L),
    context("word before the chunk", L),
    axis<kShapeNames>("shape of the first word", L),
    axis<kFrequencyNames>("first word as given name", L),
    axis<kFrequencyNames>("first word as given name, coarse", L),
    axis<kHeadClassNames>("head class of the first word", L),
    axis<kListClassNames>("list of the first word", L),
    axis<kWordClassNames>("class of the first word", L),
    axis<kYesNames>("first word is common", L),
    axis<kRoleClassNames>("role of the first word", L),
    axis<kStartLowNames>("lower case at the start", L),
    axis<kSeenNames>("first word elsewhere", L),
    axis<kNounKindNames>("noun before", L),
    axis<kNounKindNames>("noun before of", L),
    cluster("cluster of the word before", L),
    cluster("cluster of the second word before", L),
    cluster("cluster of the capital before", L),
    cluster("cluster of the first word", L),
    axis<kBorderNames>("token after in the chunk", R),
    axis<kGlueNames>("glued to the right", R),
    context("word after", R),
    pair("word after, coarse", R),
    pair("second word after, coarse", R),
    axis<kRightClassNames>("kind of word after", R),
    axis<kSaysNames>("verb after", R),
    axis<kAfterNames>("apposition", R),
    axis<kBracketNames>("bracket after", R),
    axis<kPlaceClassNames>("container after a comma", R),
    context("word after a hyphen", R),
    axis<kHeadClassNames>("head noun after", R),
    axis<kNeighbourNames>("joined to the right", R),
    axis<kFrequencyNames>("surname after", R),
    axis<kWordClassNames>("class of the word after", R),
    axis<kWordClassNames>("class of the second word after", R),
    axis<kWordClassNames>("class of the capital after", R),
    axis<kHeadClassNames>("head class of the capital after", R),
    axis<kHeadClassNames>("head class of the end of the chunk", R),
    context("word after the chunk", R),
    axis<kShapeNames>("shape of the last word", R),
    axis<kFrequencyNames>("last word as surname", R),
    axis<kFrequencyNames>("last word as surname, coarse", R),
    axis<kHeadClassNames>("head class of the last word", R),
    axis<kListClassNames>("list of the last word", R),
    axis<kWordClassNames>("class of the last word", R),
    axis<kYesNames>("last word is common", R),
    axis<kRoleClassNames>("role of the last word", R),
    axis<kEndLowNames>("lower case at the end", R),
    axis<kNounKindNames>("noun after", R),
    cluster("cluster of the word after", R),
    cluster("cluster of the second word after", R),
    cluster("cluster of the capital after", R),
    cluster("cluster of the last word", R),
    group("group of the last word", R),
    numbers("capitals", S, 6),
    numbers("tokens", S, 7),
    {"shapes", kShapeSequences, S, false, nullptr},
    set_axis<kInnerNames>("inner words", S),
    axis<kYesNames>("an initial", S),
    axis<kBordersNames>("place in the chunk", S),
    axis<kWholeNames>("alone on the line", S),
    axis<kDatelineNames>("like a dateline", S),
    axis<kTitleInsideNames>("title inside", S),
    numbers("letters of the acronym", S, 8),
    axis<kAcronymNames>("known acronym", S),
    axis<kDefinesNames>("long form of an acronym", S),
    axis<kPlaceClassNames>("place of this name", S),
    axis<kFitNames>("fit of the listed place", S),
    made<51, one_people_name>("one word as a name of people", S),
    made<10, people_or_place_name>("one word as people or place", S),
    axis<kMiddleNames>("middle words", S),
    axis<kOrganizationListNames>("listed organization", S),
    numbers("common words", S, 5),
    set_axis<kHeadClassNames>("heads", S),
    axis<kOfHeadNames>("head before of", S),
    axis<kListClassNames>("date word", S),
    axis<kYesNames>("demonym", S),
    axis<kSportNames>("sport", S),
    numbers("numbers at the sides", S, 17),
    set_axis<kCueNames>("cues anywhere", S),
    set_axis<kCueNames>("cues twice", S),
    set_axis<kCueNames>("cues of most mentions", S),
    numbers("mentions", S, 4),
    numbers("mix of cues", S, 9),
    set_axis<kWithinLongerNames>("within longer names", S),
    set_axis<kCueNames>("cues of the last word alone", S),
    axis<kYesNames>("first word alone elsewhere", S),
    axis<kSeenNames>("the word elsewhere", S),
    axis<kYesNames>("all words seen in lower case", S),
    made<26, people_name>("given name and surname", S),
    cluster("cluster of the one word", S),
    group("group of the one word", S),
    group("group of the first of several words", S),
};
static_assert(std::size(kNameAxes) == kNameAxisCount);

constexpr Axis kSkipAxes[] = {
    numbers("nothing", L, 1),
    axis<kShapeNames>("shape", L),
    axis<kTokenPositionNames>("position", L),
    axis<kLineNames>("line", L),
    context("word", L),
    axis<kSeenNames>("the word elsewhere", L),
    axis<kRoleClassNames>("role", L),
    axis<kListClassNames>("list", L),
    axis<kHeadClassNames>("head class", L),
    axis<kFrequencyNames>("given name", L),
    axis<kFrequencyNames>("surname", L),
    axis<kYesNames>("common", L),
    axis<kWordClassNames>("word class", L),
    axis<kPlaceClassNames>("place", L),
    axis<kYesNames>("listed organization", L),
    axis<kBorderNames>("before", L),
    cluster("cluster", L),
};
static_assert(std::size(kSkipAxes) == kSkipAxisCount);

}  // namespace

std::span<const Axis> name_axes() { return kNameAxes; }
std::span<const Axis> skip_axes() { return kSkipAxes; }

}  // namespace artparse
