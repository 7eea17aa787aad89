// Says why the values of the record are what they are, and why others are missing.
#pragma once

#include "mentions/names/find_names.h"
#include "record/build_record.h"

namespace artparse {

// Fills record.explanations from what the stages noted. `names` found the names of this article last. Linear in the
// values of the record.
void explain_record(const Findings& findings, const NameFinder& names, Record& record);

}  // namespace artparse
