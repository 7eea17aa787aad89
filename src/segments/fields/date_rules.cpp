#include "segments/fields/date_rules.h"

#include <algorithm>

#include "segments/fields/example_page.h"
#include "segments/grammars/date_words.h"
#include "segments/grammars/read_pieces.h"

namespace artparse {
namespace {

using Evidence = DateEvidence;

const PageBlock& block(const Evidence& e) { return e.draft.blocks[e.block]; }

DateWords read_words(const Evidence& e) {
  const std::span<const FoundDate> dates = e.draft.dates_of(block(e));
  return read_date_words(e.draft, e.block, e.index > 0 ? dates[e.index - 1].end : 0, dates[e.index].first);
}

bool update(const Evidence& e) { return is_update(e); }
bool published(const Evidence& e) { return is_publication(read_words(e)); }
bool plain_line(const Evidence& e) { return block(e).shape == Shape::kDate; }
bool dated_line(const Evidence& e) {
  const Shape s = block(e).shape;
  return s == Shape::kDatePlus || s == Shape::kBy || s == Shape::kRelative || s == Shape::kNameDate ||
         s == Shape::kAgencyDate;
}
bool prose_line(const Evidence& e) {
  return !plain_line(e) && !dated_line(e) && (block(e).words_beside_date > 14 || block(e).prose);
}
bool other_line(const Evidence& e) { return !plain_line(e) && !dated_line(e) && !prose_line(e); }

bool in_head(const Evidence& e) {
  const HeadlineChoice& h = e.draft.headline;
  return e.block + 4 >= h.first_copy && e.block <= h.body_begin;
}
bool far_above(const Evidence& e) { return e.block + 4 < e.draft.headline.first_copy; }
bool behind(const Evidence& e) { return e.draft.story.end > 0 && e.block >= e.draft.story.end && !in_head(e); }
bool inside(const Evidence& e) {
  return !in_head(e) && !far_above(e) && !behind(e) && e.block > e.draft.headline.body_begin + 1;
}
bool rights(const Evidence& e) { return block(e).cues.has(BlockCue::kRights); }
bool credit(const Evidence& e) {
  return block(e).cues.has(BlockCue::kCredit) || block(e).cues.has(BlockCue::kCaptionDirection);
}
bool tail(const Evidence& e) { return e.draft.relations[e.block].after_tail_head; }
bool dateline(const Evidence& e) { return block(e).cues.has(BlockCue::kDateline) && prose_line(e); }
bool without_day(const Evidence& e) { return e.draft.dates_of(block(e))[e.index].day == 0; }
bool note(const Evidence& e) { return block(e).cues.has(BlockCue::kNote) && !plain_line(e); }
bool transmission(const Evidence& e) { return e.draft.dates_of(block(e))[e.index].transmission; }
bool has_clock(const Evidence& e) { return !e.draft.dates_of(block(e))[e.index].clock.empty(); }
bool promo(const Evidence& e) { return block(e).cues.has(BlockCue::kPromo) && block(e).words > 16; }
// "The bridge was opened by the queen on 5 May 1935": the day of what the line tells, not of the page.
bool told(const Evidence& e) {
  constexpr std::uint32_t kLeastWords = 4;  // in small letters
  const std::size_t first = e.draft.dates_of(block(e))[e.index].first;
  const bool shaped = block(e).shape == Shape::kDatePlus || block(e).shape == Shape::kNameDate;
  if (!shaped || block(e).lower_words < kLeastWords || first < 2) return false;
  const Pieces pieces = e.draft.pieces_of(block(e));
  // "This article first appeared on 5 May 2025", "Our reporter was there on 5 May 2025"
  const bool own = pieces[0].word->classes.has(ClauseClass::kThis) ||
                   std::ranges::any_of(pieces.first(first), [](const Piece& piece) {
                     return piece.word->kinds.has(SenseKind::kPronounFirst);
                   });
  const bool tells = !own && pieces[first - 1].word->classes.has(ClauseClass::kPreposition) &&
                     pieces[first - 2].shape == TokenShape::kLower;
  return tells && !is_update(e) && !is_publication(read_words(e));
}

constexpr DateRow kRows[] = {
    {"date.updated", -100, update, HEAD "@Updated 5 May 2025\n" STORY, HEAD "@Published 5 May 2025\n" STORY},
    {"date.published", 200, published, HEAD "@Published 5 May 2025\n" STORY, HEAD "@Updated 5 May 2025\n" STORY},
    {"date.plain-line", 200, plain_line, HEAD "@5 May 2025\n" STORY,
     HEAD "@On 5 May 2025 the new bridge opens at last for all people of the town\n" STORY},
    {"date.dated-line", 150, dated_line, HEAD "@By John Smith, 5 May 2025\n" STORY, HEAD "@5 May 2025\n" STORY},
    {"date.prose-line", -300, prose_line,
     HEAD "@The mayor of the town said that the bridge would be opened on 5 May 2025.\n" STORY,
     HEAD "@5 May 2025\n" STORY},
    {"date.other-line", -50, other_line,
     HEAD "@Bridge Mill Town River Road Street Lane Park Hill School House Garden 5 May 2025\n" STORY,
     HEAD "@5 May 2025\n" STORY},
    {"date.in-head", 250, in_head, HEAD "@5 May 2025\n" STORY, HEAD STORY STORY STORY "\n@5 May 2025\n"},
    {"date.far-above", -100, far_above,
     "@5 May 2025\nHome\nNews\nSport\nMore\nTravel\nFood\n" HEAD "By John Smith\n" STORY, HEAD "@5 May 2025\n" STORY},
    {"date.behind", -250, behind, HEAD STORY "\n@5 May 2025\n", HEAD "@5 May 2025\n" STORY},
    {"date.inside", -150, inside, HEAD STORY "\n@5 May 2025\n" STORY, HEAD "@5 May 2025\n" STORY},
    {"date.rights", -400, rights, HEAD STORY "\n@Copyright 5 May 2025 The Harbour Courier\n",
     HEAD "@5 May 2025\n" STORY},
    {"date.credit", -250, credit, HEAD "@The bridge, left, on 5 May 2025. Photo: Jane Doe\n" STORY,
     HEAD "@5 May 2025\n" STORY},
    {"date.in-tail", -200, tail, HEAD STORY "\nRelated stories\n@5 May 2025\n", HEAD "@5 May 2025\n" STORY},
    {"date.dateline", 150, dateline,
     HEAD "@PARIS, May 5, 2025 - The mayor of the town said that the bridge would be opened to all who walk.\n" STORY,
     HEAD "@5 May 2025\n" STORY},
    {"date.without-day", -250, without_day, HEAD "@May 2025\n" STORY, HEAD "@5 May 2025\n" STORY},
    {"date.note", -200, note, HEAD "@Correction, 5 May 2025: the name was wrong\n" STORY, HEAD "@5 May 2025\n" STORY},
    {"date.transmission", 450, transmission, HEAD STORY "\n@061012 GMT MAY 25\n", HEAD "@5 May 2025\n" STORY},
    {"date.with-clock", 40, has_clock, HEAD "@5 May 2025 14:05\n" STORY, HEAD "@5 May 2025\n" STORY},
    {"date.told", -500, told, HEAD "@The bridge was opened by the queen on 5 May 1935\n" STORY,
     HEAD "@This article first appeared on 5 May 2025\n" STORY},
    {"date.promo", -150, promo,
     HEAD "@Sign up for our newsletter and read more of it from 5 May 2025 on with us and all of our friends\n" STORY,
     HEAD "@5 May 2025\n" STORY},
};

}  // namespace

bool is_update(const DateEvidence& e) { return is_update(read_words(e)); }

std::span<const DateRow> date_rows() { return kRows; }

}  // namespace artparse
