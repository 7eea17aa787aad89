// One packer a list; the kind of sense is here, the words are in the lists.
#include "lexicon/pack_rows.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstring>

#include "base/ascii.h"
#include "lexicon/senses.h"
#include "lexicon/split_key.h"

namespace artparse {
namespace {

// Degrees as decimals, stored in hundredths.
std::int16_t coordinate(LexiconBuilder& builder, std::string_view cell) {
  if (cell.empty()) return kNoCoordinate;
  double degrees = 0;
  const auto [end, fault] = std::from_chars(cell.data(), cell.data() + cell.size(), degrees);
  if (fault != std::errc{} || end != cell.data() + cell.size() || std::abs(degrees) > 180) {
    builder.fail("'" + std::string(cell) + "' is no coordinate");
    return kNoCoordinate;
  }
  return static_cast<std::int16_t>(std::lround(degrees * 100));
}

void pack_place(LexiconBuilder& builder, const Cells& cells) {
  PlaceRecord record{};
  const std::uint64_t id = builder.number(cells[0]);
  record.geonames = id < 2000000000 ? static_cast<std::uint32_t>(id) : 0;
  record.kind = builder.choice<PlaceKind>(cells[1], kPlaceKindNames);
  std::memcpy(record.country.data(), cells[2].data(), std::min<std::size_t>(2, cells[2].size()));
  std::memcpy(record.admin1.data(), cells[3].data(), std::min<std::size_t>(4, cells[3].size()));
  const std::uint64_t population = builder.number(cells[4]);
  record.population_class = static_cast<std::uint8_t>(log_class(population));
  record.latitude = coordinate(builder, cells[5]);
  record.longitude = coordinate(builder, cells[6]);
  builder.add_place(id, record, population);
}

// Countries and the like come before cities of the same name, larger before smaller.
std::uint64_t place_order(const LexiconBuilder& builder, std::uint32_t index) {
  const PlaceKind kind = builder.place_kind(index);
  const std::uint64_t rank = kind <= PlaceKind::kState || kind == PlaceKind::kHistoric ? 0 : 1;
  return rank << 40 | ((std::uint64_t{1} << 40) - 1 - std::min<std::uint64_t>(builder.population(index), 1ull << 39));
}

void pack_place_name(LexiconBuilder& builder, const Cells& cells) {
  const std::uint32_t index = builder.place_index(builder.number(cells[1]));
  if (!builder.error.empty()) return;
  const PlaceSense sense{index, false, builder.choice<PlaceNameForm>(cells[2], kPlaceFormNames)};
  builder.add(cells[0], SenseKind::kPlace, sense.pack(), place_order(builder, index));
}

// The payload is the public PlaceCategory.
void pack_place_category(LexiconBuilder& builder, const Cells& cells) {
  builder.add(cells[0], SenseKind::kPlaceCategory, builder.choice<std::uint32_t>(cells[1], kPlaceCategoryNames));
}

void pack_given_name(LexiconBuilder& builder, const Cells& cells) {
  const std::uint64_t male = builder.number(cells[1]), female = builder.number(cells[2]), all = male + female;
  const GivenNameSense sense{static_cast<std::uint8_t>(std::max(1u, log_class(all))),
                             static_cast<std::uint8_t>(all ? 31 * male / all : 15)};
  builder.add(cells[0], SenseKind::kGivenName, sense.pack());
}

void pack_surname(LexiconBuilder& builder, const Cells& cells) {
  const SurnameSense sense{static_cast<std::uint8_t>(log_class(builder.number(cells[1])))};
  builder.add(cells[0], SenseKind::kSurname, sense.pack());
}

RoleSense role_sense(LexiconBuilder& builder, std::string_view gender, std::string_view kind, bool abbreviated,
                     bool in_capitals) {
  return {builder.choice<Gender>(gender, kGenderNames), builder.choice<RoleKind>(kind, kRoleKindNames), abbreviated,
          in_capitals};
}
// An abbreviation of capitals alone; one letter has no other form at the head of a name.
bool is_in_capitals(std::string_view title) {
  return title.size() > 1 && std::ranges::all_of(title, is_ascii_upper);
}
void pack_title(LexiconBuilder& builder, const Cells& cells) {
  builder.add(cells[0], SenseKind::kTitle,
              role_sense(builder, cells[1], cells[2], cells[3] == "1", is_in_capitals(cells[0])).pack());
}
void pack_role(LexiconBuilder& builder, const Cells& cells) {
  builder.add(cells[0], SenseKind::kRole, role_sense(builder, cells[1], cells[2], false, false).pack());
}

// The payload of a demonym is its place's index and, in bit 22, whether it is the adjective.
void pack_demonym(LexiconBuilder& builder, const Cells& cells) {
  const bool adjective = cells[2] == "adjective";
  if (cells[1] == "0") return builder.add(cells[0], SenseKind::kPeople, adjective);
  builder.add(cells[0], SenseKind::kDemonym,
              builder.place_index(builder.number(cells[1])) | (adjective ? 1u << 22 : 0));
}

// Do the words of `name`, all or all but the first, make a label of `domain`: "harbourcourier.co.uk",
// "the-quay-post.com"?
bool is_called_so(std::string_view domain, std::string_view name) {
  const std::vector<std::string> words = split_key(name);
  std::string rest;
  for (std::size_t i = 1; i < words.size(); ++i) rest += words[i];
  std::string label;
  for (std::size_t i = 0; i <= domain.size(); ++i) {
    if (i < domain.size() && domain[i] != '.') {
      if (domain[i] != '-') label += domain[i];
      continue;
    }
    if (!label.empty() && !words.empty() && (label == rest || label == words[0] + rest)) return true;
    label.clear();
  }
  return false;
}

// An outlet that is not called like its domain is printed as the domain has it.
void pack_outlet(LexiconBuilder& builder, const Cells& cells) {
  const auto kind = builder.choice<OutletKind>(cells[3], kOutletKindNames);
  builder.add(cells[0], SenseKind::kOutlet, 0);
  if (is_called_so(cells[1], cells[0])) builder.add(cells[1], SenseKind::kOutletDomain, builder.string(cells[0]));
  if (kind == OutletKind::kBroadcaster || kind == OutletKind::kStation) {
    builder.add(cells[0], SenseKind::kBroadcaster, 0);
  }
}

template <SenseKind kKind>
void pack_word(LexiconBuilder& builder, const Cells& cells) {
  builder.add(cells[0], kKind, 0);
}
template <SenseKind kKind, std::size_t kColumn>
void pack_text(LexiconBuilder& builder, const Cells& cells) {
  builder.add(cells[0], kKind, builder.string(cells[kColumn]));
}
template <SenseKind kKind, std::size_t kColumn>
void pack_number(LexiconBuilder& builder, const Cells& cells) {
  builder.add(cells[0], kKind, static_cast<std::uint32_t>(builder.number(cells[kColumn])));
}

// May a name of the list stand alone?
constexpr std::string_view kStandingNames[] = {"alone", "ambiguous"};
bool stands_alone(LexiconBuilder& builder, std::string_view cell) {
  return builder.choice(cell, kStandingNames) == 0;
}

void pack_organization(LexiconBuilder& builder, const Cells& cells) {
  const SenseKind kind = stands_alone(builder, cells[3]) ? SenseKind::kOrganization : SenseKind::kAmbiguousOrganization;
  builder.add(cells[0], kind, builder.choice<std::uint32_t>(cells[1], kOrganizationKindNames));
}
void pack_acronym(LexiconBuilder& builder, const Cells& cells) {
  const SenseKind kind = stands_alone(builder, cells[2]) ? SenseKind::kAcronym : SenseKind::kAmbiguousAcronym;
  builder.add(cells[0], kind, builder.string(cells[1]));
}

template <SenseKind kKind>
void pack_choice(LexiconBuilder& builder, const Cells& cells, std::span<const std::string_view> names) {
  builder.add(cells[0], kKind, builder.choice<std::uint32_t>(cells[1], names));
}

void pack_byline_word(LexiconBuilder& builder, const Cells& cells) {
  const BylineSense sense{builder.choice<BylineWord>(cells[1], kBylineWordNames),
                          builder.choice<std::uint8_t>(cells[2], kBylineRoleNames)};
  builder.add(cells[0], SenseKind::kBylineWord, sense.pack());
}
void pack_date_word(LexiconBuilder& builder, const Cells& cells) {
  const auto word = builder.choice<DateWord>(cells[1], kDateWordNames);
  const bool is_filler = word == DateWord::kFiller || word == DateWord::kArticle;
  builder.add(cells[0], is_filler ? SenseKind::kDateFiller : SenseKind::kDateWord, static_cast<std::uint32_t>(word));
}
void pack_name_opener(LexiconBuilder& builder, const Cells& cells) {
  pack_choice<SenseKind::kNameOpener>(builder, cells, kNameOpenerNames);
}
void pack_particle(LexiconBuilder& builder, const Cells& cells) {
  pack_choice<SenseKind::kNameParticle>(builder, cells, kParticlePositionNames);
}
void pack_author_role(LexiconBuilder& builder, const Cells& cells) {
  pack_choice<SenseKind::kAuthorRole>(builder, cells, kRoleStrengthNames);
}
void pack_credit_word(LexiconBuilder& builder, const Cells& cells) {
  pack_choice<SenseKind::kCreditWord>(builder, cells, kCreditWordNames);
}
void pack_caption_word(LexiconBuilder& builder, const Cells& cells) {
  pack_choice<SenseKind::kCaptionDirection>(builder, cells, kCaptionWordNames);
}
void pack_tail_phrase(LexiconBuilder& builder, const Cells& cells) {
  pack_choice<SenseKind::kTailPhrase>(builder, cells, kTailPhraseNames);
}
void pack_furniture(LexiconBuilder& builder, const Cells& cells) {
  pack_choice<SenseKind::kSocialPhrase>(builder, cells, kFurnitureNames);
}
void pack_time_zone(LexiconBuilder& builder, const Cells& cells) {
  const bool certain = cells[1] != "none", west = cells[1].starts_with('-');
  std::int64_t offset = kNoZoneOffset;
  if (certain) {
    const auto minutes = static_cast<std::int64_t>(builder.number(cells[1].substr(west)));
    offset = kZoneBias + (west ? -minutes : minutes);
  }
  builder.add(cells[0], SenseKind::kTimeZone, static_cast<std::uint32_t>(offset));
}

void pack_name_cue(LexiconBuilder& builder, const Cells& cells) {
  builder.add(cells[0], SenseKind::kNameCue, builder.choice<std::uint32_t>(cells[1], kNameCueNames));
}

void pack_name_frame(LexiconBuilder& builder, const Cells& cells) {
  builder.add(cells[0], SenseKind::kNameFrame, builder.choice<std::uint32_t>(cells[1], kNameFrameNames));
}

void pack_word_class(LexiconBuilder& builder, const Cells& cells) {
  builder.add(cells[0], SenseKind::kWordClass, builder.choice<std::uint32_t>(cells[1], kWordClassNames));
}

void pack_word_cluster(LexiconBuilder& builder, const Cells& cells) {
  builder.set_cluster(cells[0], builder.number(cells[1]));
}
void pack_cluster_name(LexiconBuilder& builder, const Cells& cells) {
  builder.set_cluster_group(builder.number(cells[0]), builder.number(cells[2]));
}

// Lists whose second column says which kind of sense a row is.
struct Tag {
  std::string_view name;
  SenseKind kind;
};
constexpr Tag kTags[] = {
    {"organization", SenseKind::kOrganizationHead},
    {"company", SenseKind::kCompanySuffix},
    {"place", SenseKind::kPlaceHead},
    {"facility", SenseKind::kFacilityHead},
    {"event", SenseKind::kEventHead},
    {"work", SenseKind::kWorkHead},
    {"sport", SenseKind::kSport},
    {"direction", SenseKind::kDirection},
    {"language", SenseKind::kLanguage},
    {"religion", SenseKind::kReligion},
    {"weather", SenseKind::kWeather},
    {"finance", SenseKind::kFinance},
    {"politics", SenseKind::kPolitics},
    {"war", SenseKind::kWar},
    {"crime", SenseKind::kCrime},
    {"culture", SenseKind::kCulture},
    {"health", SenseKind::kHealth},
    {"colour", SenseKind::kColour},
    {"preposition", SenseKind::kPreposition},
    {"place_preposition", SenseKind::kPlacePreposition},
    {"article", SenseKind::kArticle},
    {"determiner", SenseKind::kDeterminer},
    {"conjunction", SenseKind::kConjunction},
    {"pronoun_male", SenseKind::kPronounMale},
    {"pronoun_female", SenseKind::kPronounFemale},
    {"pronoun_plural", SenseKind::kPronounPlural},
    {"pronoun_neuter", SenseKind::kPronounNeuter},
    {"pronoun_first", SenseKind::kPronounFirst},
    {"pronoun_second", SenseKind::kPronounSecond},
    {"possessive", SenseKind::kPossessive},
    {"auxiliary", SenseKind::kAuxiliary},
    {"subordinator", SenseKind::kSubordinator},
    {"relative", SenseKind::kRelative},
    {"negation", SenseKind::kNegation},
    {"adverb", SenseKind::kAdverb},
    {"quantifier", SenseKind::kQuantifier},
    {"connector", SenseKind::kConnector},
    {"political_verb", SenseKind::kPoliticalVerb},
    {"political_noun", SenseKind::kPoliticalNoun},
};

void pack_tagged(LexiconBuilder& builder, const Cells& cells) {
  for (const Tag& tag : kTags) {
    if (tag.name == cells[1]) return builder.add(cells[0], tag.kind, 0);
  }
  builder.fail("unknown class '" + std::string(cells[1]) + "'");
}

void pack_clause_word(LexiconBuilder& builder, const Cells& cells) {
  builder.add(cells[0], SenseKind::kClauseWord, builder.choice<std::uint32_t>(cells[1], kClauseClassNames));
}

void pack_cue_verb(LexiconBuilder& builder, const Cells& cells) {
  CueVerbSense sense;
  sense.tier = static_cast<std::uint8_t>(builder.number(cells[2]));
  for (const char letter : cells[3]) {
    const std::size_t form = kVerbFormLetters.find(letter);
    if (form == std::string_view::npos) return builder.fail("'" + std::string(cells[3]) + "' are no verb forms");
    sense.forms |= 1u << form;
  }
  for (std::string_view rest = cells[4]; !rest.empty();) {
    const std::string_view name = rest.substr(0, rest.find(','));
    sense.frames |= 1u << builder.choice<std::uint32_t>(name, kVerbFrameNames);
    rest.remove_prefix(std::min(rest.size(), name.size() + 1));
  }
  builder.add(cells[0], SenseKind::kCueVerb, sense.pack());
}

// places.tsv first: others refer to it.
constexpr WordListSpec kLists[] = {
    {"places.tsv", "id kind country admin1 population latitude longitude", pack_place},
    {"place_names.tsv", "name id form", pack_place_name},
    {"demonyms.tsv", "demonym id form", pack_demonym},
    {"given_names.tsv", "name male female", pack_given_name},
    {"surnames.tsv", "name rank", pack_surname},
    {"family_first.tsv", "name culture", pack_text<SenseKind::kFamilyFirst, 1>},
    {"particles.tsv", "word position", pack_particle},
    {"name_suffixes.tsv", "word kind", pack_text<SenseKind::kNameSuffix, 1>},
    {"name_variants.tsv", "variant canonical", pack_text<SenseKind::kNameVariant, 1>},
    {"nicknames.tsv", "nickname name", pack_text<SenseKind::kNickname, 1>},
    {"alias_phrases.tsv", "phrase", pack_word<SenseKind::kAliasPhrase>},
    {"titles.tsv", "title gender kind abbreviated", pack_title},
    {"roles.tsv", "role gender kind", pack_role},
    {"role_modifiers.tsv", "word", pack_word<SenseKind::kRoleModifier>},
    {"person_nouns.tsv", "word", pack_word<SenseKind::kPersonNoun>},
    {"agencies.tsv", "name canonical country", pack_text<SenseKind::kAgency, 1>},
    {"outlets.tsv", "name domain country kind", pack_outlet},
    {"organizations.tsv", "name kind country class", pack_organization},
    {"acronyms.tsv", "acronym expansion class", pack_acronym},
    {"heads.tsv", "word kind", pack_tagged},
    {"topic_words.tsv", "word topic", pack_tagged},
    {"function_words.tsv", "word class", pack_tagged},
    {"foreign_words.tsv", "word", pack_word<SenseKind::kForeignWord>},
    {"political_words.tsv", "word class", pack_tagged},
    {"place_categories.tsv", "word category", pack_place_category},
    {"seats.tsv", "name", pack_word<SenseKind::kSeat>},
    {"common_words.tsv", "word band", pack_number<SenseKind::kCommonWord, 1>},
    {"word_classes.tsv", "word class", pack_word_class},
    {"cluster_names.tsv", "cluster name group", pack_cluster_name},
    {"word_clusters.tsv", "word cluster", pack_word_cluster},
    {"initialisms.tsv", "word", pack_word<SenseKind::kInitialism>},
    {"abbreviations.tsv", "word kind", pack_word<SenseKind::kAbbreviation>},
    {"months.tsv", "month number", pack_number<SenseKind::kMonth, 1>},
    {"months_like_words.tsv", "month number", pack_number<SenseKind::kMonthLikeWord, 1>},
    {"weekdays.tsv", "weekday number", pack_number<SenseKind::kWeekday, 1>},
    {"time_zones.tsv", "zone minutes", pack_time_zone},
    {"date_words.tsv", "phrase class", pack_date_word},
    {"byline_words.tsv", "phrase class role", pack_byline_word},
    {"author_roles.tsv", "word strength", pack_author_role},
    {"desks.tsv", "phrase", pack_word<SenseKind::kDeskName>},
    {"credit_words.tsv", "phrase class", pack_credit_word},
    {"caption_directions.tsv", "phrase class", pack_caption_word},
    {"promo_phrases.tsv", "phrase class", pack_word<SenseKind::kPromoPhrase>},
    {"tail_phrases.tsv", "phrase class", pack_tail_phrase},
    {"furniture.tsv", "phrase class", pack_furniture},
    {"section_names.tsv", "phrase", pack_word<SenseKind::kSectionName>},
    {"outlet_heads.tsv", "word", pack_word<SenseKind::kOutletHead>},
    {"outlet_cues.tsv", "phrase weight", pack_number<SenseKind::kOutletCue, 1>},
    {"web_services.tsv", "word", pack_word<SenseKind::kWebService>},
    {"name_openers.tsv", "word opens", pack_name_opener},
    {"file_types.tsv", "word", pack_word<SenseKind::kFileType>},
    {"clause_words.tsv", "word class", pack_clause_word},
    {"cue_verbs.tsv", "word lemma tier forms frames", pack_cue_verb},
    {"name_cues.tsv", "word cue", pack_name_cue},
    {"name_frames.tsv", "word frame", pack_name_frame},
    {"context_words.tsv", "word rank", pack_number<SenseKind::kContextWord, 1>},
};

}  // namespace

std::span<const WordListSpec> word_lists() { return kLists; }

}  // namespace artparse
