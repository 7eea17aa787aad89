#include <string>

#include "artparse/artparse.h"
#include "fuzz/demand.h"
#include "fuzz/targets.h"
#include "support/html_reader.h"
#include "text/decode_text.h"

namespace artparse {
namespace {

Options options_of(unsigned choice) {
  Options options;
  options.explain = choice & 1;
  options.indirect = static_cast<IndirectSpeech>((choice >> 1) % 3);
  options.offsets = choice & 8 ? OffsetUnit::kInputBytes : OffsetUnit::kCodePoints;
  options.encoding = static_cast<InputEncoding>((choice >> 4) % 5);
  options.layout = static_cast<ArticleLayout>((choice >> 5) % 4);
  if (choice & 128) options.reference_date = CalendarDay{2026, 3, 14};
  return options;
}

std::string json_of(const Record& record) {
  std::string json;
  append_json(record, {.spans = true, .explain = true}, {}, json);
  return json;
}

void render_all(const Record& record, std::string_view input, const Options& options) {
  std::string out = json_of(record);
  demand(out.find_first_of("\n\t\r") == std::string::npos, "a record is one line");
  out.clear();
  append_json(record, {.pretty = true, .spans = true, .explain = true, .ascii_controls = true}, {}, out);
  out.clear();
  if (options.offsets != OffsetUnit::kCodePoints) return;
  append_html(record, input, options.encoding, out);
  demand(read_html(out).error.empty(), "no text becomes markup");
}

// By bytes of the input, the mention is what decodes from them; code points are tested elsewhere.
void demand_mention(const Mention& mention, std::string_view input, Encoding encoding) {
  demand(mention.span.start < mention.span.end && mention.span.end <= input.size(), "a mention lies in the input");
  Decoder decoder(encoding);
  const std::string_view part = input.substr(mention.span.start, mention.span.end - mention.span.start);
  demand(decode_text(part, decoder).bytes == mention.text, "a mention is what stands at its span");
}

void demand_mentions(const Record& record, std::string_view input, Encoding encoding) {
  for (const Person& person : record.people) {
    for (const Mention& mention : person.mentions) demand_mention(mention, input, encoding);
  }
  for (const Place& place : record.places) {
    for (const Mention& mention : place.mentions) demand_mention(mention, input, encoding);
  }
  for (const Quote& quote : record.quotes) {
    for (const Mention& part : quote.parts) demand_mention(part, input, encoding);
  }
}

}  // namespace

void fuzz_article(std::string_view bytes) {
  if (bytes.size() < 2) return;
  const Options options = options_of(static_cast<unsigned char>(bytes[0]));
  const std::size_t chunk = 1 + static_cast<unsigned char>(bytes[1]) % 50;
  bytes.remove_prefix(2);
  Parser whole(options), pieces(options);
  const Record record = whole.parse(bytes);
  for (std::size_t at = 0; at < bytes.size(); at += chunk) pieces.feed(bytes.substr(at, chunk));
  demand(json_of(pieces.finish()) == json_of(record), "any chunking gives the same record");
  demand(json_of(whole.parse(bytes)) == json_of(record), "what came before changes nothing");
  render_all(record, bytes, options);
  if (options.offsets != OffsetUnit::kInputBytes || record.error) return;
  Decoder decoder(static_cast<Encoding>(options.encoding));
  demand_mentions(record, bytes, decode_text(bytes, decoder).encoding);
}

}  // namespace artparse
