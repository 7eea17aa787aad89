// One small function for each part of the record, in the order of its keys.
#include "record/explain_record.h"

#include <algorithm>
#include <string>
#include <utility>

#include "mentions/quotes/score_quote.h"

namespace artparse {
namespace {

constexpr std::size_t kMostEvidence = 3;

// The rows that spoke most for the value; of values that hardly anything spoke for, the rows that decided all the same.
std::vector<Evidence> heaviest(std::vector<RowWeight> rows) {
  std::stable_sort(rows.begin(), rows.end(),
                   [](const RowWeight& a, const RowWeight& b) { return a.weight > b.weight; });
  if (rows.size() > kMostEvidence) rows.resize(kMostEvidence);
  std::vector<Evidence> evidence;
  for (const RowWeight& row : rows) {
    if (evidence.empty() || row.weight > 0) evidence.push_back({std::string(row.row), row.weight});
  }
  return evidence;
}

std::string indexed(std::string_view list, std::size_t index) {
  return std::string(list) + '[' + std::to_string(index) + ']';
}

class Explainer {
 public:
  Explainer(const Findings& found, const NameFinder& names, std::vector<Explanation>& out)
      : found_(found), names_(names), out_(out) {}

  void explain_page() {
    const Page& page = found_.page;
    explain_text("date", page.date, page.whys.date);
    explain_text("updated", page.updated, page.whys.updated);
    explain_text("outlet", page.outlet, page.whys.outlet);
    explain_text("headline", page.headline, page.whys.headline);
    explain_text("deck", page.deck, page.whys.deck);
    for (std::size_t i = 0; i < page.authors.size(); ++i) value(indexed("authors", i), page.authors[i].reasons);
    explain_text("byline", page.byline, page.whys.byline);
    for (std::size_t i = 0; i < page.photos.size(); ++i) value(indexed("photos", i), page.photos[i].reasons);
    if (page.dateline) {
      value("dateline", page.dateline->reasons);
    } else {
      null("dateline", page.whys.dateline);
    }
  }

  // Numbered as in the record: each kind of entity by itself.
  void explain_entities() {
    std::size_t people = 0, places = 0, organizations = 0;
    for (const Entity& entity : found_.entities.all) explain_people(entity, people);
    for (const Entity& entity : found_.entities.all) explain_places(entity, places);
    for (const Entity& entity : found_.entities.all) explain_organizations(entity, organizations);
  }

  void explain_quotes() {
    for (std::size_t i = 0; i < found_.quotes.size(); ++i) {
      explain_quote(found_.quotes[i], found_.speakers[i], indexed("quotes", i));
    }
  }

  void explain_body() {
    const auto& body = found_.page.body;
    for (std::size_t i = 0; i < body.size(); ++i) value(indexed("body", i), body[i].reasons);
  }

 private:
  void value(std::string path, const Reasons& reasons) {
    out_.push_back({std::move(path), std::string(reasons.rule), heaviest(reasons.rows), std::nullopt});
  }
  void null(std::string path, std::string_view why, std::string_view rule = {}) {
    out_.push_back({std::move(path), std::string(rule), {}, std::string(why)});
  }

  void explain_text(std::string_view path, const std::optional<PageText>& text, std::string_view why) {
    if (text) {
      value(std::string(path), text->reasons);
    } else {
      null(std::string(path), why);
    }
  }

  // Why it is a name of its type: by its weightiest mention.
  void explain_name(const Entity& entity, std::string path) {
    const auto weightiest = std::max_element(
        entity.mentions.begin(), entity.mentions.end(),
        [&](std::uint32_t a, std::uint32_t b) { return found_.names[a].score < found_.names[b].score; });
    NameReasons reasons = names_.explain(found_.names[*weightiest], kMostEvidence);
    out_.push_back({std::move(path), std::string(reasons.rule), std::move(reasons.evidence), std::nullopt});
  }

  void explain_people(const Entity& entity, std::size_t& index) {
    if (entity.type != NameType::kPerson) return;
    const std::string path = indexed("people", index++);
    explain_name(entity, path);
    value(path + ".mentions", entity.reasons);
    for (std::size_t i = 0; i < entity.role_rules.size(); ++i) {
      value(path + indexed(".roles", i), {entity.role_rules[i], {}});
    }
  }

  void explain_places(const Entity& entity, std::size_t& index) {
    if (entity.type != NameType::kPlace) return;
    const std::string path = indexed("places", index++);
    explain_name(entity, path);
    if (entity.place && entity.place->geonames) {
      value(path + ".geonames", entity.reasons);
    } else {
      const bool known = !entity.reasons.rows.empty();
      null(path + ".geonames", !known         ? "a place that no list has"
                               : entity.place ? "a listed place without a number in GeoNames"
                                              : "a small town of a country of which the article names nothing else");
    }
    if (entity.metonym) value(path + ".metonym", {"metonym", {}});
  }

  void explain_organizations(const Entity& entity, std::size_t& index) {
    if (entity.type != NameType::kOrganization) return;
    const std::string path = indexed("organizations", index++);
    explain_name(entity, path);
    value(path + ".mentions", entity.reasons);
  }

  void explain_quote(const QuoteMention& quote, const Speaker& speaker, const std::string& path) {
    if (quote.kind == QuoteKind::kIndirect) {
      value(path, {quote.rule, {}});
    } else {
      value(path, artparse::explain_quote(quote.features));
    }
    if (speaker.names.empty()) {
      null(path + ".speaker", speaker.why, quote.rule);
    } else {
      value(path + ".speaker", {quote.rule, {{speaker.way, 1}}});
    }
  }

  const Findings& found_;
  const NameFinder& names_;
  std::vector<Explanation>& out_;
};

}  // namespace

void explain_record(const Findings& findings, const NameFinder& names, Record& record) {
  Explainer explainer(findings, names, record.explanations);
  explainer.explain_page();
  explainer.explain_entities();
  explainer.explain_quotes();
  explainer.explain_body();
}

}  // namespace artparse
