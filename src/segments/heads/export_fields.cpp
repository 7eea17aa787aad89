#include "segments/heads/export_fields.h"

#include <algorithm>
#include <array>

#include "base/ascii.h"

namespace artparse {
namespace {

enum class Form : std::uint8_t { kColon, kCode, kAlone };  // "Byline:", "BY  ", "Body"
struct FieldRow {
  ArticleLayout layout;
  Form form;
  ExportField field;
  std::string_view name;  // in lower case
};
constexpr auto N = ArticleLayout::kNexis, F = ArticleLayout::kFactiva, P = ArticleLayout::kProquest;
constexpr auto kColon = Form::kColon, kCode = Form::kCode, kAlone = Form::kAlone;
using enum ExportField;
constexpr FieldRow kFields[] = {{N, kColon, kHeadline, "headline"},
                                {N, kColon, kByline, "byline"},
                                {N, kColon, kHead, "section"},
                                {N, kColon, kHead, "length"},
                                {N, kColon, kDateline, "dateline"},
                                {N, kColon, kHead, "highlight"},
                                {N, kColon, kHead, "series"},
                                {N, kColon, kBody, "body"},
                                {N, kAlone, kBody, "body"},
                                {N, kColon, kTail, "graphic"},
                                {N, kAlone, kTail, "graphic"},
                                {N, kAlone, kTail, "classification"},
                                {N, kAlone, kTail, "notes"},
                                {N, kColon, kTail, "load-date"},
                                {N, kColon, kTail, "language"},
                                {N, kColon, kTail, "publication-type"},
                                {N, kColon, kTail, "journal-code"},
                                {N, kColon, kTail, "document-type"},
                                {N, kAlone, kTail, "end of document"},

                                {F, kCode, kHeadline, "hd"},
                                {F, kCode, kByline, "by"},
                                {F, kCode, kDate, "pd"},
                                {F, kCode, kOutlet, "sn"},
                                {F, kCode, kBody, "lp"},
                                {F, kCode, kBody, "td"},
                                {F, kCode, kHead, "se"},
                                {F, kCode, kHead, "cr"},
                                {F, kCode, kHead, "wc"},
                                {F, kCode, kHead, "et"},
                                {F, kCode, kHead, "sc"},
                                {F, kCode, kHead, "ed"},
                                {F, kCode, kHead, "pg"},
                                {F, kCode, kHead, "vol"},
                                {F, kCode, kHead, "la"},
                                {F, kCode, kHead, "cy"},
                                {F, kCode, kHead, "clm"},
                                {F, kCode, kTail, "ct"},
                                {F, kCode, kTail, "rf"},
                                {F, kCode, kTail, "art"},
                                {F, kCode, kTail, "co"},
                                {F, kCode, kTail, "in"},
                                {F, kCode, kTail, "ns"},
                                {F, kCode, kTail, "re"},
                                {F, kCode, kTail, "ipc"},
                                {F, kCode, kTail, "ipd"},
                                {F, kCode, kTail, "pub"},
                                {F, kCode, kTail, "an"},

                                {P, kColon, kByline, "author"},
                                {P, kColon, kHead, "publication info"},
                                {P, kAlone, kHead, "proquest document link"},
                                {P, kColon, kHead, "abstract"},
                                {P, kColon, kHead, "links"},
                                {P, kColon, kBody, "full text"},
                                {P, kColon, kOutlet, "publication title"},
                                {P, kColon, kDate, "publication date"},
                                {P, kColon, kTail, "publication year"},
                                {P, kColon, kTail, "title"},
                                {P, kColon, kTail, "subject"},
                                {P, kColon, kTail, "location"},
                                {P, kColon, kTail, "people"},
                                {P, kColon, kTail, "company / organization"},
                                {P, kColon, kTail, "company"},
                                {P, kColon, kTail, "identifier / keyword"},
                                {P, kColon, kTail, "first page"},
                                {P, kColon, kTail, "pages"},
                                {P, kColon, kTail, "section"},
                                {P, kColon, kTail, "publisher"},
                                {P, kColon, kTail, "copyright"},
                                {P, kColon, kTail, "last updated"},
                                {P, kColon, kTail, "source type"},
                                {P, kColon, kTail, "language of publication"},
                                {P, kColon, kTail, "document type"},
                                {P, kColon, kTail, "proquest document id"},
                                {P, kColon, kTail, "document url"},
                                {P, kColon, kTail, "database"}};

constexpr std::string_view kDocument = "document ", kOf = " of ", kWords = " words", kEnd = "end of document";
constexpr std::size_t kLeastId = 10, kLeastRule = 20;

// Takes `lower` from the front of `text`, whatever its case.
bool take(std::string_view& text, std::string_view lower) {
  const bool equal = text.size() >= lower.size() && std::equal(lower.begin(), lower.end(), text.begin(),
                                                               [](char b, char a) { return ascii_lower(a) == b; });
  if (equal) text.remove_prefix(lower.size());
  return equal;
}
bool take_number(std::string_view& text) {
  const std::size_t size = std::min(text.find_first_not_of("0123456789,"), text.size());
  text.remove_prefix(size);
  return size > 0;
}

std::size_t label_size(std::string_view line, const FieldRow& row) {
  std::string_view rest = line;
  if (!take(rest, row.name)) return 0;
  switch (row.form) {
    case Form::kAlone: return rest.empty() ? line.size() : 0;
    case Form::kColon: return rest.starts_with(':') ? row.name.size() + 1 : 0;
    case Form::kCode: break;
  }
  const bool capitals =
      std::all_of(line.begin(), line.begin() + static_cast<std::ptrdiff_t>(row.name.size()), is_ascii_upper);
  return capitals && (rest.empty() || rest.starts_with('\t') || rest.starts_with("  ")) ? row.name.size() : 0;
}

}  // namespace

ExportLabel read_export_label(std::string_view line, ArticleLayout layout) {
  for (const FieldRow& row : kFields) {
    if (row.layout != layout) continue;
    if (const std::size_t size = label_size(line, row)) return {row.field, size};
  }
  return {};
}

bool is_export_count(std::string_view line) {
  take(line, kDocument);
  return take_number(line) && take(line, kOf) && take_number(line) && (line.empty() || line.starts_with(' '));
}

bool is_export_id(std::string_view line) {
  return take(line, kDocument) && line.size() >= kLeastId && std::all_of(line.begin(), line.end(), is_ascii_alnum) &&
         std::any_of(line.begin(), line.end(), is_ascii_digit);
}

bool is_export_end(std::string_view line) { return take(line, kEnd) && line.empty(); }

bool is_export_rule(std::string_view line) {
  return line.size() >= kLeastRule && line.find_first_not_of('_') == line.npos;
}

bool is_word_count(std::string_view line) { return take_number(line) && take(line, kWords) && line.empty(); }

}  // namespace artparse
