// What a batch is asked to do: checked values, no strings of options.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "artparse/artparse.h"
#include "batch/inputs/split_articles.h"
#include "batch/inputs/walk_folder.h"
#include "render/append_table.h"
#include "render/output_format.h"

namespace artparse {

struct InputSettings {
  std::vector<std::string> paths;  // files, folders, "-"
  std::optional<std::string> files_from;
  bool nul_separated_paths = false;
  InputFormat format = InputFormat::kText;
  std::string text_field = "text";
  std::vector<std::string> keep;
  WalkRules walk;
  bool at_once = false;  // answer every article as soon as it is read
};

struct OutputSettings {
  OutputFormat format = OutputFormat::kNdjson;
  RenderOptions render;
  TableOptions table;  // of the formats csv and tsv
  bool colour = false;
  bool one = false;                      // the whole output is one record: `json` is an object, not an array
  std::optional<std::string> file;       // else standard output
  std::optional<std::string> directory;  // a tree of files instead
  std::optional<std::string> errors;     // where failed inputs are listed
  std::uint64_t shard_bytes = 0;         // the file is parted into files of about that size; 0: it is not
  bool packed = false;                   // as Zstandard data
  bool resume = false;
  std::string stamp;  // what an output of another run must have been made with to be resumed
};

struct BatchSettings {
  InputSettings input;
  OutputSettings output;
  Options options;
  std::shared_ptr<const UserLexicon> words;
  unsigned workers = 1;
  bool fail_fast = false;
  std::optional<double> timeout;  // seconds for one article, reading included
};

}  // namespace artparse
