// The rows that judge names. Their weights are data; see name_weights.h.
#pragma once

#include <span>
#include <string_view>

#include "rules/evidence.h"

namespace artparse {

// A row whose weight is set by hand, in tenths as the scores.
struct HandRow {
  std::string_view id, says;
  int weight;
  std::string_view example, but_not;
};
constexpr HandRow kListedWhole = {"list.whole", "a listed organization that is nothing else", 40,
                                  "They left [Boko Haram] then.", "They left [Major League Baseball] then."};
// A third of the weight speaks for a place, the whole against a person.
constexpr HandRow kOpensAsPlace = {"place.opener", "a name of a few words that opens as places do", 30,
                                   "They left [Port Harrow] then.", "They left [Mary Harrow] then."};
constexpr HandRow kEndsAsPlace = {"place.ending", "a name of a few words that ends as places do and no person", 30,
                                  "They left [Harrow Archipelago] then.", "They left [Harrow Hill] then."};
constexpr HandRow kOpensAsOther = {"other.opener", "a name of a few words that opens as storms do", 40,
                                   "They left [Storm Harrow] then.", "They left [Mary Harrow] then."};
constexpr HandRow kNicknameInside = {"person.nickname", "a given name, a nickname in quotation marks, a last name", 60,
                                     "They left [Margaret “Peg” Harrow] then.", "They left [Margaret Harrow] then."};
constexpr HandRow kBehindTitle = {"person.title", "an everyday word behind an abbreviated title", 40,
                                  "Then Mr. [Post] left.", "Then [Post] left."};
// Speaks for a name of either type: "Japan" may be a team.
constexpr HandRow kKnownPlace = {"place.known", "a large place of the lists that opens its sentence", 20,
                                 "It was late. [Kyoto] slept.", "Then [Kyoto] slept."};
constexpr HandRow kInDateline = {"place.dateline", "a place that the page reads in its dateline", 40,
                                 "[Harrow], France \u2014 They left then.", "They left [Harrow] then."};
constexpr HandRow kCompanyStem = {"organization.stem", "a company's name that stands elsewhere with its legal form", 30,
                                  "Brightloom Corp. fell. Then [Brightloom] rose.", "Brightloom fell. Then [Brightloom] rose."};

std::span<const EvidenceRow> name_rules();
std::span<const EvidenceRow> skip_rules();
std::span<const EvidenceRow> second_rules();

// Where the weights of each row stand. Made once.
const EvidenceLayout& name_layout();
const EvidenceLayout& skip_layout();
const EvidenceLayout& second_layout();

}  // namespace artparse
