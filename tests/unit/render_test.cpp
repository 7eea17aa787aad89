// The JSON writer against nlohmann/json as oracle, and the keys of the record.
#include "artparse/render.h"

#include <gtest/gtest.h>

#include <array>
#include <nlohmann/json.hpp>
#include <random>
#include <string>

#include "render/json_writer.h"
#include "render/print_number.h"
#include "render/record_keys.h"

namespace artparse {
namespace {

using Json = nlohmann::ordered_json;

const std::string kPieces[] = {
    "a",      "\"",     "\\",     "\n",     "\t",     "\r",     std::string("\0", 1), "\x1B[31m",  "\x7F",
    "\u00e9", "\u0085", "\u2028", "\u2029", "\u202e", "\u009b", "\U0001F600",         "</script>", "/"};
const std::string kTorn[] = {"\xC3", "\xE2\x80", "\xFF", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xC0\xAF"};

class RandomRecords {
 public:
  std::size_t below(std::size_t limit) { return random_() % limit; }
  std::string text() {
    std::string text;
    for (std::size_t i = below(6); i > 0; --i) text += kPieces[below(std::size(kPieces))];
    return text;
  }
  std::optional<std::string> maybe() { return below(2) ? std::optional(text()) : std::nullopt; }
  Span span() { return {below(99), below(99)}; }
  Mention mention() { return {text(), span()}; }

  Record record() {
    Record record;
    record.source = text();
    if (below(4) == 0) record.error = RecordError{"not_text", text(), below(9)};
    record.headline = maybe();
    record.headline_span = span();
    record.byline = maybe();
    record.authors.push_back(
        {text(), AuthorKind::kDesk, AuthorRole::kEditing, maybe(), maybe(), maybe(), span()});
    record.photos.push_back({maybe(), maybe(), {{text(), span()}}, {}, span(), std::nullopt});
    if (below(2))
      record.dateline = Dateline{text(), {{text(), span()}}, NamedSpan{text(), span()}, maybe(), span()};
    record.people.push_back({text(), {text()}, {}, {mention(), mention()}});
    record.places.push_back({text(), {}, PlaceCategory::kCity, "GH", 12u, 35.0, -0.25, true, {mention()}});
    record.quotes.push_back({text(),
                             QuoteKind::kMixed,
                             {text(), text()},
                             SpeakerKind::kGroup,
                             maybe(),
                             maybe(),
                             span(),
                             {mention()},
                             mention(),
                             std::nullopt,
                             mention()});
    record.body = {text(), text()};
    record.body_spans = {span(), span()};
    record.warnings.push_back({"empty", text()});
    record.explanations.push_back({text(), text(), {{text(), -3}}, maybe()});
    return record;
  }

 private:
  std::mt19937 random_{20260128};
};

std::string render(const Record& record, const RenderOptions& options) {
  std::string out;
  append_json(record, options, {}, out);
  return out;
}

TEST(AppendJson, OracleReadsBackEveryValueInAllForms) {
  RandomRecords random;
  for (int i = 0; i < 500; ++i) {
    const Record record = random.record();
    RenderOptions options{.spans = i % 2 == 0, .explain = i % 3 == 0};
    const Json json = Json::parse(render(record, options));
    EXPECT_EQ(json["source"], record.source);
    EXPECT_EQ(json["headline"], record.headline ? Json(*record.headline) : Json());
    EXPECT_EQ(json["people"][0]["count"], 2);
    EXPECT_EQ(json["places"][0]["lat"], 35.0);
    EXPECT_EQ(json["quotes"][0]["speaker"], record.quotes[0].speakers[0]);
    EXPECT_EQ(json["quotes"][0]["text"], record.quotes[0].text);
    options.pretty = true;
    EXPECT_EQ(Json::parse(render(record, options)), json);
    options.ascii_controls = true;
    EXPECT_EQ(Json::parse(render(record, options)), json);
  }
}

TEST(AppendJson, KeysAreThoseOfTheTableInItsOrder) {
  RandomRecords random;
  const Json json = Json::parse(render(random.record(), {.spans = true, .explain = true}));
  std::vector<std::string> keys;
  for (const auto& [key, value] : json.items()) keys.push_back(key);
  EXPECT_EQ(keys, std::vector<std::string>(std::begin(kRecordKeys), std::end(kRecordKeys)));
}

TEST(AppendJson, OneLineWithoutRawBreaksWhateverTheText) {
  RandomRecords random;
  for (int i = 0; i < 200; ++i) {
    const std::string line = render(random.record(), {.spans = true});
    for (const char* bad : {"\n", "\r", "\t", "\u0085", "\u2028", "\u2029"}) {
      EXPECT_EQ(line.find(bad), std::string::npos);
    }
  }
}

TEST(AppendJson, ForTerminalsNoControlOrBidiCharacterIsLeft) {
  Record record;
  record.source = "\x1B[31m\x7F\u009b\u202e\u2066\u200f\u061c";
  const std::string line = render(record, {.ascii_controls = true});
  for (const char c : line) EXPECT_TRUE(c >= 0x20 && c < 0x7F) << static_cast<int>(c);
}

TEST(AppendJson, IllFormedBytesBecomeReplacementCharacters) {
  for (const std::string& torn : kTorn) {
    Record record;
    record.source = "a" + torn + "b";
    const Json json = Json::parse(render(record, {}));
    const std::string source = json["source"];
    EXPECT_EQ(source.substr(0, 4), "a\xEF\xBF\xBD");
    EXPECT_EQ(source.back(), 'b');
  }
}

TEST(AppendJson, FieldsAndOmitChooseKeys) {
  EXPECT_EQ(render({}, {.fields = {"date", "schema"}}), R"({"schema":1,"date":null})");
  EXPECT_EQ(render({}, {.fields = {"date", "schema"}, .omit = {"date"}}), R"({"schema":1})");
}

TEST(AppendJson, KeptFieldsComeFirstAsTheyWere) {
  std::string out;
  append_json({}, {.fields = {"schema"}}, {{"id", "1.50"}, {"a\"b", "[ 1]"}}, out);
  EXPECT_EQ(out, R"({"id":1.50,"a\"b":[ 1],"schema":1})");
}

TEST(JsonSchema, IsJsonAndNamesEveryKey) {
  const Json schema = Json::parse(json_schema());
  for (const std::string_view key : kRecordKeys)
    EXPECT_TRUE(schema["properties"].contains(std::string(key))) << key;
}

TEST(PrintNumber, PrintsHundredthsAsShortAsTheyAre) {
  std::array<char, 32> room;
  const std::pair<double, std::string_view> cases[] = {{0, "0"},         {-0.0, "0"},       {33, "33"},      {-7, "-7"},     {0.5, "0.5"},
                                                       {-0.05, "-0.05"}, {51.51, "51.51"}, {-118.24, "-118.24"}, {100.1, "100.1"}};
  for (const auto& [number, printed] : cases) EXPECT_EQ(print_number(number, room), printed);
}

TEST(PrintNumber, GivesOtherNumbersBackAsTheyWere) {
  std::array<char, 32> room;
  for (const double number : {1.0 / 3, -2.0 / 7, 1e-9, 1e15, 123456789.123456789, 0.1 + 0.2}) {
    EXPECT_EQ(std::strtod(std::string(print_number(number, room)).c_str(), nullptr), number);
  }
}

}  // namespace
}  // namespace artparse
