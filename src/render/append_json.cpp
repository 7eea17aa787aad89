// The record as JSON: one small function for each part, keys in the order of the schema, all of them always.
#include "artparse/render.h"
#include "render/is_wanted.h"
#include "render/json_writer.h"
#include "render/names.h"

namespace artparse {
namespace {

// Writes the parts of one record. Keys that depend on `spans` stand last in their object.
class RecordWriter {
 public:
  RecordWriter(const RenderOptions& options, std::string& out)
      : options_(options), json_(out, options.pretty, options.ascii_controls) {}

  void write(const Record& record, const std::vector<KeptField>& kept) {
    json_.begin_object();
    for (const auto& [name, value] : kept) write_kept(name, value);
    write_page(record);
    write_entities(record);
    if (wants("quotes")) list(record.quotes, &RecordWriter::write_quote);
    if (wants("body")) json_.value(record.body);
    if (wants("warnings")) list(record.warnings, &RecordWriter::write_warning);
    if (options_.spans && wants("spans")) write_spans(record);
    if (options_.explain && wants("explain")) list(record.explanations, &RecordWriter::write_explanation);
    json_.end_object();
  }

 private:
  // Writes the key if it is asked for; the caller then writes the value.
  bool wants(std::string_view key) {
    if (!is_wanted(options_, key)) return false;
    json_.key(key);
    return true;
  }

  template <class T>
  void field(std::string_view key, const T& content) {
    if (wants(key)) json_.value(content);
  }

  template <class Item>
  void list(const std::vector<Item>& items, void (RecordWriter::*write_one)(const Item&)) {
    json_.array(items, [&](const Item& item) { (this->*write_one)(item); });
  }

  template <class Item>
  void maybe(const std::optional<Item>& item, void (RecordWriter::*write_one)(const Item&)) {
    if (item)
      (this->*write_one)(*item);
    else
      json_.null();
  }

  void write_kept(std::string_view name, std::string_view value) {
    std::string quoted;
    append_json_string(name, options_.ascii_controls, quoted);
    json_.key(std::string_view(quoted).substr(1, quoted.size() - 2));
    if (!options_.ascii_controls) return json_.raw(value);
    std::string safe;
    append_terminal_json(value, safe);
    json_.raw(safe);
  }

  void write_page(const Record& record) {
    field("schema", 1);
    field("source", record.source);
    if (wants("error")) maybe(record.error, &RecordWriter::write_error);
    field("date", record.date);
    field("updated", record.updated);
    field("outlet", record.outlet);
    field("headline", record.headline);
    field("deck", record.deck);
    if (wants("authors")) list(record.authors, &RecordWriter::write_author);
    field("byline", record.byline);
    if (wants("photos")) list(record.photos, &RecordWriter::write_photo);
    if (wants("dateline")) maybe(record.dateline, &RecordWriter::write_dateline);
  }

  void write_entities(const Record& record) {
    if (wants("people")) list(record.people, &RecordWriter::write_person);
    if (wants("places")) list(record.places, &RecordWriter::write_place);
    if (wants("organizations")) list(record.organizations, &RecordWriter::write_organization);
  }

  void write_error(const RecordError& error) {
    json_.begin_object();
    json_.member("code", error.code);
    json_.member("message", error.message);
    json_.member("line", error.line);
    json_.end_object();
  }

  void write_author(const Author& author) {
    json_.begin_object();
    json_.member("name", author.name);
    json_.member("kind", name_of(author.kind));
    json_.member("role", name_of(author.role));
    json_.member("title", author.title);
    json_.member("place", author.place);
    json_.member("email", author.email);
    write_start_end(author.span);
    json_.end_object();
  }

  void write_named_span(const NamedSpan& named) {
    json_.begin_object();
    json_.member("name", named.name);
    write_start_end(named.span);
    json_.end_object();
  }

  void write_photo(const Photo& photo) {
    json_.begin_object();
    json_.member("caption", photo.caption);
    json_.member("credit", photo.credit);
    json_.key("photographers");
    list(photo.photographers, &RecordWriter::write_named_span);
    json_.key("agencies");
    list(photo.agencies, &RecordWriter::write_named_span);
    json_.end_object();
  }

  void write_dateline(const Dateline& dateline) {
    json_.begin_object();
    json_.member("text", dateline.text);
    json_.key("places");
    list(dateline.places, &RecordWriter::write_named_span);
    json_.key("agency");
    maybe(dateline.agency, &RecordWriter::write_named_span);
    json_.member("date", dateline.date);
    write_start_end(dateline.span);
    json_.end_object();
  }

  void write_person(const Person& person) {
    json_.begin_object();
    json_.member("name", person.name);
    json_.member("aliases", person.aliases);
    json_.member("roles", person.roles);
    write_count(person.mentions);
    json_.end_object();
  }

  void write_place(const Place& place) {
    json_.begin_object();
    json_.member("name", place.name);
    json_.member("aliases", place.aliases);
    json_.member("kind", name_of(place.kind));
    json_.member("country", place.country);
    json_.member("geonames", place.geonames);
    json_.member("lat", place.latitude);
    json_.member("lon", place.longitude);
    json_.member("metonym", place.metonym);
    write_count(place.mentions);
    json_.end_object();
  }

  void write_organization(const Organization& organization) {
    json_.begin_object();
    json_.member("name", organization.name);
    json_.member("aliases", organization.aliases);
    write_count(organization.mentions);
    json_.end_object();
  }

  void write_count(const std::vector<Mention>& mentions) {
    json_.member("count", mentions.size());
    if (!options_.spans) return;
    json_.key("mentions");
    list(mentions, &RecordWriter::write_mention);
  }

  void write_quote(const Quote& quote) {
    json_.begin_object();
    json_.member("text", quote.text);
    json_.member("kind", name_of(quote.kind));
    json_.key("speaker");
    if (quote.speakers.empty())
      json_.null();
    else
      json_.value(quote.speakers.front());
    json_.member("speakers", quote.speakers);
    json_.key("speaker_kind");
    if (quote.speaker_kind)
      json_.value(name_of(*quote.speaker_kind));
    else
      json_.null();
    json_.member("via", quote.via);
    json_.member("cue", quote.cue);
    if (options_.spans) write_quote_spans(quote);
    json_.end_object();
  }

  void write_quote_spans(const Quote& quote) {
    write_start_end(quote.span);
    json_.key("parts");
    list(quote.parts, &RecordWriter::write_mention);
    json_.key("speaker_mention");
    maybe(quote.speaker_mention, &RecordWriter::write_mention);
    json_.key("via_mention");
    maybe(quote.via_mention, &RecordWriter::write_mention);
    json_.key("cue_mention");
    maybe(quote.cue_mention, &RecordWriter::write_mention);
  }

  void write_mention(const Mention& mention) {
    json_.begin_object();
    json_.member("text", mention.text);
    write_start_end(mention.span);
    json_.end_object();
  }

  void write_start_end(const Span& span) {
    if (!options_.spans) return;
    json_.member("start", span.start);
    json_.member("end", span.end);
  }

  void write_warning(const Warning& warning) {
    json_.begin_object();
    json_.member("code", warning.code);
    json_.member("message", warning.message);
    json_.end_object();
  }

  void write_explanation(const Explanation& explanation) {
    json_.begin_object();
    json_.member("path", explanation.path);
    json_.member("rule", explanation.rule);
    json_.key("evidence");
    list(explanation.evidence, &RecordWriter::write_evidence);
    json_.member("why", explanation.why);
    json_.end_object();
  }

  void write_evidence(const Evidence& evidence) {
    json_.begin_object();
    json_.member("row", evidence.row);
    json_.member("weight", evidence.weight);
    json_.end_object();
  }

  // The key `spans`: where the values that are plain strings came from.
  void write_spans(const Record& record) {
    json_.begin_object();
    span_member("date", record.date_span);
    span_member("updated", record.updated_span);
    span_member("outlet", record.outlet_span);
    span_member("headline", record.headline_span);
    span_member("deck", record.deck_span);
    span_member("byline", record.byline_span);
    json_.key("photos");
    list(record.photos, &RecordWriter::write_photo_spans);
    json_.key("body");
    list(record.body_spans, &RecordWriter::write_span);
    json_.end_object();
  }

  void write_photo_spans(const Photo& photo) {
    json_.begin_object();
    span_member("caption", photo.caption_span);
    span_member("credit", photo.credit_span);
    json_.end_object();
  }

  void span_member(std::string_view name, const std::optional<Span>& span) {
    json_.key(name);
    maybe(span, &RecordWriter::write_span);
  }

  void write_span(const Span& span) {
    json_.begin_array();
    json_.value(span.start);
    json_.value(span.end);
    json_.end_array();
  }

  const RenderOptions& options_;
  JsonWriter json_;
};

}  // namespace

void append_json(const Record& record, const RenderOptions& options, const std::vector<KeptField>& kept,
                 std::string& out) {
  RecordWriter(options, out).write(record, kept);
}

}  // namespace artparse
