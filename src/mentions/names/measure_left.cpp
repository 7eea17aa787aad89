// The values of the axes of a left border: the words and marks before it, and the first word after it.
#include <algorithm>

#include "mentions/names/name_values.h"
#include "mentions/names/noun_kind.h"

namespace artparse {
namespace {

using enum NameAxis;

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

std::uint32_t title_before(const NameArticle& article, TokenIndex i) {
  const NameToken& before = article[i - 1];
  if (before.role == RoleClass::kAbbreviation) return 1;
  if (before.role == RoleClass::kTitle) return before.capitalized ? 2 : 3;
  const bool has_second = article.has_left(i - 1);
  if (before.role == RoleClass::kRole) {
    const bool article_before =
        has_second && (article[i - 2].cue == NameCue::kA || article[i - 2].cue == NameCue::kThe);
    return before.capitalized ? 4 : article_before ? 9 : 5;
  }
  if (!has_second) return 0;
  if (before.mark == ',' && article[i - 2].role != RoleClass::kNone) return 6;
  return is_title(article[i - 2]) ? (before.capitalized ? 7 : 8) : 0;
}

// "On Monday Harrow said" as "On Monday, Harrow said".
void measure_day_before(Setter& out) {
  constexpr auto kComma = kContextFirstMark + static_cast<std::uint32_t>(kContextMarks.find(','));
  out.set(kLeftWord, kComma);
  out.set(kLeftPair, kComma);
  out.set(kLeftPair2, kContextCapital);
  out.set(kLeftClass, 9);
  out.set(kPosition, TokenPosition::kSoft);
}

void measure_words_before(const NameArticle& article, TokenIndex i, Setter& out) {
  out.set(kLeftWord, kContextBorder);
  out.set(kLeftPair, kContextBorder);
  out.set(kLeftPair2, kContextBorder);
  out.set(kLeftClass, 8);
  if (!article.has_left(i)) return;
  if (article.follows_day(i)) return measure_day_before(out);
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

}  // namespace artparse
