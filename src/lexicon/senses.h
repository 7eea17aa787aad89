// A sense: what one key of the lexicon can be, with a 24-bit payload whose layout depends on the kind.
//
// Each payload type below packs and unpacks itself, so that the build-time compiler and the program cannot differ.
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <string_view>

#include "base/bit_set.h"

namespace artparse {

enum class SenseKind : std::uint8_t {
#define SENSE_KIND(name, text) k##name,
#include "lexicon/sense_kinds.def"
#undef SENSE_KIND
};

constexpr std::string_view kSenseKindNames[] = {
#define SENSE_KIND(name, text) text,
#include "lexicon/sense_kinds.def"
#undef SENSE_KIND
};
constexpr std::size_t kSenseKindCount = std::size(kSenseKindNames);
static_assert(kSenseKindCount <= 127);

using SenseKinds = BitSet<SenseKind>;

// The kinds of the page lists: what is printed around stories.
constexpr SenseKinds kPagePhraseKinds = {
    SenseKind::kDateWord,    SenseKind::kDateFiller,  SenseKind::kTimeZone,   SenseKind::kCreditWord,
    SenseKind::kPromoPhrase, SenseKind::kTailPhrase,  SenseKind::kAuthorRole, SenseKind::kCaptionDirection,
    SenseKind::kDeskName,    SenseKind::kBylineWord,  SenseKind::kAgency,     SenseKind::kSocialPhrase,
    SenseKind::kSectionName, SenseKind::kOutletCue};

// In the table: payload in bits 0-23, kind in bits 24-30, bit 31 set on the last sense of a key.
struct Sense {
  std::uint32_t bits;
  constexpr SenseKind kind() const { return static_cast<SenseKind>(bits >> 24 & 0x7F); }
  constexpr std::uint32_t payload() const { return bits & 0xFFFFFF; }
  constexpr bool is_last() const { return bits >> 31; }
};

enum class Gender : std::uint8_t { kUnknown, kMale, kFemale };
constexpr std::string_view kGenderNames[] = {"-", "m", "f"};  // as titles.tsv and roles.tsv write them

// Log-scaled counts: 0 for none, else 1 + floor(log2), at most 31.
constexpr std::uint32_t log_class(std::uint64_t count) {
  std::uint32_t bits = 0;
  while (count) ++bits, count >>= 1;
  return bits < 31 ? bits : 31;
}

// given_names.tsv: births of each gender, log-scaled, and the share of men in 32nds.
struct GivenNameSense {
  std::uint8_t frequency;   // log_class of all births; 1 for listed names without a count
  std::uint8_t male_share;  // 0-31: none to all; 15 where unknown
  constexpr std::uint32_t pack() const { return frequency | std::uint32_t{male_share} << 5; }
  static constexpr GivenNameSense unpack(std::uint32_t p) {
    return {static_cast<std::uint8_t>(p & 31), static_cast<std::uint8_t>(p >> 5 & 31)};
  }
  constexpr Gender gender() const {
    return male_share >= 26 ? Gender::kMale : male_share <= 5 ? Gender::kFemale : Gender::kUnknown;
  }
};

// surnames.tsv: log_class of the rank (1 = commonest).
struct SurnameSense {
  std::uint8_t rank_class;
  constexpr std::uint32_t pack() const { return rank_class; }
  static constexpr SurnameSense unpack(std::uint32_t p) { return {static_cast<std::uint8_t>(p)}; }
};

// titles.tsv and roles.tsv
constexpr std::string_view kRoleKindNames[] = {"honorific", "political", "military", "religious", "royal",
                                               "academic",  "police",    "legal",    "medical",   "sport",
                                               "business",  "media",     "worker",   "relative",  "person",
                                               "group",     "resident"};
enum class RoleKind : std::uint8_t {
  kHonorific, kPolitical, kMilitary, kReligious, kRoyal, kAcademic, kPolice, kLegal, kMedical, kSport,
  kBusiness, kMedia, kWorker, kRelative, kPerson, kGroup, kResident
};
struct RoleSense {
  Gender gender;
  RoleKind kind;
  bool abbreviated;
  bool in_capitals;  // printed in capitals only: "ED", which "Ed" is not
  constexpr std::uint32_t pack() const {
    return static_cast<std::uint32_t>(gender) | static_cast<std::uint32_t>(kind) << 2 |
           static_cast<std::uint32_t>(abbreviated) << 7 | static_cast<std::uint32_t>(in_capitals) << 8;
  }
  static constexpr RoleSense unpack(std::uint32_t p) {
    return {static_cast<Gender>(p & 3), static_cast<RoleKind>(p >> 2 & 31), (p >> 7 & 1) != 0, (p >> 8 & 1) != 0};
  }
};

// The forms of place_names.tsv.
constexpr std::string_view kPlaceFormNames[] = {"main", "exonym", "historic", "short", "abbreviation"};
enum class PlaceNameForm : std::uint8_t { kMain, kExonym, kHistoric, kShort, kAbbreviation };

// place_names.tsv: which place, and which of its names this is. Several places share a name: several senses, most
// inhabitants first. `ambiguous`: a one-word key that is also a common word, a given name or a frequent surname.
struct PlaceSense {
  std::uint32_t index;  // into Lexicon::place
  bool ambiguous;
  PlaceNameForm form;
  constexpr std::uint32_t pack() const {
    return index | static_cast<std::uint32_t>(ambiguous) << 20 | static_cast<std::uint32_t>(form) << 21;
  }
  static constexpr PlaceSense unpack(std::uint32_t p) {
    return {p & 0xFFFFF, (p >> 20 & 1) != 0, static_cast<PlaceNameForm>(p >> 21 & 7)};
  }
};

constexpr std::string_view kPlaceKindNames[] = {"continent", "region", "country", "capital", "state", "county",
                                                "city", "district", "water", "landform", "facility", "historic"};
enum class PlaceKind : std::uint8_t {
  kContinent, kRegion, kCountry, kCapital, kState, kCounty, kCity, kDistrict, kWater, kLandform, kFacility, kHistoric
};

// place_categories.tsv: the values of PlaceCategory, in its order.
constexpr std::string_view kPlaceCategoryNames[] = {"country", "region", "city", "water", "landform", "facility",
                                                    "other"};

// One row of places.tsv; part of the table's format.
struct PlaceRecord {
  std::uint32_t geonames;   // 0: none
  std::int16_t latitude;    // in 1/100 degree; kNoCoordinate: unknown
  std::int16_t longitude;   // in 1/100 degree
  std::array<char, 2> country;  // ISO 3166-1 alpha-2; zero bytes: none
  std::array<char, 4> admin1;   // GeoNames code, zero-padded
  PlaceKind kind;
  std::uint8_t population_class;  // log_class of the inhabitants
};

// A place as the table holds it: its country and first division are a number, for there are few pairs of them.
struct StoredPlace {
  std::uint32_t geonames;
  std::int16_t latitude, longitude;
  std::uint16_t region;
  PlaceKind kind;
  std::uint8_t population_class;
};
static_assert(sizeof(StoredPlace) == 12);
struct PlaceRegion {
  std::array<char, 2> country;
  std::array<char, 4> admin1;
  friend auto operator<=>(const PlaceRegion&, const PlaceRegion&) = default;
};
static_assert(sizeof(PlaceRegion) == 6);
constexpr std::int16_t kNoCoordinate = INT16_MIN;

// word_classes.tsv: WordNet's lexicographer files, and which words name persons.
constexpr std::string_view kWordClassNames[] = {
    "none", "act", "animal", "artifact", "attribute", "body", "cognition", "communication", "event", "feeling", "food",
    "group", "place", "motive", "object", "person", "phenomenon", "plant", "possession", "process", "quantity",
    "relation", "shape", "state", "substance", "time", "adj", "adv", "vbody", "vchange", "vcognition", "vcommunication",
    "vcompetition", "vconsumption", "vcontact", "vcreation", "vemotion", "vmotion", "vperception", "vpossession",
    "vsocial", "vstative", "vweather", "tops"};
constexpr bool is_verb_class(std::uint8_t word_class) { return kWordClassNames[word_class].starts_with('v'); }
constexpr bool is_noun_class(std::uint8_t word_class) {
  return word_class != 0 && !is_verb_class(word_class) && !kWordClassNames[word_class].starts_with("ad");
}

// Where a small word of names stands: before a last name, between two, or between a name and that of a parent.
constexpr std::string_view kParticlePositionNames[] = {"prefix", "joiner", "patronymic"};
enum class ParticlePosition : std::uint8_t { kPrefix, kJoiner, kPatronymic };

constexpr std::string_view kNameOpenerNames[] = {"none", "place", "other", "road", "organization", "ground", "saint"};
// What names that open so are, if they are no people; a road where a number follows.
enum class NameOpener : std::uint8_t { kNone, kPlace, kOther, kRoad, kOrganization, kGround, kSaint };

// Lists of the page: the payload is the class of the phrase, and in byline_words.tsv the role of those it brings.
constexpr std::string_view kDateWordNames[] = {
    "published", "updated", "label", "ago",   "ago_before", "minutes", "hours", "days",
    "weeks",     "months",  "years", "today", "yesterday",  "article", "filler", "reading", "half"};
enum class DateWord : std::uint8_t {
  kPublished, kUpdated, kLabel, kAgo, kAgoBefore, kMinutes, kHours, kDays,
  kWeeks, kMonths, kYears, kToday, kYesterday, kArticle, kFiller, kReading, kHalf
};
constexpr std::string_view kBylineWordNames[] = {"by",  "label",  "foreign", "not_by", "joiner",
                                                 "cut", "degree", "prefix",  "bio"};
enum class BylineWord : std::uint8_t { kBy, kLabel, kForeign, kNotBy, kJoiner, kCut, kDegree, kPrefix, kBio };
constexpr std::string_view kBylineRoleNames[] = {"author",      "reporting",    "writing",   "editing",
                                                 "contributor", "photographer", "translator"};
struct BylineSense {
  BylineWord word;
  std::uint8_t role;  // index into kBylineRoleNames, in the order of AuthorRole
  constexpr std::uint32_t pack() const { return static_cast<std::uint32_t>(word) | std::uint32_t{role} << 4; }
  static constexpr BylineSense unpack(std::uint32_t p) {
    return {static_cast<BylineWord>(p & 15), static_cast<std::uint8_t>(p >> 4 & 15)};
  }
};
constexpr std::string_view kRoleStrengthNames[] = {"weak", "strong"};
enum class RoleStrength : std::uint8_t { kWeak, kStrong };
constexpr std::string_view kCreditWordNames[] = {"mark", "noun", "source", "via", "file", "licence", "origin"};
enum class CreditWord : std::uint8_t { kMark, kNoun, kSource, kVia, kFile, kLicence, kOrigin };
constexpr std::string_view kCaptionWordNames[] = {"direction", "verb", "label", "toggle"};
enum class CaptionWord : std::uint8_t { kDirection, kVerb, kLabel, kToggle };
constexpr std::string_view kTailPhraseNames[] = {"related", "rights", "end", "note", "colophon", "contact", "motto",
                                                 "site", "more", "feed"};
enum class TailPhrase : std::uint8_t {
  kRelated,
  kRights,
  kEnd,
  kNote,
  kColophon,
  kContact,
  kMotto,
  kSite,
  kMore,
  kFeed
};
constexpr std::string_view kFurnitureNames[] = {"social", "mark", "alt"};
enum class Furniture : std::uint8_t { kSocial, kMark, kAlt };
// Does a sense alone say something of the block of the page that it stands in? The words of these lists that only join
// or cut names ("in", "has") are too many to be looked at in every paragraph.
constexpr bool brings_cue(SenseKind kind, std::uint32_t payload) {
  switch (kind) {
    case SenseKind::kDateWord:
      return payload == static_cast<std::uint32_t>(DateWord::kPublished) ||
             payload == static_cast<std::uint32_t>(DateWord::kUpdated) ||
             payload == static_cast<std::uint32_t>(DateWord::kReading);
    case SenseKind::kCreditWord:
      return payload <= static_cast<std::uint32_t>(CreditWord::kSource) ||
             payload == static_cast<std::uint32_t>(CreditWord::kFile) ||
             payload == static_cast<std::uint32_t>(CreditWord::kOrigin);
    case SenseKind::kAuthorRole:
      return payload == static_cast<std::uint32_t>(RoleStrength::kStrong);
    case SenseKind::kBylineWord:
      return BylineSense::unpack(payload).word == BylineWord::kBio;
    case SenseKind::kCaptionDirection:
    case SenseKind::kPromoPhrase:
    case SenseKind::kTailPhrase:
    case SenseKind::kDeskName:
    case SenseKind::kAgency:
      return true;
    default:
      return false;
  }
}
constexpr std::int32_t kNoZoneOffset = 0;        // time_zones.tsv: minutes from UTC + kZoneBias; 0: not certain
constexpr std::int32_t kZoneBias = 2000;
// clause_words.tsv: the payload is the class.
enum class ClauseClass : std::uint8_t {
#define CLAUSE_CLASS(name, text) k##name,
#include "lexicon/clause_classes.def"
#undef CLAUSE_CLASS
};
constexpr std::string_view kClauseClassNames[] = {
#define CLAUSE_CLASS(name, text) text,
#include "lexicon/clause_classes.def"
#undef CLAUSE_CLASS
};
static_assert(std::size(kClauseClassNames) <= 128);
using ClauseClasses = BitSet<ClauseClass>;

// cue_verbs.tsv: a form of a verb that can introduce speech.
constexpr std::string_view kVerbFormLetters = "bspng";  // base, -s, past, past participle, -ing
enum class VerbForm : std::uint8_t { kBase, kThird, kPast, kPerfect, kParticiple };
constexpr std::string_view kVerbFrameNames[] = {"hearer",   "no_inversion", "passive",  "thing",
                                               "negative", "passes_on",    "question", "phrasal"};
enum class VerbFrame : std::uint8_t {
  kHearer,
  kNoInversion,
  kPassive,
  kThing,
  kNegative,
  kPassesOn,
  kQuestion,
  kPhrasal
};
struct CueVerbSense {
  std::uint8_t tier = 0;    // 0 none, 1 verbs of saying, 2 describing verbs, 3 attitudes
  std::uint8_t forms = 0;   // bit set of VerbForm
  std::uint8_t frames = 0;  // bit set of VerbFrame
  constexpr bool has(VerbForm form) const { return forms >> static_cast<unsigned>(form) & 1; }
  constexpr bool has(VerbFrame frame) const { return frames >> static_cast<unsigned>(frame) & 1; }
  constexpr bool only(VerbForm form) const { return forms == 1u << static_cast<unsigned>(form); }
  constexpr std::uint32_t pack() const {
    return tier | std::uint32_t{forms} << 2 | std::uint32_t{frames} << 7;
  }
  static constexpr CueVerbSense unpack(std::uint32_t p) {
    return {static_cast<std::uint8_t>(p & 3), static_cast<std::uint8_t>(p >> 2 & 31),
            static_cast<std::uint8_t>(p >> 7 & 0xFF)};
  }
};

// name_cues.tsv: words that the rows for names tell apart, whatever their meaning.
constexpr std::string_view kNameCueNames[] = {"none", "in", "from", "at", "to", "of", "the", "a", "and", "or", "by",
                                              "who", "which", "say", "act", "versus", "be", "body", "county",
                                              "municipality"};
enum class NameCue : std::uint8_t {
  kNone,
  kIn,
  kFrom,
  kAt,
  kTo,
  kOf,
  kThe,
  kA,
  kAnd,
  kOr,
  kBy,
  kWho,
  kWhich,
  kSay,
  kAct,
  kVersus,
  kBe,
  kLocalBody,
  kCounty,
  kMunicipality
};

// name_frames.tsv: what a noun or verb tells of a name beside it: shares and staff are had by companies and are "of" or
// "in" them, towns have outskirts and lie "downtown", people are "born", are "late" and have funerals; "shares" may be
// a verb.
constexpr std::string_view kNameFrameNames[] = {"company_has", "company_owns", "in_company",   "of_company",
                                                "for_company", "place_has",    "place_hyphen", "of_place",
                                                "before_place", "person_is",   "person_self",  "as_person",
                                                "of_person",   "before_person", "verb_too"};
enum class NameFrame : std::uint8_t {
  kCompanyHas,
  kCompanyOwns,
  kInCompany,
  kOfCompany,
  kForCompany,
  kPlaceHas,
  kPlaceHyphen,
  kOfPlace,
  kBeforePlace,
  kPersonIs,
  kPersonSelf,
  kAsPerson,
  kOfPerson,
  kBeforePerson,
  kVerbToo
};

constexpr std::string_view kOutletKindNames[] = {"newspaper", "broadcaster", "magazine", "site", "station"};
enum class OutletKind : std::uint8_t { kNewspaper, kBroadcaster, kMagazine, kSite, kStation };
constexpr std::string_view kOrganizationKindNames[] = {
    "international", "party", "armed", "bank", "company", "ministry", "league", "club", "university", "government",
    "agency", "court", "ngo", "union", "religious", "other"};
enum class OrganizationKind : std::uint8_t {
  kInternational, kParty, kArmed, kBank, kCompany, kMinistry, kLeague, kClub, kUniversity, kGovernment,
  kAgency, kCourt, kNgo, kUnion, kReligious, kOther
};

}  // namespace artparse
