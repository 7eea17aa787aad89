#include "entities/places/place_lookup.h"

#include <algorithm>

#include "base/hash.h"
#include "lexicon/split_key.h"
#include "tokens/match_phrase.h"

namespace artparse {
namespace {

constexpr std::size_t kUsualCandidates = 4;
constexpr TokenIndex kLongestList = 40;  // tokens from a name to the head that all names of a list share

bool is_mark(const Tokens& tokens, TokenIndex i) {
  return tokens[i].shape == TokenShape::kMark || tokens[i].shape == TokenShape::kPossessive;
}

void add_candidates(Lexicon::Entry entry, std::vector<PlaceCandidate>& candidates) {
  for (const Sense& sense : Lexicon::senses(entry)) {
    if (candidates.size() >= PlaceForm::kMostCandidates) return;
    if (sense.kind() != SenseKind::kPlace) continue;
    const PlaceSense place = PlaceSense::unpack(sense.payload());
    const auto is_same = [&](const PlaceCandidate& c) { return c.index == place.index; };
    if (std::ranges::any_of(candidates, is_same)) continue;
    if (candidates.capacity() == 0) candidates.reserve(kUsualCandidates);
    candidates.push_back({place.index, place.form});
  }
}

// The hash of the words of a name as a key; with `spelled_out`, "St." counts as its listed variant "Saint".
std::uint64_t key_of(const ArticleView& article, TokenRange range, bool spelled_out) {
  std::uint64_t key = 0;
  for (TokenIndex i = range.begin; i < range.end; ++i) {
    if (article.tokens[i].shape == TokenShape::kMark && article.tokens.word(i).first == '-') continue;
    std::uint64_t word = article.tokens.word(i).key_hash;
    const bool may_vary = spelled_out && article.tokens.has(i, SenseKind::kNameVariant);
    const Sense* variant =
        may_vary ? Lexicon::find_sense(article.tokens.word(i).entry, SenseKind::kNameVariant) : nullptr;
    if (variant) word = hash_word(split_key(article.lexicon.string(variant->payload())).front());
    key = key ? append_word_hash(key, word) : word;
  }
  return key;
}

bool has_variant(const ArticleView& article, TokenRange range) {
  for (TokenIndex i = range.begin; i < range.end; ++i) {
    if (article.tokens.has(i, SenseKind::kNameVariant)) return true;
  }
  return false;
}

std::vector<PlaceCandidate> find_candidates(const ArticleView& article, TokenRange range) {
  std::vector<PlaceCandidate> candidates;
  if (range.empty()) return candidates;
  const Lexicon::Entry entry = range.size() == 1 ? article.tokens.word(range.begin).entry
                                                 : article.lexicon.find(key_of(article, range, false));
  add_candidates(entry, candidates);
  if (has_variant(article, range)) add_candidates(article.lexicon.find(key_of(article, range, true)), candidates);
  return candidates;
}

// The token after `begin` that is listed as another form of a place's head ("counties"), reached over capitals, commas
// and conjunctions only; `limit` where there is none.
TokenIndex find_plural_head(const ArticleView& article, TokenIndex begin, TokenIndex limit) {
  const Tokens& tokens = article.tokens;
  limit = std::min(limit, begin + kLongestList);
  for (TokenIndex i = begin; i < limit; ++i) {
    const Word& word = tokens.word(i);
    if (word.kinds.has(SenseKind::kNameVariant) && word.kinds.has(SenseKind::kPlaceCategory)) return i;
    const bool is_comma = tokens[i].shape == TokenShape::kMark && word.first == ',';
    if (!is_comma && !is_capitalized(tokens[i].shape) && !word.kinds.has(SenseKind::kConjunction)) break;
  }
  return limit;
}

std::optional<PlaceCategory> category_of(const ArticleView& article, TokenIndex token) {
  const Word& word = article.tokens.word(token);
  const bool is_category = word.kinds.has(SenseKind::kPlaceCategory);
  const Sense* sense = is_category ? Lexicon::find_sense(word.entry, SenseKind::kPlaceCategory) : nullptr;
  if (!sense) return std::nullopt;
  return static_cast<PlaceCategory>(sense->payload());
}

// The category of a head noun at the end ("Qamishli airport") or in front ("Lake Chad", "City of Bangor").
std::optional<PlaceCategory> head_category(const ArticleView& article, TokenRange name) {
  if (name.size() < 2) return std::nullopt;
  if (const auto last = category_of(article, name.end - 1)) return last;
  if (article.tokens.has(name.end - 1, SenseKind::kFacilityHead)) return PlaceCategory::kFacility;  // "City Hall"
  return category_of(article, name.begin);
}

// The name without what says only that it is a settlement, or which part of a place: "city of", "Township", "northern";
// not of "City Hall" the hall.
TokenRange strip(const ArticleView& article, TokenRange name, bool& is_part) {
  const Tokens& tokens = article.tokens;
  is_part = false;
  for (bool changed = true; changed && name.size() > 1;) {
    const TokenRange before = name;
    const bool is_direction = tokens.has(name.begin, SenseKind::kDirection);
    const bool settlement = category_of(article, name.begin) == PlaceCategory::kCity &&
                            !tokens.has(name.begin + 1, SenseKind::kFacilityHead);
    if (is_direction || settlement ||
        tokens.word(name.begin).kinds.has_any({SenseKind::kArticle, SenseKind::kPreposition}) ||
        is_mark(tokens, name.begin)) {
      is_part |= is_direction;
      ++name.begin;
    } else if (category_of(article, name.end - 1) == PlaceCategory::kCity) {
      --name.end;
    }
    changed = !(before == name);
  }
  return name;
}

// The divisions that are listed without the word for what they are: "Hubei" for "Hubei Province".
std::vector<PlaceCandidate> find_divisions(const ArticleView& article, TokenRange name) {
  if (name.size() < 2 || category_of(article, name.end - 1) != PlaceCategory::kRegion) return {};
  std::vector<PlaceCandidate> candidates = find_candidates(article, {name.begin, name.end - 1});
  std::erase_if(candidates, [&](const PlaceCandidate& candidate) {
    const PlaceKind kind = article.lexicon.place(candidate.index).kind;
    return kind != PlaceKind::kState && kind != PlaceKind::kCounty && kind != PlaceKind::kRegion;
  });
  return candidates;
}

// Does what stands behind the first words of a name say no more than what it is: "air station", "'s Garden", "-based"?
// Not "Lucy Kibaki Hospital", "Bahama Island".
bool says_only_what(const ArticleView& article, TokenRange rest) {
  const Word& next = article.tokens.word(rest.begin);
  const bool owned = article.tokens[rest.begin].shape == TokenShape::kPossessive ||
                     article.tokens[rest.end - 1].shape == TokenShape::kLower;
  return rest.size() == 1 || owned || (next.given <= 1 && next.common > 0);
}

// The places of the longest known name at the begin of an unknown one: Qamishli of "Qamishli airport"; not the town of
// Quebrada of "Quebrada Honda", where the word says what the place is, nor the state of Alabama of "Al-Anbar" and "Al
// Wathba".
std::vector<PlaceCandidate> places_inside(const ArticleView& article, TokenRange name) {
  const PhraseMatch match = match_phrase(article.tokens, name.begin, name.end, {SenseKind::kPlace}, article.lexicon);
  const bool particle = article.tokens.has(name.begin, SenseKind::kNameParticle) &&
                        article.tokens[name.begin].shape == TokenShape::kCapitalized;
  if (!match || (match.end == name.begin + 1 && (particle || article.tokens.has(name.begin, SenseKind::kNameOpener)))) {
    return {};
  }
  std::vector<PlaceCandidate> candidates;
  add_candidates(match.entry, candidates);
  if (match.end == name.end || says_only_what(article, {match.end, name.end})) return candidates;
  const PlaceKind kind = article.lexicon.place(candidates.front().index).kind;
  if (article.tokens.word(match.end).given > 1 || (kind <= PlaceKind::kState && kind != PlaceKind::kCapital)) {
    return {};  // "Mama Lucy Kibaki Hospital"
  }
  return candidates;
}

}  // namespace

PlaceLookup look_up_place(const ArticleView& article, TokenRange name) {
  PlaceLookup found;
  while (name.size() > 1 && article.tokens.has(name.begin, SenseKind::kArticle)) ++name.begin;
  found.candidates = find_candidates(article, name);
  found.has_head = name.size() > 1 && article.tokens.has(name.end - 1, SenseKind::kPlaceHead);
  if (!found.candidates.empty()) return found;
  found.category = head_category(article, name);
  found.candidates = find_divisions(article, name);
  if (!found.candidates.empty()) return found;
  bool is_part = false;
  const TokenRange core = strip(article, name, is_part);
  if (core == name) {
    found.around = places_inside(article, name);
    return found;
  }
  std::vector<PlaceCandidate> candidates = find_candidates(article, core);
  if (!is_part) {
    found.candidates = std::move(candidates);
  } else if (!candidates.empty()) {
    candidates.resize(1);
    found.around = std::move(candidates);
    found.category = PlaceCategory::kRegion;
  }
  return found;
}

std::vector<PlaceCandidate> look_up_with_plural_head(const ArticleView& article, TokenRange name, TokenIndex limit) {
  std::vector<PlaceCandidate> candidates;
  const TokenIndex head = find_plural_head(article, name.end, limit);
  if (head >= std::min(limit, name.end + kLongestList)) return candidates;
  const std::uint64_t last = key_of(article, {head, head + 1}, true);
  add_candidates(article.lexicon.find(append_word_hash(key_of(article, name, false), last)), candidates);
  return candidates;
}

std::vector<PlaceCandidate> places_of_currency(const ArticleView& article) {
  constexpr std::string_view kPound = "\u00A3", kCountry = "gb";
  std::vector<PlaceCandidate> candidates;
  if (article.text.find(kPound) != std::string_view::npos) {
    add_candidates(article.lexicon.find(hash_word(kCountry)), candidates);
  }
  return candidates;
}

std::vector<PlaceCandidate> look_up_container(const ArticleView& article, TokenIndex begin, TokenIndex limit) {
  std::vector<PlaceCandidate> candidates;
  if (begin < limit && article.tokens.has(begin, SenseKind::kArticle)) ++begin;
  const PhraseMatch match = match_phrase(article.tokens, begin, limit, {SenseKind::kPlace}, article.lexicon);
  if (match && is_capitalized(article.tokens[begin].shape)) add_candidates(match.entry, candidates);
  std::erase_if(candidates, [&](const PlaceCandidate& c) {
    const PlaceKind kind = article.lexicon.place(c.index).kind;
    return kind != PlaceKind::kCountry && kind != PlaceKind::kState && kind != PlaceKind::kCounty;
  });
  return candidates;
}

}  // namespace artparse
