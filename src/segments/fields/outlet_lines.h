// What lines and words around the names of outlets are, whatever else was found on the page.
#pragma once

#include "segments/page_draft.h"

namespace artparse {

// "Jane Doe/Maine Public": where the picture is from.
bool names_picture_source(const PageBlock& block, const PageDraft& draft);
// Stations share their pictures with others, and agencies sell theirs.
bool is_paper(Pieces house, const PageDraft& draft);
// "for", not "by", "on" or "from".
bool stands_for(const Piece& piece);
bool is_on_behalf(const Piece& piece);
// "lead-art.fullscreen-enter"
bool is_part_of_word(Pieces pieces, std::size_t k);
// "NEWS    THE HARBOUR COURIER    Friday": columns of a head of a page.
bool stands_apart(Pieces pieces, std::size_t k);
// Does piece `k` part names of a head line: a mark, a number, a date, a small word?
bool separates(Pieces pieces, std::size_t k, std::span<const FoundDate> dates);
// "Wis." is a state, "WIS" a station.
bool is_state(Pieces part);
// Not "Rating Announcement As", "FIGURES IN", "UNITED NATIONS".
bool ends_as_name(Pieces part, const PageDraft& draft);
// "Hattie", beside a date.
bool is_given_name(Pieces part);
// "Monday", "May 2025"
bool is_day(Pieces part);
// "Harbour Courier Staff", "Harbour Courier web desk" without the newsroom's words; "Senior Editor" is a role.
Pieces without_newsroom(Pieces part, const PageDraft& draft);
// "Guardian Business": a known outlet and a section of it.
Pieces without_section(Pieces part, const PageDraft& draft);
// "by"
bool is_byline_opener_word(const Piece& piece);
// "daily" of "our daily Harbour Briefing"
bool is_adjective_before_name(Pieces pieces, std::size_t i);
// "New York", though a magazine is called so; not "The Hill" and "Los Andes", which are small places too.
bool is_great_place_of_words(Pieces name, const PageDraft& draft);
// "Australian", "the South African": people of a country, but for "The Australian" in a sentence.
bool is_people(Pieces pieces, std::size_t begin, std::size_t end, const PageDraft& draft);
// Not "The news and stories", "New York", "The Points Guy", "Mina Hawk", "Harbour Hotels Inc."
bool stands_for_outlet(Pieces pieces, std::size_t begin, std::size_t end, const PageDraft& draft);

}  // namespace artparse
