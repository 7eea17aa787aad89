// What a caller may ask of the parser.
#pragma once

#include <cstdint>
#include <functional>
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

// How the text holds the article: as a page that people read, or as the text file of an archive's export, with fields.
enum class ArticleLayout : std::uint8_t { kPage, kNexis, kFactiva, kProquest };

struct Options {
  OffsetUnit offsets = OffsetUnit::kCodePoints;
  IndirectSpeech indirect = IndirectSpeech::kNone;
  InputEncoding encoding = InputEncoding::kDetect;
  ArticleLayout layout = ArticleLayout::kPage;
  bool explain = false;
  // HTML and links of Markdown left in the text, UTF-8 that was read as Windows-1252 and marks that were lost are read
  // as what they were.
  bool mend = true;
  std::optional<CalendarDay>
      reference_date;  // what "yesterday" counts from; empty: such dates stay null, with a warning
  std::uint64_t max_bytes = std::uint64_t{1} << 30;  // larger input is an error record `too_large`; at most 4 GiB - 1
  // Asked now and then, often enough that no more than about a tenth of an article's work lies between: true gives up
  // the article, whose record is the error `timeout`. Empty: never. The parser itself asks for no time.
  std::function<bool()> stop;
};

}  // namespace artparse
