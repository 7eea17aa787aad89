// One page for one article: head, legend, the article, the panel.
#include "artparse/render.h"
#include "render/html/append_html_article.h"
#include "render/html/append_html_index.h"
#include "render/html/append_html_panel.h"
#include "render/html/html_head.h"
#include "render/html/html_style.h"
#include "render/html/html_text.h"
#include "text/decode_text.h"

namespace artparse {
namespace {

void append_head(const Record& record, std::string& out) {
  append_html_head_start(out);
  append_page_summary(record, out);
  out += "<title>";
  append_html_attribute(record.headline.value_or(record.source), out);
  out += "</title>\n<style>\n";
  out += html_base_style();
  out += html_article_style();
  append_html_hover_rules("person", record.people.size(), out);
  append_html_hover_rules("place", record.places.size(), out);
  append_html_hover_rules("organization", record.organizations.size(), out);
  append_html_hover_rules("quote", record.quotes.size(), out);
  out += "</style>\n</head>\n";
}

void append_problem(const RecordError& error, std::string& out) {
  out += "<article class=\"problem\"><h1>";
  append_html_text(error.code, out);
  out += "</h1>";
  append_html_text(error.message, out);
  out += "</article>\n";
}

}  // namespace

void append_html(const Record& record, std::string_view input, InputEncoding encoding, std::string& out) {
  const HtmlView view(record);
  append_head(record, out);
  out += "<body>\n<main class=\"page\">\n";
  append_html_legend(record, out);
  if (record.error) {
    append_problem(*record.error, out);
  } else {
    Decoder decoder(static_cast<Encoding>(encoding));
    append_html_article(view, decode_text(input, decoder).bytes, out);
  }
  append_html_panel(view, out);
  out += "</main>\n</body>\n</html>\n";
}

}  // namespace artparse
