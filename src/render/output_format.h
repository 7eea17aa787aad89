// The formats of the output, and what goes before, between and after its records.
#pragma once

#include <cstdint>

#include "artparse/render.h"

namespace artparse {

// In the order of the choices of --to.
enum class OutputFormat : std::uint8_t { kJson, kNdjson, kCsv, kTsv, kJsonLd, kHtml };

}  // namespace artparse
