#include "segments/grammars/wire_lines.h"

#include <algorithm>

#include "base/ascii.h"

namespace artparse {
namespace {

constexpr std::size_t kHeadLines = 8;  // not blank, in which the proof stands
constexpr std::size_t kLongest = 120;  // bytes; a longer line is for people

// The next word of `line`, which is taken off it.
std::string_view take_word(std::string_view& line) {
  const std::size_t begin = std::min(line.find_first_not_of(" \t"), line.size());
  const std::size_t end = std::min(line.find_first_of(" \t", begin), line.size());
  const std::string_view word = line.substr(begin, end - begin);
  line.remove_prefix(end);
  return word;
}

bool all_digits(std::string_view word) {
  return !word.empty() && std::all_of(word.begin(), word.end(), is_ascii_digit);
}
bool all_letters(std::string_view word) {
  return !word.empty() && std::all_of(word.begin(), word.end(), is_ascii_alpha);
}

// "r i BC-Harbour-Talks, 2nd Ld-Writethru,0432": the cycle, the slug, the count of words.
bool is_slug(std::string_view line) {
  const std::size_t digits = line.size() - std::min(line.size(), line.find_last_not_of("0123456789") + 1);
  if (digits < 3 || digits > 4) return false;
  for (int letters = 0; letters < 4; ++letters) {
    const std::string_view word = take_word(line);
    const bool cycle = word.starts_with("BC-") || word.starts_with("AM-") || word.starts_with("PM-");
    if (cycle) return word.size() > 4 && is_ascii_upper(word[3]);
    if (word.size() != 1) return false;
  }
  return false;
}

bool is_start(std::string_view line) { return take_word(line) == "ZCZC"; }
bool is_end(std::string_view line) { return line == "NNNN"; }

// "abc0432 3 pl 212": service and number, priority, category, count of words.
bool is_service(std::string_view line) {
  const std::string_view service = take_word(line), priority = take_word(line), category = take_word(line),
                         count = take_word(line);
  return service.size() >= 6 && service.size() <= 7 && all_letters(service.substr(0, 3)) &&
         all_digits(service.substr(3)) && priority.size() == 1 && all_digits(priority) && category.size() <= 3 &&
         all_letters(category) && count.size() >= 2 && all_digits(count);
}

// "f0432reute": the line's code of an agency's computer.
bool is_line_code(std::string_view line) {
  return line.size() >= 7 && line.size() <= 12 && is_ascii_lower(line[0]) && all_digits(line.substr(1, 4)) &&
         all_letters(line.substr(5));
}

// "C T"
bool is_letters(std::string_view line) {
  int words = 0;
  while (line.find_first_not_of(" \t") != line.npos) {
    const std::string_view word = take_word(line);
    if (word.size() != 1 || !is_ascii_upper(word[0])) return false;
    ++words;
  }
  return words >= 2;
}

// "Eds: Updates with quotes."
bool is_note(std::string_view line) { return line.starts_with("Eds:") || line.starts_with("EDS:"); }

// "Harbour/Talks/"
bool is_keywords(std::string_view line) {
  return line.back() == '/' && line.find('/') != line.size() - 1 && line.find("//") == line.npos &&
         !line.starts_with('/');
}

constexpr WireRow kRows[] = {
    {"wire.slug", is_slug, true, "r i BC-Harbour-Talks, 2nd Ld-Writethru,0432", "PM-led talks on the harbour fail"},
    {"wire.start", is_start, true, "ZCZC HRB0432 4 I 0212 QUL /AFP-AB12", "The code ZCZC starts a message"},
    {"wire.end", is_end, false, "NNNN", "NNNN is the end"},
    {"wire.service", is_service, true, "hrb0432 3 pl 212 dpa 0456", "mid2026 3 in 4 say no"},
    {"wire.line-code", is_line_code, false, "f0432reute", "f16 jets"},
    {"wire.letters", is_letters, false, "C T", "A Town"},
    {"wire.note", is_note, false, "Eds: Updates with quotes of the mayor.", "Eds and meds pay for the harbour"},
    {"wire.keywords", is_keywords, false, "Harbour/Talks/", "Harbour talks/"},
};

std::string_view without_marks(std::string_view line) {
  while (!line.empty() && (line.front() == '^' || line.front() == ' ')) line.remove_prefix(1);
  while (!line.empty() && (line.back() == '<' || line.back() == '=' || line.back() == ' ')) line.remove_suffix(1);
  return line;
}

const WireRow* match(std::string_view line) {
  if (line.empty() || line.size() > kLongest) return nullptr;
  const auto row = std::find_if(std::begin(kRows), std::end(kRows), [=](const WireRow& r) { return r.fires(line); });
  return row == std::end(kRows) ? nullptr : row;
}

bool is_from_wire(std::string_view text, std::span<const Line> lines) {
  std::size_t seen = 0;
  for (const Line& line : lines) {
    if (line.span.empty()) continue;
    if (++seen > kHeadLines) return false;
    const WireRow* row = match(without_marks(slice(text, line.span)));
    if (row && row->proves) return true;
  }
  return false;
}

}  // namespace

std::span<const WireRow> wire_rows() { return kRows; }

std::vector<Line> strip_wire_lines(std::string_view text, std::span<const Line> lines) {
  std::vector<Line> kept;
  if (!is_from_wire(text, lines)) return kept;
  kept.reserve(lines.size());
  for (Line line : lines) {
    const std::string_view printed = slice(text, line.span), shown = without_marks(printed);
    if (match(shown)) continue;
    line.span.begin += static_cast<std::uint32_t>(shown.data() - printed.data());
    line.span.end = line.span.begin + static_cast<std::uint32_t>(shown.size());
    line.width -= static_cast<std::uint32_t>(std::min<std::size_t>(printed.size() - shown.size(), line.width));
    kept.push_back(line);
  }
  return kept;
}

}  // namespace artparse
