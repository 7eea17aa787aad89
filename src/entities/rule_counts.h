// How often each row decided something about an entity: the evidence that --explain shows of links.
#pragma once

#include "segments/page.h"

namespace artparse {

inline void count_rule(Reasons& reasons, std::string_view rule) {
  for (RowWeight& row : reasons.rows) {
    if (row.row != rule) continue;
    ++row.weight;
    return;
  }
  reasons.rows.push_back({rule, 1});
}

}  // namespace artparse
