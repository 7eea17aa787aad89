// What the rows weighed by hand look at, for how the names of people are built; see hand_rules.cpp.
#pragma once

#include "mentions/names/hand_people.h"

namespace artparse {

// A given name or two, a nickname in marks, a last name or two joined by a hyphen.
inline bool holds_nickname(const NameArticle& article, TokenRange span) {
  const bool goes_on = article.behind(span).glued && article.behind(span).mark == '-';
  if (span.size() < 5 || goes_on) return false;
  TokenIndex end = span.end;
  if (article[end - 1].glued && article[end - 2].mark == '-') end -= 2;
  const NameToken& first = article[span.begin];
  const auto ends_behind = [&](TokenIndex mark) {
    TokenIndex last = article.end_of_nickname(mark);
    if (last == mark) return false;
    const NameToken& next = article[last + 1];
    const bool saint = article[last].opener == NameOpener::kSaint;  // “Pico” Sta. Harrow
    if (next.shape == TokenShape::kCapitalized && (saint || next.surname > 0) && next.list == ListClass::kNone) ++last;
    if (last + 1 < end && article[last + 1].suffix) ++last;  // "Jr."
    return last + 1 == end;
  };
  return ends_behind(span.begin + 1) || (first.given > 0 && first.capitalized && !is_title(first) &&
                                         !is_country(article.place_at(span.begin)) && ends_behind(span.begin + 2));
}

// "PK Kapoor": two capitals that are no acronym, place or title of the lists, and a word that is nothing but a name.
inline bool opens_with_initials(const NameArticle& article, TokenRange span) {
  constexpr std::uint32_t kTwoInitials = 2;
  const NameToken &first = article[span.begin], &last = article[span.end - 1];
  if (span.size() != 2 || first.shape != TokenShape::kShortCaps || last.shape != TokenShape::kCapitalized) return false;
  if (article.source->tokens[span.begin].span.size() != kTwoInitials || first.place || first.organization) return false;
  const bool acronym =
      article.source->word(span.begin).kinds.has_any({SenseKind::kAcronym, SenseKind::kAmbiguousAcronym});
  if (last.surname == 0 && article.behind(span).cue != NameCue::kSay) return false;
  if (acronym || first.initialism || first.unlike_lower_case || first.role != RoleClass::kNone ||
      article.behind(span).capitalized) {
    return false;
  }
  return !last.common && last.head == HeadClass::kNone && !last.place && last.organization == 0 &&
         last.list == ListClass::kNone && last.role == RoleClass::kNone && first.line == LineType::kText;
}

// "Khalid bin Omar Al Harrow": names and particles only, from the first name to the last, a parent's name inside.
inline bool holds_patronymic(const NameArticle& article, TokenRange span) {
  const NameToken &last = article[span.end - 1], &next = article.behind(span);
  if (span.size() < 3 || !begins_names(article, span.begin) || !last.capitalized || next.capitalized) return false;
  if (last.head != HeadClass::kNone && last.surname == 0) return false;
  if ((joins_names(next) && article[span.end + 1].capitalized) || (next.glued && is_hyphen(next))) return false;
  bool found = false;
  for (TokenIndex i = span.begin + 1; i < span.end; ++i) {
    const NameToken& token = article[i];
    if (!token.capitalized && !joins_names(token) && !is_hyphen(token) && token.mark != '\'') return false;
    found |= token.patronymic && !token.capitalized;
    if (!found && is_title(article[i - 1])) return false;
  }
  return found;
}

// "Park Velna-ro", there and in "Park Velna-ro-style": a family name that stands first, and a given name of two parts.
inline bool is_family_first(const NameArticle& article, TokenRange span) {
  constexpr TokenIndex kTokens = 4;
  constexpr std::uint32_t kLongestPart = 6;
  if (span.size() != kTokens || !is_hyphen(article[span.begin + 2]) || article.behind(span).capitalized) return false;
  const NameToken &family = article[span.begin], &given = article[span.begin + 1], &part = article[span.end - 1];
  if (family.shape != TokenShape::kCapitalized || given.shape != TokenShape::kCapitalized || given.glued ||
      given.head != HeadClass::kNone) {
    return false;
  }
  if ((family.place && family.place == given.place) || family.function_word) return false;  // "Hong Kong-based"
  if (part.shape != TokenShape::kLower || !part.glued ||
      article.source->tokens[span.end - 1].span.size() > kLongestPart) {
    return false;
  }
  return article.source->word(span.begin).kinds.has(SenseKind::kFamilyFirst) && begins_names(article, span.begin);
}

// "Velna-ro Park", where the family name stands last.
inline bool has_given_name_of_two(const NameArticle& article, TokenRange span) {
  constexpr TokenIndex kTokens = 4;
  return span.size() == kTokens && article.parts_given_name(span.begin + 1) && !article.behind(span).capitalized &&
         begins_names(article, span.begin);
}

// "E. J. Van Harrow": initials, and a small word with a capital before the family name.
inline bool holds_initials_and_particle(const NameArticle& article, TokenRange span) {
  constexpr TokenIndex kShortest = 3, kLongest = 6;
  if (span.size() < kShortest || span.size() > kLongest || article[span.begin].shape != TokenShape::kInitial) {
    return false;
  }
  const NameToken &last = article[span.end - 1], &next = article.behind(span);
  if (last.shape != TokenShape::kCapitalized || last.common || next.capitalized || (next.glued && is_hyphen(next))) {
    return false;
  }
  TokenIndex i = span.begin;
  while (article[i].shape == TokenShape::kInitial) ++i;
  const TokenIndex particles = i;
  while (i + 1 < span.end && article[i].particle && article[i].shape == TokenShape::kCapitalized) ++i;
  return i > particles && i + 1 == span.end && begins_names(article, span.begin);
}

// "Carlos Harrow y Robles": a given name and family names, a small word between the last two.
inline bool joins_surnames(const NameArticle& article, TokenRange span) {
  constexpr TokenIndex kShortest = 4;
  if (span.size() < kShortest || !joins_names(article[span.end - 2])) return false;
  const NameToken &first = article[span.begin], &last = article[span.end - 1], &next = article.behind(span);
  if (first.given < 2 || first.particle || article[span.end - 3].surname == 0 || last.surname == 0 ||
      !last.capitalized || next.capitalized) {
    return false;
  }
  if ((joins_names(next) && article[span.end + 1].capitalized) || (next.glued && is_hyphen(next)) ||
      !begins_names(article, span.begin)) {
    return false;
  }
  for (TokenIndex i = span.begin; i < span.end; ++i) {
    const NameToken& token = article[i];
    if (!token.capitalized && !joins_names(token)) return false;
    if (token.head != HeadClass::kNone || token.organization || is_title(token) || is_country(article.place_at(i))) {
      return false;
    }
  }
  return article.place_of(span) == PlaceClass::kNone;
}

// "OBE" of "Mary Harrow (OBE)" and "Mary Harrow, OBE,", "M.D." of "Mary Harrow, M.D.,": an honour or a degree behind a
// person, no body and no town; not "S.C." of "Columbia, S.C.,".
inline bool is_honour_behind_person(const NameArticle& article, TokenRange span) {
  const NameToken &word = article[span.begin], &next = article.behind(span);
  const bool dotted = word.shape == TokenShape::kDotted;
  if (!word.suffix || span.size() != 1 || !(dotted || is_all_capitals(word.shape)) || word.line != LineType::kText ||
      span.begin < 3) {
    return false;
  }
  const NameToken &mark = article[span.begin - 1], &name = article[span.begin - 2], &given = article[span.begin - 3];
  const bool enclosed = (mark.mark == '(' && next.mark == ')') || (mark.mark == ',' && next.mark == ',');
  if (dotted) {
    return enclosed && article.has_left(span.begin - 2) && name.capitalized &&
           (given.given > 1 || given.shape == TokenShape::kInitial);
  }
  const bool named = name.shape == TokenShape::kCapitalized &&
                     (name.surname > 0 || (given.given > 1 && article.has_left(span.begin - 2)));
  if (!enclosed || !article.has_left(span.begin - 1) || !named) return false;
  const bool division = word.place && !is_town(article.place_at(span.begin));  // "SC" of a state, or of a lawyer
  if (division && (given.given <= 1 || given.place || !article.has_left(span.begin - 2))) return false;
  return !article.source->word(span.begin).kinds.has(SenseKind::kAcronym) &&
         !article.table.defines(article.source->tokens[span.begin].word);
}

}  // namespace artparse
