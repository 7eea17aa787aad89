// Marks the longest listed places and organizations over capitalised tokens, from the left, without overlap.
#include <algorithm>

#include "base/hash.h"
#include "lexicon/split_key.h"
#include "mentions/names/name_article.h"
#include "tokens/match_phrase.h"

namespace artparse {
namespace {

constexpr TokenIndex kLongestPlace = 7;  // in tokens; "Democratic Republic of the Congo" has five
constexpr TokenIndex kLongestOrganization = 12;
constexpr std::uint8_t kMetropolisClass = 20;  // from 2^19 inhabitants
constexpr std::uint8_t kCityClass = 17;        // from 2^16

PlaceClass class_of_record(const PlaceRecord& place) {
  switch (place.kind) {
    case PlaceKind::kContinent:
    case PlaceKind::kCountry:
      return PlaceClass::kCountry;
    case PlaceKind::kRegion:
    case PlaceKind::kState:
    case PlaceKind::kCapital:
    case PlaceKind::kHistoric:
      return PlaceClass::kRegion;
    case PlaceKind::kWater:
    case PlaceKind::kLandform:
      return PlaceClass::kWater;
    case PlaceKind::kCounty:
      return PlaceClass::kCounty;
    default:
      return place.population_class >= kMetropolisClass ? PlaceClass::kMetropolis
             : place.population_class >= kCityClass     ? PlaceClass::kCity
                                                        : PlaceClass::kTown;
  }
}

// The weightiest of the places that a key can be; abbreviations only where nothing else fits.
KnownPlaceKey read_place_key(Lexicon::Entry entry, const Lexicon& lexicon) {
  PlaceClass best = PlaceClass::kNone;
  bool ambiguous = false, abbreviation = false;
  for (const Sense& sense : Lexicon::senses(entry)) {
    if (sense.kind() != SenseKind::kPlace) continue;
    const PlaceSense place = PlaceSense::unpack(sense.payload());
    const PlaceClass found = class_of_record(lexicon.place(place.index));
    if (place.form == PlaceNameForm::kAbbreviation && found != PlaceClass::kCountry) {
      abbreviation = true;
      continue;
    }
    ambiguous |= place.ambiguous;
    if (best == PlaceClass::kNone || found < best) best = found;
  }
  if (best == PlaceClass::kNone) {
    return {entry.first, best, abbreviation ? PlaceClass::kAbbreviation : PlaceClass::kNone};
  }
  const PlaceClass place = ambiguous ? static_cast<PlaceClass>(static_cast<unsigned>(best) + 1) : best;
  return {entry.first, place,
          abbreviation && best > PlaceClass::kMetropolisAmbiguous ? PlaceClass::kAbbreviation : place};
}

// A key can be dozens of places, and their records lie scattered; so what the last keys were is kept.
PlaceClass place_class(Lexicon::Entry entry, bool as_abbreviation, const Lexicon& lexicon, NameArticle& article) {
  KnownPlaceKey& known =
      article.place_keys[reinterpret_cast<std::uintptr_t>(entry.first) / sizeof(Sense) % NameArticle::kPlaceKeys];
  if (known.senses != entry.first) known = read_place_key(entry, lexicon);
  return as_abbreviation ? known.as_abbreviation : known.as_word;
}

// "$100", "dollars", "-24" behind "US": money, or the number of a road.
bool names_measure(const NameArticle& article, TokenIndex i) {
  const NameToken& next = article[i];
  if (!article.has_left(i)) return false;
  if (next.glued) return next.mark == '$' || (next.mark == '-' && is_number(article[i + 1].shape));
  return next.word_class == word_class_named("quantity");
}

// "us", "it" and "in" in capitals are words; of short names in capitals only those of countries are taken.
bool may_be_place(const NameArticle& article, TokenRange range, PlaceClass place) {
  const NameToken& first = article[range.begin];
  if (range.size() > 1) return article[range.end - 1].capitalized;
  if (first.list == ListClass::kMonth || first.list == ListClass::kWeekday || first.shape == TokenShape::kInitial) {
    return false;
  }
  const std::uint32_t bytes = article.source->tokens[range.begin].span.size();
  if (first.shape == TokenShape::kShortCaps && bytes <= 3) {
    if (place == PlaceClass::kCountryAmbiguous) return first.unlike_lower_case && !names_measure(article, range.end);
    return place == PlaceClass::kCountry || place == PlaceClass::kAbbreviation;
  }
  return true;
}

OrganizationList organization_list(Lexicon::Entry entry) {
  if (Lexicon::find_sense(entry, SenseKind::kAgency)) return OrganizationList::kAgency;
  if (Lexicon::find_sense(entry, SenseKind::kOutlet)) return OrganizationList::kOutlet;
  const Sense* listed = Lexicon::find_sense(entry, SenseKind::kOrganization);
  if (!listed) return OrganizationList::kAcronym;
  switch (static_cast<OrganizationKind>(listed->payload())) {
    case OrganizationKind::kCompany:
    case OrganizationKind::kBank: return OrganizationList::kCompany;
    case OrganizationKind::kLeague:
    case OrganizationKind::kClub: return OrganizationList::kSport;
    case OrganizationKind::kArmed: return OrganizationList::kArmed;
    case OrganizationKind::kOther: return OrganizationList::kOther;
    default: return OrganizationList::kBody;
  }
}

// Leagues are events as well, companies of one word brands and people, and what has no kind may be much else.
bool is_nothing_else(OrganizationList list, TokenRange range, Lexicon::Entry entry) {
  const Sense* sense = Lexicon::find_sense(entry, SenseKind::kOrganization);
  if (!sense || list == OrganizationList::kOther) return false;
  if (range.size() == 1) return list == OrganizationList::kArmed || list == OrganizationList::kBody;
  return static_cast<OrganizationKind>(sense->payload()) != OrganizationKind::kLeague;
}

TokenIndex end_of_line(const NameArticle& article, TokenIndex begin, TokenIndex longest) {
  const TokenIndex limit = std::min(article.size(), begin + longest);
  TokenIndex end = begin + 1;
  while (end < limit && article.has_left(end)) ++end;
  return end;
}

// A name of a place ends before a possessive, and "Washington, D.C." is two.
TokenIndex end_of_place(const NameArticle& article, TokenIndex begin, TokenIndex end) {
  TokenIndex i = begin + 1;
  while (i < end && article[i].shape != TokenShape::kPossessive && article[i].mark != ',') ++i;
  return i;
}

// "Ore." of "Portland, Ore.": a short form with its full stop, behind the comma of a place or "D-".
bool is_short_division(const NameArticle& article, TokenIndex i) {
  if (i < 2 || !article.has_left(i)) return false;
  const bool behind_place = article[i - 1].mark == ',' && article[i - 2].place;
  return (behind_place || article.ends_party_code(i - 1)) &&
         slice(article.text, article.source->tokens[i].span).ends_with('.');
}

// "St. Cloud" where the lists have "Saint Cloud"; not of "St. Mary's".
PhraseMatch match_spelled_out(const Tokens& tokens, TokenIndex i, TokenIndex limit, const Lexicon& lexicon) {
  PhraseMatch longest;
  const Sense* variant = Lexicon::find_sense(tokens.word(i).entry, SenseKind::kNameVariant);
  std::uint64_t hash = hash_word(split_key(lexicon.string(variant->payload())).front());
  for (++i; i < limit && tokens.word(i).entry.continues; ++i) {
    hash = append_word_hash(hash, tokens.word(i).key_hash);
    const Lexicon::Entry entry = lexicon.find(hash);
    if (entry && Lexicon::kinds(entry).has(SenseKind::kPlace)) longest = {i + 1, entry};
    if (!entry.has_longer) break;
  }
  return longest;
}

void mark_places(const Tokens& tokens, const Lexicon& lexicon, NameArticle& article) {
  for (TokenIndex i = 0; i < article.size();) {
    const Word& word = tokens.word(i);
    const bool can_start = article[i].capitalized ? word.entry.has_longer || word.kinds.has(SenseKind::kPlace)
                                                  : word.entry.has_longer && article.is_bound(i);
    TokenIndex next = i + 1;
    if (can_start) {
      const TokenIndex limit = end_of_place(article, i, end_of_line(article, i, kLongestPlace));
      PhraseMatch match = match_phrase(tokens, i, limit, {SenseKind::kPlace}, lexicon);
      if (article[i].opener == NameOpener::kSaint && word.kinds.has(SenseKind::kNameVariant)) {
        if (const PhraseMatch longer = match_spelled_out(tokens, i, limit, lexicon);
            longer.end > match.end && !owns(article[longer.end])) {
          match = longer;
        }
      }
      const bool letters = match && (match.end > i + 1 || article.source->tokens[i].span.size() >= 2);
      const bool stop = letters && article[match.end - 1].shape != TokenShape::kCapitalized;  // "J&K", not "K"
      const bool abbreviated = stop || word.kinds.has(SenseKind::kAbbreviation) || is_short_division(article, i);
      const TokenRange range = {i, match.end};
      const bool whole =
          match && (article[i].capitalized || article[i].particle || match.end > i + 2);  // not "one" of "one-Harrow"
      const PlaceClass place = whole ? place_class(match.entry, abbreviated, lexicon, article) : PlaceClass::kNone;
      if (place != PlaceClass::kNone && may_be_place(article, range, place)) {
        article.matches.push_back({range, place, 0});
        next = match.end;
        for (; i < next; ++i) article.tokens[i].place = static_cast<std::uint32_t>(article.matches.size());
      }
    }
    i = next;
  }
}

bool is_party(Lexicon::Entry entry) {
  const Sense* sense = Lexicon::find_sense(entry, SenseKind::kOrganization);
  return sense && static_cast<OrganizationKind>(sense->payload()) == OrganizationKind::kParty;
}

// A noun that a possessive owns: "menu" behind "Wendy's", not "said", "in" or a comma. Behind a given name any other
// verb may be one: "Henry's arrest".
bool may_be_owned(const NameToken& next, const NameToken& owner) {
  constexpr std::uint8_t kFrequent = 3;
  const bool verb = owner.given < kFrequent && is_verb_class(next.word_class);
  return is_word(next.shape) && next.cue != NameCue::kSay && next.cue != NameCue::kAct && !next.function_word && !verb;
}

// A match ends with a capital or a number, or a possessive that owns nothing: "Wendy's said". That of a party may end
// with a small head: "Conservative party".
bool ends_as_name(const NameArticle& article, const PhraseMatch& match) {
  const NameToken& last = article[match.end - 1];
  const bool small_head = last.shape == TokenShape::kLower && last.head == HeadClass::kOrganization;
  if (last.shape == TokenShape::kPossessive) return !may_be_owned(article[match.end], article[match.end - 2]);
  return last.capitalized || is_number(last.shape) || (small_head && is_party(match.entry));
}

void mark_organizations(const Tokens& tokens, const Lexicon& lexicon, NameArticle& article) {
  constexpr SenseKinds kWanted = {SenseKind::kAgency, SenseKind::kOutlet, SenseKind::kOrganization,
                                  SenseKind::kAcronym};
  for (TokenIndex i = 0; i < article.size();) {
    const Word& word = tokens.word(i);
    const bool can_start = article[i].capitalized ? word.entry.has_longer || word.kinds.has_any(kWanted)
                                                  : word.entry.has_longer && article.has_bound_particle(i);
    TokenIndex next = i + 1;
    if (can_start) {
      PhraseMatch match = match_phrase(tokens, i, end_of_line(article, i, kLongestOrganization), kWanted, lexicon);
      while (match && match.end > i + 1 && !ends_as_name(article, match)) {
        match = match_phrase(tokens, i, match.end - 1, kWanted, lexicon);
      }
      if (match && ends_as_name(article, match)) {
        const TokenRange range = {i, match.end};
        const OrganizationList list = organization_list(match.entry);
        const bool whole =
            is_nothing_else(list, range, match.entry) && article[match.end - 1].shape != TokenShape::kPossessive;
        article.matches.push_back({range, PlaceClass::kNone, static_cast<std::uint8_t>(list), whole});
        next = match.end;
        for (; i < next; ++i) article.tokens[i].organization = static_cast<std::uint32_t>(article.matches.size());
      }
    }
    i = next;
  }
}

}  // namespace

void match_gazetteer(const Tokens& tokens, const Lexicon& lexicon, NameArticle& article) {
  article.matches.clear();
  mark_places(tokens, lexicon, article);
  mark_organizations(tokens, lexicon, article);
}

}  // namespace artparse
