// The values of the axes of a right border: the words and marks after it, and the last word before it.
#include <algorithm>

#include "mentions/names/name_values.h"
#include "mentions/names/noun_kind.h"

namespace artparse {
namespace {

using enum NameAxis;

enum : std::uint32_t {
  kClassSays = 1,
  kClassActs,
  kClassPossessive,
  kClassWho,
  kClassComma,
  kClassStop,
  kClassLine,
  kClassOther
};

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
  const bool acronym = is_all_capitals(token.shape);
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

}  // namespace

void measure_right(const NameArticle& article, Chunk chunk, TokenIndex j, NameValues& values) {
  std::fill(values.begin() + kFirstRightAxis, values.begin() + kFirstSpanAxis, 0);
  Setter out(values);
  measure_words_after(article, j, out);
  measure_last_word(article, chunk, j, out);
  measure_chunk_after(article, chunk, j, out);
}

}  // namespace artparse
