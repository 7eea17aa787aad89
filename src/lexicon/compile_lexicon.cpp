// Each word list has a packer that turns a row into senses; the rest is building an open-addressing table.
//
// Sense lists are shared: most keys have one of a few hundred different lists, so the pool stays small. Probing is
// linear at a load of 0.8; a fingerprint clash inside a probe chain is an error, cured by another table size.
#include "lexicon/compile_lexicon.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstring>
#include <unordered_map>
#include <vector>

#include "base/hash.h"
#include "lexicon/lexicon_format.h"
#include "lexicon/read_word_list.h"
#include "lexicon/senses.h"
#include "lexicon/split_key.h"

namespace artparse {
namespace {

using Cells = std::vector<std::string_view>;

struct PackedSense {
  SenseKind kind;
  std::uint32_t payload;
  std::uint64_t order;  // smaller first among senses of one key
};

std::uint64_t to_number(std::string_view cell) {
  std::uint64_t number = 0;
  std::from_chars(cell.data(), cell.data() + cell.size(), number);
  return number;
}

// Collects keys and senses of all lists before the table is laid out.
class Builder {
 public:
  explicit Builder(LexiconBase base) : base_(base) {}

  std::string error;

  void add(std::string_view phrase, SenseKind kind, std::uint32_t payload, std::uint64_t order = 0) {
    const std::vector<std::string> words = split_key(phrase);
    if (words.empty()) return fail("a key without letters");
    if (payload > 0xFFFFFF) return fail("a payload of more than 24 bits");
    std::uint64_t hash = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
      const std::uint64_t word = hash_word(words[i]);
      hash = i ? append_word_hash(hash, word) : word;
      if (i + 1 < words.size()) keys_[hash].flags |= begin_flags(kind);
      if (i > 0) keys_[word].flags |= inner_flags(kind);
    }
    Key& key = keys_[hash];
    if (words.size() == 1 && brings_cue(kind, payload)) key.flags |= LexiconSlot::kBringsCue;
    key.word_count = static_cast<std::uint8_t>(std::min<std::size_t>(words.size(), 255));
    for (const PackedSense& known : key.senses) {
      if (known.kind == kind && known.payload == payload) return;
    }
    key.senses.push_back({kind, payload, order});
  }

  template <class Enum, std::size_t N>
  Enum choice(std::string_view cell, const std::string_view (&names)[N]) {
    for (std::size_t i = 0; i < N; ++i) {
      if (names[i] == cell) return static_cast<Enum>(i);
    }
    fail("unknown word '" + std::string(cell) + "' in a column of fixed words");
    return Enum{};
  }

  // The offset of a zero-terminated copy of `text`.
  std::uint32_t string(std::string_view text) {
    const auto [row, is_new] = strings_at_.try_emplace(std::string(text), base_.string_bytes + strings_.size());
    if (is_new) strings_.append(text).push_back('\0');
    return static_cast<std::uint32_t>(row->second);
  }

  std::uint32_t add_place(std::uint64_t id, const PlaceRecord& record, std::uint64_t population) {
    place_index_[id] = static_cast<std::uint32_t>(base_.place_count + places_.size());
    populations_.push_back(population);
    places_.push_back(record);
    return place_index_[id];
  }
  // The index of a place by its id in places.tsv; fails where there is none.
  std::uint32_t place_index(std::string_view id) {
    const auto row = place_index_.find(to_number(id));
    if (row != place_index_.end()) return row->second;
    fail("no place with id " + std::string(id));
    return 0;
  }
  std::uint64_t population(std::uint32_t index) const { return populations_[index - base_.place_count]; }
  PlaceKind place_kind(std::uint32_t index) const { return places_[index - base_.place_count].kind; }

  void fail(std::string reason) {
    if (error.empty()) error = std::move(reason);
  }

  std::string build();

 private:
  struct Key {
    std::vector<PackedSense> senses;
    std::uint8_t word_count = 0;
    std::uint32_t flags = 0;  // of LexiconSlot
  };

  static std::uint32_t begin_flags(SenseKind kind) {
    return LexiconSlot::kHasLonger | (kPagePhraseKinds.has(kind) ? LexiconSlot::kStartsPagePhrase : 0) |
           (kind == SenseKind::kOutlet ? LexiconSlot::kStartsOutlet : 0);
  }
  static std::uint32_t inner_flags(SenseKind kind) {
    return LexiconSlot::kContinues | (kPagePhraseKinds.has(kind) ? LexiconSlot::kInPagePhrase : 0) |
           (kind == SenseKind::kOutlet ? LexiconSlot::kInOutlet : 0);
  }

  void flag_ambiguous_places();
  std::uint32_t pool_index(Key& key);
  bool fill_slots(std::vector<LexiconSlot>& slots);

  LexiconBase base_;
  std::unordered_map<std::uint64_t, Key> keys_;
  std::unordered_map<std::string, std::size_t> strings_at_;
  std::string strings_ = std::string(1, '\0');
  std::vector<PlaceRecord> places_;
  std::vector<std::uint64_t> populations_;
  std::unordered_map<std::uint64_t, std::uint32_t> place_index_;
  std::vector<std::uint32_t> pool_ = {0};
  std::map<std::vector<std::uint32_t>, std::uint32_t> pool_at_;
};

// May a place name stand alone? Not if it is one word that is also common, a given name (from 128 births), or a
// surname of the commonest 16,000.
void Builder::flag_ambiguous_places() {
  for (auto& [hash, key] : keys_) {
    if (key.word_count != 1) continue;
    const bool ambiguous = std::any_of(key.senses.begin(), key.senses.end(), [](const PackedSense& sense) {
      switch (sense.kind) {
        case SenseKind::kCommonWord:
          return sense.payload <= 3;
        case SenseKind::kGivenName:
          return GivenNameSense::unpack(sense.payload).frequency >= log_class(128);
        case SenseKind::kSurname:
          return SurnameSense::unpack(sense.payload).rank_class < log_class(16384);
        default:
          return false;
      }
    });
    if (!ambiguous) continue;
    for (PackedSense& sense : key.senses) {
      if (sense.kind != SenseKind::kPlace) continue;
      PlaceSense place = PlaceSense::unpack(sense.payload);
      place.ambiguous = true;
      sense.payload = place.pack();
    }
  }
}

std::uint32_t Builder::pool_index(Key& key) {
  if (key.senses.empty()) return 0;
  std::sort(key.senses.begin(), key.senses.end(), [](const PackedSense& a, const PackedSense& b) {
    return std::tuple(a.kind, a.order, a.payload) < std::tuple(b.kind, b.order, b.payload);
  });
  std::vector<std::uint32_t> list;
  for (const PackedSense& sense : key.senses) {
    list.push_back(sense.payload | static_cast<std::uint32_t>(sense.kind) << 24);
  }
  list.back() |= 1u << 31;
  const auto [row, is_new] = pool_at_.try_emplace(list, static_cast<std::uint32_t>(pool_.size()));
  if (is_new) pool_.insert(pool_.end(), list.begin(), list.end());
  return row->second;
}

bool Builder::fill_slots(std::vector<LexiconSlot>& slots) {
  std::vector<std::uint64_t> order;
  for (const auto& [hash, key] : keys_) order.push_back(hash);
  std::sort(order.begin(), order.end());
  const auto count = static_cast<std::uint32_t>(slots.size());
  for (const std::uint64_t hash : order) {
    Key& key = keys_.at(hash);
    std::uint32_t at = first_slot(hash, count);
    while (slots[at].value & LexiconSlot::kUsed) {
      if (slots[at].fingerprint == slot_fingerprint(hash)) return false;
      at = at + 1 == count ? 0 : at + 1;
    }
    slots[at] = {slot_fingerprint(hash), pool_index(key) | LexiconSlot::kUsed | key.flags};
  }
  return true;
}

template <class T>
void append_bytes(std::string& out, const std::vector<T>& values) {
  out.append(reinterpret_cast<const char*>(values.data()), values.size() * sizeof(T));
}

std::string Builder::build() {
  flag_ambiguous_places();
  std::vector<LexiconSlot> slots;
  for (std::size_t size = keys_.size() * 5 / 4 + 16;; size += size / 64 + 1) {
    slots.assign(size, {0, 0});
    if (fill_slots(slots)) break;
  }
  if (pool_.size() >= LexiconSlot::kSenseMask) fail("too many different lists of senses");
  LexiconHeader header{LexiconHeader::kMagic,
                       LexiconHeader::kVersion,
                       static_cast<std::uint32_t>(slots.size()),
                       static_cast<std::uint32_t>(pool_.size()),
                       static_cast<std::uint32_t>(places_.size()),
                       static_cast<std::uint32_t>(strings_.size()),
                       static_cast<std::uint32_t>(keys_.size()),
                       0};
  std::string out(reinterpret_cast<const char*>(&header), sizeof header);
  append_bytes(out, slots);
  append_bytes(out, pool_);
  append_bytes(out, places_);
  return out + strings_;
}

// --- the lists ---

std::int16_t coordinate(std::string_view cell) {
  if (cell.empty()) return kNoCoordinate;
  return static_cast<std::int16_t>(std::lround(std::strtod(std::string(cell).c_str(), nullptr) * 100));
}

void pack_place(Builder& builder, const Cells& cells) {
  PlaceRecord record{};
  const std::uint64_t id = to_number(cells[0]);
  record.geonames = id < 2000000000 ? static_cast<std::uint32_t>(id) : 0;
  record.kind = builder.choice<PlaceKind>(cells[1], kPlaceKindNames);
  std::memcpy(record.country.data(), cells[2].data(), std::min<std::size_t>(2, cells[2].size()));
  std::memcpy(record.admin1.data(), cells[3].data(), std::min<std::size_t>(4, cells[3].size()));
  const std::uint64_t population = to_number(cells[4]);
  record.population_class = static_cast<std::uint8_t>(log_class(population));
  record.latitude = coordinate(cells[5]);
  record.longitude = coordinate(cells[6]);
  builder.add_place(id, record, population);
}

// Countries and the like come before cities of the same name, larger before smaller.
std::uint64_t place_order(const Builder& builder, std::uint32_t index) {
  const PlaceKind kind = builder.place_kind(index);
  const std::uint64_t rank = kind <= PlaceKind::kState || kind == PlaceKind::kHistoric ? 0 : 1;
  return rank << 40 | ((std::uint64_t{1} << 40) - 1 - std::min<std::uint64_t>(builder.population(index), 1ull << 39));
}

void pack_place_name(Builder& builder, const Cells& cells) {
  const std::uint32_t index = builder.place_index(cells[1]);
  if (!builder.error.empty()) return;
  const PlaceSense sense{index, false, cells[2] == "abbreviation"};
  builder.add(cells[0], SenseKind::kPlace, sense.pack(), place_order(builder, index));
}

// The payload is the public PlaceCategory.
void pack_place_category(Builder& builder, const Cells& cells) {
  builder.add(cells[0], SenseKind::kPlaceCategory, builder.choice<std::uint32_t>(cells[1], kPlaceCategoryNames));
}

void pack_given_name(Builder& builder, const Cells& cells) {
  const std::uint64_t male = to_number(cells[1]), female = to_number(cells[2]), all = male + female;
  const GivenNameSense sense{static_cast<std::uint8_t>(std::max(1u, log_class(all))),
                             static_cast<std::uint8_t>(all ? 31 * male / all : 15)};
  builder.add(cells[0], SenseKind::kGivenName, sense.pack());
}

void pack_surname(Builder& builder, const Cells& cells) {
  const SurnameSense sense{static_cast<std::uint8_t>(log_class(to_number(cells[1])))};
  builder.add(cells[0], SenseKind::kSurname, sense.pack());
}

RoleSense role_sense(Builder& builder, std::string_view gender, std::string_view kind, bool abbreviated) {
  return {gender == "m" ? Gender::kMale : gender == "f" ? Gender::kFemale : Gender::kUnknown,
          builder.choice<RoleKind>(kind, kRoleKindNames), abbreviated};
}
void pack_title(Builder& builder, const Cells& cells) {
  builder.add(cells[0], SenseKind::kTitle, role_sense(builder, cells[1], cells[2], cells[3] == "1").pack());
}
void pack_role(Builder& builder, const Cells& cells) {
  builder.add(cells[0], SenseKind::kRole, role_sense(builder, cells[1], cells[2], false).pack());
}

// The payload of a demonym is its place's index and, in bit 22, whether it is the adjective.
void pack_demonym(Builder& builder, const Cells& cells) {
  const bool adjective = cells[2] == "adjective";
  if (cells[1] == "0") return builder.add(cells[0], SenseKind::kPeople, adjective);
  builder.add(cells[0], SenseKind::kDemonym, builder.place_index(cells[1]) | (adjective ? 1u << 22 : 0));
}

void pack_outlet(Builder& builder, const Cells& cells) {
  builder.add(cells[0], SenseKind::kOutlet, builder.string(cells[1]));
}

template <SenseKind kKind>
void pack_word(Builder& builder, const Cells& cells) {
  builder.add(cells[0], kKind, 0);
}
template <SenseKind kKind, std::size_t kColumn>
void pack_text(Builder& builder, const Cells& cells) {
  builder.add(cells[0], kKind, builder.string(cells[kColumn]));
}
template <SenseKind kKind, std::size_t kColumn>
void pack_number(Builder& builder, const Cells& cells) {
  builder.add(cells[0], kKind, static_cast<std::uint32_t>(to_number(cells[kColumn])));
}

constexpr std::string_view kStandsAlone = "alone";

void pack_organization(Builder& builder, const Cells& cells) {
  const SenseKind kind = cells[3] == kStandsAlone ? SenseKind::kOrganization : SenseKind::kAmbiguousOrganization;
  builder.add(cells[0], kind, builder.choice<std::uint32_t>(cells[1], kOrganizationKindNames));
}
void pack_acronym(Builder& builder, const Cells& cells) {
  const SenseKind kind = cells[2] == kStandsAlone ? SenseKind::kAcronym : SenseKind::kAmbiguousAcronym;
  builder.add(cells[0], kind, builder.string(cells[1]));
}

template <SenseKind kKind, class Enum, std::size_t N>
void pack_choice(Builder& builder, const Cells& cells, const std::string_view (&names)[N]) {
  builder.add(cells[0], kKind, static_cast<std::uint32_t>(builder.choice<Enum>(cells[1], names)));
}

void pack_byline_word(Builder& builder, const Cells& cells) {
  const BylineSense sense{builder.choice<BylineWord>(cells[1], kBylineWordNames),
                          builder.choice<std::uint8_t>(cells[2], kBylineRoleNames)};
  builder.add(cells[0], SenseKind::kBylineWord, sense.pack());
}
void pack_date_word(Builder& builder, const Cells& cells) {
  const auto word = builder.choice<DateWord>(cells[1], kDateWordNames);
  const bool is_filler = word == DateWord::kFiller || word == DateWord::kArticle;
  builder.add(cells[0], is_filler ? SenseKind::kDateFiller : SenseKind::kDateWord, static_cast<std::uint32_t>(word));
}
void pack_author_role(Builder& builder, const Cells& cells) {
  pack_choice<SenseKind::kAuthorRole, RoleStrength>(builder, cells, kRoleStrengthNames);
}
void pack_credit_word(Builder& builder, const Cells& cells) {
  pack_choice<SenseKind::kCreditWord, CreditWord>(builder, cells, kCreditWordNames);
}
void pack_caption_word(Builder& builder, const Cells& cells) {
  pack_choice<SenseKind::kCaptionDirection, CaptionWord>(builder, cells, kCaptionWordNames);
}
void pack_tail_phrase(Builder& builder, const Cells& cells) {
  pack_choice<SenseKind::kTailPhrase, TailPhrase>(builder, cells, kTailPhraseNames);
}
void pack_furniture(Builder& builder, const Cells& cells) {
  pack_choice<SenseKind::kSocialPhrase, Furniture>(builder, cells, kFurnitureNames);
}
void pack_time_zone(Builder& builder, const Cells& cells) {
  const std::string minutes(cells[1]);
  const bool certain = minutes != "none";
  const long offset = certain ? std::strtol(minutes.c_str(), nullptr, 10) + kZoneBias : kNoZoneOffset;
  builder.add(cells[0], SenseKind::kTimeZone, static_cast<std::uint32_t>(offset));
}

void pack_name_cue(Builder& builder, const Cells& cells) {
  builder.add(cells[0], SenseKind::kNameCue, builder.choice<std::uint32_t>(cells[1], kNameCueNames));
}

void pack_word_class(Builder& builder, const Cells& cells) {
  builder.add(cells[0], SenseKind::kWordClass, builder.choice<std::uint32_t>(cells[1], kWordClassNames));
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

void pack_tagged(Builder& builder, const Cells& cells) {
  for (const Tag& tag : kTags) {
    if (tag.name == cells[1]) return builder.add(cells[0], tag.kind, 0);
  }
  builder.fail("unknown class '" + std::string(cells[1]) + "'");
}

void pack_clause_word(Builder& builder, const Cells& cells) {
  builder.add(cells[0], SenseKind::kClauseWord, builder.choice<std::uint32_t>(cells[1], kClauseClassNames));
}

void pack_cue_verb(Builder& builder, const Cells& cells) {
  CueVerbSense sense;
  sense.tier = static_cast<std::uint8_t>(to_number(cells[2]));
  for (const char letter : cells[3]) sense.forms |= 1u << kVerbFormLetters.find(letter);
  for (std::string_view rest = cells[4]; !rest.empty();) {
    const std::string_view name = rest.substr(0, rest.find(','));
    sense.frames |= 1u << builder.choice<std::uint32_t>(name, kVerbFrameNames);
    rest.remove_prefix(std::min(rest.size(), name.size() + 1));
  }
  builder.add(cells[0], SenseKind::kCueVerb, sense.pack());
}

struct ListSpec {
  std::string_view file;
  std::string_view columns;  // as its first line names them, with spaces between
  void (*pack)(Builder&, const Cells&);
};

// places.tsv first: others refer to it.
constexpr ListSpec kLists[] = {
    {"places.tsv", "id kind country admin1 population latitude longitude", pack_place},
    {"place_names.tsv", "name id form", pack_place_name},
    {"demonyms.tsv", "demonym id form", pack_demonym},
    {"given_names.tsv", "name male female", pack_given_name},
    {"surnames.tsv", "name rank", pack_surname},
    {"family_first.tsv", "name culture", pack_text<SenseKind::kFamilyFirst, 1>},
    {"particles.tsv", "word position", pack_text<SenseKind::kNameParticle, 1>},
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
    {"political_words.tsv", "word class", pack_tagged},
    {"place_categories.tsv", "word category", pack_place_category},
    {"seats.tsv", "name", pack_word<SenseKind::kSeat>},
    {"common_words.tsv", "word band", pack_number<SenseKind::kCommonWord, 1>},
    {"word_classes.tsv", "word class", pack_word_class},
    {"abbreviations.tsv", "word kind", pack_word<SenseKind::kAbbreviation>},
    {"months.tsv", "month number", pack_number<SenseKind::kMonth, 1>},
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
    {"clause_words.tsv", "word class", pack_clause_word},
    {"cue_verbs.tsv", "word lemma tier forms frames", pack_cue_verb},
    {"name_cues.tsv", "word cue", pack_name_cue},
    {"context_words.tsv", "word rank", pack_number<SenseKind::kContextWord, 1>},
};

std::string joined(const std::vector<std::string>& words) {
  std::string out;
  for (const std::string& word : words) out += (out.empty() ? "" : " ") + word;
  return out;
}

// Packs the rows of one list; returns what is wrong with it, or nothing.
std::string pack_list(const ListSpec& spec, std::string_view text, std::size_t header_line, Builder& builder) {
  const WordList list = read_word_list(text, header_line);
  if (!list.error.empty()) return list.error;
  if (joined(list.columns) != spec.columns) return "line 1: expected the columns " + std::string(spec.columns);
  for (const WordListRow& row : list.rows) {
    spec.pack(builder, row.cells);
    if (!builder.error.empty()) return "line " + std::to_string(row.line) + ": " + builder.error;
  }
  return {};
}

}  // namespace

std::string_view word_list_columns(std::string_view file) {
  for (const ListSpec& spec : kLists) {
    if (spec.file == file) return spec.columns;
  }
  return {};
}

CompiledLexicon compile_lexicon(const std::map<std::string, std::string>& files, LexiconBase base) {
  Builder builder(base);
  for (const auto& [name, text] : files) {
    if (word_list_columns(name).empty()) return {{}, name + ": no list of this name is known"};
  }
  for (const ListSpec& spec : kLists) {
    const auto file = files.find(std::string(spec.file));
    if (file == files.end()) continue;
    const std::string error = pack_list(spec, file->second, base.header_line, builder);
    if (!error.empty()) return {{}, file->first + ": " + error};
  }
  CompiledLexicon compiled{builder.build(), {}};
  compiled.error = builder.error;
  return compiled;
}

}  // namespace artparse
