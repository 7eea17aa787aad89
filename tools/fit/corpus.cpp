#include "corpus.h"

#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>
#include <set>

namespace artparse::fit {
namespace {

using Json = nlohmann::json;

// The byte offset of each code point of UTF-8 text, and the end.
std::vector<std::uint32_t> byte_offsets(const std::string& text) {
  std::vector<std::uint32_t> offsets;
  for (std::uint32_t i = 0; i < text.size(); ++i) {
    if ((text[i] & 0xC0) != 0x80) offsets.push_back(i);
  }
  offsets.push_back(static_cast<std::uint32_t>(text.size()));
  return offsets;
}

struct Field {
  const char* key;
  NameType type;
  bool optional;
};
constexpr Field kFields[] = {{"people", NameType::kPerson, false},
                             {"places", NameType::kPlace, false},
                             {"orgs", NameType::kOrganization, false},
                             {"misc", NameType::kOther, false},
                             {"people_optional", NameType::kPerson, true},
                             {"places_optional", NameType::kPlace, true},
                             {"orgs_optional", NameType::kOrganization, true}};

bool is_no_name(const Json& item) {
  const std::string kind = item.value("kind", "");
  return kind == "MONEY" || kind == "GPE" || kind == "LOC";
}

std::vector<GoldName> read_names(const Json& line, const std::string& text) {
  const std::vector<std::uint32_t> offsets = byte_offsets(text);
  std::vector<GoldName> names;
  for (const Field& field : kFields) {
    if (!line.contains(field.key) || !line[field.key].is_array()) continue;
    for (const Json& item : line[field.key]) {
      if (field.type == NameType::kOther && is_no_name(item)) continue;
      const ByteSpan span{offsets.at(item["start"].get<std::size_t>()), offsets.at(item["end"].get<std::size_t>())};
      const bool overlaps = std::any_of(names.begin(), names.end(),
                                        [&](const GoldName& other) { return other.span.overlaps(span); });
      if (!overlaps) names.push_back({span, field.type, field.optional});
    }
  }
  return names;
}

std::set<std::string> check_ids(const std::string& folder, const std::string& name) {
  const Json halves = Json::parse(std::ifstream(folder + "/check_half.json"));
  std::set<std::string> ids;
  if (halves.contains(name)) {
    for (const Json& id : halves[name]) ids.insert(id.get<std::string>());
  }
  return ids;
}

}  // namespace

std::vector<Document> read_corpus(const std::string& folder, const std::string& name) {
  const std::set<std::string> check = check_ids(folder, name);
  std::ifstream in(folder + "/" + name + ".jsonl");
  std::vector<Document> documents;
  for (std::string raw; std::getline(in, raw);) {
    const Json line = Json::parse(raw);
    Document document;
    document.id = line["id"].get<std::string>();
    document.text = line["text"].get<std::string>();
    document.names = read_names(line, document.text);
    document.check = check.count(document.id) > 0;
    documents.push_back(std::move(document));
  }
  return documents;
}

}  // namespace artparse::fit
