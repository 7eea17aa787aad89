#include "mentions/names/add_nested_places.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace artparse {
namespace {

// The listed place at the start of the name, with "County" after it; empty where there is none.
TokenRange place_at_start(const NameArticle& article, TokenRange name) {
  const auto is_county = [&](TokenIndex i) { return i < name.end && article[i].cue == NameCue::kCounty; };
  const NameToken& first = article[name.begin];
  TokenIndex end = name.begin;
  if (first.place && article.matches[first.place - 1].tokens.begin == name.begin) {
    end = article.matches[first.place - 1].tokens.end;
    const bool is_word = end == name.begin + 1 && first.common && !is_county(end);  // "Supreme Court"
    if (is_word || article.place_at(name.begin) <= PlaceClass::kCountryAmbiguous) return {};
  } else if (is_county(name.begin + 1)) {
    end = name.begin + 1;
  }
  if (end > name.begin && is_county(end)) ++end;
  return end < name.end ? TokenRange{name.begin, end} : TokenRange{};
}

// "Village of Glen Oak": the listed place after the "of", to the end of the name.
TokenRange place_at_end(const NameArticle& article, TokenRange name) {
  if (name.size() < 3 || article[name.begin + 1].cue != NameCue::kOf ||
      article[name.begin].cue != NameCue::kMunicipality) {
    return {};
  }
  const std::uint32_t match = article[name.begin + 2].place;
  const TokenRange place = {name.begin + 2, name.end};
  return match && article.place_at(name.begin + 2) > PlaceClass::kCountryAmbiguous &&
                 article.matches[match - 1].tokens == place
             ? place
             : TokenRange{};
}

bool is_local_body(const NameArticle& article, TokenRange name) {
  for (TokenIndex i = name.begin; i < name.end; ++i) {
    if (article[i].cue == NameCue::kLocalBody || article[i].cue == NameCue::kCounty) return true;
  }
  return false;
}

// The last words of people, sorted; not of "Lindsay", who may be called like a town.
std::vector<FoldedId> surnames_of(const Tokens& tokens, const std::vector<NameMention>& mentions) {
  constexpr std::uint8_t kRareGivenName = 1;
  std::vector<FoldedId> surnames;
  for (const NameMention& name : mentions) {
    if (name.type != NameType::kPerson) continue;
    const Word& last = tokens.word(name.tokens.end - 1);
    if (name.tokens.size() > 1 || last.given <= kRareGivenName) surnames.push_back(last.folded);
  }
  std::ranges::sort(surnames);
  return surnames;
}

bool stands_before(const NameMention& a, const NameMention& b) { return a.span.begin < b.span.begin; }

}  // namespace

void add_nested_places(const Tokens& tokens, const NameArticle& article, std::vector<NameMention>& mentions) {
  const std::size_t outer = mentions.size();
  std::optional<std::vector<FoldedId>> surnames;
  for (std::size_t n = 0; n < outer; ++n) {
    const NameMention body = mentions[n];
    if (body.type != NameType::kOrganization) continue;
    TokenRange place = place_at_end(article, body.tokens);
    if (place.empty() && is_local_body(article, body.tokens)) place = place_at_start(article, body.tokens);
    if (place.empty()) continue;
    if (!surnames) surnames = surnames_of(tokens, mentions);
    if (place.size() == 1 && std::ranges::binary_search(*surnames, tokens.word(place.begin).folded)) {
      continue;  // "Obama State Department"
    }
    mentions.push_back({place, tokens.bytes(place), NameType::kPlace, body.block, true});
  }
  const auto nested = mentions.begin() + static_cast<std::ptrdiff_t>(outer);
  std::inplace_merge(mentions.begin(), nested, mentions.end(), stands_before);
}

}  // namespace artparse
