#include "render/html/append_html_index.h"

#include <algorithm>

#include "base/ascii.h"
#include "render/html/html_head.h"
#include "render/html/html_style.h"
#include "render/html/html_text.h"

namespace artparse {
namespace {

constexpr std::string_view kSummaryStart = "<meta name=\"artparse\" content=\"", kSummaryEnd = "\">";
constexpr std::string_view kTitleStart = "<title>", kTitleEnd = "</title>";
constexpr std::string_view kFailed = "failed";
constexpr std::size_t kLongestTitle = 300;  // bytes

// What is between the marks; up to the end of `text` if the second is missing. Nothing if the first is
// missing.
std::optional<std::string_view> between(std::string_view text, std::string_view start, std::string_view end) {
  const std::size_t found = text.find(start);
  if (found == std::string_view::npos) return std::nullopt;
  text.remove_prefix(found + start.size());
  return text.substr(0, text.find(end));
}

// Cuts the field up to the next tab off the line.
std::string_view cut_field(std::string_view& line) {
  const std::size_t tab = line.find('\t');
  const std::string_view field = line.substr(0, tab);
  line = tab == std::string_view::npos ? std::string_view() : line.substr(tab + 1);
  return field;
}

// Whatever wrote the page: text that can become no markup.
bool is_escaped(std::string_view text) {
  return text.find_first_of("<>\"'") == std::string_view::npos;
}

bool is_count(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), is_ascii_digit);
}

// Without half an entity or half a character at its end.
std::string_view shortened(std::string_view text) {
  if (text.size() <= kLongestTitle) return text;
  text = text.substr(0, kLongestTitle);
  while (!text.empty() && (static_cast<unsigned char>(text.back()) & 0xC0) == 0x80) text.remove_suffix(1);
  if (!text.empty() && static_cast<unsigned char>(text.back()) >= 0xC0) text.remove_suffix(1);
  const std::size_t entity = text.rfind('&');
  const bool torn = entity != std::string_view::npos && text.find(';', entity) == std::string_view::npos;
  return torn ? text.substr(0, entity) : text;
}

// A relative address: no byte in it means anything but itself.
void append_address(std::string_view path, std::string& out) {
  constexpr char kHex[] = "0123456789ABCDEF";
  for (const char c : path) {
    const bool plain = is_ascii_lower(c) || is_ascii_upper(c) || is_ascii_digit(c) || c == '/' || c == '-' ||
                       c == '.' || c == '_';
    if (plain) {
      out += c;
    } else {
      const unsigned char byte = static_cast<unsigned char>(c);
      out.append("%") += kHex[byte >> 4];
      out += kHex[byte & 15];
    }
  }
}

void append_cell(std::string_view css_class, std::string_view content, std::string& out) {
  out.append("<td class=\"").append(css_class).append("\">").append(content).append("</td>");
}

}  // namespace

void append_page_summary(const Record& record, std::string& out) {
  out += kSummaryStart;
  for (const std::size_t count :
       {record.people.size(), record.places.size(), record.organizations.size(), record.quotes.size()}) {
    out.append(std::to_string(count)).append("\t");
  }
  append_html_attribute(record.date.value_or(""), out);
  out.append("\t").append(record.error ? kFailed : "").append("\t");
  append_html_attribute(record.outlet.value_or(""), out);
  out.append(kSummaryEnd).append("\n");
}

std::optional<PageSummary> read_page_summary(std::string_view head) {
  auto line = between(head, kSummaryStart, kSummaryEnd);
  const auto title = between(head, kTitleStart, kTitleEnd);
  if (!line || !title) return std::nullopt;
  PageSummary page;
  for (std::string_view& count : page.counts) count = cut_field(*line);
  page.date = cut_field(*line);
  page.failed = cut_field(*line) == kFailed;
  page.outlet = *line;
  page.title = shortened(*title);
  const bool sound = std::all_of(page.counts.begin(), page.counts.end(), is_count) && is_escaped(page.date) &&
                     is_escaped(page.outlet) && is_escaped(page.title);
  return sound ? std::optional(page) : std::nullopt;
}

void append_html_index_start(std::string& out) {
  append_html_head_start(out);
  out += "<title>Articles</title>\n<style>\n";
  out += html_base_style();
  out += html_index_style();
  out += "</style>\n</head>\n<body>\n<main class=\"index\">\n<h1>Articles</h1>\n";
}

void append_html_index_section(std::string_view folder, std::string_view rows, std::string& out) {
  out += "<section>\n";
  if (!folder.empty()) {
    out += "<h2>";
    append_html_text(folder.substr(0, folder.size() - 1), out);
    out += "</h2>\n";
  }
  out +=
      "<table>\n<thead><tr><th scope=\"col\">Article</th><th scope=\"col\" class=\"date\">Date</th>"
      "<th scope=\"col\" class=\"outlet\">Outlet</th>"
      "<th scope=\"col\" class=\"n\"><mark class=\"person\">People</mark></th>"
      "<th scope=\"col\" class=\"n\"><mark class=\"place\">Places</mark></th>"
      "<th scope=\"col\" class=\"n\"><mark class=\"organization\">Organizations</mark></th>"
      "<th scope=\"col\" class=\"n\"><mark class=\"quote\">Quotes</mark></th></tr></thead>\n<tbody>\n";
  out.append(rows).append("</tbody>\n</table>\n</section>\n");
}

void append_html_index_row(std::string_view folder, std::string_view name, const PageSummary& page,
                           std::string& out) {
  out += "<tr><td class=\"article\"><a href=\"";
  append_address(folder, out);
  append_address(name, out);
  out.append("\">").append(page.title).append("</a><br><span class=\"file\">");
  append_html_text(name.substr(0, name.rfind('.')), out);
  out += page.failed ? " could not be read</span></td>" : "</span></td>";
  append_cell("date", page.date.substr(0, page.date.find('T')), out);
  append_cell("outlet", page.outlet, out);
  constexpr std::string_view kKinds[] = {"n people", "n places", "n organizations", "n quotes"};
  for (std::size_t i = 0; i < page.counts.size(); ++i) append_cell(kKinds[i], page.counts[i], out);
  out += "</tr>\n";
}

void append_html_index_end(std::size_t articles, std::string& out) {
  out.append("<p class=\"count\">")
      .append(std::to_string(articles))
      .append(articles == 1 ? " article" : " articles");
  out += "</p>\n</main>\n</body>\n</html>\n";
}

}  // namespace artparse
