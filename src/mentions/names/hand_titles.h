// What the rows weighed by hand look at, for people behind titles; see hand_rules.cpp.
#pragma once

#include "mentions/names/hand_organizations.h"

namespace artparse {

// Is i the last word of a title whose first one is short: "Justice" of "Mr Justice"?
inline bool ends_long_title(const NameArticle& article, TokenIndex i) {
  if (!article.has_left(i) || article[i - 1].role != RoleClass::kAbbreviation) return false;
  return match_phrase(*article.source, i - 1, i + 1, {SenseKind::kTitle}, *article.lexicon).end == i + 1;
}

// Capitals only, the last of them no everyday word, and none behind them.
inline bool is_run_of_names(const NameArticle& article, TokenRange span) {
  for (TokenIndex i = span.begin; i < span.end; ++i) {
    if (article[i].shape != TokenShape::kCapitalized || article[i].glued) return false;
  }
  const NameToken& last = article[span.end - 1];
  return (!last.common || last.surname > 0) && last.head == HeadClass::kNone && !article.behind(span).capitalized;
}

// "Lt Gen" of "Lt Gen (retired)", "Datuk Seri" of "the minister, Datuk Seri Dr Harrow".
inline bool is_long_title(const NameArticle& article, TokenRange span) {
  if (span.size() != 2) return false;
  if (ends_long_title(article, span.end - 1)) return true;
  const PhraseMatch title = match_phrase(*article.source, span.begin, span.end, {SenseKind::kTitle}, *article.lexicon);
  return title.end == span.end && has_role_of(title.entry, {RoleKind::kHonorific});
}

// "Justice Harrow" of "Mr Justice Harrow": the first word ends a title that begins before it.
inline bool begins_inside_title(const NameArticle& article, TokenRange span) {
  return ends_long_title(article, span.begin);
}

// "SSP Operations Tom Harrow": a title of two words, the first of them short, and whose it is.
inline bool opens_with_long_title(const NameArticle& article, TokenRange span) {
  return span.size() > 2 && is_all_capitals(article[span.begin].shape) && ends_long_title(article, span.begin + 1);
}

// "Harrow" of "Mr Justice Harrow", "Lt Gen Harrow".
inline bool follows_long_title(const NameArticle& article, TokenRange span) {
  const NameToken& word = article[span.begin];
  if (span.size() != 1 || word.shape != TokenShape::kCapitalized || word.role != RoleClass::kNone || word.glued ||
      article.behind(span).capitalized) {
    return false;
  }
  if (word.function_word && word.surname == 0) return false;  // "told Lt Gen It was late"
  return article.follows_capital(span.begin) && (word.head == HeadClass::kNone || word.surname > 0) &&
         ends_long_title(article, span.begin - 1);
}

// "Harrow East MP Tom Brown": an office inside, which parts what is before it from the name.
inline bool holds_office(const NameArticle& article, TokenRange span) {
  for (TokenIndex i = span.begin + 1; i + 1 < span.end; ++i) {
    if (article[i].role == RoleClass::kAbbreviation && is_short_office(article, i)) return true;
  }
  return false;
}

// "Marine Le Harrow", "Hassan Sheikh Harrow": a word that is a role or a title elsewhere, between names or before the
// small word of one.
inline bool holds_name_like_title(const NameArticle& article, TokenRange span) {
  constexpr TokenIndex kNames = 3;
  const NameToken &first = article[span.begin], &middle = article[span.begin + 1], &last = article[span.end - 1];
  if (span.size() != kNames || !is_run_of_names(article, span) || last.role != RoleClass::kNone) return false;
  if (first.role == RoleClass::kRole) return first.given > 1 && middle.particle && middle.cue == NameCue::kNone;
  const bool title = middle.role == RoleClass::kTitle && middle.surname > 0 &&
                     has_role_of(article.source->word(span.begin + 1).entry,
                                 {RoleKind::kHonorific, RoleKind::kRoyal, RoleKind::kReligious});
  return title && first.role == RoleClass::kNone && first.given > 1 && !first.common &&
         !article.follows_capital(span.begin);
}

// "Obi Tombalo Harrow II", "Paul Post KC": words that are names at best, the first behind a given name also an everyday
// one, and the number of a ruler or a son, or a degree.
inline bool ends_with_generation(const NameArticle& article, TokenRange span) {
  const NameToken& last = article[span.end - 1];
  if (span.size() < 3 || !last.suffix || !is_all_capitals(last.shape) || article.behind(span).capitalized ||
      article.follows_capital(span.begin)) {
    return false;
  }
  for (TokenIndex i = span.begin; i + 1 < span.end; ++i) {
    const NameToken& token = article[i];
    const bool everyday = token.common && (i == span.begin || article[i - 1].given <= 1);
    if (token.shape != TokenShape::kCapitalized || everyday || token.head != HeadClass::kNone ||
        token.list != ListClass::kNone) {
      return false;
    }
    if (token.organization || token.function_word || token.initialism) return false;
  }
  return article.place_at(span.begin) == PlaceClass::kNone || article[span.begin].given > 1;
}

// "Hamilton" of "Laura Hobbs (née Hamilton)": a small word of names opens the bracket.
inline bool is_maiden_name(const NameArticle& article, TokenRange span) {
  if (span.begin < 2 || !article.has_left(span.begin) || !article.has_left(span.begin - 1)) return false;
  const NameToken& small = article[span.begin - 1];
  return small.particle && small.cue == NameCue::kNone && small.shape == TokenShape::kLower &&
         article[span.begin - 2].mark == '(' && article.behind(span).mark == ')';
}

// "Alhaji Femi Harrow": a title of courtesy that few are called by, and two names. "Sri", which is for men, is a
// woman's name too.
inline bool opens_with_courtesy(const NameArticle& article, TokenRange span) {
  constexpr std::uint8_t kFrequent = 3;
  const NameToken& first = article[span.begin];
  if (first.role != RoleClass::kTitle || first.given >= kFrequent || first.surname > 0 ||
      !is_run_of_names(article, {span.begin + 1, span.end})) {
    return false;
  }
  const PhraseMatch match = match_phrase(*article.source, span.begin, span.end, {SenseKind::kTitle}, *article.lexicon);
  if (match.end != span.begin + 1) return false;
  const RoleSense title = RoleSense::unpack(Lexicon::find_sense(match.entry, SenseKind::kTitle)->payload());
  const Sense* given = Lexicon::find_sense(match.entry, SenseKind::kGivenName);
  return title.kind == RoleKind::kHonorific &&
         (!given || GivenNameSense::unpack(given->payload()).gender() == title.gender);
}

// "Post" of "Mr. Post": nothing but the title says that it is a name.
inline bool follows_title(const NameArticle& article, TokenRange span) {
  if (span.size() != 1 || !article.has_left(span.begin)) return false;
  const NameToken &title = article[span.begin - 1], &word = article[span.begin];
  return title.role == RoleClass::kAbbreviation && title.shape != TokenShape::kInitial &&
         title.opener != NameOpener::kSaint && word.common && word.shape == TokenShape::kCapitalized;
}

// "President" of "Mr. President", "Speaker" of "Madam Speaker": an office behind a title of courtesy, and hardly a
// family name.
inline bool is_office_addressed(const NameArticle& article, TokenRange span) {
  constexpr std::uint8_t kFrequent = 3;
  const NameToken& last = article[span.end - 1];
  if (!article.has_left(span.begin) || !is_title(article[span.begin - 1]) || last.surname >= kFrequent ||
      article.behind(span).capitalized) {
    return false;
  }
  if (!has_role_of(article.source->word(span.begin - 1).entry, {RoleKind::kHonorific})) return false;
  const PhraseMatch office = match_phrase(*article.source, span.begin, span.end, {SenseKind::kTitle}, *article.lexicon);
  return office.end == span.end && has_role_of(office.entry, {RoleKind::kPolitical});
}

}  // namespace artparse
