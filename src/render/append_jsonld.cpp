#include "render/append_jsonld.h"

#include "render/is_wanted.h"
#include "render/json_writer.h"

namespace artparse {
namespace {

constexpr std::string_view kContext = "https://schema.org";
constexpr std::string_view kGeoNames = "https://sws.geonames.org/";

constexpr std::string_view kPlaceTypes[] = {"Country",  "AdministrativeArea", "City", "BodyOfWater",
                                            "Landform", "CivicStructure",     "Place"};

// The property of an article that names somebody with this role.
constexpr std::string_view kAuthorProperties[] = {"author",      "author",      "author",    "editor",
                                                  "contributor", "contributor", "translator"};

std::string_view type_of(const Author& author) {
  return author.kind == AuthorKind::kPerson ? "Person" : "Organization";
}

// An editor of schema.org is a person.
std::string_view property_of(const Author& author) {
  const std::string_view property = kAuthorProperties[static_cast<int>(author.role)];
  return property == "editor" && author.kind != AuthorKind::kPerson ? "contributor" : property;
}

bool is_person(SpeakerKind kind) {
  return kind == SpeakerKind::kPerson || kind == SpeakerKind::kDescription;
}

class ArticleWriter {
 public:
  ArticleWriter(const RenderOptions& options, std::string& out)
      : options_(options), json_(out, options.pretty, options.ascii_controls) {}

  void write(const Record& record, const std::vector<KeptField>& kept) {
    begin("NewsArticle", true);
    if (wants("source") || !kept.empty()) write_identifiers(record, kept);
    text("headline", "headline", record.headline);
    text("deck", "description", record.deck);
    text("date", "datePublished", record.date);
    text("updated", "dateModified", record.updated);
    if (wants("outlet") && record.outlet) write_named("publisher", "NewsMediaOrganization", *record.outlet);
    if (wants("authors")) write_authors(record.authors);
    text("byline", "creditText", record.byline);
    if (wants("dateline") && record.dateline) write_dateline(*record.dateline);
    if (wants("photos")) list("image", record.photos, &ArticleWriter::write_photo);
    write_mentions(record);
    if (wants("quotes")) list("hasPart", record.quotes, &ArticleWriter::write_quote);
    if (wants("body") && !record.body.empty()) write_body(record.body);
    json_.end_object();
  }

 private:
  bool wants(std::string_view key) const { return is_wanted(options_, key); }

  void begin(std::string_view type, bool outermost = false) {
    json_.begin_object();
    if (outermost) json_.member("@context", kContext);
    json_.member("@type", type);
  }

  void text(std::string_view key, std::string_view property, const std::optional<std::string>& value) {
    if (wants(key)) maybe(property, value);
  }

  void maybe(std::string_view property, const std::optional<std::string>& value) {
    if (value) json_.member(property, *value);
  }

  void maybe(std::string_view property, const std::vector<std::string>& values) {
    if (!values.empty()) json_.member(property, values);
  }

  void write_named(std::string_view property, std::string_view type, std::string_view name) {
    json_.key(property);
    write_node(type, name);
  }

  void write_node(std::string_view type, std::string_view name) {
    begin(type);
    json_.member("name", name);
    json_.end_object();
  }

  template <class Item>
  void list(std::string_view property, const std::vector<Item>& items,
            void (ArticleWriter::*write_one)(const Item&)) {
    if (items.empty()) return;
    json_.key(property);
    json_.array(items, [&](const Item& item) { (this->*write_one)(item); });
  }

  // The source is the plain identifier; fields kept from the input are named ones, their JSON text as value.
  void write_identifiers(const Record& record, const std::vector<KeptField>& kept) {
    json_.key("identifier");
    if (kept.empty()) return json_.value(record.source);
    json_.begin_array();
    if (wants("source")) json_.value(record.source);
    for (const auto& [name, value] : kept) {
      begin("PropertyValue");
      json_.member("propertyID", name);
      json_.key("value");
      const bool plain = value.front() != '{' && value.front() != '[';
      if (plain && value.front() != '"')
        json_.raw(value);
      else if (plain)
        write_string(value);
      else
        json_.value(value);
      json_.end_object();
    }
    json_.end_array();
  }

  void write_string(std::string_view json) {
    if (!options_.ascii_controls) return json_.raw(json);
    std::string safe;
    append_terminal_json(json, safe);
    json_.raw(safe);
  }

  void write_authors(const std::vector<Author>& authors) {
    for (const std::string_view property : {"author", "editor", "contributor", "translator"}) {
      std::vector<Author> ours;
      for (const Author& author : authors) {
        if (property_of(author) == property) ours.push_back(author);
      }
      list(property, ours, &ArticleWriter::write_author);
    }
  }

  void write_author(const Author& author) {
    const bool person = author.kind == AuthorKind::kPerson;
    begin(type_of(author));
    json_.member("name", author.name);
    maybe(person ? "jobTitle" : "description", author.title);
    if (author.place) write_named(person ? "workLocation" : "location", "Place", *author.place);
    maybe("email", author.email);
    json_.end_object();
  }

  void write_dateline(const Dateline& dateline) {
    json_.member("dateline", dateline.text);
    list("locationCreated", dateline.places, &ArticleWriter::write_dateline_place);
  }

  void write_dateline_place(const NamedSpan& place) { write_node("Place", place.name); }

  void write_photo(const Photo& photo) {
    begin("ImageObject");
    maybe("caption", photo.caption);
    maybe("creditText", photo.credit);
    if (!photo.photographers.empty() || !photo.agencies.empty()) {
      json_.key("creator");
      json_.begin_array();
      for (const NamedSpan& person : photo.photographers) write_node("Person", person.name);
      for (const NamedSpan& agency : photo.agencies) write_node("Organization", agency.name);
      json_.end_array();
    }
    json_.end_object();
  }

  void write_mentions(const Record& record) {
    const bool people = wants("people") && !record.people.empty();
    const bool places = wants("places") && !record.places.empty();
    const bool organizations = wants("organizations") && !record.organizations.empty();
    if (!people && !places && !organizations) return;
    json_.key("mentions");
    json_.begin_array();
    if (people) {
      for (const Person& person : record.people) write_person(person);
    }
    if (places) {
      for (const Place& place : record.places) write_place(place);
    }
    if (organizations) {
      for (const Organization& organization : record.organizations) write_organization(organization);
    }
    json_.end_array();
  }

  void write_person(const Person& person) {
    begin("Person");
    json_.member("name", person.name);
    maybe("alternateName", person.aliases);
    maybe("jobTitle", person.roles);
    json_.end_object();
  }

  void write_place(const Place& place) {
    begin(kPlaceTypes[static_cast<int>(place.kind)]);
    json_.member("name", place.name);
    maybe("alternateName", place.aliases);
    if (place.geonames) json_.member("sameAs", std::string(kGeoNames) + std::to_string(*place.geonames) + "/");
    if (place.country) {
      json_.key("address");
      begin("PostalAddress");
      json_.member("addressCountry", *place.country);
      json_.end_object();
    }
    if (place.latitude && place.longitude) {
      json_.key("geo");
      begin("GeoCoordinates");
      json_.member("latitude", *place.latitude);
      json_.member("longitude", *place.longitude);
      json_.end_object();
    }
    json_.end_object();
  }

  void write_organization(const Organization& organization) {
    begin("Organization");
    json_.member("name", organization.name);
    maybe("alternateName", organization.aliases);
    json_.end_object();
  }

  void write_quote(const Quote& quote) {
    begin("Quotation");
    json_.member("text", quote.text);
    if (!quote.speakers.empty()) {
      const bool person = !quote.speaker_kind || is_person(*quote.speaker_kind);
      json_.key("spokenByCharacter");
      json_.array(quote.speakers, [&](const std::string& speaker) {
        write_node(person ? "Person" : "Organization", speaker);
      });
    }
    json_.end_object();
  }

  void write_body(const std::vector<std::string>& body) {
    std::string joined;
    for (const std::string& paragraph : body) joined.append(joined.empty() ? "" : "\n\n").append(paragraph);
    json_.member("articleBody", joined);
  }

  const RenderOptions& options_;
  JsonWriter json_;
};

}  // namespace

void append_jsonld(const Record& record, const RenderOptions& options, const std::vector<KeptField>& kept,
                   std::string& out) {
  ArticleWriter(options, out).write(record, kept);
}

}  // namespace artparse
