// One small function for each part of the panel; a part without content is left out.
#include "render/html/append_html_panel.h"

#include "render/html/append_html_map.h"
#include "render/html/html_text.h"
#include "render/names.h"

namespace artparse {
namespace {

constexpr std::size_t kMostLinks = 12;  // to the mentions of one name

class PanelWriter {
 public:
  PanelWriter(const HtmlView& view, std::string& out) : view_(view), record_(view.record()), out_(out) {}

  void write() {
    write_facts();
    write_people();
    write_places();
    write_organizations();
    write_quotes();
    write_rules();
  }

 private:
  void text(std::string_view content) { append_html_text(content, out_); }
  void attribute(std::string_view content) { append_html_attribute(content, out_); }
  void number(std::size_t value) { out_ += std::to_string(value); }

  void begin_section(std::string_view name, std::string_view heading, std::size_t count) {
    out_.append("<section class=\"list-of-").append(name).append("\">\n<h2>").append(heading);
    out_ += " <span class=\"count\">";
    number(count);
    out_ += "</span></h2>\n";
  }
  void end_section() { out_ += "</ol>\n</section>\n"; }

  void begin_item(std::string_view group, std::size_t item) {
    const std::string id = item_id(group, item);
    out_.append("<li id=\"").append(id).append("\" class=\"in-").append(id).append("\">");
  }

  // The name of an entity: a link to where it stands first, with the rule on hover.
  void write_name(HighlightKind kind, std::size_t item, std::string_view name, std::size_t mentions) {
    out_ += "<b title=\"";
    out_ += view_.title(kind, item);
    out_ += "\"><bdi>";
    text(name);
    out_ += "</bdi></b>";
    write_mention_links(group_of(kind), item, mentions);
  }

  void write_mention_links(std::string_view group, std::size_t item, std::size_t mentions) {
    out_ += "<span class=\"links\">";
    for (std::size_t part = 1; part <= std::min(mentions, kMostLinks); ++part) {
      out_.append("<a href=\"#").append(item_id(group, item)).append("-at-").append(std::to_string(part));
      out_.append("\">").append(std::to_string(part)).append("</a>");
    }
    if (mentions > kMostLinks) out_.append("<i>of ").append(std::to_string(mentions)).append("</i>");
    out_ += "</span>";
  }

  void write_note(std::string_view content) {
    if (content.empty()) return;
    out_ += "<span class=\"note\">";
    text(content);
    out_ += "</span>";
  }

  void write_fact(std::string_view name, std::string_view content) {
    if (content.empty()) return;
    out_.append("<dt>").append(name).append("</dt><dd>");
    text(content);
    out_ += "</dd>\n";
  }

  void write_facts() {
    out_ += "<section class=\"facts\">\n<h2>Article</h2>\n<dl>\n";
    write_fact("Outlet", record_.outlet.value_or(""));
    write_fact("Date", record_.date.value_or(""));
    write_fact("Updated", record_.updated.value_or(""));
    for (const Author& author : record_.authors) write_fact(role_name(author), author_text(author));
    if (record_.dateline) write_fact("Dateline", record_.dateline->text);
    for (const Photo& photo : record_.photos) write_fact("Photo", photo_text(photo));
    for (const Warning& warning : record_.warnings) {
      write_fact("Warning", warning.code + ": " + warning.message);
    }
    write_fact("Source", record_.source);
    out_ += "</dl>\n</section>\n";
  }

  static std::string role_name(const Author& author) {
    std::string name(name_of(author.role));
    name[0] = static_cast<char>(name[0] - 'a' + 'A');
    return name;
  }

  static std::string author_text(const Author& author) {
    std::string content = author.name;
    if (author.kind != AuthorKind::kPerson) content += " (" + std::string(name_of(author.kind)) + ")";
    for (const auto& more : {author.title, author.place, author.email}) {
      if (more) content += ", " + *more;
    }
    return content;
  }

  static std::string photo_text(const Photo& photo) {
    std::string content;
    for (const auto* names : {&photo.photographers, &photo.agencies}) {
      for (const NamedSpan& one : *names) content += (content.empty() ? "" : ", ") + one.name;
    }
    return content.empty() ? photo.credit.value_or("") : content;
  }

  static std::string listed(const std::vector<std::string>& texts, std::string_view before) {
    std::string content;
    for (const std::string& one : texts) content += (content.empty() ? std::string(before) : ", ") + one;
    return content;
  }

  void write_people() {
    if (record_.people.empty()) return;
    begin_section("person", "People", record_.people.size());
    out_ += "<ol>\n";
    for (std::size_t i = 0; i < record_.people.size(); ++i) {
      const Person& person = record_.people[i];
      begin_item("person", i);
      write_name(HighlightKind::kPerson, i, person.name, person.mentions.size());
      write_note(listed(person.roles, ""));
      write_note(listed(person.aliases, "also "));
      out_ += "</li>\n";
    }
    end_section();
  }

  void write_places() {
    if (record_.places.empty()) return;
    begin_section("place", "Places", record_.places.size());
    append_html_map(record_.places, out_);
    out_ += "<ol>\n";
    for (std::size_t i = 0; i < record_.places.size(); ++i) {
      const Place& place = record_.places[i];
      begin_item("place", i);
      write_name(HighlightKind::kPlace, i, place.name, place.mentions.size());
      std::string note(name_of(place.kind));
      if (place.country) note += ", " + *place.country;
      if (place.metonym) note += ", for those who govern it";
      write_note(note + listed(place.aliases, "; also "));
      out_ += "</li>\n";
    }
    end_section();
  }

  void write_organizations() {
    if (record_.organizations.empty()) return;
    begin_section("organization", "Organizations", record_.organizations.size());
    out_ += "<ol>\n";
    for (std::size_t i = 0; i < record_.organizations.size(); ++i) {
      const Organization& organization = record_.organizations[i];
      begin_item("organization", i);
      write_name(HighlightKind::kOrganization, i, organization.name, organization.mentions.size());
      write_note(listed(organization.aliases, "also "));
      out_ += "</li>\n";
    }
    end_section();
  }

  void write_quotes() {
    if (record_.quotes.empty()) return;
    begin_section("quote", "Quotes", record_.quotes.size());
    out_ += "<ol>\n";
    for (std::size_t i = 0; i < record_.quotes.size(); ++i) write_quote(record_.quotes[i], i);
    end_section();
  }

  void write_quote(const Quote& quote, std::size_t index) {
    begin_item("quote", index);
    out_ += "<blockquote title=\"";
    out_ += view_.title(HighlightKind::kQuote, index);
    out_ += "\"><a href=\"#" + item_id("quote", index) + "-at-1\">";
    text(quote.text);
    out_ += "</a></blockquote><p class=\"by\">";
    if (quote.speakers.empty()) text(speaker_label(quote));
    for (std::size_t i = 0; i < quote.speakers.size(); ++i) {
      if (i > 0) out_ += ", ";
      write_speaker(quote.speakers[i]);
    }
    out_ += "<span class=\"how\">";
    text(how_it_is_said(quote));
    out_ += "</span></p></li>\n";
  }

  void write_speaker(const std::string& name) {
    const std::string_view id = view_.id_of_name(name);
    if (!id.empty()) out_.append("<a class=\"in-").append(id).append("\" href=\"#").append(id).append("\">");
    out_ += "<bdi>";
    text(name);
    out_ += "</bdi>";
    if (!id.empty()) out_ += "</a>";
  }

  static std::string how_it_is_said(const Quote& quote) {
    std::string content(name_of(quote.kind));
    if (quote.cue) content += ", cue: " + *quote.cue;
    if (quote.via) content += ", according to " + *quote.via;
    return content;
  }

  void write_rules() {
    if (record_.explanations.empty()) return;
    out_ += "<details class=\"rules\">\n<summary>Rules behind the values <span class=\"count\">";
    number(record_.explanations.size());
    out_ += "</span></summary>\n<dl>\n";
    for (const Explanation& one : record_.explanations) {
      out_ += "<dt>";
      text(one.path);
      out_ += "</dt><dd>";
      text(rule_text(one));
      out_ += "</dd>\n";
    }
    out_ += "</dl>\n</details>\n";
  }

  const HtmlView& view_;
  const Record& record_;
  std::string& out_;
};

void append_switch(std::string_view group, std::string_view name, std::size_t count, std::string& out) {
  out.append("<label class=\"").append(group).append("\"><input type=\"checkbox\" id=\"show-").append(group);
  out.append("\" checked><b>").append(std::to_string(count)).append("</b> <mark class=\"").append(group);
  out.append("\">").append(name).append("</mark></label>\n");
}

}  // namespace

void append_html_legend(const Record& record, std::string& out) {
  out += "<div class=\"legend\" role=\"group\" aria-label=\"What is marked\">\n";
  append_switch("person", "people", record.people.size(), out);
  append_switch("place", "places", record.places.size(), out);
  append_switch("organization", "organizations", record.organizations.size(), out);
  append_switch("quote", "quotes", record.quotes.size(), out);
  out += "</div>\n";
}

void append_html_panel(const HtmlView& view, std::string& out) {
  out += "<aside aria-label=\"What was found\">\n";
  PanelWriter(view, out).write();
  out += "</aside>\n";
}

}  // namespace artparse
