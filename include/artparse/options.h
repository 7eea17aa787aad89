// What a caller may ask of the parser.
#pragma once

#include <cstdint>
#include <optional>

namespace artparse {

enum class OffsetUnit : std::uint8_t { kCodePoints, kInputBytes };
enum class IndirectSpeech : std::uint8_t { kNone, kSure, kAll };
enum class InputEncoding : std::uint8_t { kDetect, kUtf8, kUtf16Le, kUtf16Be, kWindows1252 };

// A calendar day. Valid days only.
struct CalendarDay {
  std::int16_t year;
  std::uint8_t month;
  std::uint8_t day;
};

struct Options {
  OffsetUnit offsets = OffsetUnit::kCodePoints;
  IndirectSpeech indirect = IndirectSpeech::kNone;
  InputEncoding encoding = InputEncoding::kDetect;
  bool explain = false;
  std::optional<CalendarDay> reference_date;  // what "yesterday" counts from; without it relative dates stay null
  std::uint64_t max_bytes = std::uint64_t{1} << 30;  // larger input is an error record `too_large`; at most 4 GiB - 1
};

}  // namespace artparse
