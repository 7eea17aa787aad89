#include "segments/grammars/relative_dates.h"

#include <algorithm>
#include <charconv>

#include "segments/grammars/calendar.h"
#include "segments/grammars/date_words.h"
#include "segments/grammars/read_dates.h"
#include "segments/grammars/read_pieces.h"

namespace artparse {
namespace {

using std::chrono::days, std::chrono::months, std::chrono::sys_days, std::chrono::year_month_day, std::chrono::years;

constexpr std::size_t kMostLineWords = 14;
constexpr int kMostCount = 10000;
constexpr int kYearsBack = 8;  // to the last 29 February

bool is_word(const Piece& piece, DateWord word) { return has_sense(piece.word->entry, SenseKind::kDateWord, word); }

// The unit of a piece such as "hours"; kHalf: it is none.
DateWord unit_of(const Piece& piece) {
  if (!piece.word->kinds.has(SenseKind::kDateWord)) return DateWord::kHalf;
  for (const DateWord unit :
       {DateWord::kMinutes, DateWord::kHours, DateWord::kDays, DateWord::kWeeks, DateWord::kMonths, DateWord::kYears}) {
    if (is_word(piece, unit)) return unit;
  }
  return DateWord::kHalf;
}

bool is_count(const Piece& piece) {
  return is_number(piece.shape) || has_sense(piece.word->entry, SenseKind::kDateFiller, DateWord::kArticle);
}

struct Ago {
  std::size_t end = 0, count = 0, unit = 0;  // pieces
};

// "5 hours ago", "an hour ago", "vor 5 Stunden"; end 0: none starts at `i`.
Ago match_ago(Pieces pieces, std::size_t i, const Lexicon& lexicon) {
  if (i + 2 < pieces.size() && is_count(pieces[i]) && unit_of(pieces[i + 1]) != DateWord::kHalf &&
      is_word(pieces[i + 2], DateWord::kAgo)) {
    return {i + 3, i, i + 1};
  }
  if (!pieces[i].word->kinds.has(SenseKind::kDateWord) && !pieces[i].word->entry.starts_page_phrase) return {};
  const PieceMatch before = match_pieces(pieces, i, {SenseKind::kDateWord}, lexicon);
  if (!before || !has_sense(before.entry, SenseKind::kDateWord, DateWord::kAgoBefore) ||
      before.end + 1 >= pieces.size()) {
    return {};
  }
  const bool ago = is_count(pieces[before.end]) && unit_of(pieces[before.end + 1]) != DateWord::kHalf;
  return ago ? Ago{before.end + 2, before.end, before.end + 1} : Ago{};
}

void set_day(sys_days day, FoundDate& date) {
  const year_month_day ymd(day);
  date.year = static_cast<int>(ymd.year());
  date.month = static_cast<int>(static_cast<unsigned>(ymd.month()));
  date.day = static_cast<int>(static_cast<unsigned>(ymd.day()));
}

// Months and years are exact to the month and to the year; hours of the same day stay on it.
std::size_t read_ago(Pieces pieces, std::size_t i, const PageDraft& draft, sys_days reference, FoundDate& date) {
  const Ago ago = match_ago(pieces, i, draft.lexicon);
  if (ago.end == 0) return i;
  int count = 1;
  if (is_number(pieces[ago.count].shape)) {
    const std::string_view digits = draft.text_of(pieces[ago.count]);
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), count);
    if (error != std::errc() || end != digits.data() + digits.size() || count > kMostCount) return i;
  }
  switch (unit_of(pieces[ago.unit])) {
    case DateWord::kMinutes: set_day(reference - days(count / (24 * 60)), date); break;
    case DateWord::kHours: set_day(reference - days(count / 24), date); break;
    case DateWord::kDays: set_day(reference - days(count), date); break;
    case DateWord::kWeeks: set_day(reference - days(7 * count), date); break;
    case DateWord::kMonths: {
      const year_month_day ymd(reference);
      const auto month = ymd.year() / ymd.month() - months(count);
      date.year = static_cast<int>(month.year());
      date.month = static_cast<int>(static_cast<unsigned>(month.month()));
      break;
    }
    default: date.year = static_cast<int>(year_month_day(reference).year()) - count;
  }
  return ago.end;
}

std::size_t end_of_day_word(Pieces pieces, std::size_t i) {
  if (!pieces[i].word->kinds.has(SenseKind::kDateWord)) return i;
  return is_word(pieces[i], DateWord::kToday) || is_word(pieces[i], DateWord::kYesterday) ? i + 1 : i;
}

// "USA TODAY Network", "Sydney Today"
bool is_part_of_name(Pieces pieces, std::size_t begin, std::size_t end) {
  const auto joins = [&](std::size_t k) {
    return !is_mark(pieces[k]) && is_capitalized(pieces[k].shape) &&
           !pieces[k].word->kinds.has_any({SenseKind::kDateWord, SenseKind::kWeekday, SenseKind::kMonth});
  };
  return is_capitalized(pieces[begin].shape) && ((begin > 0 && pieces[begin].gap == Gap::kSpace && joins(begin - 1)) ||
                                                 (end < pieces.size() && pieces[end].gap == Gap::kSpace && joins(end)));
}

std::size_t read_day_word(Pieces pieces, std::size_t i, const PageDraft& draft, sys_days reference, FoundDate& date) {
  const PieceMatch word = match_pieces(pieces, i, {SenseKind::kDateWord}, draft.lexicon);  // "just now"
  if (!word) return i;
  const bool today = has_sense(word.entry, SenseKind::kDateWord, DateWord::kToday);
  if (!today && !has_sense(word.entry, SenseKind::kDateWord, DateWord::kYesterday)) return i;
  if (is_part_of_name(pieces, i, word.end)) return i;
  set_day(reference - days(today ? 0 : 1), date);
  return word.end;
}

// The last such weekday, the reference itself included.
std::size_t read_weekday(Pieces pieces, std::size_t i, const PageDraft&, sys_days reference, FoundDate& date) {
  const int number = is_capitalized(pieces[i].shape) ? payload_of(pieces[i].word->entry, SenseKind::kWeekday) : 0;
  if (number <= 0) return i;
  const auto today = static_cast<int>(std::chrono::weekday(reference).iso_encoding());
  set_day(reference - days((today - number + 7) % 7), date);
  return i + 1;
}

// The last such day, the reference itself included.
std::size_t read_yearless(Pieces pieces, std::size_t i, const PageDraft& draft, sys_days reference, FoundDate& date) {
  const std::size_t end = read_day_and_month(pieces, i, draft, date);
  if (end == i) return i;
  const auto year = year_month_day(reference).year();
  for (int back = 0; back <= kYearsBack; ++back) {
    const year_month_day day((year - years(back)), std::chrono::month(static_cast<unsigned>(date.month)),
                             std::chrono::day(static_cast<unsigned>(date.day)));
    if (!day.ok() || sys_days(day) > reference) continue;
    date.year = static_cast<int>(day.year());
    return end;
  }
  return i;
}

constexpr RelativeRow kRows[] = {
    {"date.ago", read_ago, false, "Updated 26 hours ago", "2026-01-27", "Rain for 26 hours"},
    {"date.today", read_day_word, false, "Yesterday, 5:32 pm", "2026-01-27T17:32", "HARBOUR TODAY Network"},
    {"date.yearless", read_yearless, true, "Published Jan. 28", "2026-01-28", "Bridge open from Jan. 28 to all"},
    {"date.weekday", read_weekday, true, "Published Monday", "2026-01-26", "Bridge open to all from Monday"},
};

struct RelativeChoice {
  int score = -1000;
  FoundDate date;
  std::size_t block = 0;
  const RelativeRow* row = nullptr;
};

// Finds the best relative date of the head and the best of an update.
class RelativeFinder {
 public:
  RelativeFinder(const PageDraft& draft, sys_days reference) : draft_(draft), reference_(reference) {}

  void collect() {
    const HeadlineChoice& headline = draft_.headline;
    const std::size_t begin = headline.first_copy > 4 ? headline.first_copy - 4 : 0;
    for (std::size_t i = begin; i < std::min(draft_.blocks.size(), headline.body_begin + 1); ++i) {
      const PageBlock& block = draft_.blocks[i];
      if (!block.prose && block.words <= kMostLineWords && !headline.is_copy[i]) read_line(i);
    }
  }
  const RelativeChoice& best() const { return best_; }
  const RelativeChoice& update() const { return update_; }

 private:
  void read_line(std::size_t index) {
    const Pieces pieces = draft_.pieces_of(draft_.blocks[index]);
    for (std::size_t i = 0; i < pieces.size(); ++i) {
      for (const RelativeRow& row : relative_rows()) {
        FoundDate date;
        const std::size_t end = row.read(pieces, i, draft_, reference_, date);
        if (end == i || (row.weak && is_part_of_date(index, i, end))) continue;
        date.first = static_cast<std::uint32_t>(i);
        date.end = static_cast<std::uint32_t>(end);
        attach_clock(pieces, draft_, 0, date);
        take({0, date, index, &row});
        i = date.end - 1;
        break;
      }
    }
  }

  // The weekday or the day of "Updated / Tuesday, 3 Jun 2025", which says the year.
  bool is_part_of_date(std::size_t index, std::size_t begin, std::size_t end) const {
    constexpr std::size_t kBeside = 1;  // pieces between: a comma
    return std::ranges::any_of(draft_.dates_of(draft_.blocks[index]), [&](const FoundDate& date) {
      return date.first <= end + kBeside && begin < date.end;
    });
  }

  void take(RelativeChoice found) {
    const DateWords words = read_date_words(draft_, found.block, 0, found.date.first);
    const bool update = is_update(words);
    const bool published = is_publication(words);
    if (found.row->weak && !update && !published && !is_alone(found)) return;
    const std::size_t anchor = draft_.headline.last_copy;
    const std::size_t away = found.block > anchor ? found.block - anchor : anchor - found.block;
    found.score = (published ? 100 : update ? -100 : 0) - static_cast<int>(away);
    if (found.score > best_.score) best_ = found;
    if (update && found.score > update_.score) update_ = std::move(found);
  }

  // Nothing else stands in the line but words of dates.
  bool is_alone(const RelativeChoice& found) const {
    const Pieces pieces = draft_.pieces_of(draft_.blocks[found.block]);
    for (std::size_t i = 0; i < pieces.size(); ++i) {
      if (i >= found.date.first && i < found.date.end) continue;
      const bool goes_with_dates =
          is_mark(pieces[i]) ||
          pieces[i].word->kinds.has_any({SenseKind::kWeekday, SenseKind::kDateFiller, SenseKind::kTimeZone});
      if (!goes_with_dates) return false;
    }
    return true;
  }

  const PageDraft& draft_;
  sys_days reference_;
  RelativeChoice best_, update_;
};

PageText print_date(const PageDraft& draft, const RelativeChoice& choice) {
  const Pieces pieces =
      draft.pieces_of(draft.blocks[choice.block]).subspan(choice.date.first, choice.date.end - choice.date.first);
  PageText out{format_date(choice.date), span_of(pieces), {}};
  if (draft.options.explain) out.reasons.rule = choice.row->id;
  return out;
}

}  // namespace

std::span<const RelativeRow> relative_rows() { return kRows; }

std::size_t end_of_relative_date(Pieces pieces, std::size_t i) {
  if (i >= pieces.size()) return i;
  if (const std::size_t end = end_of_day_word(pieces, i); end > i) return end;
  if (i + 2 >= pieces.size() || !is_count(pieces[i])) return i;
  return unit_of(pieces[i + 1]) != DateWord::kHalf && is_word(pieces[i + 2], DateWord::kAgo) ? i + 3 : i;
}

void choose_relative_date(const PageDraft& draft, Page& page) {
  if (page.date && page.updated) return;
  const std::optional<CalendarDay>& day = draft.options.reference_date;
  const sys_days reference = day ? sys_days(std::chrono::year(day->year) / day->month / day->day) : sys_days();
  RelativeFinder finder(draft, reference);
  finder.collect();
  const RelativeChoice &best = finder.best(), &update = finder.update();
  if (!day) {
    if (!page.date && best.row && !best.row->weak) {
      page.warnings.push_back(
          {"relative_date", "the date is printed relative to a day that is not known: give --reference-date"});
    }
    return;
  }
  const bool updated_later =
      update.row && (page.date || best.block != update.block || best.date.first != update.date.first);
  if (!page.updated && updated_later) page.updated = print_date(draft, update);
  if (!page.date && best.row) page.date = print_date(draft, best);
}

}  // namespace artparse
