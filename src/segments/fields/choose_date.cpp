#include "segments/fields/choose_date.h"

#include <algorithm>

#include "segments/fields/date_rules.h"
#include "segments/grammars/calendar.h"
#include "segments/grammars/date_words.h"
#include "segments/grammars/read_dates.h"
#include "segments/grammars/read_pieces.h"

namespace artparse {
namespace {

constexpr int kLeastScore = -50;
constexpr int kStepAway = 6;        // per block from the headline
constexpr std::size_t kMostSteps = 30;
constexpr int kLeastUpdateScore = 150, kLeastPublicationScore = 50;

struct Choice {
  int score = -100000;
  const FoundDate* date = nullptr;
  DateEvidence evidence;
};

void take(Choice& choice, int score, const FoundDate& date, std::size_t block, std::size_t index) {
  choice.score = score;
  choice.date = &date;
  choice.evidence.block = block;
  choice.evidence.index = index;
}

int score_date(const DateEvidence& e) {
  int score = 0;
  for (const DateRow& row : date_rows()) {
    if (row.fires(e)) score += row.weight;
  }
  const std::size_t anchor = e.draft.headline.last_copy;
  const std::size_t away = e.block > anchor ? e.block - anchor : anchor - e.block;
  return score - kStepAway * static_cast<int>(std::min(away, kMostSteps));
}

// "05/12/2008 03:03 AM PDT", "05/12/08 3:03 AM ET": the clock of a zone of North America, where the month comes first.
bool is_in_north_america(Pieces pieces, const FoundDate& date) {
  constexpr std::size_t kZone = 6;  // bytes of "-07:00"
  if (date.clock.empty()) return false;
  const Piece& last = pieces[date.end - 1];
  if (last.shape == TokenShape::kShortCaps && payload_of(last.word->entry, SenseKind::kTimeZone) == kNoZoneOffset) {
    return true;
  }
  if (date.clock.size() <= kZone) return false;
  const std::string_view zone = std::string_view(date.clock).substr(date.clock.size() - kZone);
  return zone.starts_with("-0") && zone[2] >= '4' && zone[2] <= '8';
}

// A weekday beside a numeric date settles which number is the day, and so does the zone of its clock.
FoundDate settle_order(const PageDraft& draft, const PageBlock& block, FoundDate date) {
  if (date.order_certain || date.day == 0) return date;
  const Pieces pieces = draft.pieces_of(block);
  FoundDate other = date;
  std::swap(other.day, other.month);
  for (std::size_t i = date.first > 3 ? date.first - 3 : 0; i < std::min<std::size_t>(pieces.size(), date.end + 3);
       ++i) {
    const int weekday = payload_of(pieces[i].word->entry, SenseKind::kWeekday);
    if (weekday <= 0 || !is_capitalized(pieces[i].shape)) continue;
    const bool fits = weekday_of(date) == weekday, other_fits = weekday_of(other) == weekday;
    if (fits != other_fits) {
      FoundDate settled = fits ? date : other;
      settled.order_certain = true;
      return settled;
    }
  }
  if (!is_in_north_america(pieces, date) || draft.foreign) return date;
  other.order_certain = true;
  return other;
}

// Stands a weekday beside the date that is not the day's?
bool contradicts_weekday(const PageDraft& draft, const PageBlock& block, const FoundDate& date) {
  const Pieces pieces = draft.pieces_of(block);
  for (std::size_t i = date.first > 2 ? date.first - 2 : 0; i < date.first; ++i) {
    const int weekday = payload_of(pieces[i].word->entry, SenseKind::kWeekday);
    if (weekday > 0 && is_capitalized(pieces[i].shape)) return weekday_of(date) > 0 && weekday_of(date) != weekday;
  }
  return false;
}

// Another date of the page written so that its day is certain, with the same day and month in one of the two orders.
FoundDate settle_by_others(const PageDraft& draft, FoundDate date) {
  if (date.order_certain) return date;
  for (const FoundDate& other : draft.dates) {
    if (!other.order_certain || other.day == 0 || other.year != date.year) continue;
    const bool same = other.month == date.month && std::abs(other.day - date.day) <= 1;
    const bool swapped = other.month == date.day && std::abs(other.day - date.month) <= 1;
    if (swapped && !same) std::swap(date.day, date.month);
    if (same || swapped) {
      date.order_certain = true;
      return date;
    }
  }
  return date;
}

PageText print_date(const PageDraft& draft, const Choice& choice) {
  const PageBlock& block = draft.blocks[choice.evidence.block];
  const FoundDate date = settle_by_others(draft, settle_order(draft, block, *choice.date));
  PageText out{format_date(date), span_of(draft.pieces_of(block).subspan(date.first, date.end - date.first)), {}};
  if (!draft.options.explain) return out;
  out.reasons.rule = "date";
  for (const DateRow& row : date_rows()) {
    if (row.fires(choice.evidence)) out.reasons.rows.push_back({row.id, row.weight});
  }
  return out;
}

}  // namespace

void choose_date(const PageDraft& draft, Page& page) {
  Choice best{-100000, nullptr, {draft, 0, 0}}, update = best, publication = best;
  for (std::size_t i = 0; i < draft.blocks.size(); ++i) {
    const std::span<const FoundDate> dates = draft.dates_of(draft.blocks[i]);
    for (std::size_t k = 0; k < dates.size(); ++k) {
      const DateEvidence evidence{draft, i, k};
      const int score = score_date(evidence);
      if (score > best.score) take(best, score, dates[k], i, k);
      if (is_update(evidence) && score > update.score) take(update, score, dates[k], i, k);
      if (is_publication(read_date_words(draft, i, 0, dates[k].first)) && score > publication.score) {
        take(publication, score, dates[k], i, k);
      }
    }
  }
  if (!best.date) return;

  // "Updated 5 March" above the story and "Published 4 March" or "This story was originally published March 4" below
  // it.
  const bool told = publication.date && (publication.score >= kLeastPublicationScore ||
                                         draft.blocks[publication.evidence.block].cues.has(BlockCue::kColophon));
  const bool below = told && format_date(*publication.date) <= format_date(*best.date);
  if (below && is_update(best.evidence)) {
    take(best, std::max(publication.score, kLeastScore), *publication.date, publication.evidence.block,
         publication.evidence.index);
  }
  page.whys.date = "the dates of the page stand where those of the story stand";
  if (best.score < kLeastScore) return;
  page.date = print_date(draft, best);
  if (update.date && update.date != best.date && update.score >= kLeastUpdateScore) {
    page.updated = print_date(draft, update);
  }
  if (best.date->order_certain && contradicts_weekday(draft, draft.blocks[best.evidence.block], *best.date)) {
    page.warnings.push_back({"weekday_mismatch", "the date is printed with another weekday than its own"});
  }
  if (!best.date->order_certain && !draft.foreign &&
      page.date->text.size() >= 10) {  // all but English puts the day first
    const FoundDate settled =
        settle_by_others(draft, settle_order(draft, draft.blocks[best.evidence.block], *best.date));
    if (!settled.order_certain) {
      page.warnings.push_back({"ambiguous_date", "day and month of the date may be the other way round"});
    }
  }
}

void choose_date_of_dateline(const PageDraft& draft, Page& page) {
  if (page.date || !page.dateline || !page.dateline->date) return;
  page.date = PageText{*page.dateline->date, page.dateline->date_span, {}};
  if (draft.options.explain) page.date->reasons.rule = "dateline";
}

}  // namespace artparse
