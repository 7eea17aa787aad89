// One record in the format asked for, and what frames the records of a whole output.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "artparse/artparse.h"
#include "batch/settings.h"

namespace artparse {

// `text` is what was parsed, for the formats that show it.
void render_record(const OutputSettings& output, const Options& options, const Record& record,
                   const std::vector<KeptField>& kept, std::string_view text, std::string& out);

// How files of a tree end: ".json", ".csv.zst".
std::string file_ending(const OutputSettings& output);

bool is_table(OutputFormat format);

// What stands before the first and after the last record of one output.
std::string output_head(const OutputSettings& output);
std::string_view output_tail(const OutputSettings& output);

}  // namespace artparse
