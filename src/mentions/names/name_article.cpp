#include "mentions/names/name_article.h"

#include <algorithm>
#include <span>

namespace artparse {

bool NameArticle::labels_speech(TokenIndex i) const {
  constexpr TokenIndex kLongestLabel = 5, kLooked = 3, kFewestLower = 2;
  if (tokens[i].mark != ':' || !has_left(i)) return false;
  TokenIndex begin = i;
  const auto of_label = [&](const NameToken& token) { return token.capitalized || (token.mark == '-' && token.glued); };
  while (has_left(begin) && of_label(tokens[begin - 1]) && i - begin < kLongestLabel) --begin;
  if (has_left(begin) || begin == i) return false;
  TokenIndex lower = 0;
  for (TokenIndex k = i + 1; k <= i + kLooked && has_left(k); ++k) lower += tokens[k].shape == TokenShape::kLower;
  return lower >= kFewestLower;
}

bool NameArticle::initials_known(TokenIndex i) const {
  std::uint64_t packed = 0;
  for (const char c : slice(text, source->tokens[i].span)) {
    if (c == '.') continue;
    packed = append_initial(packed, c);
    if (packed == 0) return false;
  }
  return std::binary_search(table.initials.begin(), table.initials.end(), packed);
}

bool NameArticle::follows_state_of_town(TokenIndex i) const {
  if (!has_left(i) || !tokens[i - 1].place || place_at(i - 1) != PlaceClass::kAbbreviation) return false;
  const TokenIndex state = place_match_at(i - 1)->tokens.begin;
  const bool whole = place_match_at(i - 1)->tokens.end == i && text[source->tokens[i - 1].span.end - 1] == '.';
  return whole && has_left(state) && tokens[state - 1].mark == ',' && follows_capital(state - 1);
}

namespace {

// "Burbach" of "his wife, Marcella (Burbach) Harrow": between a given name and what nothing but a name can be.
bool is_family_before_marriage(std::span<const NameToken> tokens, TokenIndex i) {
  const NameToken &given = tokens[i - 2], &inside = tokens[i], &last = tokens[i + 2];
  const auto is_only_name = [](const NameToken& token) {
    return !token.common && !token.organization && token.head == HeadClass::kNone && token.list == ListClass::kNone &&
           token.role == RoleClass::kNone;
  };
  return given.given > 1 && is_only_name(given) && is_only_name(inside) && is_only_name(last) && !last.function_word;
}

}  // namespace

TokenIndex NameArticle::end_of_nickname(TokenIndex i) const {
  constexpr TokenIndex kLongest = 2;
  TokenIndex at = i + 1;
  while (at < i + 1 + kLongest && at + 2 < tokens.size() && tokens[at].shape == TokenShape::kCapitalized) ++at;
  const NameToken &open = tokens[i], &inside = tokens[i + 1], &close = tokens[at], &last = tokens[at + 1];
  const bool quoted = (open.mark == '"' && close.mark == '"') ||
                      (open.context == kContextOpenQuote && close.context == kContextCloseQuote);
  const bool maiden = inside.surname > 0 && !inside.place && !inside.organization;
  const bool listed = (inside.given > 0 || maiden) && last.surname > 0;
  const bool bracketed =
      open.mark == '(' && close.mark == ')' && at == i + 2 && (listed || is_family_before_marriage(tokens, i + 1));
  const TokenIndex initial = i > 1 && tokens[i - 1].shape == TokenShape::kInitial ? 1 : 0;  // "Lester L. “Les” Harrow"
  const bool given = i > initial && tokens[i - 1 - initial].given > 0 && tokens[i - 1 - initial].capitalized &&
                     !is_title(tokens[i - 1 - initial]);
  if (!(quoted || bracketed) || !given || at == i + 1 || open.glued || !inside.glued || !close.glued || last.glued) {
    return i;
  }
  return last.shape == TokenShape::kCapitalized || (last.capitalized && last.surname > 0) ? at + 1 : i;
}

namespace {

// "young" of "Ji-young", not "seed" of "Top-seed" or "era" of "Merkel-era".
bool is_called_so(const Word& word) { return word.given > 0 && word.surname > 1; }

}  // namespace

bool NameArticle::parts_given_name(TokenIndex i) const {
  constexpr std::uint32_t kLongestPart = 6;
  if (i == 0 || !is_hyphen(tokens[i]) || !tokens[i].glued) return false;
  const NameToken &first = tokens[i - 1], &small = tokens[i + 1], &family = tokens[i + 2];
  if (small.shape != TokenShape::kLower || !small.glued || !has_left(i + 2) ||
      family.shape != TokenShape::kCapitalized || family.glued) {
    return false;
  }
  if (first.shape != TokenShape::kCapitalized || first.place || first.organization) return false;
  if (small.common && (first.list != ListClass::kNone || first.function_word)) {
    return false;  // "So-called", but "So-yun"
  }
  const std::uint32_t length = source->tokens[i + 1].span.size();
  if (source->tokens[i - 1].span.size() > kLongestPart || length > kLongestPart ||
      family.position == TokenPosition::kSentence) {
    return false;
  }
  if (tokens[i + 3].capitalized && has_left(i + 3)) return false;  // "Obama-era Park Service"
  if (source->word(i + 2).kinds.has(SenseKind::kFamilyFirst)) return !small.common || is_called_so(source->word(i + 1));
  return !small.common && !first.common && family.surname > 0 && !family.common && !family.place &&
         !family.organization;
}

bool NameArticle::ends_day(TokenIndex day) const {
  const NameToken &before = tokens[day - 1], &next = tokens[day + 1];
  if (!has_left(day) || !has_left(day + 1) || tokens[day].organization || next.glued || !next.capitalized) return false;
  if (next.word_class == word_class_named("time") || next.list == ListClass::kMonth) return false;
  const Word& word = source->word(day - 1);
  if (tokens[day].list == ListClass::kMonth) {
    return before.cue == NameCue::kIn &&
           (before.position != TokenPosition::kMiddle || tokens[day].given <= 1);  // "in June Harrow's mill"
  }
  const bool on = word.classes.has_all({ClauseClass::kAboutOrFor, ClauseClass::kParticle}) &&
                  before.cue == NameCue::kNone;  // not "about Wednesday Harrow"
  return on || word.classes.has(ClauseClass::kTime) ||
         (word.classes.has(ClauseClass::kLater) && !word.kinds.has(SenseKind::kPreposition));
}

bool NameArticle::opens_numbered_body(TokenIndex i) const {
  constexpr TokenIndex kLongestBody = 3;
  if (tokens[i].shape != TokenShape::kNumberMixed || !has_left(i) || tokens[i - 1].cue != NameCue::kThe) return false;
  TokenIndex end = i + 1;
  const auto goes_on = [&](const NameToken& token) {
    return token.shape == TokenShape::kCapitalized || (token.shape == TokenShape::kDotted && token.place);
  };
  while (end <= i + kLongestBody && goes_on(tokens[end]) && has_left(end)) ++end;
  const HeadClass head = tokens[end - 1].head;
  const bool court =
      head == HeadClass::kOrganizationOrFacility && tokens[end - 1].word_class == word_class_named("group");
  const bool body = court || head == HeadClass::kOrganization ||
                    (head == HeadClass::kOrganizationOrPlace && end > i + 2);  // not "5th District"
  return end > i + 1 && body && !tokens[end].capitalized;
}

namespace {

// "Herman Miller" where the article has his age or title, or "Miller" alone.
bool is_person_elsewhere(const NameArticle& article, TokenRange name) {
  constexpr std::uint32_t kOfPeople =
      1u << static_cast<unsigned>(Cue::kTitle) | 1u << static_cast<unsigned>(Cue::kAge);
  const TokenIndex last = name.end - 1;
  const NameToken& first = article[name.begin];
  if (name.size() != 2 || first.given == 0 || is_title(first) || article[last].surname == 0) return false;
  const NameEntry* entry = article.table.find(article.key_of(name));
  return (entry && (entry->cues & kOfPeople) != 0) || article.table.find(article.key_of({last, name.end}));
}

// A listed company that is called like somebody may be somebody.
void doubt_listed_people(NameArticle& article) {
  for (GazetteerMatch& match : article.matches) {
    const bool company = match.kind == static_cast<std::uint8_t>(OrganizationList::kCompany);
    if (match.whole && company && is_person_elsewhere(article, match.tokens)) match.whole = false;
  }
}

}  // namespace

void read_name_article(std::string_view text, const Tokens& tokens, const Page& page, const Lexicon& lexicon,
                       NameArticle& article) {
  article.lexicon = &lexicon;
  classify_tokens(text, tokens, page, article);
  match_gazetteer(tokens, lexicon, article);
  article.dateline_places.clear();
  article.dateline_agency = article.outlet = {};
  if (page.outlet) article.outlet = tokens.range_of(page.outlet->span);
  if (page.dateline) {
    for (const PageName& place : page.dateline->places) article.dateline_places.push_back(tokens.range_of(place.span));
    if (page.dateline->agency) article.dateline_agency = tokens.range_of(page.dateline->agency->span);
  }
  find_name_chunks(page, article);
  fill_name_table(text, article);
  doubt_listed_people(article);
  find_short_names(text, article);
  find_told_types(article);
}

}  // namespace artparse
