// What the words beside a name that no list has tell of it, for the whole article: "Zaldrim shares", "a stake in
// Zaldrim" and "Zaldrim, a drugmaker" that it is an organization, "the outskirts of Zaldrim" and "Zaldrim-born" that it
// is a place, "the late Zaldrim" and "Zaldrim was born" that it is a person.
#include <algorithm>
#include <utility>

#include "mentions/names/hand_companies.h"
#include "mentions/names/hand_frames.h"

namespace artparse {
namespace {

class TypeTeller {
 public:
  explicit TypeTeller(const NameArticle& article) : article_(article) {}

  // Few words are in no list: small code serves them better.
  [[gnu::cold]] std::uint8_t told_of(TokenRange name) const {
    std::uint8_t told = 0;
    if (is_person(name)) return told;
    if (has_left(name.begin)) told |= told_before(name);
    if (has_left(name.end)) told |= told_behind(name) | if_so(is_told_as_person(name), kPerson);
    return told;
  }

 private:
  static constexpr std::uint8_t kBody = type_bit(NameType::kOrganization), kPlace = type_bit(NameType::kPlace),
                                kPerson = type_bit(NameType::kPerson);

  static constexpr BitSet<SenseKind> kPrepositions = {SenseKind::kPreposition, SenseKind::kPlacePreposition};

  bool has_left(TokenIndex i) const { return article_.has_left(i); }
  const ClauseClasses& classes(TokenIndex i) const { return article_.source->word(i).classes; }
  bool has_role(TokenIndex i, BitSet<RoleKind> kinds) const {
    return has_role_of(article_.source->word(i).entry, kinds);
  }
  static constexpr std::uint8_t if_so(bool told, std::uint8_t type) { return told ? type : std::uint8_t{0}; }

  // "Zaldrim" where "President Zaldrim", "Zaldrim, 42," or "Zaldrim, who" stand in the article.
  bool is_person(TokenRange name) const {
    constexpr std::uint32_t kOfPeople = 1u << static_cast<unsigned>(Cue::kTitle) |
                                        1u << static_cast<unsigned>(Cue::kAge) | 1u << static_cast<unsigned>(Cue::kWho);
    const NameEntry* entry = article_.table.find(article_.key_of(name));
    return entry && (entry->cues & kOfPeople) != 0;
  }

  // The frames of the word at i and what stands behind it; "chief executive" is one.
  std::pair<BitSet<NameFrame>, TokenIndex> frames_at(TokenIndex i) const {
    constexpr TokenIndex kLongest = 3;
    TokenIndex limit = i + 1;
    while (limit < i + kLongest && has_left(limit)) ++limit;
    const PhraseMatch match = match_phrase(*article_.source, i, limit, {SenseKind::kNameFrame}, *article_.lexicon);
    BitSet<NameFrame> frames;
    if (!match) return {frames, i};
    for (const Sense& sense : Lexicon::senses(match.entry)) {
      if (sense.kind() == SenseKind::kNameFrame) frames.insert(static_cast<NameFrame>(sense.payload()));
    }
    return {frames, match.end};
  }
  bool has_frame(TokenIndex i, NameFrame frame) const { return frames_at(i).first.has(frame); }

  // Is it the object of a verb: "a house", "his", "it", "two sons"?
  bool opens_object(TokenIndex i) const {
    constexpr SenseKinds kObjects = {SenseKind::kArticle,       SenseKind::kDeterminer,    SenseKind::kPossessive,
                                     SenseKind::kPronounNeuter, SenseKind::kPronounPlural, SenseKind::kPronounFemale,
                                     SenseKind::kPronounMale,   SenseKind::kQuantifier};
    return has_left(i) && article_.source->word(i).kinds.has_any(kObjects);
  }

  // "shares" of "Zaldrim shares fell", "acquired" of "Zaldrim acquired Voskelmar"; not of "Zaldrim shares a house",
  // "Zaldrim shares details".
  std::uint8_t told_by_noun(TokenIndex i, bool owned) const {
    const auto [frames, end] = frames_at(i);
    if (end > i && opens_object(end)) return 0;
    if (frames.has(NameFrame::kVerbToo) && has_left(end) && is_noun_class(article_[end].word_class)) return 0;
    return if_so(frames.has(owned ? NameFrame::kCompanyOwns : NameFrame::kCompanyHas), kBody) |
           if_so(frames.has(NameFrame::kPlaceHas) || has_role(i, {RoleKind::kResident}), kPlace);
  }

  // Does a noun stand at i: "singer" of "the late Zaldrim singer"?
  bool is_before_noun(TokenIndex i) const {
    const NameToken& next = article_[i];
    return has_left(i) && next.shape == TokenShape::kLower && !next.function_word && !is_verb_class(next.word_class);
  }

  // "police" of "Zaldrim police left"; not of "the Zaldrim commission" and "Zaldrim court filings".
  bool is_body_of_town(TokenIndex i) const {
    const NameToken& after = article_[i + 1];
    return article_[i].cue == NameCue::kLocalBody && !article_.follows_article(i - 1) &&
           has_role(i, {RoleKind::kGroup}) &&
           (!has_left(i + 1) || after.shape != TokenShape::kLower || after.function_word ||
            after.role != RoleClass::kNone || is_verb_class(after.word_class));
  }

  // Is it what places are called, or who lives or works there for all: "village", "residents", "police", "hospital"?
  bool is_of_some_place(TokenIndex i) const {
    const NameToken& noun = article_[i];
    if (noun.shape != TokenShape::kLower && noun.position == TokenPosition::kMiddle) return false;
    return noun.cue == NameCue::kLocalBody || noun.cue == NameCue::kMunicipality || noun.head == HeadClass::kFacility ||
           has_role(i, {RoleKind::kResident});
  }

  // Is it who rules a place: "mayor", "bishop", "king"? The chief may be that of a company.
  bool is_ruler(TokenIndex i) const {
    return classes(i).has(ClauseClass::kRuler) &&
           has_role(i, {RoleKind::kPolitical, RoleKind::kReligious, RoleKind::kRoyal});
  }

  std::uint8_t told_behind(TokenRange name) const {
    const TokenIndex i = name.end;
    const NameToken& next = article_[i];
    if (next.shape == TokenShape::kPossessive) return has_left(i + 1) ? told_by_noun(i + 1, true) : 0;
    if (next.mark == ',') {
      const bool does = article_[i + 1].cue == NameCue::kWhich && has_left(i + 2) && has_left(i + 1);
      return does ? told_by_noun(i + 2, false) & kBody : told_by_apposition(i + 1);
    }
    if (next.mark == '(') return if_so(has_left(i + 3) && opens_ticker(article_, i + 1), kBody);
    if (is_hyphen(next)) {
      return if_so(next.glued && has_left(i + 1) && has_frame(i + 1, NameFrame::kPlaceHyphen), kPlace);
    }
    return is_body_of_town(i) ? kPlace : follows_owner(name.begin) ? std::uint8_t{0} : told_by_noun(i, false);
  }

  // "its Zaldrim stores", "the party's Zaldrim chairman": what stands behind is had by somebody else.
  bool follows_owner(TokenIndex i) const {
    return has_left(i) && (owns(article_[i - 1]) || article_.source->word(i - 1).kinds.has(SenseKind::kPossessive));
  }

  // "was born", ", aged 40", "himself" and "and his wife" behind "Zaldrim"; not in "a man from Zaldrim, aged 40" and
  // "he founded Zaldrim himself".
  bool is_told_as_person(TokenRange name) const {
    const TokenIndex i = name.end;
    const NameToken &next = article_[i], &before = article_[name.begin - 1];
    const bool first = article_[name.begin].position != TokenPosition::kMiddle;
    if (has_frame(i, NameFrame::kPersonSelf)) return first || before.function_word;
    if (!first && article_.source->word(name.begin - 1).kinds.has_any(kPrepositions)) return false;
    if (next.mark == ',' || next.cue == NameCue::kBe) {
      return has_left(i + 1) && has_frame(i + 1, NameFrame::kPersonIs);
    }
    return next.cue == NameCue::kAnd && has_left(i + 2) && classes(i + 1).has(ClauseClass::kPossessivePronoun) &&
           classes(i + 1).has_any({ClauseClass::kPronounMale, ClauseClass::kPronounFemale}) &&
           classes(i + 2).has(ClauseClass::kKin);
  }

  // "a drugmaker" of "Zaldrim, a drugmaker", "the world's largest retailer", "the town where they met".
  std::uint8_t told_by_apposition(TokenIndex i) const {
    constexpr TokenIndex kLongest = 7;
    if (!has_left(i) || !(article_[i].cue == NameCue::kA || article_[i].cue == NameCue::kThe)) return 0;
    const auto goes_on = [&](TokenIndex at) {
      const NameToken& token = article_[at];
      return has_left(at) && (is_hyphen(token) || owns(token) || (token.mark == 0 && !token.function_word));
    };
    TokenIndex end = i + 1;
    while (end < i + kLongest && goes_on(end)) ++end;
    const bool body = end > i + 1 && ends_noun_phrase(article_, end) &&
                      classes(end - 1).has_any({ClauseClass::kBodyNoun, ClauseClass::kCompanyNoun});
    return body ? kBody : if_so(tells_of_place(article_, i + 1), kPlace);
  }

  std::uint8_t told_before(TokenRange name) const {
    const TokenIndex i = name.begin;
    const NameToken& before = article_[i - 1];
    if (opens_as_company_noun(article_, i - 1)) return kBody;
    if (before.mark == ',') {
      return if_so(has_left(i - 1) && ends_aside(name.end) && has_frame(i - 2, NameFrame::kBeforePlace), kPlace);
    }
    if (before.shape != TokenShape::kLower) return 0;
    if (classes(i - 1).has(ClauseClass::kBodyNoun)) return kBody;
    const BitSet<NameFrame> frames = frames_at(i - 1).first;
    if (frames.has(NameFrame::kBeforePlace)) return kPlace;
    if (frames.has(NameFrame::kBeforePerson)) {
      const bool late = has_left(i - 1) && article_.source->word(i - 2).kinds.has_any(kPrepositions);  // "by late"
      return if_so(!late && !is_before_noun(name.end), kPerson);
    }
    return has_left(i - 1) && article_[i - 2].mark == 0 ? told_behind_preposition(i - 1, name.end) : 0;
  }

  // Behind "the capital, Zaldrim,"; not "He fled downtown, Zaldrim, the gunman, told the court".
  bool ends_aside(TokenIndex i) const {
    return article_[i].mark != 0 &&
           (article_[i].mark != ',' || !has_left(i + 1) ||
            (article_[i + 1].cue != NameCue::kThe && article_[i + 1].cue != NameCue::kA));
  }

  // "a stake in", "the outskirts of".
  std::uint8_t told_behind_preposition(TokenIndex i, TokenIndex end) const {
    const BitSet<NameFrame> frames = frames_at(i - 1).first;
    const NameCue cue = article_[i].cue;
    const bool of = cue == NameCue::kOf, in = cue == NameCue::kIn, for_ = classes(i).has(ClauseClass::kFor);
    const bool to = cue == NameCue::kTo || cue == NameCue::kFrom;
    const bool body = (in && frames.has(NameFrame::kInCompany)) || (for_ && frames.has(NameFrame::kForCompany)) ||
                      ((of || for_ || cue == NameCue::kAt) && frames.has(NameFrame::kOfCompany));
    const bool place = ((of || in || to) && frames.has(NameFrame::kOfPlace)) || (in && is_of_some_place(i - 1)) ||
                       (of && (is_ruler(i - 1) || article_[i - 1].cue == NameCue::kMunicipality));
    const bool owned = owns(article_[end]);  // "police in Zaldrim's case", "the way to Zaldrim's heart"
    const bool person = (classes(i).has(ClauseClass::kAs) && frames.has(NameFrame::kAsPerson)) ||
                        ((of || cue == NameCue::kBy) && frames.has(NameFrame::kOfPerson) && !owned &&
                         !is_hyphen(article_[end]) && !is_before_noun(end));  // not "the murder of Zaldrim's mayor"
    return if_so(body, kBody) | if_so(place && !owned, kPlace) | if_so(person, kPerson);
  }

  const NameArticle& article_;
};

// "'s" of "Quillmen's" where the article tells of "Quillmen's Bancshares Inc.".
bool ends_company_stem(const NameArticle& article, TokenIndex i) {
  return owns(article[i]) && std::ranges::binary_search(article.table.company_stems, article.key_of({i - 1, i + 1}));
}

// "Zaldrim" of "Mayor of Zaldrim Tom Hill".
bool is_seat_before_name(const NameArticle& article, TokenRange name) {
  const TokenIndex of = name.begin - 1;
  return article[name.end].given > 1 && article.has_left(name.begin) && article[of].cue == NameCue::kOf &&
         article.has_left(of) && article.source->word(of - 1).classes.has(ClauseClass::kRuler);
}

// The words of no list from i on, as many as a name has; not "Drugmaker" of "Drugmaker Zaldrim".
TokenRange unlisted_from(const NameArticle& article, TokenIndex i) {
  TokenRange name = {i, i};
  if (opens_as_company_noun(article, i) && article[i + 1].capitalized) return name;
  while (name.size() < kLongestTold && is_unlisted(article, name.end) &&
         (name.end == i || (article.has_left(name.end) && !article[name.end].glued))) {
    ++name.end;
  }
  return name;
}

// "Minister Zaldrim Voskel", "Zaldrim Perez": a longer name that may be a person's, and no "Zaldrim Holdings".
bool may_be_of_person(const NameArticle& article, TokenRange name) {
  TokenIndex last = name.end;
  if (!article.behind(name).capitalized) return name.size() > 1;
  if (opens_office(article, last)) return false;
  while (article.has_left(last + 1) && article[last + 1].capitalized) ++last;
  return article[last].head == HeadClass::kNone && !article[last].suffix;
}

// Of who is called by a part of a longer name nothing else is told: they have staff and a spokesman, too.
void doubt_parts(NameArticle& article, TokenRange name) {
  for (TokenIndex i = name.begin; i < name.end; ++i) article.table.words[article[i].folded].told |= kToldInDoubt;
}

// "Voskel" alone, where "Zaldrim Voskel" is told of.
bool has_last_alone(const NameArticle& article, TokenRange name) {
  return name.size() > 1 && article.table.find(article.key_of({name.end - 1, name.end}));
}

}  // namespace

bool may_be_told(const NameArticle& article, TokenRange name) {
  const TokenIndex i = name.begin;
  const NameToken &next = article.behind(name), &after = article[name.end + 1];
  const bool goes_on = next.capitalized ? !opens_office(article, name.end) && !is_seat_before_name(article, name)
                                        : next.mark == '&' || joins_names(next);
  if (goes_on || ends_company_stem(article, name.end) || (next.glued && is_hyphen(next) && after.capitalized)) {
    return false;
  }
  if (!article.has_left(i)) return true;
  const NameToken& before = article[i - 1];
  if (before.capitalized) return !article.follows_capital(i) || opens_as_company_noun(article, i - 1);
  if (before.mark == '&' || article[i].glued) return false;
  const bool of_capital = before.cue == NameCue::kOf && article.follows_capital(i - 1);
  return !of_capital || (article[i - 2].position != TokenPosition::kMiddle && article[i - 2].head == HeadClass::kNone);
}

void find_told_types(NameArticle& article) {
  const TypeTeller teller(article);
  for (const Chunk& chunk : article.chunks) {
    for (TokenIndex i = chunk.begin; i < chunk.end; ++i) {
      const TokenRange name = unlisted_from(article, i);
      if (name.empty()) continue;
      i = name.end - 1;
      const bool one = name.size() == 1;
      if (one && article.is_last_of_longer(name.begin)) continue;
      if (!may_be_told(article, name)) {
        if (may_be_of_person(article, name)) doubt_parts(article, name);
        continue;
      }
      std::uint8_t told = teller.told_of(name);
      if (has_last_alone(article, name)) told &= type_bit(NameType::kPerson);
      if (!one && (told & ~type_bit(NameType::kPerson)) == 0) doubt_parts(article, name);
      if (told == 0) continue;
      WordEvidence& first = article.table.words[article[name.begin].folded];
      first.opens_told = true;
      (one ? first.told : article.table.add(article.key_of(name)).told) |= told;
    }
  }
}

}  // namespace artparse
