// What the rows weighed by hand look at, for people behind an office and of what it is; see hand_rules.cpp.
#pragma once

#include "mentions/names/hand_people.h"

namespace artparse {

// "TRV" of "the leader of TRV".
inline bool is_small_office(const NameArticle& article, TokenIndex i) {
  if (!article.has_left(i) || !article.has_left(i - 1) || article[i - 1].cue != NameCue::kOf ||
      article[i - 2].shape != TokenShape::kLower) {
    return false;
  }
  return has_role_of(article.source->word(i - 2).entry, kOffices);
}

// Is it hardly a name of people that ends at i: capitals, what bodies are called, or an everyday word?
inline bool ends_seat(const NameArticle& article, TokenIndex i) {
  const NameToken& last = article[i];
  if (last.opener != NameOpener::kNone || last.particle) return false;
  return is_all_capitals(last.shape) || last.head != HeadClass::kNone ||
         (last.common && last.given == 0 && last.surname == 0);
}

// Where the run of capitals begins that i goes on with, or the article before it: "the Assembly of Farmers" before a
// name; i: it does not.
inline TokenIndex begin_of_seat(const NameArticle& article, TokenIndex i) {
  constexpr TokenIndex kLongestSeat = 6;  // "Chairman of Harlow and Chipping Development Company Tom Brown"
  TokenIndex seat = i;
  while (i - seat < kLongestSeat && article.has_left(seat)) {
    if (article[seat - 1].capitalized) {
      --seat;
    } else if (article[seat - 1].cue == NameCue::kOf && article.has_left(seat - 1) && article[seat - 2].capitalized &&
               article[seat - 2].head != HeadClass::kNone) {
      seat -= 2;
    } else {
      break;
    }
  }
  const bool behind_article =
      seat < i && article.has_left(seat) && article[seat - 1].cue == NameCue::kThe && article.has_left(seat - 1);
  return behind_article ? seat - 1 : seat;
}

// "Tom Brown" of "Mayor of Harlow Tom Brown" and "the leader of TRV Tom Brown": the office, of what it is, and a given
// name that opens the rest of the capitals.
inline bool follows_office_of(const NameArticle& article, TokenRange span) {
  const NameToken &last = article[span.end - 1], &next = article.behind(span);
  if (next.capitalized || (next.glued && is_hyphen(next)) || !is_full_name(article, span)) return false;
  const GazetteerMatch* place = article.place_match_at(span.begin);
  if (place && place->tokens.begin < span.begin) return false;
  const TokenIndex seat = begin_of_seat(article, span.begin);
  if (seat == span.begin) return false;
  return stands_behind_office(article, seat) ||
         (is_small_office(article, seat) && ends_seat(article, span.begin - 1) && (!last.common || last.surname > 0));
}

// "Zaldrim" of "Minister of Tourism Zaldrim", "Costas Velnapoulos" of "President of the Republic Costas Velnapoulos": a
// word of no list, or two or three that are nothing but names, behind a political office and an everyday word; not the
// end of "Chairman of the High Zaldrim".
inline bool follows_political_office(const NameArticle& article, TokenRange span) {
  if (!article.has_left(span.begin)) return false;
  const NameToken &next = article.behind(span), &seat_end = article[span.begin - 1];
  if (next.capitalized || (next.glued && is_hyphen(next)) || !seat_end.common || seat_end.surname > 0 ||
      seat_end.glued) {
    return false;
  }
  if (seat_end.word_class == word_class_named("adj") ||
      !(span.size() == 1 ? is_unlisted(article, span.begin) : is_bare_name(article, span))) {
    return false;
  }
  const TokenIndex seat = begin_of_seat(article, span.begin);
  return seat < span.begin && stands_behind_office(article, seat) &&
         has_role_of(article.source->word(seat - 2).entry, {RoleKind::kPolitical});
}

}  // namespace artparse
