// What cues each name string has anywhere in the article, before anything is decided.
//
// A key is a sequence of folded words without hyphens. The table is open addressing over 64-bit key hashes; it is made
// anew for each article in kept memory and never grows past the number of runs of capitals.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "base/hash.h"
#include "mentions/names/name_mention.h"
#include "tokens/token.h"

namespace artparse {

enum class Cue : std::uint8_t {
  kTitle, kRole, kGiven, kOrganizationHead, kPlaceHead, kFacilityHead, kEventHead, kIn, kFrom, kAt, kThe, kOf,
  kBeforeOf, kSay, kAct, kPossessive, kAge, kWho, kContainer, kApposition, kContained, kBased,
  kOfRole, kOfOrganization, kOfPlace, kIsOrganization, kIsPlace, kBeforeRole, kBeforeOrganization, kBeforePlace,
  kJoinedPlace, kJoinedPerson
};
constexpr std::string_view kCueNames[] = {
    "title", "role", "given name before", "organization head", "place head", "facility head", "event head", "in",
    "from", "at", "the", "of", "before of", "says", "acts", "possessive", "age", "who", "in container", "apposition",
    "is container", "based", "role of", "body of", "place of", "said to be a body", "said to be a place",
    "before a role", "before a body", "before a place", "joined to a place", "joined to a given name"};
constexpr std::size_t kCueCount = std::size(kCueNames);

// Where a word stands in longer names of the article, and what cues those have: one bit each.
enum class WithinLonger : std::uint8_t {
  kFirstOfTwo, kFirstOfMore, kMiddle, kLastOfTwo, kLastOfMore,
  kFirstOfPerson, kMiddleOfPerson, kLastOfPerson, kFirstOfOrganization, kMiddleOfOrganization, kLastOfOrganization,
  kFirstOfEvent, kMiddleOfEvent, kLastOfEvent, kFirstOfPlace, kMiddleOfPlace, kLastOfPlace,
  kFirstOfListed, kMiddleOfListed, kLastOfListed
};
constexpr std::string_view kWithinLongerNames[] = {
    "first of two", "first of more", "middle", "last of two", "last of more",
    "first of person", "middle of person", "last of person", "first of organization", "middle of organization",
    "last of organization", "first of event", "middle of event", "last of event", "first of place", "middle of place",
    "last of place", "first of listed place", "middle of listed place", "last of listed place"};

struct NameEntry {
  std::uint64_t key = 0;
  std::uint32_t cues = 0;        // of any mention: a mask of Cue
  std::uint32_t cues_twice = 0;  // of two or more
  std::uint32_t count = 0;
  std::uint8_t told = 0;  // what the words beside it tell that it is: mask of NameType
  std::array<std::uint8_t, kCueCount> counts{};

  bool has(Cue cue) const { return cues >> static_cast<unsigned>(cue) & 1; }
  // The cues that at least half of the mentions have.
  std::uint32_t usual_cues() const;
};

struct WordEvidence {
  std::uint8_t lower = 0;        // times seen in lower case, at most 2
  std::uint8_t capitalized = 0;  // times seen capitalised inside a sentence, at most 2
  std::uint32_t longer = 0;      // mask of WithinLonger
  bool speaks = false;           // capitals between an article and a verb of speech: "the TMF said"
  std::uint8_t told = 0;         // what the words beside it tell that it is, alone: mask of NameType
  bool opens_told = false;       // is it, or opens it, a name of which words beside it tell that
};

constexpr std::uint32_t kLongestTold = 3;  // words of a name of which the words beside it tell what it is

constexpr std::uint8_t kToldInDoubt = 1 << 7;  // beside the types that are told: the word may be a part of a name
constexpr std::uint64_t kNoNameKey = 0;
inline std::uint64_t append_to_name_key(std::uint64_t key, FoldedId word) { return mix_hash(key + word + 1, word + 1); }

constexpr std::size_t kLongestInitials = 7;
// The letters of an acronym or of initials, packed; 0 where there are none or too many.
constexpr std::uint64_t append_initial(std::uint64_t packed, char c) {
  return packed >> (8 * (kLongestInitials - 1)) ? 0 : packed << 8 | static_cast<unsigned char>(c);
}

struct AcronymDefinition {
  WordId word;
  TokenRange expansion;
};

// What the article puts into brackets behind its full name, and is called from then on.
struct ShortName {
  WordId word;
  NameType type;  // an organization, or another thing
};

class NameTable {
 public:
  void start_article(std::size_t runs, std::size_t folded_words);
  NameEntry& add(std::uint64_t key);
  const NameEntry* find(std::uint64_t key) const;
  // Does the article say what the acronym is short for: "Second Union of Voters (SUV)"?
  bool defines(WordId word) const;
  // What the word is short for; none: the article does not say.
  NameType short_for(WordId word) const;
  std::vector<WordEvidence> words;  // by FoldedId
  std::vector<AcronymDefinition> acronyms;
  std::vector<ShortName> short_names;
  std::vector<std::uint64_t> initials;  // of runs of capitals, sorted
  std::vector<std::uint64_t> company_stems;  // keys of what companies with "Inc." are called for short, sorted

 private:
  std::vector<NameEntry> entries_;
  std::vector<std::uint32_t> slots_;
};

inline const NameEntry* NameTable::find(std::uint64_t key) const {
  const std::size_t mask = slots_.size() - 1;
  for (std::size_t at = key & mask; slots_[at]; at = (at + 1) & mask) {
    const NameEntry& entry = entries_[slots_[at] - 1];
    if (entry.key == key) return &entry;
  }
  return nullptr;
}

}  // namespace artparse
