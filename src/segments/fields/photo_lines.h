// What a line near a picture shows of itself: a label, a source, a post, a price. None asks what other lines were taken
// for.
#pragma once

#include "segments/page_draft.h"

namespace artparse {

constexpr std::uint32_t kLeastAltWords = 6;  // of a source and what stands for its picture

// "The bridge is open! pic.harbour.example/3Bd": a post that the story shows, with the address of its picture.
bool is_post(const PageBlock& block, Pieces pieces, const PageDraft& draft);
// "$139 at Harrow's" below a thing that is sold.
bool opens_with_price(Pieces pieces, const PageDraft& draft);
// "Image caption", "Open this photo in gallery:" and no more.
bool is_caption_label(const PageBlock& block, const PageDraft& draft);
// "hide caption", the button under it.
bool is_caption_toggle(const PageBlock& block, const PageDraft& draft);
// "Jane Doe speaks in Lisbon", "left", or a day.
bool shows_picture(const PageBlock& block);
// Short, and right under what stands under a headline.
bool heads_story(const PageBlock& block, Shape above);
// "Jane Doe is a senior researcher"
bool is_note_on_person(const PageBlock& block, const PageDraft& draft);
// "The old bridge at dusk. Jane Doe", "The old bridge at dusk. | JANE DOE": the name from piece `credit` > 0 on.
bool is_name_behind_stop(Pieces pieces, std::size_t credit, const PageDraft& draft);
// "Getty Images A white ferry at dusk" and below it the caption: the source, what stands for the picture, the caption.
// The end of the source among the `pieces` of block `i`; 0 for another line.
std::size_t end_of_source(std::size_t i, Pieces pieces, const PageDraft& draft);
// "March 14, 2026", "Updated: March 14, 2026" at the start of a line.
bool opens_with_date(const PageBlock& block, const PageDraft& draft);
// "Source: Xinhua", behind a date or not, above the story and under no caption tells where the story comes from.
bool is_origin(Pieces pieces);

}  // namespace artparse
