// A list of paths in a file, one a line or separated by zero bytes, read as it is needed.
#pragma once

#include <string>

#include "artparse/record.h"
#include "batch/inputs/read_blocks.h"

namespace artparse {

class PathList {
 public:
  PathList(const std::string& file, bool nul_separated);

  // The next path; empty ones are passed over. False at the end.
  bool next(std::string& path);

 private:
  InputFormat format_;
  BlockReader reader_;
  BlockInput block_;
  std::size_t at_ = 0;
};

}  // namespace artparse
