#pragma once

#include <span>

#include "segments/page_row.h"

namespace artparse {

// What speaks for a block as the headline, and against.
std::span<const PageRow> headline_rows();

}  // namespace artparse
