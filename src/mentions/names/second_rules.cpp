// The rows of the second pass: decisions elsewhere in the article.
#include "mentions/names/name_rules.h"
#include "mentions/names/second_pass.h"

namespace artparse {
namespace {

using enum SecondAxis;

constexpr std::string_view kTypeNames[] = {"none", "person", "place", "organization", "other"};
constexpr std::string_view kSameNames[] = {
    "none", "no mention elsewhere", "always person", "mostly person", "person among others", "always place",
    "mostly place", "place among others", "always organization", "mostly organization", "organization among others",
    "always other", "mostly other", "other among others"};
constexpr std::string_view kStrengthNames[] = {
    "person, low", "person, middle", "person, high", "place, low", "place, middle", "place, high",
    "organization, low", "organization, middle", "organization, high", "other, low", "other, middle", "other, high"};
constexpr std::string_view kUnnamedNames[] = {"none", "once, unsure", "once", "twice, unsure", "twice"};
constexpr std::string_view kWithinNames[] = {
    "first of person?", "first of person", "middle of person?", "middle of person", "last of person?", "last of person",
    "first of place?", "first of place", "middle of place?", "middle of place", "last of place?", "last of place",
    "first of organization?", "first of organization", "middle of organization?", "middle of organization",
    "last of organization?", "last of organization",
    "first of other?", "first of other", "middle of other?", "middle of other", "last of other?", "last of other"};
constexpr std::string_view kMostNames[] = {
    "none", "first of person", "middle of person", "last of person", "first of place", "middle of place",
    "last of place", "first of organization", "middle of organization", "last of organization", "first of other",
    "middle of other", "last of other"};
constexpr std::string_view kJoinedNames[] = {
    "none", "and person", "and place", "and organization", "and other", "comma person", "comma place",
    "comma organization", "comma other", "slash person", "slash place", "slash organization", "slash other"};
constexpr std::string_view kTeamsNames[] = {
    "no listed place", "no team", "one team", "one team, fewer places", "some teams", "some teams, fewer places",
    "many teams", "many teams, fewer places"};
constexpr std::string_view kNowhereNames[] = {"no", "in no longer name"};

template <const auto& kNames>
constexpr Axis axis(std::string_view name) {
  return {name, static_cast<std::uint32_t>(std::size(kNames)), AxisScope::kSpan, false, name_from<kNames>};
}
template <const auto& kNames>
std::string_view member_name(std::uint32_t value) {
  return value ? kNames[value - 1] : std::string_view();
}
template <const auto& kNames>
constexpr Axis set_axis(std::string_view name) {
  return {name, static_cast<std::uint32_t>(std::size(kNames)), AxisScope::kSpan, true, member_name<kNames>};
}

constexpr Axis kAxes[] = {
    {"nothing", 1, AxisScope::kLeft},
    {"capitals", 4, AxisScope::kSpan},
    axis<kSameNames>("the same name elsewhere"),
    {"mentions of the same name", 17, AxisScope::kSpan},
    set_axis<kStrengthNames>("types of the same name"),
    axis<kUnnamedNames>("the word in no name elsewhere"),
    set_axis<kWithinNames>("within longer names found"),
    axis<kMostNames>("most often within"),
    axis<kNowhereNames>("in a longer name"),
    axis<kTypeNames>("type of the last word elsewhere"),
    axis<kTypeNames>("type of the first word elsewhere"),
    axis<kTypeNames>("type of the name without its last word"),
    axis<kTypeNames>("type of the name without its first word"),
    axis<kJoinedNames>("name joined to the left"),
    axis<kJoinedNames>("name joined to the right"),
    axis<kTypeNames>("name touching on the left"),
    axis<kTypeNames>("name touching on the right"),
    axis<kTeamsNames>("places that are teams"),
    axis<kNameCueNames>("cue before"),
};
static_assert(std::size(kAxes) == kSecondAxisCount);

constexpr std::array<AxisId, 3> on(SecondAxis gate, SecondAxis second = kNothing, SecondAxis third = kNothing) {
  return {static_cast<AxisId>(gate), static_cast<AxisId>(second), static_cast<AxisId>(third)};
}

constexpr EvidenceRow kRules[] = {
    {"again.same", 'E', "what the same name is elsewhere", on(kSame, kCapitals),
     "He met Tom Brown. Then [Tom Brown] sat.", "always person", "Then [Tom Brown] sat."},
    {"again.count", 'E', "what the same name is elsewhere and how often", on(kSameCount),
     "He met Tom Brown. Then [Tom Brown] sat.", "1", "Then [Tom Brown] sat."},
    {"again.types", 'E', "each type of the same name and how sure it is", on(kSameTypes),
     "He met Tom Brown. Then [Tom Brown] sat.", "person, high", "Then [Tom Brown] sat."},
    {"again.unnamed", 'E', "the word stands in no name elsewhere", on(kUnnamed, kSame),
     "But he met them. [But] she left.", "once", "He met Tom Brown. Then [Brown] sat."},
    {"again.within", 'E', "longer names found that hold the word", on(kWithin), "He met Tom Brown. Then [Brown] sat.",
     "last of person", "Then [Brown] sat."},
    {"again.within-most", 'E', "where it stands most often in longer names", on(kWithinMost, kSame),
     "He met Tom Brown. Then [Brown] sat.", "last of person", "Then [Brown] sat."},
    {"again.nowhere", 'E', "one word that no longer name holds", on(kNowhere, kSame), "Then [Brown] sat.",
     "in no longer name", "He met Tom Brown. Then [Brown] sat."},
    {"again.last", 'E', "type of its last word elsewhere", on(kLastWord, kFirstWord),
     "Then Brown, 42, sat. He met [Tom Brown].", "person", "He met [Tom Brown]."},
    {"again.first", 'E', "type of its first word elsewhere", on(kFirstWord, kSame),
     "He met Norway. Then the [Norway Bank] fell.", "place", "Then the [Norway Bank] fell."},
    {"again.without-last", 'E', "type of the name without its last word", on(kWithoutLast),
     "He met Tom Brown. Then [Tom Brown Hall] fell.", "person", "Then [Tom Brown Hall] fell."},
    {"again.without-first", 'E', "type of the name without its first word", on(kWithoutFirst),
     "He met Tom Brown. Then [Senator Tom Brown] sat.", "person", "Then the [Talks] went on."},
    {"near.joined-left", 'F', "the name across a conjunction or comma before", on(kJoinedLeft, kCapitals),
     "in Norway and [Sweden] now", "and place", "in [Sweden] now"},
    {"near.joined-right", 'F', "the name across a conjunction or comma after", on(kJoinedRight, kCapitals),
     "in [Norway] and Sweden now", "and place", "in [Sweden] now"},
    {"near.teams", 'F', "how many listed places of the article are teams", on(kTeams, kBefore),
     "Leeds beat Millwall 2-0. Then [Leeds] won.", "one team, fewer places", "Then [Boris] won."},
    {"near.teams-same", 'F', "how many places are teams, and what the same name is elsewhere", on(kTeams, kSame),
     "Leeds beat Millwall 2-0. Then [Leeds] won.", "one team, fewer places", "Then [Boris] won."},
    {"near.touching-left", 'F', "a name right before", on(kTouchingLeft, kCapitals), "In Norway [Tom Brown] said",
     "place", "in [Sweden] now"},
    {"near.touching-right", 'F', "a name right after", on(kTouchingRight, kCapitals), "In [Norway] Tom Brown said",
     "person", "in [Sweden] now"},
};

}  // namespace

std::span<const EvidenceRow> second_rules() { return kRules; }
const EvidenceLayout& second_layout() {
  static const EvidenceLayout layout(kAxes, kRules);
  return layout;
}

}  // namespace artparse
