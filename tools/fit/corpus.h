// Reading a corpus with gold labels: one JSON object a line.
#pragma once

#include <string>
#include <vector>

#include "base/byte_span.h"
#include "mentions/names/name_mention.h"

namespace artparse::fit {

struct GoldName {
  ByteSpan span;
  NameType type;
  bool optional = false;
};

struct Document {
  std::string id, text;
  std::vector<GoldName> names;  // without overlaps; the longer first where the corpus has any
  bool check = false;           // of the half on which nothing may be fitted
};

// The documents of FOLDER/NAME.jsonl; check_half.json names those that only check.
std::vector<Document> read_corpus(const std::string& folder, const std::string& name);

}  // namespace artparse::fit
