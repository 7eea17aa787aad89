#include "segments/grammars/read_clock.h"

#include <charconv>

#include "base/ascii.h"
#include "segments/grammars/read_pieces.h"

namespace artparse {
namespace {

// "+0300" behind a clock: its end, or `i`.
std::size_t end_of_offset(Pieces pieces, std::size_t i, const PageDraft& draft, std::string* clock) {
  if (i + 1 >= pieces.size() || !(is_mark(pieces[i], '+') || is_mark(pieces[i], '-')) || pieces[i].gap == Gap::kNone) {
    return i;
  }
  const std::string_view digits = draft.text_of(pieces[i + 1]);
  const bool plain = is_number(pieces[i + 1].shape) && pieces[i + 1].gap == Gap::kNone && digits.size() == 4 &&
                     digits.find_first_not_of("0123456789") == digits.npos;
  if (!plain || digits > "1400") return i;
  const int minutes = ((digits[0] - '0') * 10 + digits[1] - '0') * 60 + (digits[2] - '0') * 10 + digits[3] - '0';
  if (clock) append_zone(kZoneBias + (is_mark(pieces[i], '-') ? -minutes : minutes), *clock);
  return i + 2;
}

// "+3" behind "GMT": its end, or `i`. The clock ends in the "Z" of GMT.
std::size_t end_of_hours(Pieces pieces, std::size_t i, const PageDraft& draft, std::string* clock) {
  if (i + 1 >= pieces.size() || !(is_mark(pieces[i], '+') || is_mark(pieces[i], '-')) || pieces[i].gap != Gap::kNone) {
    return i;
  }
  const std::string_view digits = draft.text_of(pieces[i + 1]);
  int hours = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), hours);
  if (pieces[i + 1].gap != Gap::kNone || error != std::errc() || end != digits.data() + digits.size() || hours > 14) {
    return i;
  }
  if (clock && hours > 0) {
    clock->pop_back();
    append_zone(kZoneBias + (is_mark(pieces[i], '-') ? -60 : 60) * hours, *clock);
  }
  return i + 2;
}

}  // namespace

void append_two_digits(int value, std::string& out) {
  out += static_cast<char>('0' + value / 10);
  out += static_cast<char>('0' + value % 10);
}

void append_clock(int hour, int minute, std::string& out) {
  out += 'T';
  append_two_digits(hour, out);
  out += ':';
  append_two_digits(minute, out);
}

void append_zone(int payload, std::string& clock) {
  if (payload == kNoZoneOffset) return;
  const int minutes = payload - kZoneBias;
  if (minutes == 0) {
    clock += 'Z';
    return;
  }
  clock += minutes < 0 ? '-' : '+';
  const int size = minutes < 0 ? -minutes : minutes;
  append_two_digits(size / 60, clock);
  clock += ':';
  append_two_digits(size % 60, clock);
}

std::size_t end_of_clock(Pieces pieces, std::size_t i, const PageDraft& draft, std::string* clock) {
  if (i >= pieces.size() || !is_number(pieces[i].shape)) return i;
  const std::string_view digits = draft.text_of(pieces[i]);
  int hour = -1, minute = 0;
  const char* last = digits.data() + digits.size();
  auto [at, error] = std::from_chars(digits.data(), last, hour);
  if (error != std::errc() || at - digits.data() > 2) return i;
  const char separator = at == last ? '\0' : *at;
  bool minutes_read = false;
  if ((separator == ':' || separator == '.' || separator == 'h') && last - at >= 3 && is_ascii_digit(at[1]) &&
      is_ascii_digit(at[2]) && (last - at == 3 || !is_ascii_digit(at[3]))) {
    minute = (at[1] - '0') * 10 + (at[2] - '0');
    minutes_read = true;
    at += 3;
    if (at != last && *at == ':') at = last;  // seconds
  }
  std::size_t end = i + 1;
  const std::string_view glued(at, static_cast<std::size_t>(last - at));
  int half = 0;  // 1 am, 2 pm
  if (!glued.empty()) {
    const char h = ascii_lower(glued[0]);
    if (glued.size() != 2 || ascii_lower(glued[1]) != 'm' || (h != 'a' && h != 'p')) return i;
    half = h == 'a' ? 1 : 2;
  } else if (end < pieces.size() && has_sense(pieces[end].word->entry, SenseKind::kDateWord, DateWord::kHalf)) {
    half = ascii_lower(pieces[end].word->first) == 'p' ? 2 : 1;
    ++end;
  }
  if (hour > 24 || minute > 59 || (!minutes_read && half == 0)) return i;
  if (half && hour > 12 && half == 1) return i;
  const PieceMatch zone = match_pieces(pieces, end, {SenseKind::kTimeZone}, draft.lexicon);
  const bool has_zone = zone && is_capitalized(pieces[end].shape);
  const bool names_hour = end < pieces.size() && is_capitalized(pieces[end].shape) &&
                          has_sense(pieces[end].word->entry, SenseKind::kDateFiller, DateWord::kFiller);  // "06.00 Uhr"
  if (separator == '.' && half == 0 && !has_zone && !names_hour) return i;  // a decimal number
  if (half == 2 && hour < 12) hour += 12;
  if (half == 1 && hour == 12) hour = 0;
  if (clock) {
    clock->clear();
    append_clock(hour, minute, *clock);
    if (has_zone) append_zone(payload_of(zone.entry, SenseKind::kTimeZone), *clock);
  }
  if (!has_zone) return end_of_offset(pieces, end, draft, clock);
  return payload_of(zone.entry, SenseKind::kTimeZone) == kZoneBias ? end_of_hours(pieces, zone.end, draft, clock)
                                                                   : zone.end;
}

}  // namespace artparse
