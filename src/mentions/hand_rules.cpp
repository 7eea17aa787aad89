#include "mentions/hand_rules.h"

#include <algorithm>
#include <utility>

#include "tokens/match_phrase.h"

namespace artparse {
namespace {

bool is_listed_whole(const NameArticle& article, TokenRange span) {
  const GazetteerMatch* listed = article.whole_at(span.begin);
  return listed && listed->tokens == span;
}

// A listed name that is also a word, a person or a place; not the short names of departments ("State", "Agriculture").
bool may_be_company(const NameArticle& article, TokenRange span) {
  constexpr BitSet<OrganizationKind> kKinds = {
      OrganizationKind::kInternational, OrganizationKind::kParty,   OrganizationKind::kArmed,  OrganizationKind::kBank,
      OrganizationKind::kCompany,       OrganizationKind::kLeague,  OrganizationKind::kClub,   OrganizationKind::kNgo};
  const NameToken& word = article[span.begin];
  if (span.size() != 1 || may_end_name(word.head) || word.head == HeadClass::kCompany) return false;
  const Sense* sense = Lexicon::find_sense(article.source->word(span.begin).entry, SenseKind::kAmbiguousOrganization);
  return sense && kKinds.has(static_cast<OrganizationKind>(sense->payload()));
}

// "Google" inside a sentence, or before a verb of speech: no more likely a person or a large place.
bool is_company_in_sentence(const NameArticle& article, TokenRange span) {
  constexpr std::uint8_t kRareGivenName = 1, kRareSurname = 2;
  const NameToken &word = article[span.begin], &next = article[span.end];
  if (!may_be_company(article, span) || word.shape != TokenShape::kCapitalized || next.capitalized) return false;
  const PlaceClass place = article.place_at(span.begin);
  if (place != PlaceClass::kNone && place != PlaceClass::kTown && place != PlaceClass::kTownAmbiguous) return false;
  if (word.given > kRareGivenName || word.surname > kRareSurname || word.role != RoleClass::kNone) return false;
  if (word.position != TokenPosition::kMiddle) return next.cue == NameCue::kSay;
  const NameToken& before = article[span.begin - 1];
  return (!before.capitalized || before.function_word) && word.line == LineType::kText;
}

// "Port Harrow", "Storm Harrow": two or three words of which the first opens names of a kind.
template <NameOpener kKind>
bool opens_as(const NameArticle& article, TokenRange span) {
  const NameToken& first = article[span.begin];
  return span.size() >= 2 && span.size() <= 3 && first.opener == kKind && first.capitalized;
}

// "Harrow Archipelago": two or three words of which the last is what places are called and no surname.
bool ends_as_place(const NameArticle& article, TokenRange span) {
  const NameToken& last = article[span.end - 1];
  return span.size() >= 2 && span.size() <= 3 && last.head == HeadClass::kPlace && last.capitalized && last.surname == 0;
}

// A given name or two, a nickname in quotation marks, a last name or two joined by a hyphen.
bool holds_nickname(const NameArticle& article, TokenRange span) {
  const bool goes_on = article[span.end].glued && article[span.end].mark == '-';
  if (span.size() < 5 || goes_on) return false;
  TokenIndex end = span.end;
  if (article[end - 1].glued && article[end - 2].mark == '-') end -= 2;
  const TokenIndex size = end - span.begin;
  const NameToken& first = article[span.begin];
  if (size == 6) return first.given > 0 && first.capitalized && article.is_nickname_at(span.begin + 2);
  return size == 5 && article.is_nickname_at(span.begin + 1);
}

bool is_country(PlaceClass place) { return place == PlaceClass::kCountry || place == PlaceClass::kCountryAmbiguous; }

// Does the word stand last in a longer run of capitals elsewhere: "Tom Harrow"?
bool is_last_of_longer(const NameArticle& article, TokenIndex i) {
  constexpr std::uint32_t kLast = 1u << static_cast<unsigned>(WithinLonger::kLastOfTwo) |
                                  1u << static_cast<unsigned>(WithinLonger::kLastOfMore);
  return (article.table.words[article[i].folded].longer & kLast) != 0;
}

// Can a run of names begin at `begin`: no capital before but that of a title, no word for a son or daughter?
bool begins_names(const NameArticle& article, TokenIndex begin) {
  const NameToken& first = article[begin];
  if (!first.capitalized || (is_country(article.place_at(begin)) && first.given == 0)) return false;
  if (!article.has_left(begin)) return true;
  const NameToken& before = article[begin - 1];
  if (before.patronymic || (first.glued && is_hyphen(before))) return false;
  return !before.capitalized || before.role != RoleClass::kNone || is_country(article.place_at(begin - 1));
}

// "al", "de"; "and" is listed with them.
bool joins_names(const NameToken& token) { return token.particle && token.cue == NameCue::kNone; }

// "Hunt" of "Hunt said no": a family name that is an everyday word, inside a sentence, and nothing else that speaks.
bool is_speaking_surname(const NameArticle& article, TokenRange span) {
  const NameToken &word = article[span.begin], &next = article[span.end];
  if (span.size() != 1 || word.shape != TokenShape::kCapitalized || next.cue != NameCue::kSay || next.glued) return false;
  if (word.surname == 0 || !word.common || word.role != RoleClass::kNone || word.head != HeadClass::kNone) return false;
  if (word.position != TokenPosition::kMiddle || word.line != LineType::kText || article[span.begin].organization || may_be_company(article, span)) return false;
  return word.list == ListClass::kNone && !article[span.begin - 1].capitalized;
}

// "Khalid bin Omar Al Harrow": names and particles only, from the first name to the last, a parent's name inside.
bool holds_patronymic(const NameArticle& article, TokenRange span) {
  const NameToken &last = article[span.end - 1], &next = article[span.end];
  if (span.size() < 3 || !begins_names(article, span.begin) || !last.capitalized || next.capitalized) return false;
  if (last.head != HeadClass::kNone && last.surname == 0) return false;
  if ((joins_names(next) && article[span.end + 1].capitalized) || (next.glued && is_hyphen(next))) return false;
  bool found = false;
  for (TokenIndex i = span.begin + 1; i < span.end; ++i) {
    const NameToken& token = article[i];
    if (!token.capitalized && !joins_names(token) && !is_hyphen(token) && token.mark != '\'') return false;
    found |= token.patronymic && !token.capitalized;
    if (!found && is_title(article[i - 1])) return false;
  }
  return found;
}

// Offices that a country, a town or a company has; or those of companies only.
constexpr BitSet<RoleKind> kOffices = {RoleKind::kPolitical, RoleKind::kMilitary, RoleKind::kReligious,
                                       RoleKind::kRoyal,     RoleKind::kPolice,   RoleKind::kBusiness};
constexpr BitSet<RoleKind> kBusinessOffices = {RoleKind::kBusiness};

bool holds_office(Lexicon::Entry entry, BitSet<RoleKind> offices) {
  for (const Sense& sense : Lexicon::senses(entry)) {
    const bool role = sense.kind() == SenseKind::kTitle || sense.kind() == SenseKind::kRole;
    if (role && offices.has(RoleSense::unpack(sense.payload()).kind)) return true;
  }
  return false;
}

bool may_be_person(const NameToken& token) {
  if (!token.capitalized || token.head != HeadClass::kNone || token.role != RoleClass::kNone) return false;
  constexpr std::uint8_t kFrequent = 3;
  return !token.common || token.given >= kFrequent || token.surname >= kFrequent;
}

// The end of the office that begins at i ("Secretary of State"); i if none does.
TokenIndex end_of_office(const NameArticle& article, TokenIndex i, BitSet<RoleKind> offices = kOffices) {
  constexpr TokenIndex kLongestOffice = 4;
  TokenIndex limit = i + 1;
  while (limit < i + kLongestOffice && article.has_left(limit)) ++limit;
  const PhraseMatch office = match_phrase(*article.source, i, limit, {SenseKind::kTitle, SenseKind::kRole}, *article.lexicon);
  return office && holds_office(office.entry, offices) ? office.end : i;
}

// Does an office with capitals begin at i, and a name or nothing more of it follow?
bool opens_office(const NameArticle& article, TokenIndex i) {
  const NameToken& first = article[i];
  if (!article.has_left(i) || !first.capitalized || first.glued || first.particle || first.head != HeadClass::kNone) return false;
  const TokenIndex end = end_of_office(article, i);
  if (end == i) return false;
  if (!article.has_left(end)) return first.surname == 0;
  const NameToken& next = article[end];
  return next.capitalized ? may_be_person(next) : first.surname == 0 && !next.glued && next.cue != NameCue::kOf;
}

bool stands_before_office(const NameArticle& article, TokenRange span) {
  if (article[span.begin].role != RoleClass::kNone || !opens_office(article, span.end)) return false;
  if (end_of_office(article, span.begin) > span.end) return false;  // "Vice President"
  if (!article.has_left(span.begin)) return true;
  const NameToken& before = article[span.begin - 1];
  return !before.capitalized && before.cue != NameCue::kOf;
}

// "Apple" of "Apple CEO Harrow".
bool is_company_of_office(const NameArticle& article, TokenRange span) {
  return may_be_company(article, span) && end_of_office(article, span.end, kBusinessOffices) > span.end;
}

// "Ghana" of "Ghana President Harrow"; hardly "Clinton" of "Clinton Chief of Staff Harrow", nor "NATO".
bool is_place_of_office(const NameArticle& article, TokenRange span) {
  const NameToken& first = article[span.begin];
  if (!first.place || article.matches[first.place - 1].tokens != span || first.common || first.organization) return false;
  const PlaceClass place = article.place_at(span.begin);
  if (is_all_capitals(first.shape) && !is_country(place) && place != PlaceClass::kAbbreviation) return false;
  if (is_last_of_longer(article, span.begin) || !stands_before_office(article, span)) return false;
  return !is_company_of_office(article, span);
}

// "NATO" of "NATO Secretary General Harrow": listed, or capitals that are short for no thing.
bool is_organization_of_office(const NameArticle& article, TokenRange span) {
  const NameToken& first = article[span.begin];
  if (is_last_of_longer(article, span.begin) || !stands_before_office(article, span)) return false;
  if (is_company_of_office(article, span)) return true;
  const bool listed = first.organization && article.matches[first.organization - 1].tokens == span;
  const bool acronym = span.size() == 1 && is_all_capitals(first.shape) && !first.initialism && !first.suffix;
  return (listed || acronym) && article.place_at(span.begin) == PlaceClass::kNone;
}

// "Carlos Harrow presidency", "Salman Complex": what stands last is no name.
bool ends_with_head(const NameArticle& article, TokenRange span) {
  const NameToken& last = article[span.end - 1];
  if (span.size() < 2 || !(may_end_name(last.head) || last.head == HeadClass::kCompany)) return false;
  if (last.shape == TokenShape::kLower) return !last.glued;
  return last.common && last.given == 0 && last.surname == 0;
}

// "Ministry of Education, Culture and Sport": commas stand in a chunk only in such lists and in listed names.
bool holds_list_of_subjects(const NameArticle& article, TokenRange span) {
  constexpr TokenIndex kShortest = 7;
  const NameToken& next = article[span.end];
  const bool goes_on = next.capitalized || (next.cue == NameCue::kAnd && article[span.end + 1].capitalized);
  if (span.size() < kShortest || goes_on || is_number(article[span.end - 1].shape)) return false;
  TokenIndex head = span.begin;
  while (head < span.end && article[head].capitalized && !may_end_name(article[head].head)) ++head;
  bool comma = false;
  for (TokenIndex i = head; i < span.end; ++i) comma |= article[i].mark == ',';
  return comma && article[head + 1].connector;
}

// "Amazon" of "Brazilian Amazon"; "French Guiana" is listed as a whole.
bool is_place_behind_demonym(const NameArticle& article, TokenRange span) {
  const NameToken& first = article[span.begin];
  if (!first.place || article.matches[first.place - 1].tokens != span || article[span.end].capitalized) return false;
  if (!article.has_left(span.begin) || first.glued || first.surname > 0 || first.given > 0) return false;
  const NameToken& before = article[span.begin - 1];
  return before.list == ListClass::kDemonym && before.capitalized && before.place == 0;
}

// "Post" of "Mr. Post": nothing but the title says that it is a name.
bool follows_title(const NameArticle& article, TokenRange span) {
  if (span.size() != 1 || !article.has_left(span.begin)) return false;
  const NameToken &title = article[span.begin - 1], &word = article[span.begin];
  return title.role == RoleClass::kAbbreviation && title.shape != TokenShape::kInitial && word.common &&
         word.shape == TokenShape::kCapitalized;
}

// "Japan has a new mayor.": where every word has a capital, and it may be an everyday word too ("japan").
bool opens_with_known_place(const NameArticle& article, TokenRange span) {
  if (span.size() != 1) return false;
  const NameToken& word = article[span.begin];
  const bool opens = word.position == TokenPosition::kSentence || word.position == TokenPosition::kLine;
  if (!opens || word.shape != TokenShape::kCapitalized || article[span.end].capitalized) return false;
  switch (article.place_at(span.begin)) {
    case PlaceClass::kCountry:
    case PlaceClass::kRegion:
    case PlaceClass::kMetropolis:
      return true;
    case PlaceClass::kCountryAmbiguous:
    case PlaceClass::kMetropolisAmbiguous:
      return word.given == 0;
    default:
      return false;
  }
}

bool is_dateline_place(const NameArticle& article, TokenRange span) {
  return std::ranges::find(article.dateline_places, span) != article.dateline_places.end();
}

// "Harrow", not cut from a longer run of capitals, where the article has "Harrow Corp." elsewhere.
bool is_company_stem(const NameArticle& article, TokenRange span) {
  const NameTable& table = article.table;
  if (table.company_stems.empty()) return false;
  const NameToken& next = article[span.end];
  if (next.capitalized || (next.mark == '-' && next.glued)) return false;
  if (article.has_left(span.begin)) {
    const NameToken& before = article[span.begin - 1];
    if (before.capitalized && !before.function_word) return false;
  }
  const std::uint64_t key = article.key_of(span);
  if (!std::ranges::binary_search(table.company_stems, key)) return false;
  // "Tom Harrow", "Mr. Harrow": the company has the name of a person of the article.
  constexpr std::uint8_t kRareGivenName = 1;
  if (span.size() > 1) return article[span.begin].given <= kRareGivenName;
  const NameEntry* entry = table.find(key);
  return !is_last_of_longer(article, span.begin) && !(entry && entry->has(Cue::kTitle));
}

constexpr HandRow kHandRules[] = {
    {"person.nickname", "a given name, a nickname in quotation marks, a last name", holds_nickname, NameType::kPerson,
     HandEffect::kLead, 60, "They left [Margaret “Peg” Harrow] then.", "They left [Margaret Harrow] then."},
    {"person.patronymic", "names joined by a word for a son or daughter", holds_patronymic, NameType::kPerson,
     HandEffect::kLead, 60, "They left [Khalid bin Omar Al Harrow] then.", "They left [Khalid Omar Al Harrow] then."},
    {"place.dateline", "a place that the page reads in its dateline", is_dateline_place, NameType::kPlace,
     HandEffect::kLead, 40, "[Harrow], France \u2014 They left then.", "They left [Harrow] then."},
    {"person.says", "a family name that is an everyday word, before a verb of speech", is_speaking_surname, NameType::kPerson,
     HandEffect::kAdd, 15, "It was late, and [Hunt] said no.", "It was late, and [Hunt] went home."},
    {"person.title", "an everyday word behind an abbreviated title", follows_title, NameType::kPerson,
     HandEffect::kAdd, 40, "Then Mr. [Post] left.", "Then [Post] left."},
    {"place.known", "a large place of the lists that opens its sentence", opens_with_known_place, NameType::kPlace,
     HandEffect::kTeam, 20, "It was late. [Kyoto] slept.", "Then [Kyoto] slept."},
    {"place.of-office", "a listed place before an office with capitals", is_place_of_office, NameType::kPlace,
     HandEffect::kAdd, 60, "They met [Ghana] President Tom Harrow then.", "They met [Ghana] and Tom Harrow then."},
    {"organization.of-office", "an organization of the lists or an acronym before an office with capitals",
     is_organization_of_office, NameType::kOrganization, HandEffect::kAdd, 60, "They met [Apple] CEO Tom Harrow then.",
     "They met [Apple] and Tom Harrow then."},
    {"organization.word", "a listed company whose name is a word too, inside a sentence", is_company_in_sentence,
     NameType::kOrganization, HandEffect::kAdd, 30, "Then [Google] closed the plant.", "Then [Summer] came to the plant."},
    {"person.head", "ends with what bodies and places are called", ends_with_head, NameType::kPerson, HandEffect::kAgainst, 40,
     "They saw the [Carlos Menem presidency] then.", "They saw [Carlos Menem] then."},
    {"place.behind-demonym", "a listed place behind an adjective of a country", is_place_behind_demonym, NameType::kPlace,
     HandEffect::kAdd, 40, "They left the Brazilian [Amazon] then.", "They left the [Amazon] then."},
    {"organization.subjects", "a body with a list of what it sees to", holds_list_of_subjects, NameType::kOrganization,
     HandEffect::kLead, 40, "They left the [Ministry of Education, Culture and Sport] then.",
     "They left the [Ministry of Education] then."},
    {"organization.stem", "a company's name that stands elsewhere with its legal form", is_company_stem,
     NameType::kOrganization, HandEffect::kAdd, 30, "Brightloom Corp. fell. Then [Brightloom] rose.",
     "Brightloom fell. Then [Brightloom] rose."},
    {"place.opener", "a name of a few words that opens as places do", opens_as<NameOpener::kPlace>, NameType::kPlace,
     HandEffect::kPlace, 30, "They left [Port Harrow] then.", "They left [Mary Harrow] then."},
    {"place.ending", "a name of a few words that ends as places do and no person", ends_as_place, NameType::kPlace,
     HandEffect::kPlace, 30, "They left [Harrow Archipelago] then.", "They left [Harrow Hill] then."},
    {"other.opener", "a name of a few words that opens as storms do", opens_as<NameOpener::kOther>, NameType::kOther,
     HandEffect::kLead, 40, "They left [Storm Harrow] then.", "They left [Mary Harrow] then."},
    {"list.whole", "a listed organization that is nothing else", is_listed_whole, NameType::kOrganization,
     HandEffect::kListed, 40, "They left [Boko Haram] then.", "They left [Major League Baseball] then."}};

constexpr int& score_of(NameType type, TypeScores& scores) { return scores[static_cast<std::size_t>(type) - 1]; }

// A listed organization that is nothing else is one, however its words look; or it opens a longer name of any kind ("Red
// Cross Hospital"), or ends a longer name of its own kind ("Thai Red Cross").
void prefer_listed(const NameArticle& article, const HandRow& row, TokenRange span, TypeScores& scores) {
  int& organization = score_of(row.type, scores);
  for (TokenIndex i = span.begin; i < span.end; ++i) {
    const GazetteerMatch* listed = article.whole_at(i);
    if (!listed || listed->tokens.begin != i) continue;
    if (listed->tokens == span) {
      organization = std::ranges::max(scores) + row.weight;
    } else if (i == span.begin) {
      for (int& score : scores) score += row.weight;
    } else if (article[i - 1].capitalized) {
      organization += row.weight;
    }
  }
}

void weigh_row(const NameArticle& article, const HandRow& row, TokenRange span, TypeScores& scores) {
  if (row.effect == HandEffect::kListed) return prefer_listed(article, row, span, scores);
  if (!row.fires(article, span)) return;
  int& score = score_of(row.type, scores);
  switch (row.effect) {
    case HandEffect::kTeam:
      score_of(NameType::kOrganization, scores) += row.weight;
      [[fallthrough]];
    case HandEffect::kAdd:
      score += row.weight;
      break;
    case HandEffect::kAgainst:
      score -= row.weight;
      break;
    case HandEffect::kLead:
      score = std::max(0, std::ranges::max(scores)) + row.weight;
      break;
    case HandEffect::kPlace:
      score_of(NameType::kPerson, scores) -= row.weight;
      score += row.weight / 3;
      break;
    case HandEffect::kListed:
      break;
  }
}

// Each row in its own code, so that what fires is not called through a pointer.
template <std::size_t... kRow>
void weigh_rows(const NameArticle& article, TokenRange span, TypeScores& scores, std::index_sequence<kRow...>) {
  (weigh_row(article, kHandRules[kRow], span, scores), ...);
}

}  // namespace

std::span<const HandRow> hand_rules() { return kHandRules; }

void weigh_by_hand(const NameArticle& article, TokenRange span, TypeScores& scores) {
  weigh_rows(article, span, scores, std::make_index_sequence<std::size(kHandRules)>());
}

}  // namespace artparse
