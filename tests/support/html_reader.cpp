#include "support/html_reader.h"

#include <algorithm>
#include <map>
#include <set>

namespace artparse {
namespace {

const std::set<std::string> kVoid = {"meta", "input", "path", "br"};
const std::set<std::string> kKnown = {
    "html",  "head",  "meta",    "title",   "style",      "body",   "main",   "div",  "label", "input",
    "b",     "mark",  "article", "h1",      "h2",         "p",      "a",      "span", "aside", "section",
    "dl",    "dt",    "dd",      "ol",      "li",         "bdi",    "i",      "svg",  "path",  "circle",
    "text",  "title", "details", "summary", "blockquote", "footer", "header", "nav",  "table", "thead",
    "tbody", "tr",    "th",      "td",      "time",       "code",   "ul"};
const std::set<std::string> kAttributes = {
    "lang",       "charset", "http-equiv", "content",    "name",     "class",   "id",      "title", "href",
    "aria-label", "role",    "data-name",  "data-lines", "type",     "checked", "viewBox", "d",     "x",
    "y",          "cx",      "cy",         "r",          "datetime", "scope",   "dir"};

class Reader {
 public:
  explicit Reader(std::string_view html) : html_(html) {}

  HtmlPage read() {
    if (!html_.starts_with("<!DOCTYPE html>\n")) fail("no document type");
    at_ = 16;
    while (at_ < html_.size() && page_.error.empty()) {
      if (html_[at_] == '<')
        read_tag();
      else
        read_text();
    }
    if (!open_.empty()) fail("not closed: " + open_.back().name);
    return std::move(page_);
  }

 private:
  void fail(const std::string& why) {
    if (page_.error.empty()) page_.error = why + " at byte " + std::to_string(at_);
  }

  std::string unescaped(std::string_view text) {
    static const std::map<std::string_view, char> kEntities = {
        {"&lt;", '<'}, {"&gt;", '>'}, {"&amp;", '&'}, {"&quot;", '"'}, {"&#39;", '\''}};
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
      if (text[i] != '&') {
        if (text[i] == '<' || text[i] == '>' || text[i] == '"' || text[i] == '\'') fail("a bare mark");
        out += text[i];
        continue;
      }
      const std::size_t end = text.find(';', i);
      const auto entity = kEntities.find(text.substr(i, end - i + 1));
      if (entity == kEntities.end()) {
        fail("an unknown entity");
        return out;
      }
      out += entity->second;
      i = end;
    }
    return out;
  }

  bool inside(std::string_view name) const {
    return std::any_of(open_.begin(), open_.end(), [&](const HtmlElement& one) { return one.name == name; });
  }

  void read_text() {
    std::size_t end = std::min(html_.find('<', at_), html_.size());
    if (!open_.empty() && open_.back().name == "style") {
      end = std::min(html_.find("</style", at_), html_.size());
    } else if (inside("body")) {
      page_.text += unescaped(html_.substr(at_, end - at_));
    } else {
      unescaped(html_.substr(at_, end - at_));
    }
    at_ = end;
  }

  void read_tag() {
    const std::size_t end = html_.find('>', at_);
    if (end == std::string_view::npos) return fail("a tag without an end");
    std::string_view tag = html_.substr(at_ + 1, end - at_ - 1);
    if (tag.starts_with("/")) {
      close(std::string(tag.substr(1)));
    } else {
      open(tag.ends_with("/") ? tag.substr(0, tag.size() - 1) : tag);
    }
    at_ = end + 1;
  }

  void close(const std::string& name) {
    if (open_.empty() || open_.back().name != name) return fail("badly nested </" + name + ">");
    HtmlElement element = std::move(open_.back());
    open_.pop_back();
    element.text = page_.text.substr(element.start);
    page_.elements.push_back(std::move(element));
  }

  void open(std::string_view tag) {
    HtmlElement element;
    element.name = tag.substr(0, tag.find(' '));
    element.start = page_.text.size();
    if (!kKnown.contains(element.name)) fail("an unknown element " + element.name);
    tag.remove_prefix(element.name.size());
    while (!tag.empty()) tag.remove_prefix(read_attribute(tag, element));
    if (!kVoid.contains(element.name)) open_.push_back(std::move(element));
  }

  // ` name="value"` or ` name`; its size.
  std::size_t read_attribute(std::string_view tag, HtmlElement& element) {
    const std::size_t name_end = std::min(tag.find_first_of("= ", 1), tag.size());
    const std::string name(tag.substr(1, name_end - 1));
    if (tag[0] != ' ' || !kAttributes.contains(name)) fail("an unknown attribute " + name);
    if (name_end == tag.size() || tag[name_end] == ' ') return name_end;
    const std::size_t close_quote = tag.find('"', name_end + 2);
    if (tag.substr(name_end, 2) != "=\"" || close_quote == std::string_view::npos) {
      fail("a value without quotes");
      return tag.size();
    }
    const std::string_view raw = tag.substr(name_end + 2, close_quote - name_end - 2);
    // The policy is the one attribute of ours that holds single quotes.
    const std::string value = name == "content" ? std::string(raw) : unescaped(raw);
    if (name == "href" && !value.starts_with("#") && !inside("nav")) fail("a link that leads away");
    if (name == "id") element.id = value;
    if (name == "class") element.css_class = value;
    return close_quote + 1;
  }

  std::string_view html_;
  std::size_t at_ = 0;
  std::vector<HtmlElement> open_;
  HtmlPage page_;
};

}  // namespace

const HtmlElement* HtmlPage::find(std::string_view id) const {
  const auto found =
      std::find_if(elements.begin(), elements.end(), [&](const HtmlElement& one) { return one.id == id; });
  return found == elements.end() ? nullptr : &*found;
}

const HtmlElement* HtmlPage::first(std::string_view name) const {
  const auto found = std::find_if(elements.begin(), elements.end(),
                                  [&](const HtmlElement& one) { return one.name == name; });
  return found == elements.end() ? nullptr : &*found;
}

HtmlPage read_html(std::string_view html) {
  return Reader(html).read();
}

}  // namespace artparse
