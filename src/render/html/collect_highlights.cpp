// One small function for each part of the record that has a place in the text.
#include "render/html/collect_highlights.h"

#include <algorithm>
#include <optional>

namespace artparse {
namespace {

using enum HighlightKind;

class HighlightCollector {
 public:
  explicit HighlightCollector(const Record& record) {
    add_header(record);
    add_entities(record.people, kPerson);
    add_entities(record.places, kPlace);
    add_entities(record.organizations, kOrganization);
    add_quotes(record.quotes);
  }

  std::vector<Highlight> sorted() && {
    std::sort(found_.begin(), found_.end(), [](const Highlight& a, const Highlight& b) {
      if (a.span.start != b.span.start) return a.span.start < b.span.start;
      if (a.span.end != b.span.end) return a.span.end > b.span.end;
      if (a.kind != b.kind) return a.kind < b.kind;
      return a.item != b.item ? a.item < b.item : a.part < b.part;
    });
    return std::move(found_);
  }

 private:
  void add(const std::optional<Span>& span, HighlightKind kind, std::size_t item, std::size_t part,
           std::string_view label = {}) {
    if (!span || span->start >= span->end) return;
    found_.push_back(
        {*span, kind, static_cast<std::uint32_t>(item), static_cast<std::uint32_t>(part), label});
  }
  void add_header(const std::optional<Span>& span, std::string_view label) {
    add(span, kHeader, 0, 0, label);
  }

  void add_header(const Record& record) {
    add_header(record.date_span, "date");
    add_header(record.updated_span, kUpdateLabel);
    add_header(record.outlet_span, "outlet");
    for (std::size_t i = 0; i < record.authors.size(); ++i) {
      add(record.authors[i].span, kHeader, i, 0, kAuthorLabel);
    }
    for (const Photo& photo : record.photos) {
      for (const NamedSpan& name : photo.photographers) add_header(name.span, "photographer");
      for (const NamedSpan& name : photo.agencies) add_header(name.span, "picture agency");
    }
    if (record.dateline) add_header(record.dateline->span, "dateline");
  }

  template <class Entity>
  void add_entities(const std::vector<Entity>& entities, HighlightKind kind) {
    for (std::size_t item = 0; item < entities.size(); ++item) {
      const auto& mentions = entities[item].mentions;
      for (std::size_t part = 0; part < mentions.size(); ++part) add(mentions[part].span, kind, item, part);
    }
  }

  void add_quotes(const std::vector<Quote>& quotes) {
    for (std::size_t item = 0; item < quotes.size(); ++item) {
      const Quote& quote = quotes[item];
      for (std::size_t part = 0; part < quote.parts.size(); ++part) {
        add(quote.parts[part].span, kQuote, item, part);
      }
      if (quote.speaker_mention) add(quote.speaker_mention->span, kSpeaker, item, 0);
      if (quote.cue_mention) add(quote.cue_mention->span, kCue, item, 0);
    }
  }

  std::vector<Highlight> found_;
};

}  // namespace

std::vector<Highlight> collect_highlights(const Record& record) {
  return HighlightCollector(record).sorted();
}

}  // namespace artparse
