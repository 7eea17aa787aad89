// The page that leads to all pages of a tree.
#pragma once

#include "batch/outputs/output_tree.h"

namespace artparse {

constexpr const char* kIndexName = "index.html";

// Lists what pages of articles the tree holds now, from this run or an earlier one, folder by folder in byte
// order of names. 0, or the error number: EEXIST if an article's own page has that name. Holds one folder's
// names at a time.
int write_index(const OutputTree& tree);

}  // namespace artparse
