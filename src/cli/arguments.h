// The arguments as they were typed: one field for each option, nothing checked yet.
#pragma once

#include <string>
#include <vector>

namespace artparse {

// A text option that was not given is empty; a list option that was not given has no items.
struct Arguments {
  std::vector<std::string> paths;

  std::string from, text_field, files_from, encoding, reference_date, lexicon, max_bytes;
  std::vector<std::string> keep, include, exclude;
  bool nul = false, hidden = false, follow = false, no_mend = false;

  std::string to, table, output, output_dir, shard, compress, errors, offsets, indirect;
  std::vector<std::string> fields, omit;
  bool spans = false, explain = false, resume = false, flush = false, pretty = false,
       compact = false, csv_safe = false;

  std::string jobs, timeout, progress, color;
  bool fail_fast = false, exit_zero = false, quiet = false, verbose = false;

  std::string config, completions;
  bool no_config = false, short_help = false, help = false, man = false, schema = false, version = false,
       json = false, options_page = false;
};

}  // namespace artparse
