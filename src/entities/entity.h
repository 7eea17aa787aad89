// Entities: the people, places and organizations that the mentions of one article stand for.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "artparse/record.h"
#include "base/bit_set.h"
#include "lexicon/lexicon.h"
#include "mentions/names/name_mention.h"

namespace artparse {

constexpr std::uint32_t kNoEntity = 0xFFFFFFFF;

struct Entity {
  NameType type;                         // person, place or organization
  std::string name;                      // the fullest form in the text, as printed but with plain spaces
  std::vector<std::string> aliases;      // other forms, in the order of the text
  std::vector<std::string> roles;        // of people: title and role words printed with the name
  std::vector<std::uint32_t> mentions;   // indices into the mentions, in the order of the text
  Gender gender = Gender::kUnknown;      // of people
  std::optional<PlaceRecord> place;      // of places that were resolved
  PlaceCategory place_category = PlaceCategory::kOther;
  bool metonym = false;
  // Filled only when asked to explain:
  Reasons reasons;                           // of people and organizations: what joined the mentions; of places: what
                                             // settled which place it is
  std::vector<std::string_view> role_rules;  // of each role
};

// Tables of which an article can ask for more than they hold.
enum class Limit : std::uint8_t { kPlaceForms, kSpellings, kRoles };
using Limits = BitSet<Limit>;

struct Entities {
  std::vector<Entity> all;                     // in the order of their first mention
  std::vector<std::uint32_t> of_mention;       // entity of each name mention, or kNoEntity (type kOther)
  Limits reached;                              // what lies beyond them is not in the entities
};

// Who said a quote: what the record shows.
struct Speaker {
  std::vector<std::string> names;
  std::optional<SpeakerKind> kind;
  std::optional<std::string> via;
  std::string_view way;  // how the first name was found; static text
  std::string_view why;  // why there is no name; static text
};

}  // namespace artparse
