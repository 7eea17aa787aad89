#include "render/html/html_view.h"

#include "render/html/html_text.h"
#include "render/names.h"

namespace artparse {
namespace {

std::string joined(const std::vector<std::string>& texts) {
  std::string out;
  for (const std::string& text : texts) out.append(out.empty() ? "" : ", ").append(text);
  return out;
}

std::string describe(const Person& person) {
  std::string text = "Person: " + person.name;
  if (!person.roles.empty()) text += ", " + joined(person.roles);
  return text;
}

std::string describe(const Place& place) {
  std::string text = "Place: " + place.name + ", " + std::string(name_of(place.kind));
  if (place.country) text += ", " + *place.country;
  if (place.metonym) text += ", stands for its government or people";
  return text;
}

std::string describe(const Organization& organization) {
  return "Organization: " + organization.name;
}

std::string describe(const Quote& quote) {
  std::string text = "Quote (" + std::string(name_of(quote.kind)) + ") by " + joined(quote.speakers);
  if (quote.speakers.empty()) text = "Quote (" + std::string(name_of(quote.kind)) + "), speaker not named";
  if (quote.via) text += ", according to " + *quote.via;
  return text;
}

std::string escaped(const std::string& text) {
  std::string out;
  append_html_attribute(text, out);
  return out;
}

}  // namespace

std::string_view group_of(HighlightKind kind) {
  switch (kind) {
    case HighlightKind::kPerson:
      return "person";
    case HighlightKind::kPlace:
      return "place";
    case HighlightKind::kOrganization:
      return "organization";
    case HighlightKind::kHeader:
      return "header";
    default:
      return "quote";
  }
}

std::string item_id(std::string_view group, std::size_t item) {
  return std::string(group) + '-' + std::to_string(item + 1);
}

std::string rule_text(const Explanation& explanation) {
  std::string text = explanation.rule;
  for (std::size_t i = 0; i < explanation.evidence.size(); ++i) {
    const Evidence& evidence = explanation.evidence[i];
    text += (i == 0 ? ": " : ", ") + evidence.row + (evidence.weight < 0 ? " " : " +") +
            std::to_string(evidence.weight);
  }
  if (explanation.why) text += (text.empty() ? "" : "; ") + *explanation.why;
  return text;
}

std::string_view speaker_label(const Quote& quote) {
  return quote.speakers.empty() ? std::string_view("speaker not named")
                                : std::string_view(quote.speakers.front());
}

HtmlView::HtmlView(const Record& record) : record_(record) {
  for (const Explanation& one : record.explanations) explanations_.emplace(one.path, &one);
  for (std::size_t i = 0; i < record.people.size(); ++i) {
    ids_.emplace(record.people[i].name, item_id("person", i));
  }
  for (std::size_t i = 0; i < record.organizations.size(); ++i) {
    ids_.emplace(record.organizations[i].name, item_id("organization", i));
  }
  describe_all();
}

void HtmlView::describe_all() {
  const auto describe_list = [this](const auto& items, std::string_view list,
                                    std::vector<std::string>& titles) {
    for (std::size_t i = 0; i < items.size(); ++i) {
      const std::string path = std::string(list) + '[' + std::to_string(i) + ']';
      std::string text = with_rule(describe(items[i]), path, "Rule");
      text = with_rule(std::move(text), path + ".speaker", "Rule of the speaker");
      titles.push_back(
          escaped(with_rule(std::move(text), path + ".geonames", "Rule of the place on the map")));
    }
  };
  describe_list(record_.people, "people", people_);
  describe_list(record_.places, "places", places_);
  describe_list(record_.organizations, "organizations", organizations_);
  describe_list(record_.quotes, "quotes", quotes_);
}

std::string HtmlView::with_rule(std::string description, const std::string& path,
                                std::string_view what) const {
  const Explanation* why = explanation(path);
  if (why) description.append("\n").append(what).append(": ").append(rule_text(*why));
  return description;
}

std::string HtmlView::header_title(std::string_view label, std::size_t item) const {
  std::string path(label);
  if (label == kAuthorLabel) path = "authors[" + std::to_string(item) + "]";
  if (label == kUpdateLabel) path = "updated";
  std::string text(label);
  text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return escaped(with_rule(std::move(text), path, "Rule"));
}

const std::string& HtmlView::title(HighlightKind kind, std::size_t item) const {
  switch (kind) {
    case HighlightKind::kPerson:
      return people_[item];
    case HighlightKind::kPlace:
      return places_[item];
    case HighlightKind::kOrganization:
      return organizations_[item];
    default:
      return quotes_[item];
  }
}

std::string_view HtmlView::id_of_name(std::string_view name) const {
  const auto found = ids_.find(name);
  return found == ids_.end() ? std::string_view() : std::string_view(found->second);
}

const Explanation* HtmlView::explanation(std::string_view path) const {
  const auto found = explanations_.find(path);
  return found == explanations_.end() ? nullptr : found->second;
}

}  // namespace artparse
