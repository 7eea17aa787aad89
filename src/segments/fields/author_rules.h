#pragma once

#include <span>

#include "segments/fields/page_row.h"
#include "segments/grammars/read_byline.h"

namespace artparse {

// A name that may be an author's, and the block it stands in.
struct AuthorEvidence {
  const PageDraft& draft;
  std::size_t block;
  const BylineName& name;
  bool after_by;  // the block is a byline, or stands under one that has no name
  std::size_t name_count;  // names in the block
};

struct AuthorRow {
  std::string_view id;
  int weight;  // in hundredths
  bool (*fires)(const AuthorEvidence& evidence);
  std::string_view example;  // pages as of PageRow; the first name of the marked line is asked about
  std::string_view but_not;
};

std::span<const AuthorRow> author_rows();

}  // namespace artparse
