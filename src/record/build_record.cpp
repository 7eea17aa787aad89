// One small function for each part of the record; nothing is decided here.
#include "record/build_record.h"

#include <utility>

#include "entities/choose_name.h"
#include "entities/find_roles.h"
#include "entities/places/place_forms.h"
#include "record/offset_map.h"
#include "text/unwrap_lines.h"

namespace artparse {
namespace {

void take(const std::optional<PageText>& value, const OffsetMap& offsets, std::optional<std::string>& text,
          std::optional<Span>& span) {
  if (!value) return;
  text = value->text;
  span = offsets.span(value->span);
}

std::vector<NamedSpan> named_spans(const std::vector<PageName>& names, const OffsetMap& offsets) {
  std::vector<NamedSpan> out;
  out.reserve(names.size());
  for (const PageName& name : names) out.push_back({name.name, offsets.span(name.span)});
  return out;
}

void add_page(const Page& page, const Text& text, const OffsetMap& offsets, Record& record) {
  take(page.date, offsets, record.date, record.date_span);
  take(page.updated, offsets, record.updated, record.updated_span);
  take(page.outlet, offsets, record.outlet, record.outlet_span);
  take(page.headline, offsets, record.headline, record.headline_span);
  take(page.deck, offsets, record.deck, record.deck_span);
  take(page.byline, offsets, record.byline, record.byline_span);
  for (const PageAuthor& author : page.authors) {
    record.authors.push_back({author.name, author.kind, author.role, author.title, author.place, author.email,
                              offsets.span(author.span)});
  }
  for (const PagePhoto& photo : page.photos) {
    Photo& out = record.photos.emplace_back();
    take(photo.caption, offsets, out.caption, out.caption_span);
    take(photo.credit, offsets, out.credit, out.credit_span);
    out.photographers = named_spans(photo.photographers, offsets);
    out.agencies = named_spans(photo.agencies, offsets);
  }
  if (page.dateline) {
    const PageDateline& line = *page.dateline;
    Dateline& out = record.dateline.emplace();
    out.text = slice(text.bytes, line.span);
    out.places = named_spans(line.places, offsets);
    if (line.agency) out.agency = NamedSpan{line.agency->name, offsets.span(line.agency->span)};
    out.date = line.date;
    out.span = offsets.span(line.span);
  }
  record.body.reserve(page.body.size());
  record.body_spans.reserve(page.body.size());
  for (const PageText& paragraph : page.body) {
    record.body.push_back(paragraph.text);
    record.body_spans.push_back(offsets.span(paragraph.span));
  }
}

std::vector<Mention> entity_mentions(const Entity& entity, const Findings& found, const OffsetMap& offsets) {
  std::vector<Mention> mentions;
  mentions.reserve(entity.mentions.size());
  for (const std::uint32_t index : entity.mentions) mentions.push_back(offsets.mention(found.names[index].span));
  return mentions;
}

Place build_place(const Entity& entity) {
  Place place;
  place.name = entity.name;
  place.aliases = entity.aliases;
  place.kind = entity.place_category;
  place.metonym = entity.metonym;
  if (!entity.place) return place;
  const PlaceRecord& known = *entity.place;
  if (known.country[0]) place.country = std::string(known.country.data(), known.country.size());
  if (known.geonames) place.geonames = known.geonames;
  if (known.latitude != kNoCoordinate) {
    place.latitude = known.latitude / 100.0;
    place.longitude = known.longitude / 100.0;
  }
  return place;
}

void add_entities(const Findings& found, const OffsetMap& offsets, Record& record) {
  for (const Entity& entity : found.entities.all) {
    std::vector<Mention> mentions = entity_mentions(entity, found, offsets);
    if (entity.type == NameType::kPerson) {
      record.people.push_back({entity.name, entity.aliases, entity.roles, std::move(mentions)});
    } else if (entity.type == NameType::kOrganization) {
      record.organizations.push_back({entity.name, entity.aliases, std::move(mentions)});
    } else {
      record.places.push_back(build_place(entity));
      record.places.back().mentions = std::move(mentions);
    }
  }
}

std::string join_parts(std::string_view bytes, const std::vector<ByteSpan>& parts) {
  std::string text;
  std::size_t size = 0;
  for (const ByteSpan part : parts) size += part.end - part.begin + 1;
  text.reserve(size);
  for (const ByteSpan part : parts) {
    if (!text.empty()) text += ' ';
    append_unwrapped(slice(bytes, part), text);
  }
  return text;
}

std::optional<Mention> mention_of(const std::optional<TokenRange>& range, const Findings& found,
                                  const OffsetMap& offsets) {
  if (!range || range->empty()) return std::nullopt;
  return offsets.mention(found.tokens.bytes(*range));
}

std::optional<Mention> mention_of(const std::optional<SourceMention>& source, const Findings& found,
                                  const OffsetMap& offsets) {
  if (!source) return std::nullopt;
  return mention_of(std::optional(source->tokens), found, offsets);
}

void add_quotes(const Findings& found, const OffsetMap& offsets, Record& record) {
  record.quotes.reserve(found.quotes.size());
  for (std::size_t i = 0; i < found.quotes.size(); ++i) {
    const QuoteMention& quote = found.quotes[i];
    const Speaker& speaker = found.speakers[i];
    Quote& out = record.quotes.emplace_back();
    out.kind = quote.kind;
    out.span = offsets.span(quote.span);
    out.parts.reserve(quote.parts.size());
    for (const ByteSpan part : quote.parts) out.parts.push_back(offsets.mention(part));
    out.text = join_parts(found.text.bytes, quote.parts);
    out.speakers = speaker.names;
    out.speaker_kind = speaker.kind;
    out.via = speaker.via;
    out.speaker_mention = mention_of(quote.source, found, offsets);
    out.via_mention = mention_of(quote.via, found, offsets);
    out.cue_mention = mention_of(quote.cue, found, offsets);
    if (out.cue_mention) append_unwrapped(slice(found.text.bytes, found.tokens.bytes(*quote.cue)), out.cue.emplace());
  }
}

struct DamageWarning {
  const char *code, *what;
};
constexpr DamageWarning kDamageWarnings[kDamages] = {  // as in Damage
    {"markup", " tags, links and characters of markup in the text, read as what they stand for"},
    {"mojibake", " characters of UTF-8 that were read as Windows-1252, put right"},
    {"lost_marks", " quotes and apostrophes that were U+FFFD, guessed"}};

void add_limit(bool reached, const char* before, std::size_t most, const char* behind, Record& record) {
  if (reached) record.warnings.push_back({"limit", before + std::to_string(most) + behind});
}

void add_warnings(const Findings& found, Record& record) {
  if (found.text.replaced_bytes > 0) {
    record.warnings.push_back({"invalid_utf8", std::to_string(found.text.replaced_bytes) + " bytes replaced"});
  }
  for (std::size_t i = 0; i < kDamages; ++i) {
    if (found.text.damages[i] == 0) continue;
    record.warnings.push_back(
        {kDamageWarnings[i].code, std::to_string(found.text.damages[i]) + kDamageWarnings[i].what});
  }
  if (found.tokens.size() == 0) record.warnings.push_back({"empty", "no text in the input"});
  for (const Warning& warning : found.page.warnings) record.warnings.push_back(warning);
  const Limits& reached = found.entities.reached;
  add_limit(reached.has(Limit::kPlaceForms), "more than ", kMostPlaceForms,
            " names of places: the later ones have no id", record);
  add_limit(reached.has(Limit::kSpellings), "a name in more than ", kMostSpellings,
            " spellings: the later ones are no aliases", record);
  add_limit(reached.has(Limit::kRoles), "a person with more than ", kMostRoles, " roles: the later ones are left out",
            record);
}

}  // namespace

Record build_record(const Findings& found, const Options& options) {
  Record record;
  const OffsetMap offsets(found.text, options.offsets);
  add_page(found.page, found.text, offsets, record);
  add_entities(found, offsets, record);
  add_quotes(found, offsets, record);
  add_warnings(found, record);
  return record;
}

}  // namespace artparse
