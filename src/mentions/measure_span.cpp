// The values of the axes: each small function reads the tokens at one border, or the span, and sets a few of them.
#include <algorithm>

#include "mentions/name_axes.h"
#include "mentions/noun_kind.h"

namespace artparse {
namespace {

using enum NameAxis;

class Setter {
 public:
  explicit Setter(NameValues& values) : values_(values) {}
  template <class T>
  void set(NameAxis axis, T value) {
    values_[static_cast<std::size_t>(axis)] = static_cast<AxisValues>(value);
  }
  AxisValues get(NameAxis axis) const { return values_[static_cast<std::size_t>(axis)]; }

 private:
  NameValues& values_;
};

std::uint32_t shape_value(TokenShape shape) { return static_cast<std::uint32_t>(shape) + 1; }

std::uint32_t given_value(const NameToken& token) {
  return token.shape == TokenShape::kInitial ? 6u : token.given + 1u;
}

enum : std::uint32_t { kBorderNone, kBorderChunk, kBorderCapital, kBorderIn, kBorderOf, kBorderThe, kBorderAnd, kBorderTo,
                       kBorderParticle, kBorderConnector, kBorderNumber, kBorderPossessive, kBorderHyphen, kBorderSlash, kBorderOther };

std::uint32_t border_value(const NameToken& token) {
  if (token.capitalized) return kBorderCapital;
  if (token.mark == '-') return kBorderHyphen;
  if (token.mark == '/') return kBorderSlash;
  if (token.mark == '&') return kBorderAnd;
  if (token.shape == TokenShape::kPossessive) return kBorderPossessive;
  if (is_number(token.shape)) return kBorderNumber;
  switch (token.cue) {
    case NameCue::kIn: return kBorderIn;
    case NameCue::kOf: return kBorderOf;
    case NameCue::kThe: return kBorderThe;
    case NameCue::kAnd: return kBorderAnd;
    case NameCue::kTo:
    case NameCue::kAt: return kBorderTo;
    default: break;
  }
  return token.particle ? kBorderParticle : token.connector ? kBorderConnector : kBorderOther;
}

std::uint32_t glue_value(const NameToken& token) {
  if (is_word(token.shape)) return 1;
  switch (token.mark) {
    case '-': return 2;
    case '/': return 3;
    case '\'': return 4;
    case '"': return 5;
    case '(':
    case ')': return 6;
    default: return 7;
  }
}

std::uint32_t seen_value(const NameArticle& article, const NameToken& token) {
  const WordEvidence& word = article.table.words[token.folded];
  constexpr std::uint8_t kValues[3][3] = {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}};
  return kValues[word.lower][word.capitalized];
}

// A place that is also an everyday word keeps the company of that word, which says nothing of the place: "Nice".
std::uint32_t cluster_of_name(const NameToken& token) { return token.common && token.place ? 0 : token.cluster; }

// What kind of name stands across "and" or a comma.
std::uint32_t neighbour_value(const NameArticle& article, TokenIndex joiner, TokenIndex other) {
  const NameToken& mark = article[joiner];
  const bool is_and = mark.cue == NameCue::kAnd || mark.cue == NameCue::kOr || mark.mark == '&';
  if (!is_and && mark.mark != ',') return 0;
  const NameToken& token = article[other];
  std::uint32_t kind = 0;
  if (token.place) {
    kind = article.place_at(other) <= PlaceClass::kCountryAmbiguous ? 1 : 2;
  } else if (token.capitalized) {
    kind = token.given >= 3 ? 3 : token.list == ListClass::kDemonym ? 4 : token.organization ? 5 : 6;
  }
  return kind ? kind + (is_and ? 0 : 6) : 0;
}

// --- left ---

std::uint32_t left_class(const NameToken& before) {
  switch (before.cue) {
    case NameCue::kIn: return 1;
    case NameCue::kAt:
    case NameCue::kTo:
    case NameCue::kFrom: return 2;
    case NameCue::kOf: return 3;
    case NameCue::kThe: return 4;
    case NameCue::kBy:
    case NameCue::kAnd: return 7;
    default: break;
  }
  if (before.role == RoleClass::kTitle || before.role == RoleClass::kAbbreviation) return 5;
  return before.role == RoleClass::kRole ? 6 : 9;
}

bool is_title(const NameToken& token) {
  return token.role == RoleClass::kTitle || token.role == RoleClass::kAbbreviation;
}

std::uint32_t title_before(const NameArticle& article, TokenIndex i) {
  const NameToken& before = article[i - 1];
  if (before.role == RoleClass::kAbbreviation) return 1;
  if (before.role == RoleClass::kTitle) return before.capitalized ? 2 : 3;
  const bool has_second = article.has_left(i - 1);
  if (before.role == RoleClass::kRole) {
    const bool article_before = has_second && (article[i - 2].cue == NameCue::kA || article[i - 2].cue == NameCue::kThe);
    return before.capitalized ? 4 : article_before ? 9 : 5;
  }
  if (!has_second) return 0;
  if (before.mark == ',' && article[i - 2].role != RoleClass::kNone) return 6;
  return is_title(article[i - 2]) ? (before.capitalized ? 7 : 8) : 0;
}

void measure_words_before(const NameArticle& article, TokenIndex i, Setter& out) {
  out.set(kLeftWord, kContextBorder);
  out.set(kLeftPair, kContextBorder);
  out.set(kLeftPair2, kContextBorder);
  out.set(kLeftClass, 8);
  if (!article.has_left(i)) return;
  const NameToken& before = article[i - 1];
  out.set(kLeftWord, before.context);
  out.set(kLeftPair, before.pair);
  out.set(kLeftClass, left_class(before));
  out.set(kTitleBefore, title_before(article, i));
  if (before.direction) out.set(kDirectionBefore, before.capitalized ? 2 : 1);
  if (before.glued || article[i].glued) out.set(kLeftGlue, article[i].glued ? glue_value(before) : 0);
  if (before.shape == TokenShape::kLower) {
    out.set(kLeftWordClass, before.word_class);
    out.set(kLeftCluster, before.cluster);
  }
  if (before.capitalized) {
    out.set(kLeftCapitalClass, before.word_class);
    out.set(kLeftCapitalCluster, before.cluster);
  }
  if (before.shape == TokenShape::kLower && before.cue == NameCue::kNone) out.set(kNounBefore, noun_kind(before));
  if (!article.has_left(i - 1)) return;
  const TokenIndex of = before.cue == NameCue::kThe ? i - 2 : i - 1;
  if (article[of].cue == NameCue::kOf && article.has_left(of)) out.set(kNounOf, noun_kind(article[of - 1]));
  const NameToken& second = article[i - 2];
  out.set(kLeftPair2, second.pair);
  out.set(kLeftWordClass2, second.capitalized ? 0 : second.word_class);
  out.set(kLeftCluster2, second.cluster);
  out.set(kLeftNeighbour, neighbour_value(article, i - 1, i - 2));
  if (before.mark == ',') out.set(kContainedIn, article.place_at(i - 2));
  if (before.shape == TokenShape::kPossessive) out.set(kPossessiveBefore, second.place ? 2 : 1);
}

bool closes_after(const NameArticle& article, TokenIndex i, char close) {
  for (TokenIndex k = i + 1; k < i + 8 && article.has_left(k); ++k) {
    if (article[k].mark == close) return true;
  }
  return false;
}

void measure_marks_before(const NameArticle& article, TokenIndex i, Setter& out) {
  if (!article.has_left(i)) return;
  const NameToken& before = article[i - 1];
  if (before.mark == '(') out.set(kParenthesis, closes_after(article, i, ')') ? 2 : 1);
  if (before.mark == '"' || before.context == kContextOpenQuote) {
    out.set(kQuoted, closes_after(article, i, before.mark) ? 2 : 1);
  }
}

void measure_first_word(const NameArticle& article, Chunk chunk, TokenIndex i, Setter& out) {
  out.set(kFirstShape, shape_value(article[i].shape));
  if (!article[i].capitalized) out.set(kStartLow, article[i].particle ? 1 : article[i].direction ? 2 : 3);
  TokenIndex first = i;
  while (first + 1 < chunk.end && !article[first].capitalized) ++first;
  const NameToken& token = article[first];
  out.set(kFirstGiven, given_value(token));
  out.set(kFirstGivenCoarse, token.given == 0 ? 0 : token.given <= 2 ? 2 : token.given + 1);
  out.set(kFirstHead, token.head);
  out.set(kFirstList, token.list);
  out.set(kFirstWordClass, token.word_class);
  out.set(kFirstCluster, cluster_of_name(token));
  out.set(kFirstCommon, token.common);
  out.set(kFirstRole, token.role);
  out.set(kFirstSeen, seen_value(article, token));
}

// --- right ---

enum : std::uint32_t { kClassSays = 1, kClassActs, kClassPossessive, kClassWho, kClassComma, kClassStop, kClassLine, kClassOther };

std::uint32_t right_class(const NameToken& next) {
  switch (next.cue) {
    case NameCue::kSay: return kClassSays;
    case NameCue::kAct: return kClassActs;
    case NameCue::kWho: return kClassWho;
    default: break;
  }
  if (next.shape == TokenShape::kPossessive) return kClassPossessive;
  return next.mark == ',' ? kClassComma : next.mark == '.' ? kClassStop : kClassOther;
}

// Of an apposition after its article.
std::uint32_t said_to_be(const NameArticle& article, TokenIndex i) {
  switch (noun_phrase_kind(article, i)) {
    case NounKind::kRole: return 2;
    case NounKind::kOrganization: return 11;
    case NounKind::kPlace:
    case NounKind::kFacility: return 12;
    default: return 3;
  }
}

std::uint32_t apposition_value(const NameArticle& article, TokenIndex j) {
  const NameToken& next = article[j];
  if (next.cue == NameCue::kWho) return 9;
  if (next.cue == NameCue::kWhich) return 10;
  if (next.cue == NameCue::kBe && article.has_left(j + 1) && article[j + 1].cue == NameCue::kA) {
    const std::uint32_t kind = said_to_be(article, j + 2);
    return kind == 2 ? 13 : kind == 3 ? 0 : kind + 3;
  }
  if (next.mark != ',' || !article.has_left(j + 1)) return 0;
  const NameToken& token = article[j + 1];
  if (is_number(token.shape)) {
    const char close = article[j + 2].mark;
    return close == ',' || close == '.' ? 1 : 0;
  }
  if (token.cue == NameCue::kA || token.cue == NameCue::kThe) return said_to_be(article, j + 2);
  if (token.cue == NameCue::kWho) return 5;
  if (token.cue == NameCue::kWhich) return 6;
  if (token.head == HeadClass::kCompany) return 7;
  if (token.suffix) return 8;
  return token.role != RoleClass::kNone ? 4 : 0;
}

std::uint32_t bracket_value(const NameArticle& article, TokenIndex j) {
  if (article[j].mark != '(' || !article.has_left(j + 1)) return 0;
  const NameToken& token = article[j + 1];
  const bool acronym = token.shape == TokenShape::kShortCaps || token.shape == TokenShape::kLongCaps;
  const std::uint32_t kind = is_number(token.shape) ? 1 : acronym ? 2 : token.place ? 3 : token.capitalized ? 4 : 5;
  return article.has_left(j + 2) && article[j + 2].mark == ')' ? kind + 5 : kind;
}

void measure_words_after(const NameArticle& article, TokenIndex j, Setter& out) {
  out.set(kRightWord, kContextBorder);
  out.set(kRightPair, kContextBorder);
  out.set(kRightPair2, kContextBorder);
  out.set(kRightClass, kClassLine);
  if (!article.has_left(j)) return;
  const NameToken& next = article[j];
  out.set(kRightWord, next.context);
  out.set(kRightPair, next.pair);
  const bool label = article.labels_speech(j);
  out.set(kRightClass, label ? kClassSays : right_class(next));
  out.set(kAfter, apposition_value(article, j));
  out.set(kBracket, bracket_value(article, j));
  if (next.glued) out.set(kRightGlue, glue_value(next));
  if (next.cue == NameCue::kSay || label) out.set(kSaysAfter, 1);
  if (next.cue == NameCue::kAct) out.set(kSaysAfter, 2);
  if (next.shape == TokenShape::kLower) {
    out.set(kRightWordClass, next.word_class);
    out.set(kRightCluster, next.cluster);
    out.set(kLowerHead, next.head);
    if (next.cue == NameCue::kNone) out.set(kNounAfter, noun_phrase_kind(article, j));
  }
  if (!article.has_left(j + 1)) return;
  const NameToken& second = article[j + 1];
  out.set(kRightPair2, second.pair);
  out.set(kRightWordClass2, second.capitalized ? 0 : second.word_class);
  out.set(kRightCluster2, second.cluster);
  if (second.cue == NameCue::kSay && next.mark != ',' && next.cue == NameCue::kNone) out.set(kSaysAfter, 3);
  out.set(kRightNeighbour, neighbour_value(article, j, j + 1));
  if (next.mark == ',') out.set(kContainer, article.place_at(j + 1));
  if (next.mark == '-' && next.glued && second.glued) out.set(kHyphenWord, second.context);
}

std::uint32_t low_end_value(const NameArticle& article, TokenIndex last) {
  const NameToken& token = article[last];
  if (is_number(token.shape)) return 1;
  if (token.shape == TokenShape::kPossessive) return 2;
  if (last > 0 && article[last - 1].mark == '-') return 3;
  switch (token.head) {
    case HeadClass::kOrganization:
    case HeadClass::kCompany: return 4;
    case HeadClass::kOrganizationOrFacility:
    case HeadClass::kFacility: return 5;
    case HeadClass::kOrganizationOrPlace:
    case HeadClass::kPlace: return 6;
    default: return 7;
  }
}

void measure_last_word(const NameArticle& article, Chunk chunk, TokenIndex j, Setter& out) {
  out.set(kLastShape, shape_value(article[j - 1].shape));
  if (!article[j - 1].capitalized) out.set(kEndLow, low_end_value(article, j - 1));
  TokenIndex last = j - 1;
  while (last > chunk.begin && !article[last].capitalized) --last;
  const NameToken& token = article[last];
  out.set(kLastSurname, token.surname + 1u);
  out.set(kLastSurnameCoarse, token.surname == 0 ? 0 : token.surname <= 2 ? 2 : token.surname + 1);
  out.set(kLastHead, token.head);
  out.set(kLastList, token.list);
  out.set(kLastWordClass, token.word_class);
  out.set(kLastCluster, cluster_of_name(token));
  out.set(kLastGroup, cluster_of_name(token) ? token.cluster_group : 0);
  out.set(kLastCommon, token.common);
  out.set(kLastRole, token.role);
}

void measure_chunk_after(const NameArticle& article, Chunk chunk, TokenIndex j, Setter& out) {
  out.set(kRightBorder, j == chunk.end ? kBorderChunk : border_value(article[j]));
  if (j == chunk.end) return;
  if (article[j].capitalized) {
    out.set(kRightSurname, article[j].surname + 1u);
    out.set(kRightHead, article[j].head);
    out.set(kRightCapitalClass, article[j].word_class);
    out.set(kRightCapitalCluster, article[j].cluster);
  }
  if (article[chunk.end - 1].capitalized) out.set(kChunkHead, article[chunk.end - 1].head);
  out.set(kChunkRight, article.has_left(chunk.end) ? article[chunk.end].context : kContextBorder);
}

// --- span ---

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

// The place class of the whole span; that of a longer match does not count.
PlaceClass exact_place(const NameArticle& article, TokenRange span) {
  const std::uint32_t first = article[span.begin].place;
  return first && article.matches[first - 1].tokens == span ? article.matches[first - 1].place : PlaceClass::kNone;
}

std::uint32_t listed_value(const NameArticle& article, TokenRange span) {
  const std::uint32_t first = article[span.begin].organization;
  return first && article.matches[first - 1].tokens == span ? article.matches[first - 1].kind : 0;
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
  const bool is_acronym = token.shape == TokenShape::kShortCaps || token.shape == TokenShape::kLongCaps ||
                          token.shape == TokenShape::kDotted;
  if (words.capitals == 1 && is_acronym) {
    out.set(kAcronymLength, std::min(article.source->tokens[words.first].span.size(), 7u));
    const WordId word = article.source->tokens[words.first].word;
    for (const AcronymDefinition& known : article.table.acronyms) {
      if (known.word == word) out.set(kAcronymKnown, 1);
    }
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

void measure_left(const NameArticle& article, Chunk chunk, TokenIndex i, NameValues& values) {
  std::fill(values.begin(), values.begin() + kFirstRightAxis, 0);
  Setter out(values);
  const NameToken& token = article[i];
  out.set(kPosition, token.position);
  out.set(kLine, static_cast<std::uint32_t>(token.line) + 1);
  out.set(kLabel, is_story(token.label) ? static_cast<std::uint32_t>(token.label) + 1 : 1);
  out.set(kLeftBorder, i == chunk.begin ? kBorderChunk : border_value(article[i - 1]));
  measure_words_before(article, i, out);
  measure_marks_before(article, i, out);
  measure_first_word(article, chunk, i, out);
  if (i == chunk.begin) return;
  if (article[i - 1].capitalized) {
    out.set(kLeftGiven, given_value(article[i - 1]));
    out.set(kLeftRole, is_title(article[i - 1]));
  }
  out.set(kChunkLeft, article.has_left(chunk.begin) ? article[chunk.begin - 1].context : kContextBorder);
}

void measure_right(const NameArticle& article, Chunk chunk, TokenIndex j, NameValues& values) {
  std::fill(values.begin() + kFirstRightAxis, values.begin() + kFirstSpanAxis, 0);
  Setter out(values);
  measure_words_after(article, j, out);
  measure_last_word(article, chunk, j, out);
  measure_chunk_after(article, chunk, j, out);
}

void measure_span(const NameArticle& article, Chunk chunk, TokenRange span, NameValues& values) {
  std::fill(values.begin() + kFirstSpanAxis, values.end(), 0);
  Setter out(values);
  const SpanWords words = walk_span(article, span);
  const NameToken& first = article[words.first];
  const PlaceClass place = exact_place(article, span);
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
  out.set(kListed, listed_value(article, span));
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

void measure_skip(const NameArticle& article, TokenIndex i, SkipValues& values) {
  const NameToken& token = article[i];
  const auto set = [&](SkipAxis axis, auto value) {
    values[static_cast<std::size_t>(axis)] = static_cast<AxisValues>(value);
  };
  values.fill(0);
  set(SkipAxis::kShape, shape_value(token.shape));
  set(SkipAxis::kPosition, token.position);
  set(SkipAxis::kLine, static_cast<std::uint32_t>(token.line) + 1);
  if (!token.capitalized) return set(SkipAxis::kContext, token.context);
  set(SkipAxis::kSeen, seen_value(article, token));
  set(SkipAxis::kRole, token.role);
  set(SkipAxis::kList, token.list);
  set(SkipAxis::kHead, token.head);
  set(SkipAxis::kGiven, token.given + 1u);
  set(SkipAxis::kSurname, token.surname + 1u);
  set(SkipAxis::kCommon, token.common);
  set(SkipAxis::kWordClass, token.word_class);
  set(SkipAxis::kPlace, article.place_at(i));
  set(SkipAxis::kListed, token.organization != 0);
  set(SkipAxis::kCluster, cluster_of_name(token));
  set(SkipAxis::kBeforeCapital, article.has_left(i + 1) ? border_value(article[i + 1]) : 0);
}

}  // namespace artparse
