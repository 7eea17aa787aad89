// Each read_ function tries one form at a piece and says where it ends; the first form that fits wins.
#include "segments/grammars/read_dates.h"

#include <charconv>

#include "base/ascii.h"
#include "base/hash.h"
#include "segments/grammars/calendar.h"
#include "segments/grammars/read_clock.h"
#include "segments/grammars/read_pieces.h"
#include "text/fold_word.h"

namespace artparse {
namespace {

constexpr int kCentury = 50;  // two-digit years below it are of 2000, the others of 1900

bool is_of(const Piece& piece) {
  return has_sense(piece.word->entry, SenseKind::kDateFiller, DateWord::kFiller) && piece.shape == TokenShape::kLower;
}

// "mar" in "4 mar 2024", "mrt" in "4 mrt. 2024", "set" in "4 de set. de 2024", "abr" in "4.abr.2024"
bool is_between_day_and_year(Pieces pieces, std::size_t i) {
  std::size_t year = i + 1 < pieces.size() && is_mark(pieces[i + 1], '.') ? i + 2 : i + 1;
  if (year < pieces.size() && is_of(pieces[year])) ++year;
  const std::size_t day = i > 1 && (is_of(pieces[i - 1]) || is_mark(pieces[i - 1], '.')) ? i - 2 : i - 1;
  return i > 0 && year < pieces.size() && pieces[day].shape == TokenShape::kNumber &&
         pieces[year].shape == TokenShape::kYear;
}

int month_at(Pieces pieces, std::size_t i) {
  constexpr SenseKinds kMonths = {SenseKind::kMonth, SenseKind::kMonthLikeWord};
  if (i >= pieces.size() || !pieces[i].word->kinds.has_any(kMonths)) return 0;
  const Piece& piece = pieces[i];
  const bool sure = piece.word->kinds.has(SenseKind::kMonth);
  const bool small = !is_capitalized(piece.shape) && is_ascii(piece.word->first) && piece.span.size() <= 3;
  if ((small || !sure) && !is_between_day_and_year(pieces, i)) {
    return 0;  // "may", "mar" in lower case are words of their own, and so are "Set" and "Out"
  }
  return payload_of(piece.word->entry, sure ? SenseKind::kMonth : SenseKind::kMonthLikeWord);
}

bool mark_at(Pieces pieces, std::size_t i, char c) { return i < pieces.size() && is_mark(pieces[i], c); }

// Reads dates from one block. Positions are indices of pieces.
class DateReader {
 public:
  DateReader(Pieces pieces, const PageDraft& draft, bool day_first)
      : pieces_(pieces), draft_(draft), day_first_(day_first) {}

  // The end of the date at `i`, or `i`.
  std::size_t read(std::size_t i, FoundDate& date) const {
    for (const auto form : {&DateReader::read_iso, &DateReader::read_transmission, &DateReader::read_wire_stamp,
                            &DateReader::read_month_first, &DateReader::read_day_first, &DateReader::read_year_first,
                            &DateReader::read_numeric}) {
      date = {};
      const std::size_t end = (this->*form)(i, date);
      if (end > i && is_calendar_day(date.year, date.month, date.day)) return end;
    }
    return i;
  }

  // The same without a year.
  std::size_t read_day_and_month(std::size_t i, FoundDate& date) const {
    const std::size_t end = read_day_of_month(i, date);
    return end > i ? end : read_month_of_day(i, date);
  }

 private:
  std::string_view text(std::size_t i) const { return draft_.text_of(pieces_[i]); }

  // The whole number of a piece such as "28" or "28th"; -1 where there is none.
  int number(std::size_t i, std::size_t most_digits = 2) const {
    if (i >= pieces_.size() || !is_number(pieces_[i].shape)) return -1;
    const std::string_view digits = text(i);
    int value = -1;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    const auto count = static_cast<std::size_t>(end - digits.data());
    if (error != std::errc() || count > most_digits) return -1;
    const std::string_view rest = digits.substr(count);
    if (rest.empty() || rest == "st" || rest == "nd" || rest == "rd" || rest == "th") return value;
    return -1;
  }

  int year(std::size_t i) const {
    if (i >= pieces_.size() || pieces_[i].shape != TokenShape::kYear) return -1;
    const int value = number(i, 4);
    return value >= kFirstYear && value <= kLastYear ? value : -1;
  }

  // "'24": the century left out. The end behind it, or `i`.
  std::size_t read_elided_year(std::size_t i, FoundDate& date) const {
    const bool apostrophe = mark_at(pieces_, i, '\'') || (i < pieces_.size() && draft_.text_of(pieces_[i]) == "\u2019");
    if (!apostrophe || i + 1 >= pieces_.size() || pieces_[i + 1].gap != Gap::kNone || pieces_[i + 1].span.size() != 2) {
      return i;
    }
    const int value = number(i + 1);
    if (value < 0) return i;
    date.year = value + (value < kCentury ? 2000 : 1900);
    return i + 2;
  }

  // "2026", "'26"
  std::size_t read_year(std::size_t i, FoundDate& date) const {
    date.year = year(i);
    return date.year > 0 ? i + 1 : read_elided_year(i, date);
  }

  // "19" in "24 DEC 19"; not the hour of a clock, nor the day of "GMT+1, March 30, 2025".
  int short_year(std::size_t i) const {
    if (i >= pieces_.size() || pieces_[i].span.size() != 2) return -1;
    if (mark_at(pieces_, i + 1, ':') || pieces_[i].shape != TokenShape::kNumber || year(skip_separator(i + 1)) > 0) {
      return -1;
    }
    const int value = number(i);
    return value < 0 || value > 35 ? -1 : value + 2000;
  }

  std::size_t skip_separator(std::size_t i) const {
    if (i < pieces_.size() && is_mark(pieces_[i])) {
      const char c = pieces_[i].word->first;
      if (c == ',' || c == '.' || c == '-' || c == '/') return i + 1;
    }
    return i;
  }

  bool is_of(std::size_t i) const { return i < pieces_.size() && artparse::is_of(pieces_[i]); }

  // January 28, 2026; Jan. 28 2026; January 2026
  std::size_t read_month_first(std::size_t i, FoundDate& date) const {
    date.month = month_at(pieces_, i);
    if (!date.month) return i;
    std::size_t at = i + 1;
    if (mark_at(pieces_, at, '.')) ++at;
    const bool after_number = i > 0 && is_number(pieces_[i - 1].shape);  // "31 February 2026" is no month either
    if (const int only_year = year(at); only_year > 0 && is_capitalized(pieces_[i].shape) && !after_number) {
      date.year = only_year;
      return at + 1;
    }
    at = read_day_of_month(i, date);
    if (at == i) return i;
    at = skip_separator(at);
    if (const std::size_t clock = end_of_clock(pieces_, is_of(at) ? at + 1 : at, draft_, nullptr);
        clock > at && year(skip_separator(clock)) > 0) {
      at = skip_separator(clock);  // "January 28 at 5 pm, 2026"
    }
    const std::size_t end = read_year(at, date);
    return end > at ? end : i;
  }

  // Behind the first dash of "Jun - 03 - 2025", where a second follows the number; not "Jun - 03 - 2025 floods".
  std::size_t skip_dash_between(std::size_t i) const {
    const bool goes_on = i + 4 < pieces_.size() && is_lower(pieces_[i + 4].shape);
    return mark_at(pieces_, i, '-') && mark_at(pieces_, i + 2, '-') && !goes_on ? i + 1 : i;
  }

  // "January 28", "Jan. 28"
  std::size_t read_day_of_month(std::size_t i, FoundDate& date) const {
    date.month = month_at(pieces_, i);
    if (!date.month) return i;
    const std::size_t at = mark_at(pieces_, i + 1, '.') ? i + 2 : skip_dash_between(i + 1);
    date.day = number(at);
    return date.day <= 0 || mark_at(pieces_, at + 1, ':') ? i : at + 1;
  }

  // "28 January", "28th of January", "1. Mai"
  std::size_t read_month_of_day(std::size_t i, FoundDate& date) const {
    date.day = number(i);
    if (date.day <= 0) return i;
    std::size_t at = skip_separator(i + 1);
    if (is_of(at)) ++at;
    date.month = month_at(pieces_, at);
    return date.month ? at + 1 : i;
  }

  // 28 January 2026; 28th of January, 2026; 28-JAN-26; 1. Mai 2023
  std::size_t read_day_first(std::size_t i, FoundDate& date) const {
    std::size_t at = read_month_of_day(i, date);
    if (at == i) return i;
    at = skip_separator(skip_separator(at));
    if (is_of(at)) ++at;
    if (const std::size_t end = read_year(at, date); end > at) return end;
    date.year = short_year(at);
    return date.year > 0 ? at + 1 : i;
  }

  // 2019 Nov 3
  std::size_t read_year_first(std::size_t i, FoundDate& date) const {
    date.year = year(i);
    if (date.year < 0) return i;
    const std::size_t at = skip_separator(i + 1);
    date.month = month_at(pieces_, at);
    if (!date.month) return i;
    date.day = number(skip_separator(at + 1));
    return date.day > 0 ? skip_separator(at + 1) + 1 : i;
  }

  // 2026-01-28, with or without a clock glued to it by "T"
  std::size_t read_iso(std::size_t i, FoundDate& date) const {
    date.year = year(i);
    if (date.year < 0 || !mark_at(pieces_, i + 1, '-') || !mark_at(pieces_, i + 3, '-') || i + 4 >= pieces_.size()) {
      return i;
    }
    date.month = number(i + 2);
    const std::string_view day = text(i + 4);
    if (day.size() < 2 || !is_ascii_digit(day[0]) || !is_ascii_digit(day[1])) return i;
    if (day.size() > 2 && day[2] != 'T' && day[2] != 't') return i;
    date.day = (day[0] - '0') * 10 + (day[1] - '0');
    std::size_t end = i + 5;
    if (day.size() == 5 && mark_at(pieces_, end, ':') && end + 1 < pieces_.size() &&
        is_number(pieces_[end + 1].shape)) {
      end = read_iso_clock(i + 4, date);
    }
    return end;
  }

  // "28T14" ":" "05:00Z" or "05:00" "+" "03:00"
  std::size_t read_iso_clock(std::size_t day, FoundDate& date) const {
    const std::string_view minutes = text(day + 2);
    if (minutes.size() < 2) return day + 1;
    date.clock = "T" + std::string(text(day).substr(3, 2)) + ":" + std::string(minutes.substr(0, 2));
    std::size_t end = day + 3;
    if (minutes.back() == 'Z' || minutes.back() == 'z') {
      date.clock += 'Z';
    } else if (end + 1 < pieces_.size() && (is_mark(pieces_[end], '+') || is_mark(pieces_[end], '-')) &&
               pieces_[end].gap == Gap::kNone && text(end + 1).size() >= 4) {
      const std::string_view zone = text(end + 1);
      date.clock += pieces_[end].word->first;
      date.clock += std::string(zone.substr(0, 2)) + ":" + std::string(zone.substr(zone.size() - 2));
      end += 2;
    }
    return end;
  }

  // 061012 GMT MAY 26; 091215 Apr 26 GMT: day, hour and minute in one number
  std::size_t read_transmission(std::size_t i, FoundDate& date) const {
    const int digits = pieces_[i].span.size() == 6 ? number(i, 6) : -1;
    if (digits < 0) return i;
    date.day = digits / 10000;
    std::size_t at = i + 1;
    int zone = zone_at(at);
    if (zone >= 0) ++at;
    date.month = month_at(pieces_, at);
    if (!date.month) return i;
    date.year = year(at + 1) > 0 ? year(at + 1) : short_year(at + 1);
    at += 2;
    if (zone < 0 && (zone = zone_at(at)) >= 0) ++at;
    if (date.year < 0 || zone < 0 || !set_clock(digits % 10000, zone, date)) return i;
    date.transmission = true;
    return at;
  }

  // AP-WF-03-19-26 1642GMT: month, day and year behind the letters of a wire
  std::size_t read_wire_stamp(std::size_t i, FoundDate& date) const {
    if (i < 2 || i + 5 >= pieces_.size() || !mark_at(pieces_, i - 1, '-') || !mark_at(pieces_, i + 1, '-') ||
        !mark_at(pieces_, i + 3, '-')) {
      return i;
    }
    if (pieces_[i].gap != Gap::kNone || pieces_[i - 2].shape != TokenShape::kShortCaps) return i;
    const std::string_view clock = text(i + 5);
    int digits = -1;
    const auto [end, error] = std::from_chars(clock.data(), clock.data() + clock.size(), digits);
    if (error != std::errc() || end != clock.data() + 4) return i;
    std::string letters;
    append_folded(clock.substr(4), letters);
    const int zone = payload_of(draft_.lexicon.find(hash_word(letters)), SenseKind::kTimeZone);
    date.month = number(i);
    date.day = number(i + 2);
    date.year = number(i + 4);
    if (date.year >= 0) date.year += date.year < kCentury ? 2000 : 1900;
    if (date.month <= 0 || date.day <= 0 || date.year < 0 || zone < 0 || !set_clock(digits, zone, date)) return i;
    date.transmission = true;
    return i + 6;
  }

  // The payload of a time zone of one word; -1 where there is none.
  int zone_at(std::size_t i) const {
    return i < pieces_.size() && is_capitalized(pieces_[i].shape)
               ? payload_of(pieces_[i].word->entry, SenseKind::kTimeZone)
               : -1;
  }

  static bool set_clock(int digits, int zone, FoundDate& date) {
    if (digits / 100 > 23 || digits % 100 > 59) return false;
    append_clock(digits / 100, digits % 100, date.clock);
    append_zone(zone, date.clock);
    return true;
  }

  // 28.01.2026, 01/28/26, 28-01-2026, 2026/01/28, 20260128
  std::size_t read_numeric(std::size_t i, FoundDate& date) const {
    if (i >= pieces_.size() || !is_ascii_digit(text(i)[0])) return i;
    if (i > 0 && pieces_[i].gap == Gap::kNone && !is_mark(pieces_[i - 1], '(') && !is_mark(pieces_[i - 1], ':')) {
      return i;
    }
    const std::string_view digits = text(i);
    if (digits.size() == 8 && pieces_[i].shape == TokenShape::kNumber && digits.find_first_of("./,:") == digits.npos) {
      std::from_chars(digits.data(), digits.data() + 4, date.year);
      std::from_chars(digits.data() + 4, digits.data() + 6, date.month);
      std::from_chars(digits.data() + 6, digits.data() + 8, date.day);
      return date.year >= 1900 && date.year <= kLastYear && i == 0 ? i + 1 : i;
    }
    int parts[3];
    std::size_t sizes[3], end = i;
    if (!read_three_numbers(i, parts, sizes, end)) return i;
    if (sizes[0] == 4) {
      date.year = parts[0], date.month = parts[1], date.day = parts[2];
      return end;
    }
    if (sizes[0] > 2 || sizes[1] > 2 || (sizes[2] != 2 && sizes[2] != 4)) return i;
    if (sizes[2] == 2 && (sizes[0] != 2 || sizes[1] != 2)) return i;
    date.year = sizes[2] == 4 ? parts[2] : parts[2] + (parts[2] < kCentury ? 2000 : 1900);
    date.order_certain = parts[0] > 12 || parts[1] > 12 || parts[0] == parts[1];
    const bool day_first = parts[0] > 12 || (parts[1] <= 12 && (day_first_ || uses_stops(i)));
    date.day = day_first ? parts[0] : parts[1];
    date.month = day_first ? parts[1] : parts[0];
    if (uses_stops(i)) date.order_certain = true;
    return end;
  }

  bool uses_stops(std::size_t i) const { return text(i).find('.') != std::string_view::npos; }

  // Three numbers with the same mark between them, in one piece or with dashes in five.
  bool read_three_numbers(std::size_t i, int (&parts)[3], std::size_t (&sizes)[3], std::size_t& end) const {
    const std::string_view run = text(i);
    const std::size_t first = run.find_first_of("/.");
    if (first != std::string_view::npos) {
      const std::size_t second = run.find(run[first], first + 1);
      if (second == std::string_view::npos || run.find_first_not_of("0123456789", second + 1) != run.npos) return false;
      end = i + 1;
      return read_part(run.substr(0, first), parts[0], sizes[0]) &&
             read_part(run.substr(first + 1, second - first - 1), parts[1], sizes[1]) &&
             read_part(run.substr(second + 1), parts[2], sizes[2]);
    }
    if (i + 4 >= pieces_.size() || !mark_at(pieces_, i + 1, '-') || !mark_at(pieces_, i + 3, '-')) return false;
    for (std::size_t k = i + 1; k <= i + 4; ++k) {
      if (pieces_[k].gap != Gap::kNone) return false;
    }
    end = i + 5;
    return read_part(run, parts[0], sizes[0]) && read_part(text(i + 2), parts[1], sizes[1]) &&
           read_part(text(i + 4), parts[2], sizes[2]);
  }

  static bool read_part(std::string_view digits, int& value, std::size_t& size) {
    size = digits.size();
    if (size == 0 || size > 4) return false;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + size, value);
    return error == std::errc() && end == digits.data() + size;
  }

  Pieces pieces_;
  const PageDraft& draft_;
  bool day_first_;
};

// Is the piece a word that may stand between a date and its clock, or a weekday?
bool is_between(const Piece& piece) {
  if (is_mark(piece)) {
    return piece.word->first == ',' || piece.word->first == '.' || piece.word->first == '|' ||
           piece.word->first == '-' || piece.word->first == '/' || !is_ascii(piece.word->first);
  }
  return piece.word->kinds.has(SenseKind::kWeekday) ||
         has_sense(piece.word->entry, SenseKind::kDateFiller, DateWord::kFiller);
}

}  // namespace

void attach_clock(Pieces pieces, const PageDraft& draft, std::size_t previous_end, FoundDate& date) {
  if (!date.clock.empty() || date.day == 0) return;
  std::size_t i = date.end;
  for (int skipped = 0; i < pieces.size() && skipped < 3 && is_between(pieces[i]); ++skipped) ++i;
  const std::size_t end = end_of_clock(pieces, i, draft, &date.clock);
  if (end > i) {
    date.end = static_cast<std::uint32_t>(end);
    return;
  }
  for (std::size_t begin = date.first > 6 ? date.first - 6 : 0; begin < date.first; ++begin) {
    if (begin < previous_end) continue;
    std::string clock;
    std::size_t after = end_of_clock(pieces, begin, draft, &clock);
    if (after == begin) continue;
    while (after < date.first && is_between(pieces[after])) ++after;
    if (after != date.first) continue;
    date.first = static_cast<std::uint32_t>(begin);
    date.clock = std::move(clock);
    return;
  }
}

std::size_t read_day_and_month(Pieces pieces, std::size_t i, const PageDraft& draft, FoundDate& date) {
  return DateReader(pieces, draft, true).read_day_and_month(i, date);
}

void read_dates(Pieces pieces, const PageDraft& draft, bool day_first, std::vector<FoundDate>& dates) {
  const DateReader reader(pieces, draft, day_first);
  std::size_t end_of_last = 0;
  for (std::size_t i = 0; i < pieces.size();) {
    const TokenShape shape = pieces[i].shape;
    if (!is_number(shape) && !pieces[i].word->kinds.has(SenseKind::kMonth)) {
      ++i;
      continue;
    }
    FoundDate date;
    const std::size_t end = reader.read(i, date);
    if (end == i) {
      ++i;
      continue;
    }
    date.first = static_cast<std::uint32_t>(i);
    date.end = static_cast<std::uint32_t>(end);
    while (date.transmission && date.first > end_of_last && pieces[date.first].gap == Gap::kNone) --date.first;
    attach_clock(pieces, draft, end_of_last, date);
    i = end_of_last = date.end;
    dates.push_back(std::move(date));
  }
}

}  // namespace artparse
