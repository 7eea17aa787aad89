// What the rows weighed by hand look at, for people; see hand_rules.cpp.
#pragma once

#include "mentions/names/hand_titles.h"

namespace artparse {

// "LAURA HARROW" of "LAURA HARROW: We stay.": who speaks, in capitals at the begin of a line.
inline bool labels_speaker(const NameArticle& article, TokenRange span) {
  constexpr TokenIndex kLongest = 4;
  const NameToken &first = article[span.begin], &last = article[span.end - 1];
  if (article.has_left(span.begin) || article.behind(span).mark != ':' || span.size() < 2 || span.size() > kLongest) {
    return false;
  }
  constexpr std::uint8_t kFrequent = 3;
  const bool town = first.place && (last.surname == 0 ||
                                    is_division(article.place_at(span.end - 1)));  // "SYDNEY MARKETS", "AUSTIN TEXAS"
  const bool body = last.head != HeadClass::kNone && last.surname < kFrequent;  // but "MARY LAKE"
  if (first.given == 0 || first.list != ListClass::kNone || (first.common && last.common) || town || body) return false;
  if (is_country(article.place_at(span.begin)) || article.organization_of(span)) return false;
  for (TokenIndex i = span.begin; i < span.end; ++i) {
    if (!is_all_capitals(article[i].shape) && article[i].shape != TokenShape::kInitial && !is_hyphen(article[i])) {
      return false;
    }
  }
  return true;
}

// Can a run of names begin at `begin`: no capital before but that of a title, no word for a son or daughter?
inline bool begins_names(const NameArticle& article, TokenIndex begin) {
  const NameToken& first = article[begin];
  if (!first.capitalized || (is_country(article.place_at(begin)) && first.given == 0)) return false;
  if (!article.has_left(begin)) return true;
  const NameToken& before = article[begin - 1];
  if (before.patronymic || (first.glued && is_hyphen(before))) return false;
  return !before.capitalized || before.role != RoleClass::kNone || is_country(article.place_at(begin - 1));
}

// Where the list of given names begins that i goes on with: "Anna" of "Anna, Tom and Ben".
inline TokenIndex begin_of_given_names(const NameArticle& article, TokenIndex i) {
  constexpr int kMostNames = 6;
  for (int n = 0; n < kMostNames && i >= 2 && article.has_left(i) && article.has_left(i - 1); ++n) {
    const NameToken &joint = article[i - 1], &name = article[i - 2];
    if ((joint.mark != ',' && joint.cue != NameCue::kAnd) || name.given == 0 ||
        name.shape != TokenShape::kCapitalized) {
      break;
    }
    i -= 2;
  }
  return i;
}

// "Georgia" of "his daughter Georgia", of "their children, Anna, Georgia and Ben" and of "his wife, Georgia,"; not of
// "his wife, Georgia officials say".
inline bool is_name_of_kin(const NameArticle& article, TokenRange span) {
  const NameToken &word = article[span.begin], &next = article.behind(span);
  if (span.size() != 1 || word.given == 0 || word.shape != TokenShape::kCapitalized || next.capitalized) return false;
  TokenIndex first = begin_of_given_names(article, span.begin);
  const bool apart = first < span.begin || next.mark || next.cue == NameCue::kAnd;
  if (apart && article.has_left(first) && article[first - 1].mark == ',') --first;
  if (!article.has_left(first) || article[first - 1].shape != TokenShape::kLower) return false;
  const Word& kin = article.source->word(first - 1);
  return has_role_of(kin.entry, {RoleKind::kRelative}) || kin.classes.has(ClauseClass::kKin);
}

// A given name, or initials behind none, and words that are no more than names.
inline bool is_full_name(const NameArticle& article, TokenRange span) {
  const NameToken& first = article[span.begin];
  const auto dotted = [](const NameToken& token) {
    return token.shape == TokenShape::kDotted || token.shape == TokenShape::kInitial;
  };
  const auto goes_on = [&](const NameToken& before) { return (before.given > 1 && !before.place) || dotted(before); };
  const bool initials =
      dotted(first) && !first.place && !(article.has_left(span.begin) && goes_on(article[span.begin - 1]));
  if (span.size() < 2 || !(initials || (first.given > 1 && first.shape == TokenShape::kCapitalized))) return false;
  for (TokenIndex i = span.begin; i < span.end; ++i) {
    const NameToken& word = article[i];
    const bool only_name = word.list == ListClass::kNone && (word.role == RoleClass::kNone || word.surname > 0);
    const bool named = word.particle || is_hyphen(word) || (word.capitalized && (only_name || dotted(word)));
    if (!named || word.head != HeadClass::kNone) return false;
  }
  return true;
}

// A word of its line that no list has and that is no everyday word.
inline bool is_unlisted(const NameArticle& article, TokenIndex i) {
  const NameToken& word = article[i];
  return word.shape == TokenShape::kCapitalized && !word.common && !word.function_word && !word.place &&
         !word.organization && word.given == 0 && word.surname == 0 && word.head == HeadClass::kNone &&
         word.list == ListClass::kNone && word.role == RoleClass::kNone && article.table.words[word.folded].lower == 0;
}

// Does the word stand last in names of people elsewhere, and first in no longer name?
inline bool ends_names_of_people(const NameArticle& article, const NameToken& word) {
  constexpr std::uint32_t kLast = 1u << static_cast<unsigned>(WithinLonger::kLastOfPerson);
  constexpr std::uint32_t kFirst =
      1u << static_cast<unsigned>(WithinLonger::kFirstOfTwo) | 1u << static_cast<unsigned>(WithinLonger::kFirstOfMore);
  const std::uint32_t longer = article.table.words[word.folded].longer;
  return (longer & kLast) != 0 && (longer & kFirst) == 0;
}

// "Laura Velna" of "the Laura Velna-led council": the adjective ends the capitals.
inline bool is_named_in_adjective(const NameArticle& article, TokenRange span) {
  const NameToken &hyphen = article.behind(span), &small = article[span.end + 1];
  if (!hyphen.glued || !is_hyphen(hyphen) || small.shape != TokenShape::kLower || !small.common || small.given > 0) {
    return false;
  }
  const NameToken &first = article[span.begin], &last = article[span.end - 1];
  const PlaceClass place = article.place_at(span.end - 1);  // "Hong Kong-based"
  if (first.shape != TokenShape::kCapitalized || last.shape != TokenShape::kCapitalized || first.function_word ||
      (place != PlaceClass::kNone && !is_town(place))) {
    return false;
  }
  return is_full_name(article, span) && !article.follows_capital(span.begin) &&
         article.place_of(span) == PlaceClass::kNone && (!last.common || last.surname > 0);
}

// "von Zaldrim", "van der Harrow", "Al-Harrow": small words of names, and one word that is a last name or of no list;
// not "San Juan".
inline bool is_surname_with_particle(const NameArticle& article, TokenRange span) {
  TokenIndex i = span.begin;
  while (i + 1 < span.end &&
         (joins_names(article[i]) || (i > span.begin && article[i].glued && is_hyphen(article[i])))) {
    ++i;
  }
  const NameToken& last = article[i];
  if (i == span.begin || i + 1 != span.end || article[span.begin].place || last.shape != TokenShape::kCapitalized) {
    return false;
  }
  return is_unlisted(article, i) ||
         (last.surname > 0 && !last.organization && (!last.place || is_town(article.place_at(i))));
}

// "of cars" of "the Harrow family of cars"; not "of four", "of lawyers".
inline bool is_line_of_things(const NameArticle& article, TokenIndex of) {
  const NameToken& thing = article[of + 1];
  return article.has_left(of) && article[of].cue == NameCue::kOf && thing.shape == TokenShape::kLower &&
         !thing.function_word && thing.role == RoleClass::kNone;
}

// "Laura Hobbs" of "the Laura Hobbs government", "Ferrante" of "the Ferrante regime" and "the Ferrante brothers": names
// of people and no place or body; a word of no list where it ends the name of a person elsewhere, or before a family.
inline bool is_name_of_ruler(const NameArticle& article, TokenRange span) {
  const NameToken &first = article[span.begin], &last = article[span.end - 1], &next = article.behind(span);
  if (next.shape != TokenShape::kLower || next.glued) return false;
  if (!article.has_left(span.begin) || !article.source->word(span.begin - 1).kinds.has(SenseKind::kArticle)) {
    return false;
  }
  const ClauseClasses noun = article.source->word(span.end).classes;
  if (!noun.has_any({ClauseClass::kGovernmentNoun, ClauseClass::kHouseNoun})) return false;
  if (is_surname_with_particle(article, span)) return true;
  if (span.size() == 1 && last.surname == 0) {
    const bool related =
        noun.has(ClauseClass::kHouseNoun) &&
        (noun.has(ClauseClass::kKin) || has_role_of(article.source->word(span.end).entry, {RoleKind::kGroup}));
    return (related ? !is_line_of_things(article, span.end + 1) : ends_names_of_people(article, last)) &&
           is_unlisted(article, span.begin);
  }
  const bool house = noun.has(ClauseClass::kHouseNoun);
  constexpr std::uint8_t kFrequent = 3;
  const PlaceClass place = article.place_at(span.begin);
  const bool larger = place != PlaceClass::kNone && !is_town(place);
  if (larger && (place < PlaceClass::kCounty || last.surname < kFrequent)) return false;
  if (first.list != ListClass::kNone) return false;
  for (TokenIndex i = span.begin; i < span.end; ++i) {
    const NameToken& token = article[i];
    const bool small_part = i > span.begin && token.glued && (is_hyphen(token) || is_hyphen(article[i - 1]));
    if (small_part) continue;
    if (token.shape != TokenShape::kCapitalized || token.organization) return false;
    if (token.head != HeadClass::kNone && (token.surname == 0 || (house && span.size() > 1))) return false;
  }
  if (span.size() == 1) return !last.common || (last.surname >= kFrequent && last.role == RoleClass::kNone);
  return last.surname > 0 ? first.given > 0 || first.surname > 0
                          : first.given >= kFrequent && (last.glued || !last.common);
}

// "Macron": nothing but a frequent family name, or that of a public figure.
inline bool is_known_surname(const NameArticle& article, TokenIndex i) {
  constexpr std::uint8_t kVeryFrequent = 4;
  const NameToken& word = article[i];
  if (word.surname < kVeryFrequent || word.shape != TokenShape::kCapitalized || word.line != LineType::kText) {
    return false;
  }
  if (word.organization || word.head != HeadClass::kNone || word.role != RoleClass::kNone ||
      word.list != ListClass::kNone) {
    return false;
  }
  const bool everyday =
      word.common && (word.position != TokenPosition::kMiddle || article.table.words[word.folded].lower > 0);
  return !everyday && (!word.place || is_town(article.place_at(i)));
}

// "Merkel" of "Merkel, Macron and Trump".
inline bool is_surname_among_surnames(const NameArticle& article, TokenRange span) {
  const TokenIndex i = span.begin;
  if (span.size() != 1 || !is_known_surname(article, i) || article.behind(span).capitalized ||
      article.follows_capital(i)) {
    return false;
  }
  for (const TokenIndex name : {std::max<TokenIndex>(i, 2) - 2, i + 2}) {
    const TokenIndex joint = (i + name) / 2;
    const bool joined = article[joint].mark == ',' || article[joint].cue == NameCue::kAnd;
    if (!joined || !article.has_left(joint) || !article.has_left(joint + 1)) continue;
    if (is_known_surname(article, name) && !article.follows_capital(name) && !article[name + 1].capitalized) {
      return true;
    }
  }
  return false;
}

// "Obama" of "Unlike Obama, he was late": a small word has its capital because it stands first.
inline bool is_surname_behind_opener(const NameArticle& article, TokenRange span) {
  const TokenIndex i = span.begin;
  if (span.size() != 1 || i == 0 || !article.has_left(i) || !is_known_surname(article, i) ||
      article.behind(span).capitalized) {
    return false;
  }
  const NameToken& opener = article[i - 1];
  const bool opens = opener.position == TokenPosition::kSentence || opener.position == TokenPosition::kLine;
  return opens && opener.shape == TokenShape::kCapitalized && opener.given == 0 &&
         article.source->word(i - 1).kinds.has_any(
             {SenseKind::kPreposition, SenseKind::kPlacePreposition, SenseKind::kConjunction});
}

// "Hunt" of "Hunt said no": a family name that is an everyday word, inside a sentence, and nothing else that speaks.
inline bool is_speaking_surname(const NameArticle& article, TokenRange span) {
  const NameToken &word = article[span.begin], &next = article.behind(span);
  if (span.size() != 1 || word.shape != TokenShape::kCapitalized || next.cue != NameCue::kSay || next.glued) {
    return false;
  }
  if (word.surname == 0 || !word.common || word.role != RoleClass::kNone || word.head != HeadClass::kNone) return false;
  if (word.position != TokenPosition::kMiddle || word.line != LineType::kText) return false;
  if (word.organization || may_be_company(article, span)) return false;
  return word.list == ListClass::kNone && !article[span.begin - 1].capitalized;
}

// Two or three words that are nothing but names: no everyday word, nothing of the lists, no head, no title.
inline bool is_bare_name(const NameArticle& article, TokenRange span) {
  constexpr TokenIndex kLongest = 3;
  if (span.size() < 2 || span.size() > kLongest) return false;
  for (TokenIndex i = span.begin; i < span.end; ++i) {
    const NameToken& token = article[i];
    if (token.shape != TokenShape::kCapitalized || token.common || token.function_word || token.place ||
        token.organization) {
      return false;
    }
    if (token.head != HeadClass::kNone || token.list != ListClass::kNone || token.role != RoleClass::kNone ||
        token.opener != NameOpener::kNone) {
      return false;
    }
  }
  return true;
}

// "Velna Harrow" of "Velna Harrow reminded them": before a verb of speech that the cues do not know; bodies say things
// too.
inline bool is_speaking_name(const NameArticle& article, TokenRange span) {
  const NameToken& next = article.behind(span);
  if (next.shape != TokenShape::kLower || next.cue != NameCue::kNone ||
      !article.source->word(span.end).kinds.has(SenseKind::kCueVerb)) {
    return false;
  }
  return !article.follows_capital(span.begin) && is_bare_name(article, span);
}

// "Rann" of "the Rann" where the article has "Little Rann of Kutch": people have no article before their name, but what
// they do has: "the Obama plan".
inline bool is_part_behind_article(const NameArticle& article, TokenRange span) {
  const NameToken &word = article[span.begin], &next = article.behind(span);
  if (span.size() != 1 || word.given > 0 || word.shape != TokenShape::kCapitalized ||
      !article.follows_article(span.begin)) {
    return false;
  }
  if (article.table.words[word.folded].longer == 0) return false;
  return next.shape == TokenShape::kPossessive || next.function_word || next.cue == NameCue::kSay ||
         (next.mark != 0 && next.mark != '-');
}

// "Carlos Harrow presidency", "Salman Complex": what stands last is no name.
inline bool ends_with_head(const NameArticle& article, TokenRange span) {
  const NameToken& last = article[span.end - 1];
  if (span.size() < 2 || !(may_end_name(last.head) || last.head == HeadClass::kCompany)) return false;
  if (last.shape == TokenShape::kLower) return !last.glued;
  return last.common && last.given == 0 && last.surname == 0;
}

// "Meanwhile Harrow": the small word has a capital because it stands first. Names that are listed with it keep it.
inline bool opens_with_small_word(const NameArticle& article, TokenRange span) {
  constexpr SenseKinds kOpeners = {SenseKind::kPreposition, SenseKind::kPlacePreposition, SenseKind::kConjunction,
                                   SenseKind::kSubordinator, SenseKind::kAdverb};
  const NameToken& first = article[span.begin];
  if (span.size() < 2 || !article.source->word(span.begin).kinds.has_any(kOpeners)) return false;
  if (first.shape != TokenShape::kCapitalized || first.given > 0) return false;
  if (first.position != TokenPosition::kSentence && first.position != TokenPosition::kLine) return false;
  return first.line == LineType::kText && first.place == 0 && first.organization == 0;
}

// "Frenchman Cyril Harrow": where somebody is from is no part of the name; "German Harrow" may be one.
inline bool opens_with_demonym(const NameArticle& article, TokenRange span) {
  const NameToken &first = article[span.begin], &next = article[span.begin + 1];
  if (first.list != ListClass::kDemonym && first.list != ListClass::kPeople) return false;
  return span.size() > 2 && first.given <= 1 && next.capitalized && next.given > 0 && !next.glued;
}

// "Tom and Ben", "Brook & Tarn" are two, or a firm.
inline bool joins_people(const NameArticle& article, TokenRange span) {
  for (TokenIndex i = span.begin + 1; i + 1 < span.end; ++i) {
    if (article[i].cue == NameCue::kAnd || article[i].mark == '&') return true;
  }
  return false;
}

// "Rohi Harrow" of "said Damru Rohi Harrow": a capital before it that nothing else accounts for is of the name too; not
// that of "Kenyan Olympians".
inline bool follows_unknown_capital(const NameArticle& article, TokenRange span) {
  const NameToken& first = article[span.begin];
  if (!article.has_left(span.begin) || first.glued || first.shape == TokenShape::kInitial) return false;
  const NameToken& before = article[span.begin - 1];
  if (before.shape != TokenShape::kCapitalized || before.line != LineType::kText) return false;
  if (article.has_left(span.begin - 1) && article[span.begin - 2].list == ListClass::kDemonym) return false;
  if (before.glued || before.common || before.function_word || before.word_class || before.place ||
      before.organization) {
    return false;
  }
  return before.role == RoleClass::kNone && before.head == HeadClass::kNone && before.list == ListClass::kNone;
}

// "Mary Harrow Tuesday": the day is no family name, but "Sun" may be one.
inline bool ends_with_weekday(const NameArticle& article, TokenRange span) {
  constexpr std::uint32_t kLongestShortForm = 4;
  const bool spelled_out = article.source->tokens[span.end - 1].span.size() > kLongestShortForm;
  return span.size() >= 2 && article[span.end - 1].list == ListClass::kWeekday && spelled_out;
}

}  // namespace artparse
