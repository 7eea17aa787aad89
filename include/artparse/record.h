// The record: what artparse says about one article (schema 1).
//
// Every field always exists; a missing value is an empty optional or vector. Strings are valid UTF-8 and owned.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace artparse {

// Half-open. Unicode code points of the decoded text, or bytes of the input where Options::offsets asks for them.
struct Span {
  std::uint64_t start = 0;
  std::uint64_t end = 0;
  friend bool operator==(const Span&, const Span&) = default;
};

// A piece of the text as printed: text[span.start:span.end] == text.
struct Mention {
  std::string text;
  Span span;
};

enum class AuthorKind : std::uint8_t { kPerson, kAgency, kDesk, kOutlet };
enum class AuthorRole : std::uint8_t {
  kAuthor, kReporting, kWriting, kEditing, kContributor, kPhotographer, kTranslator
};

struct Author {
  std::string name;
  AuthorKind kind = AuthorKind::kPerson;
  AuthorRole role = AuthorRole::kAuthor;
  std::optional<std::string> title, place, email;  // as printed beside the name
  Span span;                                       // of the name as printed
};

// A photographer, a picture agency, the agency or a place of a dateline.
struct NamedSpan {
  std::string name;
  Span span;
};

struct Photo {
  std::optional<std::string> caption;  // without the credit
  std::optional<std::string> credit;
  std::vector<NamedSpan> photographers;
  std::vector<NamedSpan> agencies;
  std::optional<Span> caption_span, credit_span;
};

struct Dateline {
  std::string text;  // as printed, with its dash: "PARIS (Reuters) -"
  std::vector<NamedSpan> places;
  std::optional<NamedSpan> agency;
  std::optional<std::string> date;  // ISO 8601
  Span span;
};

struct Person {
  std::string name;  // the fullest form in the text
  std::vector<std::string> aliases;
  std::vector<std::string> roles;
  std::vector<Mention> mentions;  // `count` of the JSON is their number
};

enum class PlaceCategory : std::uint8_t { kCountry, kRegion, kCity, kWater, kLandform, kFacility, kOther };

struct Place {
  std::string name;
  std::vector<std::string> aliases;
  PlaceCategory kind = PlaceCategory::kOther;
  std::optional<std::string> country;  // ISO 3166-1 alpha-2
  std::optional<std::uint32_t> geonames;
  std::optional<double> latitude, longitude;  // degrees
  bool metonym = false;
  std::vector<Mention> mentions;
};

struct Organization {
  std::string name;
  std::vector<std::string> aliases;
  std::vector<Mention> mentions;
};

enum class QuoteKind : std::uint8_t { kDirect, kMixed, kIndirect };
enum class SpeakerKind : std::uint8_t { kPerson, kOrganization, kGroup, kDescription };

struct Quote {
  std::string text;  // without the outer marks; wrapped lines and parts joined by a space
  QuoteKind kind = QuoteKind::kDirect;
  std::vector<std::string> speakers;  // `speaker` of the JSON is the first, or null
  std::optional<SpeakerKind> speaker_kind;
  std::optional<std::string> via;
  std::optional<std::string> cue;
  Span span;                   // from the first mark to the last
  std::vector<Mention> parts;  // each stretch between marks in one paragraph
  std::optional<Mention> speaker_mention, via_mention, cue_mention;
};

// Why a value was chosen, or why there is none. Only filled with Options::explain.
struct Evidence {
  std::string row;
  int weight = 0;
};
struct Explanation {
  std::string path;  // "people[0]"
  std::string rule;
  std::vector<Evidence> evidence;  // the heaviest, at most three
  std::optional<std::string> why;  // of an honest null
};

struct Warning {
  std::string code;
  std::string message;
};

struct RecordError {
  std::string code;  // not_found, not_readable, not_text, too_large, timeout, bad_json, no_text, internal
  std::string message;
  std::optional<std::uint64_t> line;
};

struct Record {
  std::string source;
  std::optional<RecordError> error;
  std::optional<std::string> date, updated;  // ISO 8601, as precise as the text
  std::optional<std::string> outlet, headline, deck;
  std::vector<Author> authors;
  std::optional<std::string> byline;  // as printed
  std::vector<Photo> photos;
  std::optional<Dateline> dateline;
  std::vector<Person> people;
  std::vector<Place> places;
  std::vector<Organization> organizations;
  std::vector<Quote> quotes;
  std::vector<std::string> body;
  std::vector<Warning> warnings;

  // Where the values above came from.
  std::optional<Span> date_span, updated_span, outlet_span, headline_span, deck_span, byline_span;
  std::vector<Span> body_spans;
  std::vector<Explanation> explanations;
};

}  // namespace artparse
