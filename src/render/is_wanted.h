// Which keys of the record the caller asked for.
#pragma once

#include <algorithm>
#include <string_view>

#include "artparse/render.h"

namespace artparse {

inline bool is_wanted(const RenderOptions& options, std::string_view key) {
  const auto named = [key](const std::vector<std::string>& keys) {
    return std::find(keys.begin(), keys.end(), key) != keys.end();
  };
  return (options.fields.empty() || named(options.fields)) && !named(options.omit);
}

}  // namespace artparse
