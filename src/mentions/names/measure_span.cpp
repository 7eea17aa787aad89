// The values of the axes of a span: each small function reads the span and sets a few of them.
#include <algorithm>

#include "mentions/names/name_values.h"

namespace artparse {
namespace {

using enum NameAxis;

std::uint32_t shape_class(const NameToken& token) {
  switch (token.shape) {
    case TokenShape::kCapitalized: return 0;
    case TokenShape::kMixed:
    case TokenShape::kLowerMixed:
    case TokenShape::kAlphaNumeric: return 1;
    case TokenShape::kInitial: return 2;
    case TokenShape::kShortCaps:
    case TokenShape::kDotted: return 3;
    case TokenShape::kLongCaps: return 4;
    case TokenShape::kLower: return 5;
    case TokenShape::kMark:
    case TokenShape::kPossessive: return 6;
    default: return 7;
  }
}

std::uint32_t shape_sequence(const NameArticle& article, TokenRange span) {
  const auto at = [&](TokenIndex i) { return shape_class(article[i]); };
  const TokenIndex b = span.begin, e = span.end;
  if (span.size() == 1) return 1 + at(b);
  if (span.size() == 2) return 9 + at(b) * 8 + at(b + 1);
  if (span.size() == 3) return 73 + at(b) * 64 + at(b + 1) * 8 + at(b + 2);
  return 585 + at(b) * 512 + at(b + 1) * 64 + at(e - 2) * 8 + at(e - 1);
}

// Facts of all words of a span, gathered in one walk.
struct SpanWords {
  TokenIndex first = 0, last = 0;  // capitalised ones
  std::uint32_t capitals = 0, common = 0, lower_seen = 0, inner = 0, heads = 0;
  std::uint32_t date = 0, of_head = 0, middle = 0;
  bool initial = false, middle_is_name = true, title_inside = false;
  std::uint64_t key = kNoNameKey;
};

std::uint32_t of_head_value(const NameToken& token) {
  switch (token.head) {
    case HeadClass::kOrganizationOrFacility:
    case HeadClass::kOrganizationOrPlace:
    case HeadClass::kOrganization: return 1;
    case HeadClass::kEvent:
    case HeadClass::kWork: return 2;
    case HeadClass::kPlace: return 3;
    default: return is_title(token) ? 4 : 5;
  }
}

// Bit of kInnerNames.
std::uint32_t inner_bit(const NameToken& token) {
  switch (border_value(token)) {
    case kBorderOf: return 1u << 0;
    case kBorderAnd: return token.mark == '&' ? 1u << 10 : 1u << 1;
    case kBorderThe: return 1u << 2;
    case kBorderIn: return 1u << 3;
    case kBorderTo: return 1u << 4;
    case kBorderParticle: return 1u << 5;
    case kBorderConnector: return 1u << 6;
    case kBorderHyphen: return 1u << 7;
    case kBorderSlash: return 1u << 8;
    case kBorderPossessive: return 1u << 9;
    case kBorderNumber: return 1u << 11;
    default: break;
  }
  switch (token.mark) {
    case '\'': return 1u << 12;
    case '"':
    case '(':
    case ')': return 1u << 14;
    default: return 1u << 13;
  }
}

SpanWords walk_span(const NameArticle& article, TokenRange span) {
  SpanWords words;
  for (TokenIndex i = span.begin; i < span.end; ++i) {
    const NameToken& token = article[i];
    if (token.mark != '-') words.key = append_to_name_key(words.key, token.folded);
    if (!token.capitalized) {
      words.inner |= inner_bit(token);
      if (token.cue == NameCue::kOf && i > span.begin && !words.of_head) words.of_head = of_head_value(article[i - 1]);
      continue;
    }
    if (words.capitals == 0) {
      words.first = i;
    } else if (words.capitals > 1) {
      const NameToken& middle = article[words.last];
      ++words.middle;
      words.middle_is_name &= middle.given || middle.surname || middle.shape == TokenShape::kInitial;
    }
    words.last = i;
    ++words.capitals;
    words.common += token.common;
    words.lower_seen += article.table.words[token.folded].lower != 0;
    words.initial |= token.shape == TokenShape::kInitial;
    words.title_inside |= i > span.begin && is_title(token);
    if (token.head != HeadClass::kNone) words.heads |= 1u << static_cast<unsigned>(token.head);
    if (token.list == ListClass::kMonth || token.list == ListClass::kWeekday) {
      words.date = static_cast<std::uint32_t>(token.list);
    }
  }
  return words;
}

std::uint32_t place_fit(const NameArticle& article, TokenRange span) {
  const std::uint32_t first = article[span.begin].place, last = article[span.end - 1].place;
  const auto group = [&](std::uint32_t match) {
    const PlaceClass place = article.matches[match - 1].place;
    return place <= PlaceClass::kCountryAmbiguous ? 0u : place <= PlaceClass::kRegionAmbiguous ? 1u : 2u;
  };
  if (first) {
    const TokenRange match = article.matches[first - 1].tokens;
    if (match == span) return 1;
    if (match.begin < span.begin) return 2;
    if (match.end > span.end) return 3;
    if (match.begin == span.begin) return 4 + group(first);
  }
  if (!last) return 0;
  const TokenRange match = article.matches[last - 1].tokens;
  if (match.end > span.end) return 3;
  return match.begin > span.begin ? 7 + group(last) : 0;
}

std::uint32_t title_inside(const NameArticle& article, Chunk chunk, TokenRange span, const SpanWords& words) {
  const NameToken& first = article[span.begin];
  if (is_title(first)) {
    if (span.size() == 1) return span.end < chunk.end && article[span.end].capitalized ? 6 : 5;
    return first.role == RoleClass::kAbbreviation ? 1 : 2;
  }
  if (span.size() == 1) return 0;
  if (article[words.last].role != RoleClass::kNone) return 3;
  return words.title_inside ? 4 : 0;
}

void measure_acronym(const NameArticle& article, TokenRange span, const SpanWords& words, Setter& out) {
  const NameToken& token = article[words.first];
  const bool is_acronym = is_all_capitals(token.shape) ||
                          token.shape == TokenShape::kDotted;
  if (words.capitals == 1 && is_acronym) {
    out.set(kAcronymLength, std::min(article.source->tokens[words.first].span.size(), 7u));
    out.set(kAcronymKnown, article.table.defines(article.source->tokens[words.first].word));
    if (out.get(kAcronymKnown) == 0 && article.initials_known(words.first)) out.set(kAcronymKnown, 2);
  }
  for (const AcronymDefinition& known : article.table.acronyms) {
    if (known.expansion.end == span.end) out.set(kDefines, known.expansion.begin == span.begin ? 1 : 2);
  }
}

void measure_people(const NameArticle& article, const SpanWords& words, PlaceClass place, Setter& out) {
  const NameToken& first = article[words.first];
  const NameToken& last = article[words.last];
  if (words.capitals == 1) {
    out.set(kOneCluster, cluster_of_name(first));
    out.set(kOneGroup, cluster_of_name(first) ? first.cluster_group : 0);
    out.set(kSinglePeople, 1u + (first.given * 5u + first.surname) * 2u + (first.common ? 1u : 0u));
    const std::uint32_t people = std::max(first.given, first.surname) >= 3 ? 2 : first.given || first.surname ? 1 : 0;
    const std::uint32_t kind = place == PlaceClass::kNone ? 0 : is_ambiguous(place) ? 1 : 2;
    out.set(kCrossPlace, 1 + people * 3 + kind);
  } else if (words.capitals > 1) {
    out.set(kFirstGroup, first.cluster_group);
    out.set(kPeopleOfTwo, 1u + first.given * 5u + last.surname);
    if (words.middle) out.set(kMiddleNames, (words.middle_is_name ? 1u : 3u) + (words.middle > 1 ? 1u : 0u));
  }
}

void measure_table(const NameArticle& article, const SpanWords& words, Setter& out) {
  const NameTable& table = article.table;
  if (words.capitals == 1) {
    out.set(kLonger, table.words[article[words.first].folded].longer);
    out.set(kSeen, seen_value(article, article[words.first]));
  } else if (words.capitals > 1) {
    out.set(kAllLower, words.lower_seen == words.capitals);
    const auto alone = [&](TokenIndex i) { return table.find(append_to_name_key(kNoNameKey, article[i].folded)); };
    if (const NameEntry* last = alone(words.last)) out.set(kLastAlone, last->cues);
    out.set(kFirstAlone, alone(words.first) != nullptr);
  }
  const NameEntry* entry = table.find(words.key);
  if (!entry) return;
  out.set(kCues, entry->cues);
  out.set(kCuesTwice, entry->cues_twice);
  out.set(kUsualCues, entry->usual_cues());
  out.set(kMentions, std::min(entry->count, 3u));
  if (entry->count < 2) return;
  const bool person = entry->has(Cue::kSay) || entry->has(Cue::kTitle) || entry->has(Cue::kRole) ||
                      entry->has(Cue::kWho) || entry->has(Cue::kAge);
  out.set(kCueMix, 1u + (entry->has(Cue::kIn) ? 1u : 0u) + (person ? 2u : 0u) + (entry->has(Cue::kThe) ? 4u : 0u));
}

std::uint32_t side_numbers(const NameArticle& article, TokenRange span) {
  const bool left = article.has_left(span.begin), right = article.has_left(span.end);
  const std::uint32_t before = !left ? 1 : is_number(article[span.begin - 1].shape) ? 2 : 0;
  const std::uint32_t after = !right ? 1 : is_number(article[span.end].shape) ? 2 : 0;
  return 1 + before * 4 + after;
}

bool is_dateline(const NameArticle& article, TokenRange span) {
  if (article[span.begin].position != TokenPosition::kLine || !article.has_left(span.end)) return false;
  const NameToken& next = article[span.end];
  if (is_number(next.shape) || next.mark == '-' || next.mark == '(') return !next.glued || next.mark != '-';
  if (next.mark != ',' || !article.has_left(span.end + 1)) return false;
  const NameToken& token = article[span.end + 1];
  return token.place || token.list == ListClass::kMonth;
}

}  // namespace

void measure_span(const NameArticle& article, Chunk chunk, TokenRange span, NameValues& values) {
  std::fill(values.begin() + kFirstSpanAxis, values.end(), 0);
  Setter out(values);
  const SpanWords words = walk_span(article, span);
  const NameToken& first = article[words.first];
  const PlaceClass place = article.place_of(span);
  out.set(kCapitals, std::min(words.capitals, 5u));
  out.set(kLength, std::min(span.size(), 6u));
  out.set(kShapes, shape_sequence(article, span));
  out.set(kInner, words.inner);
  out.set(kInitial, words.initial);
  out.set(kBorders, 1u + (span.begin == chunk.begin ? 1u : 0u) + (span.end == chunk.end ? 2u : 0u));
  const bool alone = first.position == TokenPosition::kLine && !article.has_left(span.end);
  out.set(kWholeLine, alone ? (first.block == 0 ? 2 : 1) : 0);
  if (is_dateline(article, span)) out.set(kDateline, first.shape == TokenShape::kCapitalized ? 2 : 1);
  out.set(kTitleInside, title_inside(article, chunk, span, words));
  out.set(kPlace, place);
  out.set(kPlaceFit, place_fit(article, span));
  if (const GazetteerMatch* listed = article.organization_of(span)) out.set(kListed, listed->kind);
  out.set(kCommonCount, std::min(words.common, 3u) + 1);
  out.set(kHeads, words.capitals > 1 ? words.heads : 0);
  out.set(kOfHead, words.of_head);
  out.set(kEachDate, words.date);
  out.set(kDemonymKey, words.capitals == 1 && span.size() == 1 && first.list == ListClass::kDemonym);
  out.set(kSport, article.sport == 2 ? 2 : 0);
  if (article.sport == 2 || first.line == LineType::kTable || first.line == LineType::kCapitals) {
    out.set(kTableSides, side_numbers(article, span));
  }
  measure_acronym(article, span, words, out);
  measure_people(article, words, place, out);
  measure_table(article, words, out);
}

}  // namespace artparse
