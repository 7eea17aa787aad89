#include "mentions/name_article.h"

#include <algorithm>

namespace artparse {

bool NameArticle::labels_speech(TokenIndex i) const {
  constexpr TokenIndex kLongestLabel = 4, kLooked = 3, kFewestLower = 2;
  if (tokens[i].mark != ':' || !has_left(i)) return false;
  TokenIndex begin = i;
  while (has_left(begin) && tokens[begin - 1].capitalized && i - begin < kLongestLabel) --begin;
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

bool NameArticle::is_company_stem(TokenRange span) const {
  if (table.company_stems.empty()) return false;
  const NameToken& next = tokens[span.end];
  if (next.capitalized || (next.mark == '-' && next.glued)) return false;
  if (has_left(span.begin) && tokens[span.begin - 1].capitalized && !tokens[span.begin - 1].function_word) return false;
  const std::uint64_t key = key_of(span);
  if (!std::binary_search(table.company_stems.begin(), table.company_stems.end(), key)) return false;
  // "Tom Harrow", "Mr. Harrow": the company has the name of a person of the article.
  constexpr std::uint8_t kRareGivenName = 1;
  if (span.size() > 1) return tokens[span.begin].given <= kRareGivenName;
  constexpr std::uint32_t kLast = 1u << static_cast<unsigned>(WithinLonger::kLastOfTwo) |
                                  1u << static_cast<unsigned>(WithinLonger::kLastOfMore);
  const NameEntry* entry = table.find(key);
  return !(table.words[tokens[span.begin].folded].longer & kLast) && !(entry && entry->has(Cue::kTitle));
}

bool NameArticle::follows_title(TokenRange span) const {
  if (span.size() != 1 || !has_left(span.begin)) return false;
  const NameToken &title = tokens[span.begin - 1], &word = tokens[span.begin];
  return title.role == RoleClass::kAbbreviation && title.shape != TokenShape::kInitial && word.common && word.shape == TokenShape::kCapitalized;
}

bool NameArticle::opens_with_known_place(TokenRange span) const {
  if (span.size() != 1) return false;
  const NameToken& word = tokens[span.begin];
  const bool opens = word.position == TokenPosition::kSentence || word.position == TokenPosition::kLine;
  if (!opens || word.shape != TokenShape::kCapitalized || tokens[span.end].capitalized) return false;
  switch (place_at(span.begin)) {
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

bool NameArticle::is_nickname_at(TokenIndex i) const {
  const NameToken &open = tokens[i], &close = tokens[i + 2];
  const bool pair = (open.mark == '"' && close.mark == '"') || (open.context == kContextOpenQuote && close.context == kContextCloseQuote);
  const NameToken& inside = tokens[i + 1];
  const bool given = i > 0 && tokens[i - 1].given > 0 && tokens[i - 1].capitalized;
  if (!pair || !given || open.glued || !inside.glued || !close.glued || tokens[i + 3].glued) return false;
  return inside.shape == TokenShape::kCapitalized && tokens[i + 3].shape == TokenShape::kCapitalized;
}

bool NameArticle::holds_nickname(TokenRange span) const {
  const bool goes_on = span.end < tokens.size() && tokens[span.end].glued && tokens[span.end].mark == '-';
  if (span.size() < 5 || goes_on) return false;
  TokenIndex end = span.end;
  if (tokens[end - 1].glued && tokens[end - 2].mark == '-') end -= 2;
  const TokenIndex size = end - span.begin;
  if (size == 6) return tokens[span.begin].given > 0 && tokens[span.begin].capitalized && is_nickname_at(span.begin + 2);
  return size == 5 && is_nickname_at(span.begin + 1);
}

void read_name_article(std::string_view text, const Tokens& tokens, const Page& page, const Lexicon& lexicon,
                       NameArticle& article) {
  classify_tokens(text, tokens, page, article);
  match_gazetteer(tokens, lexicon, article);
  article.dateline_places.clear();
  if (page.dateline) {
    for (const PageName& place : page.dateline->places) article.dateline_places.push_back(tokens.range_of(place.span));
  }
  find_name_chunks(page, article);
  fill_name_table(text, article);
}

}  // namespace artparse
