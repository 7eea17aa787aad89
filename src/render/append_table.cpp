// Each table is a list of columns; each column says how to write its cell.
#include "render/append_table.h"

#include "render/cell_writer.h"
#include "render/names.h"

namespace artparse {
namespace {

// One thing of an article, with its number from 1.
template <class Item>
struct Row {
  const Record& record;
  const Item& item;
  std::size_t number;
};

template <class Item>
struct Column {
  std::string_view name;
  void (*write)(const Row<Item>& row, CellWriter& cells);
};

template <class Item>
std::vector<std::string> names_of(const std::vector<Item>& items) {
  std::vector<std::string> names;
  for (const Item& item : items) names.push_back(item.name);
  return names;
}

std::vector<std::string> codes_of(const std::vector<Warning>& warnings) {
  std::vector<std::string> codes;
  for (const Warning& warning : warnings) codes.push_back(warning.code);
  return codes;
}

std::string joined_paragraphs(const std::vector<std::string>& body) {
  std::string text;
  for (const std::string& paragraph : body) text.append(text.empty() ? "" : "\n\n").append(paragraph);
  return text;
}

#define CELL(Item, expression) \
  []([[maybe_unused]] const Row<Item>& r, CellWriter& cells) { cells.expression; }

constexpr Column<Record> kArticleColumns[] = {
    {"schema", CELL(Record, number(1))},
    {"source", CELL(Record, text(r.item.source))},
    {"error", CELL(Record, text(r.item.error ? r.item.error->code : std::string()))},
    {"date", CELL(Record, text(r.item.date))},
    {"updated", CELL(Record, text(r.item.updated))},
    {"outlet", CELL(Record, text(r.item.outlet))},
    {"headline", CELL(Record, text(r.item.headline))},
    {"deck", CELL(Record, text(r.item.deck))},
    {"authors", CELL(Record, list(names_of(r.item.authors)))},
    {"byline", CELL(Record, text(r.item.byline))},
    {"photos", CELL(Record, number(r.item.photos.size()))},
    {"dateline", CELL(Record, text(r.item.dateline ? r.item.dateline->text : std::string()))},
    {"people", CELL(Record, list(names_of(r.item.people)))},
    {"places", CELL(Record, list(names_of(r.item.places)))},
    {"organizations", CELL(Record, list(names_of(r.item.organizations)))},
    {"quotes", CELL(Record, number(r.item.quotes.size()))},
    {"body", CELL(Record, text(joined_paragraphs(r.item.body)))},
    {"warnings", CELL(Record, list(codes_of(r.item.warnings)))},
};

std::string_view speaker_kind(const Quote& quote) {
  return quote.speaker_kind ? name_of(*quote.speaker_kind) : std::string_view();
}

constexpr Column<Quote> kQuoteColumns[] = {
    {"source", CELL(Quote, text(r.record.source))},
    {"number", CELL(Quote, number(r.number))},
    {"text", CELL(Quote, text(r.item.text))},
    {"kind", CELL(Quote, plain(name_of(r.item.kind)))},
    {"speaker", CELL(Quote, text(r.item.speakers.empty() ? std::string() : r.item.speakers.front()))},
    {"speaker_kind", CELL(Quote, plain(speaker_kind(r.item)))},
    {"speakers", CELL(Quote, list(r.item.speakers))},
    {"via", CELL(Quote, text(r.item.via))},
    {"cue", CELL(Quote, text(r.item.cue))},
    {"start", CELL(Quote, number(r.item.span.start))},
    {"end", CELL(Quote, number(r.item.span.end))},
};

constexpr Column<Person> kPersonColumns[] = {
    {"source", CELL(Person, text(r.record.source))},
    {"name", CELL(Person, text(r.item.name))},
    {"aliases", CELL(Person, list(r.item.aliases))},
    {"roles", CELL(Person, list(r.item.roles))},
    {"count", CELL(Person, number(r.item.mentions.size()))},
};

constexpr Column<Place> kPlaceColumns[] = {
    {"source", CELL(Place, text(r.record.source))},
    {"name", CELL(Place, text(r.item.name))},
    {"aliases", CELL(Place, list(r.item.aliases))},
    {"kind", CELL(Place, plain(name_of(r.item.kind)))},
    {"country", CELL(Place, text(r.item.country))},
    {"geonames", CELL(Place, number(r.item.geonames))},
    {"lat", CELL(Place, number(r.item.latitude))},
    {"lon", CELL(Place, number(r.item.longitude))},
    {"metonym", CELL(Place, truth(r.item.metonym))},
    {"count", CELL(Place, number(r.item.mentions.size()))},
};

constexpr Column<Organization> kOrganizationColumns[] = {
    {"source", CELL(Organization, text(r.record.source))},
    {"name", CELL(Organization, text(r.item.name))},
    {"aliases", CELL(Organization, list(r.item.aliases))},
    {"count", CELL(Organization, number(r.item.mentions.size()))},
};

// A mention together with what it is a mention of.
struct NamedMention {
  std::string_view type, name;
  const Mention& mention;
};

constexpr Column<NamedMention> kMentionColumns[] = {
    {"source", CELL(NamedMention, text(r.record.source))},
    {"type", CELL(NamedMention, plain(r.item.type))},
    {"name", CELL(NamedMention, text(r.item.name))},
    {"text", CELL(NamedMention, text(r.item.mention.text))},
    {"start", CELL(NamedMention, number(r.item.mention.span.start))},
    {"end", CELL(NamedMention, number(r.item.mention.span.end))},
};

#undef CELL

class TableWriter {
 public:
  TableWriter(const Record& record, const TableOptions& options, const std::vector<std::string>& kept,
              std::string& out)
      : record_(record), options_(options), kept_(kept), cells_(options, out) {}

  template <class Item, std::size_t size>
  void row(const Column<Item> (&columns)[size], const Item& item) {
    ++number_;
    for (const std::string& cell : kept_) cells_.text(cell);
    for (const std::size_t column : options_.columns) columns[column].write({record_, item, number_}, cells_);
    cells_.end_row();
  }

  template <class Item, std::size_t size>
  void rows(const Column<Item> (&columns)[size], const std::vector<Item>& items) {
    for (const Item& item : items) row(columns, item);
  }

  template <class Entity>
  void mentions(std::string_view type, const std::vector<Entity>& entities) {
    for (const Entity& entity : entities) {
      for (const Mention& mention : entity.mentions) {
        row(kMentionColumns, NamedMention{type, entity.name, mention});
      }
    }
  }

 private:
  const Record& record_;
  const TableOptions& options_;
  const std::vector<std::string>& kept_;
  CellWriter cells_;
  std::size_t number_ = 0;
};

template <class Columns>
std::vector<std::string_view> names_in(const Columns& columns) {
  std::vector<std::string_view> names;
  for (const auto& column : columns) names.push_back(column.name);
  return names;
}

}  // namespace

std::vector<std::string_view> column_names(Table table) {
  switch (table) {
    case Table::kArticles:
      return names_in(kArticleColumns);
    case Table::kQuotes:
      return names_in(kQuoteColumns);
    case Table::kPeople:
      return names_in(kPersonColumns);
    case Table::kPlaces:
      return names_in(kPlaceColumns);
    case Table::kOrganizations:
      return names_in(kOrganizationColumns);
    case Table::kMentions:
      break;
  }
  return names_in(kMentionColumns);
}

void append_table_head(const TableOptions& options, std::string& out) {
  const std::vector<std::string_view> names = column_names(options.table);
  CellWriter cells(options, out);
  for (const std::string& name : options.kept) cells.text(name);
  for (const std::size_t column : options.columns) cells.plain(names[column]);
  cells.end_row();
}

void append_table_rows(const Record& record, const TableOptions& options,
                       const std::vector<std::string>& kept, std::string& out) {
  TableWriter table(record, options, kept, out);
  switch (options.table) {
    case Table::kArticles:
      return table.row(kArticleColumns, record);
    case Table::kQuotes:
      return table.rows(kQuoteColumns, record.quotes);
    case Table::kPeople:
      return table.rows(kPersonColumns, record.people);
    case Table::kPlaces:
      return table.rows(kPlaceColumns, record.places);
    case Table::kOrganizations:
      return table.rows(kOrganizationColumns, record.organizations);
    case Table::kMentions:
      table.mentions("person", record.people);
      table.mentions("place", record.places);
      table.mentions("organization", record.organizations);
  }
}

}  // namespace artparse
